import type { Report } from '../analyser/report';
import { type Compose, startCompose } from '../compose/compose';
import type { ComposeState } from '../compose/view';
import type { Draft } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
import { ownPage as ownSite } from '../sites/own-page';
import type { Box, PageContext } from '../sites/site';
import { panelView } from '../views/panel/panel-view';
import type { Language } from '../views/translate';
import { draftFrom } from './draft-from';
import { pageCheck } from './page-check';
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
  const { signal, chosen, meant, onChange, onState = () => undefined } = options;
  let known = await readAll();
  const data = (): PageData => ({ ...known.data, settings: { ...known.data.settings, ...chosen() } });
  const settings = (): Settings => data().settings;
  const checks = pageCheck(data, () => protocolIn(known.protocols, settings().protocol));
  let spoken = settings().language;
  const compose: Compose = startCompose({
    ...{ document, signal, onState },
    site: ownSite((box) => meant(box).context),
    view: viewIn(spoken, checks.protocol),
    check: (text, context, { box }) =>
      checks.check(draftFrom(meant(box).site, text, context, settings().role), new Date()),
  });
  const refresh = (): void => {
    const now = settings().language;
    if (now === spoken) compose.refresh();
    else compose.redraw(viewIn(now, checks.protocol));
    spoken = now;
  };
  const readAgain = async (): Promise<void> => {
    known = await readAll();
    refresh();
    onChange();
  };
  watchPageData(() => void readAgain(), signal);
  return {
    ...{ settings, refresh, protocol: checks.protocol, protocols: () => known.protocols },
    check: (draft) => checks.check(draft, new Date()),
  };
}

async function readAll(): Promise<{ readonly data: PageData; readonly protocols: readonly Protocol[] }> {
  const [data, protocols] = await Promise.all([readPageData(), protocolsInForce()]);
  return { data, protocols };
}

function protocolIn(protocols: readonly Protocol[], id: string): Protocol {
  return protocols.find((protocol) => protocol.id === id) ?? protocols[0]!;
}

function viewIn(language: Language, protocol: () => Protocol) {
  // On whose behalf a text speaks is chosen on the page itself.
  return panelView({ language, protocol, chooseAccount: () => undefined });
}
