import { handlerOrder } from './handlers';
import type { Clause, Protocol, RuleSetting } from './protocol';

/** What two protocols agreed about one subject. */
export interface Theme {
  /** What takes care of it, as clauses write it: `rule:logo`, `tip:always`. */
  readonly handler: string;
  readonly one: readonly Clause[];
  readonly other: readonly Clause[];
  /** For a rule: how strictly each protocol has it applied; absent: as the rule itself says. */
  readonly oneLevel?: RuleSetting;
  readonly otherLevel?: RuleSetting;
}

/** Two protocols beside each other, subject by subject; what neither speaks of is left out. */
export function compareProtocols(one: Protocol, other: Protocol): readonly Theme[] {
  const handlers = new Set([...handlersOf(one), ...handlersOf(other)]);
  return handlerOrder([...handlers]).map((handler) => {
    const oneLevel = levelIn(one, handler);
    const otherLevel = levelIn(other, handler);
    return {
      handler,
      one: clausesAbout(one, handler),
      other: clausesAbout(other, handler),
      ...(oneLevel && { oneLevel }),
      ...(otherLevel && { otherLevel }),
    };
  });
}

function handlersOf({ clauses, rules }: Protocol): readonly string[] {
  return [...clauses.flatMap(({ handled }) => handled), ...Object.keys(rules).map((rule) => `rule:${rule}`)];
}

function clausesAbout({ clauses }: Protocol, handler: string): readonly Clause[] {
  return clauses.filter(({ handled }) => handled.includes(handler));
}

function levelIn({ rules }: Protocol, handler: string): RuleSetting | undefined {
  return rules[handler.replace(/^rule:/, '')];
}
