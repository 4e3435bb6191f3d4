import * as v from 'valibot';
import { ATTACHMENT_KINDS, BEHALVES, KNOWN_KINDS, ROLES } from '../draft/draft';
import { because, bilingual, id, listOf, object, oneOf, someOf, text } from '../protocol/fields';
import { ANSWERS, type Deck } from './deck';

const kind = oneOf(KNOWN_KINDS);
const account = oneOf(BEHALVES);
const attachment = object({
  kind: oneOf(ATTACHMENT_KINDS),
  name: text,
  alt: v.exactOptional(text),
});

const draft = object({
  text,
  site: id,
  kind,
  author: object({ role: oneOf(ROLES), account }),
  inReplyTo: v.exactOptional(object({ author: text, text })),
  attachments: v.exactOptional(listOf(attachment)),
  roster: v.exactOptional(
    object({
      pupils: v.exactOptional(listOf(text)),
      staff: v.exactOptional(listOf(text)),
      parents: v.exactOptional(listOf(text)),
    }),
  ),
});

const better = object({
  text,
  site: v.exactOptional(id),
  kind: v.exactOptional(kind),
  account: v.exactOptional(account),
  attachments: v.exactOptional(listOf(attachment)),
});

const oneCase = object({
  id,
  theme: id,
  situation: bilingual,
  draft,
  protocol: id,
  question: v.exactOptional(bilingual),
  answer: oneOf(ANSWERS),
  clauses: someOf(id),
  why: bilingual,
  better: v.exactOptional(better),
});

const theme = object({
  id,
  title: bilingual,
  starter: v.exactOptional(bilingual),
  takeaway: v.exactOptional(bilingual),
});

/** The shape of a deck's file. What one part demands of another is checked in `read-deck.ts`. */
export const DECK_SCHEMA: v.GenericSchema<unknown, Deck> = object({
  format: v.literal(1, because('not_allowed')),
  id,
  title: bilingual,
  audience: oneOf(['staff', 'pupils']),
  themes: someOf(theme),
  cases: someOf(oneCase),
});
