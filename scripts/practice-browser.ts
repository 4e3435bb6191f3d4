import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { translator } from '../src/views/translate';
import { type LayerPart, waitForPart } from './closed-layer';
import { ensureBrowser } from './ensure-browser';
import { launchWithExtension } from './launch';
import { PRACTICE_URL, servePractice } from './practice-page';

const ROOT = join(import.meta.dirname, '..');

/** The post that is written on the practice page when nobody is there to write one. */
export const SAMPLE =
  'Wat een topdag! Zo trots op Daan Vermeulen uit groep 5: hij won vandaag de voorleeswedstrijd van onze school.';

/** The practice page in a browser that has the extension, as it is built from the code of now. */
export interface Practice {
  readonly page: Page;
  close(): Promise<void>;
}

/** Builds the extension and opens the practice page with it. */
export async function openPractice(headless: boolean): Promise<Practice> {
  const browser = ensureBrowser('chromium');
  buildExtension();
  const { context, close } = await launchWithExtension(browser, headless);
  try {
    await servePractice(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(PRACTICE_URL);
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Types the sample as a person would, and opens the panel from the mark. */
export async function writeSample(page: Page): Promise<{ mark: LayerPart; panel: LayerPart }> {
  await page.locator('#editor').pressSequentially(SAMPLE, { delay: 10 });
  const mark = await waitForPart(page, 'button', /^Postwijzer: .*\d/);
  await mark.click();
  const panel = await waitForPart(page, 'dialog', new RegExp(translator('nl')('panel_title_stop')));
  return { mark, panel };
}

function buildExtension(): void {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = ['build', '--configLoader', 'runner', '--mode', 'chrome', '--logLevel', 'error'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
