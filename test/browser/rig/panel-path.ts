import { expect, vi } from 'vitest';
import type { Writer } from './compose-boxes';
import { CORRECTED, DRAFT } from './drafts';

/** Writes a pupil's name and opens the panel. */
export async function opensPanel(author: Writer, text: string = DRAFT): Promise<void> {
  await author.type(text);
  await author.sees('stop');
  await author.press('.pw-mark');
  await vi.waitUntil(() => author.layer.spotOf('.pw-panel .finding .fix'), WAITING);
}

/** A press in the panel makes the words right in the author's own editor, and one undo brings them back. */
export async function fixesAndUndoes(author: Writer): Promise<void> {
  await opensPanel(author);
  await author.press('.pw-panel .fix', 'een leerling');
  await expect.poll(() => author.shown()).toBe(CORRECTED);
  await author.sees('clear');
  await expect.poll(() => author.layer.textOf('.note-applied')).toBe('Aangepast. Ongedaan maken: Ctrl+Z');
  await author.tab.press('Control+z');
  await expect.poll(() => author.shown()).toBe(DRAFT);
  await author.sees('stop');
}

/** The dialog offers what solves all that stands open, and the post goes at the next press. */
export async function solvesWhenHeld(author: Writer): Promise<void> {
  await author.type(DRAFT);
  await author.publish();
  await author.isHeld();
  await author.press('[role=alertdialog] .fix', 'een leerling');
  await isLetGo(author);
  await expect.poll(() => author.shown()).toBe(CORRECTED);
  await author.sees('clear');
  await author.publish();
  await author.hasPublished(CORRECTED);
}

/** What solves several points at once is one change, and one undo takes it back. */
export async function solvesSeveralWhenHeld(author: Writer): Promise<void> {
  await author.type(`${DRAFT} Bel de moeder van Noor op 06-12345678.`);
  await author.publish();
  await author.isHeld();
  await author.press('[role=alertdialog] .fix', 'Los alles op');
  await isLetGo(author);
  await expect.poll(() => author.shown()).toBe(`${CORRECTED} Bel een ouder op 06-••••••••.`);
  await author.sees('clear');
  await author.tab.press('Control+z');
  await expect.poll(() => author.shown()).toContain('Noor op 06-12345678');
}

/** What is no pupil here stays left out while this post is written, and goes out. */
export async function dismissesForThisPost(author: Writer): Promise<void> {
  await opensPanel(author);
  await dismisses(author, 'Alleen in dit bericht');
  await author.sees('clear');
  await author.type(' Fijn!');
  await author.sees('clear');
  await author.publish();
  await author.hasPublished(`${DRAFT} Fijn!`);
}

/** Says in the open panel that this is not so. */
export async function dismisses(author: Writer, scope: string): Promise<void> {
  await author.press('.not-this > summary');
  await author.press('.not-this button', scope);
}

/** A message for somebody at school, with the text when the author wants that, and never with the name. */
export async function asksAdvice(author: Writer): Promise<string> {
  await author.press('button', 'Vraag advies');
  await expect.poll(() => advice(author)).toContain('Naam van een leerling');
  expect(await advice(author)).not.toMatch(/Jip|groep 5/);
  await author.press('.advice .choice', 'Zet mijn tekst erbij');
  await expect.poll(() => advice(author)).toContain('Wat ben ik trots op [naam] uit groep 5!');
  const text = (await advice(author))!;
  expect(text).not.toContain('Jip');
  return text;
}

/** Copies the message that asks for advice, and is told so. */
export async function copiesAdvice(author: Writer): Promise<void> {
  await author.press('.advice button', 'Kopieer');
  await expect.poll(() => author.layer.textOf('.advice .told')).toMatch(/^Gekopieerd/);
}

/** From the dialog to the message for advice, and back to the text, which is as it was. */
export async function asksAdviceWhenHeld(author: Writer): Promise<void> {
  await author.type(DRAFT);
  await author.publish();
  await author.isHeld();
  await asksAdvice(author);
  await copiesAdvice(author);
  await author.press('[role=alertdialog] button', 'Terug');
  await expect.poll(() => author.layer.textOf('.advice')).toBeUndefined();
  await author.tab.press('Escape');
  await isLetGo(author);
  expect(await author.shown()).toBe(DRAFT);
  expect(await author.published()).toEqual([]);
}

async function isLetGo({ layer }: Writer): Promise<void> {
  await expect.poll(() => layer.textOf('[role=alertdialog]')).toBeUndefined();
}

function advice({ layer }: Writer): Promise<string | undefined> {
  return layer.ask((root) => root.querySelector('.advice-text')?.textContent ?? '', null);
}

const WAITING = { timeout: 5000, interval: 25 };
