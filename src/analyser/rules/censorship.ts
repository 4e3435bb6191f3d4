import { patternCue } from '../cues/pattern-cue';
import { negatedAt } from '../meaning/framing';
import type { Match, Rule } from '../rule';
import { perSentence, type SentenceBody } from '../text/scan';
import { spanIn, wordsOf } from '../text/text';
import { sentencesWhere } from '../text/where';

/** Removing or hiding what others think: criticism taken away, critics blocked. House rules against abuse pass. */
export const censorship: Rule = {
  id: 'censorship',
  level: 'warn',
  find: (draft) =>
    sentencesWhere(draft.read, silencing).flatMap((sentence): Match[] => {
      const cue = silencing(sentence.body);
      if (!cue) return [];
      const because = [{ kind: 'words', text: wordsOf(sentence, cue) }] as const;
      return [{ span: spanIn(sentence, cue), message: 'rule_censorship', because }];
    }),
};

// "Deze reactie hebben wij weggehaald", "reacties die ons niet bevallen halen we weg".
const TAKEN_AWAY =
  /\b(?<![À-ɏ])(?:reacties?|commentaar|commentaren|opmerking(?:en)?|kritiek)(?![a-zÀ-ɏ])[^.!?]{0,50}\b(?<![À-ɏ])(?:verwijderd|weggehaald|gewist|verborgen|(?:haal|halen|gooi|gooien|poets|poetsen) (?:ik|we|wij) (?:[a-z]+ )?weg|(?:verwijder|verwijderen|verberg|verbergen|wis|wissen) (?:ik|we|wij))(?![a-zÀ-ɏ])/i;

// "Kritiek is welkom, wij hebben geen reacties verwijderd."
const LEFT = /\b(?<![À-ɏ])(?:geen|nooit|niet (?:verwijderd|weggehaald|gewist))(?![a-zÀ-ɏ])/i;

const silencing = perSentence((body: SentenceBody) => {
  const { cues, text } = body;
  if (cues.has('house-rule-words') || !cues.has('criticism')) return undefined;
  const taken = patternCue('silences', TAKEN_AWAY, text);
  const found = [...(cues.get('silences') ?? []), ...(taken && !LEFT.test(taken.term) ? [taken] : [])];
  return found.find((cue) => !negatedAt(body, cue));
});
