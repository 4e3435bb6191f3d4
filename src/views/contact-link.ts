import type { Contact } from './choices';

/** The address that reaches a contact, the most direct first: a page to report on, mail, telephone. */
export function contactLink({ url, email, phone }: Contact): string | undefined {
  if (url) return url;
  if (email) return `mailto:${email}`;
  return phone ? `tel:${phone.replace(/[^+\d]/g, '')}` : undefined;
}

/** Whether anything is known of a contact. */
export function isKnown(contact: Contact): boolean {
  return Object.values(contact).some((value) => value !== '');
}
