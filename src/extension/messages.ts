import type { Dismissal } from '../analyser/dismissed';
import type { Verdict } from '../analyser/report';
import type { AccountKind, Behalf } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
import type { Catalogue, Language } from '../views/translate';
import type { HandedText } from './handed-text';
import type { PageData } from './page-data';

/** What a page's content script can say about itself. Holds ids only: no draft text, no names. */
export interface PageState {
  /** `idle`: no compose box in use; `off`: switched off here; `unchecked`: our check failed; `unrecognised`: somebody writes where we know no compose box. */
  readonly status: Verdict | 'idle' | 'off' | 'unchecked' | 'unrecognised';
  /** What switches and accounts of this page go by: the id of a network, or the host of an added site. */
  readonly network: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly level: 'stop' | 'warn';
    readonly clauses: readonly string[];
  }[];
  /** Ids of the matching clauses, most fitting first. */
  readonly tips: readonly string[];
  /** On whose behalf the compose box in use writes, without the account's name. */
  readonly account?: AccountKind;
}

/** Every message of the extension: name → what is asked and what comes back. */
export interface Messages {
  /** Content script → background: the state to show on the toolbar icon. */
  'page-state-changed': { request: PageState; response: undefined };
  /** Content script → background: the texts of a protocol and of the screens; the first protocol when there is no such one. */
  'get-texts': {
    request: { readonly protocol: string; readonly language: Language };
    response: { readonly protocol: Protocol; readonly messages: Catalogue };
  };
  /** Content script → background: all that it goes by. */
  'get-page-data': { request: undefined; response: PageData };
  /** Background → content scripts: what they go by has changed. */
  'page-data-changed': { request: undefined; response: undefined };
  /** Content script → background: the author says that a rule is wrong about these words, for good. */
  dismiss: { request: Omit<Dismissal, 'since'>; response: undefined };
  /** Content script → background: on whose behalf the author writes with an account, to be remembered. */
  'choose-account': { request: { readonly account: string; readonly kind: Behalf }; response: undefined };
  /** Content script → background: show a clause where it stands in the protocol, in a tab of its own. */
  'open-clause': { request: { readonly clause: string }; response: undefined };
  /** Content script → background: opens an https, mailto or tel address beside the page. */
  'open-address': { request: { readonly url: string }; response: undefined };
  /** Background → the content scripts of a tab: open the panel where somebody is writing, with the focus in it; no frame answers. */
  'open-panel': { request: undefined; response: undefined };
  /** Popup → the frame of a tab in which somebody is writing; no other frame answers. */
  'get-state-in-use': { request: undefined; response: PageState | undefined };
  /** Popup → the page of a tab itself. */
  'get-page-state': { request: undefined; response: PageState };
  /** Background → the frame of a tab in which text is selected; no other frame answers. */
  'get-selection': { request: undefined; response: HandedText | undefined };
  /** Popup → the frame in which somebody writes where we know no compose box: its structure, without any text. */
  'get-diagnostic': { request: undefined; response: string | undefined };
}

/** The name of a message. */
export type MessageName = keyof Messages;
