import type { Role } from '../../draft/draft';
import type { Contact, Contacts } from '../choices';

/** Whom an author can ask. */
export type AdviserName = 'manager' | 'internship' | 'avg';

/** Somebody to ask, as the school set it; the contact may be empty. */
export interface Adviser {
  readonly id: AdviserName;
  readonly contact: Contact;
}

/** Whom to ask, the most fitting first: interns their supervisor, all others their manager. Only interns have a supervisor. */
export function advisersFor(role: Role, contacts: Contacts): readonly Adviser[] {
  const ids: readonly AdviserName[] =
    role === 'intern' ? ['internship', 'manager', 'avg'] : ['manager', 'avg'];
  return ids.map((id) => ({ id, contact: contacts[id] }));
}

/** Findings with which data of pupils may come out: then the way to report that is close at hand. */
export function isPupilData(rule: string): boolean {
  return rule === 'care-details' || rule === 'identifier' || rule === 'pupil-name';
}
