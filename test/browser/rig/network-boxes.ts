import type { Page } from 'playwright-core';
import { PICTURE } from '../probe/open-probe';
import type { Surface } from './compose-boxes';

const LINKEDIN = 'https://www.linkedin.com';
const INSTAGRAM = 'https://www.instagram.com';
const WHATSAPP = 'https://web.whatsapp.com/';

/** The compose boxes of LinkedIn, Instagram and WhatsApp. */
export const NETWORK_SURFACES: readonly Surface[] = [
  {
    name: "a new post in LinkedIn's shadow root",
    address: `${LINKEDIN}/feed/`,
    open: '[data-part="open-shadow"]',
    editor: '#interop-outlet [role="textbox"]',
    publish: '#interop-outlet [data-part="publish"]',
    files: '[data-part="files"]',
  },
  {
    name: "a new post in LinkedIn's dialog",
    address: `${LINKEDIN}/feed/`,
    open: '[data-part="open-dialog"]',
    editor: 'dialog [role="textbox"]',
    publish: 'dialog [data-part="publish"]',
    files: '[data-part="files"]',
  },
  {
    name: 'a comment on LinkedIn',
    address: `${LINKEDIN}/feed/`,
    open: '[data-part="open-comment"]',
    editor: '[data-part="comment-place"] [role="textbox"]',
    publish: '[data-part="comment-place"] [data-part="publish"]',
  },
  {
    name: 'a message on LinkedIn',
    address: `${LINKEDIN}/messaging/thread/2/?enter`,
    editor: '.msg-form__contenteditable, form [role="textbox"]',
    publish: 'form',
    shortcut: 'Enter',
  },
  {
    name: 'a caption on Instagram',
    address: `${INSTAGRAM}/`,
    open: openCaption,
    editor: '[role="dialog"] [data-lexical-editor]',
    publish: '[role="dialog"] [data-part="next"]',
  },
  {
    name: 'a comment on Instagram',
    address: `${INSTAGRAM}/`,
    editor: '[data-part="comment-place"] textarea',
    publish: '[data-part="comment-place"] [data-part="publish"]',
    shortcut: 'Enter',
  },
  {
    name: 'a message on Instagram',
    address: `${INSTAGRAM}/direct/t/1/`,
    editor: '[data-lexical-editor]',
    publish: '[data-part="publish"]',
    shortcut: 'Enter',
  },
  {
    name: 'a message on WhatsApp',
    address: WHATSAPP,
    editor: 'footer [data-lexical-editor]',
    publish: 'footer [data-part="send"]',
    shortcut: 'Enter',
  },
  {
    name: 'what stands under a picture on WhatsApp',
    address: WHATSAPP,
    open: (page) => page.locator('[data-part="files"]').setInputFiles(PICTURE),
    editor: '[data-part="preview-place"] [data-lexical-editor]',
    publish: '[data-part="preview-place"] [data-part="send"]',
    shortcut: 'Enter',
  },
];

async function openCaption(page: Page): Promise<void> {
  await page.click('[data-part="create"]');
  await page.locator('[role="dialog"] [data-part="files"]').setInputFiles(PICTURE);
  for (const _ of ['crop', 'filter']) await page.click('[role="dialog"] [data-part="next"]');
}
