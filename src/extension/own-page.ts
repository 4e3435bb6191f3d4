import type { Finding, Report } from '../analyser/report';
import { type Compose, startCompose } from '../compose/compose';
import type { ComposeState, ComposeView } from '../compose/view';
import type { Draft } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
import { switchedOff } from '../protocol/rule-choices';
import { roomOn } from '../sites/index';
import { ownPage as ownSite } from '../sites/own-page';
import type { Box, PageContext } from '../sites/site';
import { panelView } from '../views/panel/panel-view';
import { draftFrom } from './draft-from';
import { latest } from './latest';
import { OUTSIDE, UNDO_KEYS } from './outside';
import { type PageCheck, pageCheck } from './page-check';
import type { PageData } from './page-data';
import { readPageData, watchPageData } from './page-data-source';
import { protocolsInForce } from './protocols-in-force';
import type { Settings } from './settings';

/** What a page of ours says of a compose box in it. */
export interface BoxMeant {
  /** The network that the text is meant for. */
  readonly site: string;
  readonly context: PageContext;
}

/** What is tried out on a page of our own, and by whom. */
export interface OwnPageOptions {
  readonly signal: AbortSignal;
  /** What was chosen on this page itself, in place of what holds elsewhere. */
  chosen(): Partial<Pick<Settings, 'protocol' | 'role' | 'language'>>;
  meant(box: Box): BoxMeant;
  /** Something that the page shows may have changed: settings, protocols, the class list. */
  onChange(): void;
  onState?(state: ComposeState | undefined): void;
  /** Somebody said that a finding is wrong, for good; without it that holds while the page is open. */
  onDismiss?(finding: Finding): void;
}

/** A page of our own on which texts are checked as on the networks: with the same marks, panel and dialog. */
export interface OwnPage {
  /** All that can be chosen. */
  protocols(): readonly Protocol[];
  /** The one that holds on this page. */
  protocol(): Protocol;
  /** Those in force, with what was chosen on this page. */
  settings(): Settings;
  check(draft: Draft): Report;
  /** Looks again at the box in use: something beside its text has changed. */
  refresh(): void;
}

/** Starts checking on a page of our own, until the signal. Its boxes are marked as `sites/own-page` says. */
export async function startOwnPage(options: OwnPageOptions): Promise<OwnPage> {
  const { signal, chosen, onChange } = options;
  let known = await readAll();
  // What is looked at here is published at another time, if at all: these are not the lesson hours it falls in.
  const here = (): Partial<Settings> => ({ ...chosen(), lessonHours: [] });
  const data = (): PageData => ({ ...known.data, settings: { ...known.data.settings, ...here() } });
  const settings = (): Settings => data().settings;
  const checks = pageCheck(data, () => protocolIn(known.protocols, settings().protocol));
  let spoken = settings().language;
  const compose = startChecking(options, settings, checks);
  const refresh = (): void => {
    if (settings().language === spoken) compose.refresh();
    else compose.redraw();
    spoken = settings().language;
  };
  const readAgain = latest(readAll, (found) => {
    known = found;
    refresh();
    onChange();
  });
  watchPageData(readAgain, signal);
  return {
    ...{ settings, refresh, protocol: checks.protocol, protocols: () => known.protocols },
    check: (draft) => checks.check(draft, new Date()),
  };
}

async function readAll(): Promise<{ readonly data: PageData; readonly protocols: readonly Protocol[] }> {
  const [data, protocols] = await Promise.all([readPageData(), protocolsInForce()]);
  return { data, protocols };
}

function startChecking(options: OwnPageOptions, settings: () => Settings, checks: PageCheck): Compose {
  const { signal, meant, onState = () => undefined, onDismiss = () => undefined } = options;
  const site = ownSite((box) => meant(box).context);
  const draftIn = (box: Box, text: string, context: PageContext): Draft =>
    draftFrom(meant(box).site, text, context, settings().role);
  // Fixes are asked for in the box that was looked at last: there is one focus.
  let last: Box | undefined;
  return startCompose({
    ...{ document, signal, onState, onDismiss, site },
    view: () => viewBy(settings, checks),
    check(text, context, { box }) {
      last = box;
      return checks.check(draftIn(box, text, context), new Date());
    },
    fixes(findings, text, context) {
      if (!last) return [];
      const draft = draftIn(last, text, context);
      return checks.fixes(findings, draft, new Date(), roomOn(draft.site));
    },
  });
}

function protocolIn(protocols: readonly Protocol[], id: string): Protocol {
  return protocols.find((protocol) => protocol.id === id) ?? protocols[0]!;
}

function viewBy(settings: () => Settings, { protocol }: PageCheck): ComposeView {
  return panelView({
    language: settings().language,
    ...{ outside: OUTSIDE, undoKeys: UNDO_KEYS, protocol, choices: settings },
    switchedOff: () => switchedOff(settings().rules),
    // On whose behalf a text speaks is chosen on the page itself.
    chooseAccount: () => undefined,
  });
}
