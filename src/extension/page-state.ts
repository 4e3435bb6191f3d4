import type { ComposeState } from '../compose/view';
import type { PageState } from './messages';

/** What may be told about a page outside its tab: ids and levels, none of the author's words. */
export function pageStateOf(site: string, state: ComposeState | undefined): PageState {
  const findings = state?.report?.findings ?? [];
  return {
    site,
    status: state?.status ?? 'idle',
    findings: findings.map(({ rule, level, clauses }) => ({ rule, level, clauses })),
    tips: state?.report?.tips ?? [],
  };
}

/** A page on which somebody writes where we know no compose box. */
export function unrecognised(site: string): PageState {
  return { ...pageStateOf(site, undefined), status: 'unrecognised' };
}

/** A page on which nothing is checked now. */
export function switchedOffAt(site: string): PageState {
  return { ...pageStateOf(site, undefined), status: 'off' };
}

/** The state of a page or frame in which somebody is writing; undefined elsewhere. */
export function inUse(state: PageState): PageState | undefined {
  return state.status === 'idle' || state.status === 'off' ? undefined : state;
}

/** Whether two states tell the same, so that the second need not be sent. */
export function tellSame(one: PageState, other: PageState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
