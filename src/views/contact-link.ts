import type { Contact } from './choices';

/** The address that reaches a contact, the most direct first: a page to report on, mail, telephone. */
export function contactLink({ url, email, phone }: Contact): string | undefined {
  if (url) return url;
  if (email) return `mailto:${email}`;
  return phone ? phoneLink(phone) : undefined;
}

/** The address that dials a number, however that is written. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}

/** Whether anything is known of a contact. */
export function isKnown(contact: Contact): boolean {
  return Object.values(contact).some((value) => value !== '');
}
