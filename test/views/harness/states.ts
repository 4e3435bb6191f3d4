import type { Finding, Level, Report } from '../../../src/analyser/report';
import type { ComposeState } from '../../../src/compose/view';
import type { PopupPage } from '../../../src/views/popup/props';

/** The text in the harness's compose box; the findings below point into it. */
export const DRAFT =
  'Trots op Jip van Dalen uit groep 5! Wat een mooi werkstuk over vulkanen. De notulen van de teamvergadering lees ik morgen wel.';

function finding(rule: string, level: Level, words: string, rest: Partial<Finding> = {}): Finding {
  const start = DRAFT.indexOf(words);
  return {
    rule,
    level,
    words,
    ...(words && start >= 0 ? { span: { start, end: start + words.length } } : {}),
    clauses: [],
    message: `rule_${rule.replaceAll('-', '_')}`,
    values: {},
    because: [],
    ...rest,
  };
}

/** A pupil's name, with everything that can be told about it. */
export const PUPIL = finding('pupil-name', 'stop', 'Jip van Dalen', {
  clauses: ['konot-1.u3', 'konot-1.x1'],
  because: [
    { kind: 'words', text: 'Jip van Dalen' },
    { kind: 'context', text: 'uit groep 5' },
    { kind: 'context', text: 'Trots op' },
  ],
});

const MINUTES = finding('internal-information', 'warn', 'notulen van de teamvergadering', {
  clauses: ['konot-2.g2'],
  because: [{ kind: 'words', text: 'notulen' }],
});

const OPINION = finding('disclaimer-missing', 'warn', '', {
  clauses: ['konot-2.g1'],
  because: [{ kind: 'circumstance', text: 'account:personal' }],
});

const LOGO = finding('logo', 'stop', 'konot-logo-definitief-2026-versie-3.png', {
  clauses: ['konot-1.dont9'],
  because: [{ kind: 'circumstance', text: 'attachment:konot-logo-definitief-2026-versie-3.png' }],
});

const LONG = 'Hottentottententententoonstellingsterreinbeheerdersvergadering'.repeat(3);

const LONG_WORDS: Finding = { ...PUPIL, words: LONG, message: 'rule_pupil_name_roster' };

const RIGHT_TO_LEFT: Finding = { ...PUPIL, words: 'يوسف بن عمر' };

const TIPS = ['konot-1.do1', 'konot-1.dont4', 'konot-1.do6', 'konot-2.g5', 'konot-1.r7', 'konot-2.g6'];

function checked(status: ComposeState['status'], findings: readonly Finding[]): ComposeState {
  const verdict: Report['verdict'] = status === 'unchecked' ? 'clear' : status;
  return { status, panelOpen: true, report: { verdict, findings, tips: TIPS } };
}

/** What the layer beside the compose box is shown with. */
export const LAYER_STATES: Readonly<Record<string, ComposeState>> = {
  clear: checked('clear', []),
  warn: checked('warn', [MINUTES, OPINION]),
  stop: checked('stop', [PUPIL, MINUTES]),
  active: { ...checked('stop', [PUPIL, MINUTES]), active: PUPIL },
  many: checked('stop', [
    PUPIL,
    LOGO,
    { ...PUPIL, words: 'Noor' },
    MINUTES,
    OPINION,
    { ...MINUTES, words: 'dossier' },
  ]),
  long: checked('stop', [LONG_WORDS]),
  rtl: checked('stop', [RIGHT_TO_LEFT]),
  unchecked: { status: 'unchecked', panelOpen: true },
};

const FOUND = [PUPIL, MINUTES].map(({ rule, level, clauses }) => ({ rule, level, clauses }));

/** What the popup is shown with; undefined: a page where the extension does not look along. */
export const POPUP_PAGES: Readonly<Record<string, PopupPage | undefined>> = {
  idle: { status: 'idle', findings: [], tips: [] },
  clear: { status: 'clear', findings: [], tips: TIPS },
  stop: { status: 'stop', findings: FOUND, tips: TIPS },
  off: { status: 'off', findings: [], tips: [] },
  unchecked: { status: 'unchecked', findings: [], tips: [] },
  unrecognised: { status: 'unrecognised', findings: [], tips: [] },
  elsewhere: undefined,
};
