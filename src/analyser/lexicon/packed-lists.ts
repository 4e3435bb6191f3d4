import { type Lists, unpacked } from './unpack';

// Filled in by vite.config.ts, which puts this file in the place of `lists.ts`.
declare const PACKED_TERMS: string;
declare const PACKED_NAMES: string;

// Unpacked when somebody starts to write, not in every page that is opened.
let terms: Lists | undefined;
let names: Lists | undefined;

/** As in `lists.ts`. */
export function termLists(): Lists {
  terms ??= unpacked(PACKED_TERMS);
  return terms;
}

/** As in `lists.ts`. */
export function nameLists(): Lists {
  names ??= unpacked(PACKED_NAMES);
  return names;
}
