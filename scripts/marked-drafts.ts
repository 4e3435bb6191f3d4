import { readFileSync } from 'node:fs';
import type { Roster } from '../src/analyser/knowledge';
import type { Author, Draft, Role } from '../src/draft/draft';
import { ROLES } from '../src/draft/draft';
import type { Span } from '../src/draft/span';

const FILE = 'test/analyser/names/drafts.txt';

/** A name that a draft of our own marks; `unsure` where raising it or not is both right. */
export interface Mark extends Span {
  readonly rule: 'pupil-name' | 'colleague-name';
  readonly unsure: boolean;
}

/** Who writes a marked draft, as what, in answer to what, and whom the class list knows. */
export interface Circumstances extends Pick<Draft, 'kind' | 'inReplyTo'> {
  readonly author: Author;
  readonly roster: Pick<Roster, 'pupils' | 'staff'>;
}

/** A draft of `drafts.txt`. */
export interface MarkedDraft {
  readonly text: string;
  readonly setting: Circumstances;
  readonly marks: readonly Mark[];
  readonly identifiable: boolean;
}

/** Reads the drafts; their notation is explained at the head of the file. */
export function markedDrafts(): MarkedDraft[] {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return lines.filter((line) => line.includes('::') && !line.startsWith('#')).map(readDraft);
}

function readDraft(line: string): MarkedDraft {
  const cut = line.indexOf('::');
  const circumstances = line.slice(0, cut).trim();
  const words = circumstances.replace(/(?:re|pupils|staff)=.*$/, '').split(/[ ,]+/);
  const setting = settingOf(circumstances, words);
  return { ...readMarks(line.slice(cut + 2).trim()), setting, identifiable: words.includes('I') };
}

function settingOf(circumstances: string, words: readonly string[]): Circumstances {
  const role = words.find((word): word is Role => ROLES.includes(word as Role)) ?? 'teacher';
  const kind = (['message', 'reply'] as const).find((name) =>
    new RegExp(`\\b${name}\\b`).test(circumstances),
  );
  const given = (name: string) =>
    new RegExp(`${name}=(.*?)(?:,(?:pupils|staff)=| reply|$)`).exec(circumstances)?.[1];
  const [author, text] = given('re')?.split('>') ?? [];
  return {
    author: { role, account: words.includes('org') ? 'organisation' : 'personal' },
    kind: kind ?? 'post',
    roster: { pupils: given('pupils')?.split(';') ?? [], staff: given('staff')?.split(';') ?? [] },
    ...(author && text && { inReplyTo: { author, text } }),
  };
}

function readMarks(marked: string): Pick<MarkedDraft, 'text' | 'marks'> {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/\{([pc]\??:[^}]+)\}/).entries()) {
    const [, letter, unsure, name] = (index % 2 && /^([pc])(\??):(.+)$/.exec(piece)) || [];
    const words = name ?? piece;
    const span = { start: text.length, end: text.length + words.length };
    if (name)
      marks.push({ ...span, rule: letter === 'p' ? 'pupil-name' : 'colleague-name', unsure: unsure === '?' });
    text += words;
  }
  return { text, marks };
}
