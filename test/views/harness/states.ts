import { analyse } from '../../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../../src/analyser/knowledge';
import type { Finding, Report } from '../../../src/analyser/report';
import type { ComposeState } from '../../../src/compose/view';
import type { Attachment, Draft } from '../../../src/draft/draft';
import { fixesFor } from '../../../src/fixes/fixes';
import { bundledProtocol } from '../../../src/protocol/packs';
import type { PopupPage } from '../../../src/views/popup/props';
import type { Offer } from './layer-actions';

/** What the layer is shown with, and the text that stands in the compose box meanwhile. */
export interface LayerState {
  readonly text: string;
  readonly state: ComposeState;
}

const STOP =
  'Trots op Jip van Dalen uit groep 5! Zo’n mooi werkstuk over vulkanen, ik heb er verdomme een traan van weggepinkt.';
const WARN = 'Die nieuwe rekenmethode is echt waardeloos. De kinderen leren er niets van.';
const CLEAR = 'Wat een mooie werkstukken over vulkanen in groep 5! Morgen hangen ze in de gang.';
const MANY =
  'Zo trots op Jip en Noor uit groep 5! Verdomd knap gedaan. Die nieuwe rekenmethode is waardeloos. Foto van de klas erbij.';
const OPINION = 'Ik vind dat het onderwijs op onze school Konot te veel toetst, en dat moet anders.';
const IDENTIFIER = 'Wie kan helpen? Het burgerservicenummer van Noor uit groep 4 is 111222333.';
const PHOTO: Attachment = { kind: 'image', name: 'klassenfoto-groep-5-definitief-2026-versie-3.jpg' };

function draftOf(text: string, attachments: readonly Attachment[] = []): Draft {
  const author = { role: 'teacher', account: 'personal' } as const;
  return { text, site: 'facebook', kind: 'post', author, attachments };
}

/** What the product says of a text on a teacher's own account. */
function reportOn(text: string, ...attachments: readonly Attachment[]): Report {
  return analyse(draftOf(text, attachments), bundledProtocol('konot')!, NO_KNOWLEDGE);
}

/** What the product offers to do about the findings of a state. */
export function offersFor(name: string): readonly Offer[] {
  const { text, state } = LAYER_STATES[name]!;
  const draft = draftOf(text);
  const protocol = bundledProtocol('konot')!;
  return (state.report?.findings ?? []).map((finding) => ({
    rule: finding.rule,
    start: finding.span?.start,
    fixes: fixesFor(finding, draft, protocol, { knowledge: NO_KNOWLEDGE }),
  }));
}

function checked(text: string, report: Report): LayerState {
  const account = { kind: 'personal', name: '@jufsanne' } as const;
  return { text, state: { status: report.verdict, panelOpen: true, report, account } };
}

const stop = reportOn(STOP);
const clear = reportOn(CLEAR);

/** A pupil's name, as it is found in the text of the state `stop`. */
export const PUPIL: Finding = stop.findings.find(({ rule }) => rule === 'pupil-name')!;

const LONG = 'Hottentottententententoonstellingsterreinbeheerdersvergadering'.repeat(3);
const RIGHT_TO_LEFT = 'يوسف بن عمر';

/** A report that no text of ours brings about: words that are hard to draw. */
function onlyWords(words: string, message: string): LayerState {
  const finding: Finding = { ...PUPIL, words, span: { start: 0, end: words.length }, message };
  return checked(words, { ...stop, findings: [finding] });
}

/** What the layer beside the compose box is shown with. */
export const LAYER_STATES: Readonly<Record<string, LayerState>> = {
  clear: checked(CLEAR, clear),
  warn: checked(WARN, reportOn(WARN)),
  stop: checked(STOP, stop),
  active: { text: STOP, state: { ...checked(STOP, stop).state, active: PUPIL } },
  many: checked(MANY, reportOn(MANY, PHOTO)),
  long: onlyWords(LONG, 'rule_pupil_name_roster'),
  rtl: onlyWords(RIGHT_TO_LEFT, 'rule_pupil_name'),
  asking: {
    text: CLEAR,
    state: { ...checked(CLEAR, clear).state, account: { kind: 'unknown', name: '@jufsanne' } },
  },
  photo: checked(CLEAR, reportOn(CLEAR, PHOTO)),
  opinion: checked(OPINION, reportOn(OPINION)),
  identifier: checked(IDENTIFIER, reportOn(IDENTIFIER)),
  published: {
    text: '',
    state: { status: 'clear', panelOpen: true, published: { kind: 'post' }, report: reportOn('') },
  },
  edited: {
    text: '',
    state: { status: 'clear', panelOpen: true, published: { kind: 'edit' }, report: reportOn('') },
  },
  unchecked: { text: CLEAR, state: { status: 'unchecked', panelOpen: true } },
};

function popupPage({ verdict, findings, tips }: Report): PopupPage {
  const found = findings.map(({ rule, level, clauses }) => ({ rule, level, clauses }));
  return { status: verdict, findings: found, tips };
}

function withoutReport(status: PopupPage['status']): PopupPage {
  return { status, findings: [], tips: [] };
}

/** What the popup is shown with; undefined: a page where the extension does not look along. */
export const POPUP_PAGES: Readonly<Record<string, PopupPage | undefined>> = {
  idle: withoutReport('idle'),
  clear: popupPage(clear),
  stop: popupPage(stop),
  off: withoutReport('off'),
  unchecked: withoutReport('unchecked'),
  unrecognised: withoutReport('unrecognised'),
  elsewhere: undefined,
};
