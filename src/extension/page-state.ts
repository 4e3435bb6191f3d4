import type { ComposeState } from '../compose/view';
import type { PageState } from './messages';

/** Which page is told about. */
export type Where = Pick<PageState, 'network'>;

/** What may be told about a page outside its tab: ids and levels, none of the author's words. */
export function pageStateOf(where: Where, state: ComposeState | undefined): PageState {
  const findings = state?.report?.findings ?? [];
  return {
    ...where,
    status: state?.status ?? 'idle',
    findings: findings.map(({ rule, level, clauses }) => ({ rule, level, clauses })),
    tips: state?.report?.tips ?? [],
    ...(state?.account && { account: state.account.kind }),
  };
}

/** A page on which somebody writes where we know no compose box. */
export function unrecognised(where: Where): PageState {
  return { ...pageStateOf(where, undefined), status: 'unrecognised' };
}

/** A page on which nothing is checked now. */
export function switchedOffAt(where: Where): PageState {
  return { ...pageStateOf(where, undefined), status: 'off' };
}

/** The state of a page or frame in which somebody is writing; undefined elsewhere. */
export function inUse(state: PageState): PageState | undefined {
  return state.status === 'idle' || state.status === 'off' ? undefined : state;
}

/** Whether two states tell the same, so that the second need not be sent. */
export function tellSame(one: PageState, other: PageState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
