import type { Span } from '../../draft/span';
import type { ReadDraft } from '../rule';
import { type SentenceBody, scanWords, type Word } from '../text/scan';
import { spanIn } from '../text/text';
import { candidatesIn } from './candidates';
import { isOfGroup } from './slots';

/** Where the names stand that are given with a draft: the author's own, whom it answers, and others that the text gives as the author's. */
export function givenNames(draft: ReadDraft, own: readonly string[]): Span[] {
  const { author, inReplyTo } = draft;
  const school = author.account === 'organisation';
  const names = [school ? undefined : author.name, inReplyTo?.author, ...own].flatMap(nameWords);
  return [...wordSpans(draft, new Set(names)), ...(school ? wholeNames(draft, author.name) : [])];
}

// "Oma van Noor", "Marjan (mama Noor)": whose they are is somebody else.
const OF_CHILD =
  /(?<!\p{L})(?:[Oo]ma|[Oo]pa|[MmPp]a|[Mm]am|[Pp]ap|[Pp]apa|[Mm]ama|[Mm]oeder|[Vv]ader|[Mm]um|[Dd]ad|[Oo]uders?|[Tt]ante|[Oo]om)(?:['’]?s)? (?:van )?(?:\p{Lu}[\p{L}'’-]{1,40}(?:,? (?:en|&) )?){1,5}/gu;

function nameWords(name: string | undefined): string[] {
  return scanWords((name ?? '').replace(OF_CHILD, ' '))
    .map((word) => word.norm)
    .filter((norm) => norm.length > 2);
}

const ARTICLES = new Set(['de', 'het']);

function wordSpans({ read }: ReadDraft, norms: ReadonlySet<string>): Span[] {
  if (norms.size === 0) return [];
  return read.sentences.flatMap((sentence) =>
    sentence.body.words
      .filter(
        (word, at) =>
          norms.has(bare(word)) && !isOfAnother(sentence.body, at, norms) && !isOfGroup(sentence.body, word),
      )
      .map((word) => spanIn(sentence, word)),
  );
}

function bare({ norm }: Word): string {
  return norm.replace(/'s$/, '');
}

// "Jip de Boer" is not Karin de Boer, though it may be her child.
function isOfAnother(body: SentenceBody, at: number, norms: ReadonlySet<string>): boolean {
  const whole = candidatesIn(body).find(({ from, to, form }) => from < at && at <= to && form === 'full');
  return whole !== undefined && !norms.has(whole.first);
}

// A school that is called after somebody goes by its whole name or has an article: "Prinses Amalia", "de Amalia"; and
// "Amalia" is a child.
function wholeNames({ read }: ReadDraft, name: string | undefined): Span[] {
  const norms = nameWords(name);
  if (norms.length === 0) return [];
  const known = new Set(norms);
  return read.sentences.flatMap((sentence) => {
    const { words } = sentence.body;
    const isKnown = (word: Word | undefined) => word !== undefined && known.has(bare(word));
    const isOfName = (word: Word | undefined) => isKnown(word) || (word && ARTICLES.has(word.norm));
    return words
      .filter((word, at) => isKnown(word) && (isOfName(words[at - 1]) || isKnown(words[at + 1])))
      .map((word) => spanIn(sentence, word));
  });
}
