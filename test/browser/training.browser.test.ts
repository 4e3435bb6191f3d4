import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { openTraining, type TrainingPage } from './rig/training-page';

const PATIENTLY = { timeout: 10_000 };
const CLASS_LIST = { version: 1, value: { people: [{ kind: 'pupil', names: ['Kippenvel Vals'] }] } };

let chromium: Chromium;
let training: TrainingPage;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => training.close());
afterAll(() => chromium.close());

const panel = (): Promise<string | undefined> => training.layer.textOf('.pw-panel');
const marked = () => training.layer.ask((root) => root.querySelectorAll('.underline').length, null);
const textOf = (selector: string): Promise<string> => training.page.locator(selector).first().innerText();
const countOf = (selector: string): Promise<number> => training.page.locator(selector).count();

// The first of the colleagues' cases: a pupil's name, three agreements, a better version.
async function demonstrate(stored?: object): Promise<void> {
  training = await openTraining(chromium, stored);
  await training.begin('Demonstratie');
}

describe('a demonstration', () => {
  it('goes by the keyboard alone: the check, the answer, each agreement, a better version, the next post', async () => {
    await demonstrate();
    expect(await panel()).toBeUndefined();
    await training.press('r');
    await expect.poll(panel, PATIENTLY).toContain('Jip');
    expect(await marked()).toBe(1);
    await training.press('r');
    await expect.poll(panel, PATIENTLY).toBeUndefined();
    expect(await textOf('.answer-told')).toMatch(/^Aanpassen/);
    expect(await countOf('.card-hidden')).toBe(3);
    await training.press('r', 'r', 'r');
    expect(await countOf('.card-hidden')).toBe(0);
    expect(await textOf('.card')).toContain('Socialmediaprotocol van Konot');
    await training.press('r');
    expect(await textOf('.better-text')).not.toContain('Jip');
    await training.press('ArrowRight');
    expect(await textOf('.controls-place')).toMatch(/^Bericht 2 van/);
    expect(await countOf('.answer-told')).toBe(0);
    // What was shown is still there on the way back.
    await training.press('ArrowLeft');
    expect(await countOf('.better')).toBe(1);
    await expect.poll(marked, PATIENTLY).toBe(1);
  });

  it('checks what the coach writes in the box, and the keys type there', async () => {
    await demonstrate();
    await training.press('r');
    await expect.poll(marked, PATIENTLY).toBe(1);
    await training.press('e', 'Control+a');
    await training.page.keyboard.type('Er rrrolt een trommel door het lokaal.');
    await expect.poll(marked, PATIENTLY).toBe(0);
    expect(await textOf('.box-editor')).toBe('Er rrrolt een trommel door het lokaal.');
    await training.press('Escape', 'r');
    expect(await countOf('.answer-told')).toBe(1);
  });

  it('holds a post as on the networks, and lets the better version through', async () => {
    await demonstrate();
    await training.press('r');
    await expect.poll(marked, PATIENTLY).toBe(1);
    await training.page.locator('.box-publish').click();
    await expect.poll(() => training.layer.textOf('dialog'), PATIENTLY).toContain('Jip');
    expect(await textOf('.stage-note')).toBe('');
    // First out of the dialog, then out of the text.
    await training.press('Escape', 'Escape', 'r', 'r', 'r', 'r', 'r');
    await training.page.getByRole('button', { name: 'Zet dit in het bericht' }).click();
    await expect.poll(marked, PATIENTLY).toBe(0);
    await training.page.locator('.box-publish').click();
    await expect.poll(() => textOf('.stage-note'), PATIENTLY).toMatch(/niets echt naar buiten/);
  });

  it.each([
    ['a wide screen', 1366, []],
    ['an old projector', 1024, []],
    ['an old projector in large type', 1024, ['+', '+']],
  ] as const)('keeps the panel off the draft and off the steps on %s', async (_, width, keys) => {
    await demonstrate();
    await training.page.setViewportSize({ width, height: 768 });
    await training.press(...keys, 'r');
    await expect.poll(panel, PATIENTLY).toContain('Jip');
    const place = () =>
      training.layer.ask((root) => root.querySelector('.pw-panel')!.getBoundingClientRect().toJSON(), null);
    const controls = (await training.page.locator('.controls').boundingBox())!;
    const box = (await training.page.locator('.box').boundingBox())!;
    expect((await place())?.left).toBeGreaterThan(box.x + box.width);
    expect((await place())?.bottom).toBeLessThan(controls.y);
  });

  it('takes panel and marks away with the post, and with the round', async () => {
    await demonstrate();
    await training.press('r');
    await expect.poll(panel, PATIENTLY).toContain('Jip');
    await training.press('ArrowRight');
    await expect.poll(panel, PATIENTLY).toBeUndefined();
    await training.press('ArrowLeft');
    await expect.poll(panel, PATIENTLY).toContain('Jip');
    await training.page.getByRole('button', { name: 'Stoppen' }).click();
    await training.page.locator('.start').waitFor();
    await expect.poll(panel, PATIENTLY).toBeUndefined();
  });

  it('puts the better version in the box again, whatever was written there meanwhile', async () => {
    await demonstrate();
    await training.press('r', 'r', 'r', 'r', 'r', 'r');
    const use = training.page.getByRole('button', { name: 'Zet dit in het bericht' });
    await use.click();
    await training.press('e', 'Control+a');
    await training.page.keyboard.type('Jip uit groep 5 speelde vals.');
    await expect.poll(marked, PATIENTLY).toBe(1);
    await use.click();
    expect(await textOf('.box-editor')).toBe(await textOf('.better-text'));
    await expect.poll(marked, PATIENTLY).toBe(0);
  });

  it('speaks another language as soon as that is chosen', async () => {
    await demonstrate();
    await training.press('r');
    await expect.poll(panel, PATIENTLY).toContain('Naam van een leerling');
    await training.store({ settings: { version: 2, language: 'en' } });
    await expect.poll(() => textOf('.controls-place'), PATIENTLY).toMatch(/^Post 1 of/);
    await expect.poll(panel, PATIENTLY).not.toContain('Naam van een leerling');
  });

  it('puts nobody of this device’s class list on the screen', async () => {
    await demonstrate({ 'class-list': CLASS_LIST });
    await training.press('r');
    await expect.poll(panel, PATIENTLY).toContain('Jip');
    expect(await panel()).not.toContain('Kippenvel');
  });
});

describe.each([
  ['light', 'nl', 'Demonstratie'],
  ['dark', 'en', 'Demonstration'],
] as const)('in %s, %s', (colorScheme, language, mode) => {
  it('breaks no rule of accessibility', async () => {
    training = await openTraining(chromium, { settings: { version: 2, language } });
    await training.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await training.violations()).toEqual([]);
    await training.begin(mode);
    expect(await training.violations()).toEqual([]);
    await training.press('r', 'r', 'r', 'r', 'r', 'r');
    await training.page.locator('.better').waitFor();
    expect(await training.violations()).toEqual([]);
    await training.press('?');
    await training.page.getByRole('dialog').waitFor();
    expect(await training.violations()).toEqual([]);
  });
});
