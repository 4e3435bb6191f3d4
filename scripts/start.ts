import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { analyse } from '../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../src/analyser/knowledge';
import { printReport } from '../src/cli/print';
import type { Draft } from '../src/draft/draft';
import { bundledProtocol } from '../src/protocol/packs';
import { voiceIn } from '../src/views/voice';
import { openPractice, SAMPLE, writeSample } from './practice-browser';

const ROOT = join(import.meta.dirname, '..');
const SCREENSHOT = join(ROOT, '.cache', 'practice.png');

const voice = voiceIn('nl');

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const headless = !hasDisplay();
  const { page, close } = await openPractice(headless);
  try {
    await (headless ? demonstrate(page) : untilClosed(page.context()));
  } finally {
    await close();
  }
}

function untilClosed(context: BrowserContext): Promise<unknown> {
  console.log('The practice page is open: type a post with a pupil’s name. Close the browser to end this.');
  return context.waitForEvent('close', { timeout: 0 });
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Without a display: types the sample as a person would, and shows in words and in a picture what came of it. */
async function demonstrate(page: Page): Promise<void> {
  console.log(`No display here, so the practice page runs unseen. Typed into it:\n\n  ${SAMPLE}\n`);
  const { mark, panel } = await writeSample(page);
  console.log(`The mark beside the compose box: ${mark.name}\nThe panel that it opened: ${panel.name}\n`);
  console.log(`The report:\n\n${reportOn(SAMPLE)}\n`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  console.log(`Screenshot: ${SCREENSHOT}`);
}

/** What the command line says of a teacher's own post with this text. */
function reportOn(text: string): string {
  const protocol = bundledProtocol('konot');
  if (!protocol) throw new Error('The protocol konot is missing.');
  const author = { role: 'teacher', account: 'personal' } as const;
  const draft: Draft = { text, site: 'facebook', kind: 'post', author, attachments: [] };
  return printReport(analyse(draft, protocol, NO_KNOWLEDGE), protocol, voice);
}
