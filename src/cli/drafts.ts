import * as v from 'valibot';
import type { Knowledge } from '../analyser/knowledge';
import { NO_KNOWLEDGE } from '../analyser/knowledge';
import type { Draft } from '../draft/draft';
import { ACCOUNT_KINDS, ATTACHMENT_KINDS, DRAFT_KINDS, ROLES } from '../draft/draft';
import { lineProblem } from './line-problem';

const Names = v.optional(v.array(v.string()), []);

const term = { term: v.string(), reason: v.exactOptional(v.string()) };
const FlaggedTerm = v.object({
  ...term,
  rule: v.exactOptional(v.string()),
  level: v.exactOptional(v.picklist(['stop', 'warn'])),
});

const DraftLine = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  site: v.optional(v.string(), 'facebook'),
  kind: v.optional(v.picklist(DRAFT_KINDS), 'post'),
  author: v.optional(
    v.object({
      role: v.optional(v.picklist(ROLES), 'teacher'),
      account: v.optional(v.picklist(ACCOUNT_KINDS), 'personal'),
      name: v.optional(v.string()),
    }),
    {},
  ),
  protocol: v.optional(v.string(), 'konot'),
  inReplyTo: v.nullish(v.object({ author: v.optional(v.string(), ''), text: v.optional(v.string(), '') })),
  attachments: v.optional(
    v.array(
      v.object({
        kind: v.optional(v.picklist(ATTACHMENT_KINDS), 'image'),
        name: v.optional(v.string(), ''),
        alt: v.nullish(v.string()),
      }),
    ),
    [],
  ),
  roster: v.nullish(
    v.object({ pupils: Names, staff: Names, parents: Names, notPictured: v.exactOptional(Names) }),
  ),
  terms: v.nullish(
    v.object({ flag: v.optional(v.array(FlaggedTerm), []), allow: v.optional(v.array(v.object(term)), []) }),
  ),
  lessonNow: v.nullish(v.boolean()),
});

/** One line of the JSON Lines input, ready for the analyser. */
export interface DraftRequest {
  readonly id: string | number;
  readonly protocol: string;
  readonly draft: Draft;
  readonly knowledge: Knowledge;
}

/** Reads one line; throws an `Error` whose message says in Dutch what is wrong with it. */
export function readDraftLine(line: string): DraftRequest {
  const result = v.safeParse(DraftLine, parseJson(line));
  if (!result.success) throw new Error(lineProblem(result.issues[0]));
  return toRequest(result.output);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('dit is geen geldige JSON');
  }
}

function toRequest(line: v.InferOutput<typeof DraftLine>): DraftRequest {
  const { id, protocol, text, site, kind, inReplyTo, attachments, author } = line;
  const draft: Draft = {
    text,
    site,
    kind,
    author: { role: author.role, account: author.account, ...(author.name && { name: author.name }) },
    attachments: attachments.map(({ alt, ...file }) => ({ ...file, ...(alt && { alt }) })),
    ...(inReplyTo && { inReplyTo }),
  };
  return { id, protocol, draft, knowledge: knowledgeIn(line) };
}

function knowledgeIn({ roster, terms, lessonNow }: v.InferOutput<typeof DraftLine>): Knowledge {
  return {
    roster: roster ?? NO_KNOWLEDGE.roster,
    ...(terms && { terms }),
    ...(typeof lessonNow === 'boolean' && { lessonNow }),
  };
}
