import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, type Surface } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { extensionAlsoOn, type Variant } from './rig/extension-on';
import { opensPanel } from './rig/panel-path';

/** A form in a dialog of the browser's own, on a site that a school added. */
const FORM: Surface = {
  name: 'a form in a dialog',
  address: 'https://school.example/formulier',
  open: (page) => page.evaluate(putForm),
  editor: 'dialog textarea',
  publish: '#send',
};

/** A text area in a list of them. */
const LIST: Surface = {
  name: 'an answer in a list',
  address: 'https://school.example/lijst',
  open: (page) => page.evaluate(putList),
  editor: '#own',
  publish: 'form button',
};

let extension: Variant;
let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  extension = extensionAlsoOn(['school.example']);
  chromium = await openChromium({ extension: extension.folder });
});
afterEach(() => author.page.close());
afterAll(async () => {
  await chromium.close();
  extension.remove();
});

it('Escape in the panel closes the panel, and no dialog of the page', async () => {
  author = await authorAt(FORM, chromium);
  await opensPanel(author);
  await author.layer.ask((root) => root.querySelector<HTMLElement>('.pw-panel button')!.focus(), null);
  await author.page.keyboard.press('Escape');
  await expect.poll(() => author.layer.textOf('.pw-panel')).toBeUndefined();
  expect(await author.page.locator('dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  expect(await author.shown()).toBe(DRAFT);
});

it.each(['#draft', '#cancel'])(
  'a form is not held when it is sent by what does not publish: %s',
  async (button) => {
    author = await authorAt(FORM, chromium);
    await author.type(DRAFT);
    await author.page.click(button);
    await author.hasPublished(DRAFT);
  },
);

it('a form is held when it is sent by what publishes, by no button, and by one that nobody sees', async () => {
  author = await authorAt(FORM, chromium);
  await author.type(DRAFT);
  for (const send of [pressVisible, pressNone, pressHidden]) {
    await author.page.evaluate(send);
    await author.isHeld();
    await author.page.keyboard.press('Escape');
  }
  expect(await author.published()).toEqual([]);
});

it('the box that is written in stays that when the page puts another one above it', async () => {
  author = await authorAt(LIST, chromium);
  await author.type('Wat ben ik trots ');
  await author.sees('clear');
  await author.page.evaluate(putAbove);
  // Has the whole box looked at anew.
  await author.page.keyboard.press('Enter');
  await author.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await author.type('op Jip uit groep 5! ');
  await author.sees('stop');
  await author.page.click('#above textarea');
  await author.sees('clear');
  await author.page.click(LIST.editor);
  await author.sees('stop');
});

function putList(): void {
  document.body.innerHTML =
    '<main><form><textarea rows="3" cols="50" id="own"></textarea><button>Plaatsen</button></form></main>';
}

function putAbove(): void {
  const form = '<form id="above"><textarea rows="3" cols="50"></textarea><button>Plaatsen</button></form>';
  document.querySelector('main')!.insertAdjacentHTML('afterbegin', form);
}

function pressVisible(): void {
  document.forms[0]!.requestSubmit(document.querySelector<HTMLElement>('#send'));
}

function pressNone(): void {
  document.forms[0]!.requestSubmit();
}

function pressHidden(): void {
  const hidden = document.createElement('button');
  hidden.hidden = true;
  document.forms[0]!.append(hidden);
  hidden.click();
}

function putForm(): void {
  document.body.innerHTML = `<dialog><form>
    <textarea rows="5" cols="50"></textarea>
    <button id="send">Plaatsen</button><button id="draft">Concept opslaan</button><button id="cancel">Annuleren</button>
  </form></dialog>`;
  const form = document.forms[0]!;
  form.onsubmit = (event) => {
    event.preventDefault();
    window.published.push({ text: form.querySelector('textarea')!.value, how: 'submit' });
  };
  document.querySelector('dialog')!.showModal();
}
