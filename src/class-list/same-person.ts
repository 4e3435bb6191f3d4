import type { Person } from './class-list';

/** Alike for two entries that are about the same person: who they are to the school and the full name. */
export function samePerson({ kind, names: [name = ''] }: Person): string {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return `${kind} ${bare}`;
}
