import type { Page } from 'playwright-core';
import { openChromium } from '../../browser/rig/chromium';
import { openTraining, type TrainingPage } from '../../browser/rig/training-page';

/** Takes the pictures of the training page, as the extension that was built shows it on a projector. */
export async function trainingImages(shoot: (page: Page, name: string) => Promise<void>): Promise<void> {
  const chromium = await openChromium({ extension: 'dist/chrome' });
  const taken = async (name: string, before: (training: TrainingPage) => Promise<void>): Promise<void> => {
    const training = await openTraining(chromium);
    await training.page.emulateMedia({ reducedMotion: 'reduce' });
    await before(training);
    await shoot(training.page, name);
    await training.close();
  };
  await taken('training', async () => undefined);
  await taken('training-check', async ({ begin, press, page, layer }) => {
    await begin('Demonstratie');
    await press('r');
    await page.waitForFunction(() => document.querySelector('[data-compose]'));
    await layer.textOf('.pw-panel');
  });
  await taken('training-answer', async ({ begin, press }) => {
    await begin('Demonstratie');
    await press('r', 'r', 'r', 'r');
  });
  await taken('training-quiz-dark', async ({ begin, press, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await begin('Teamquiz');
    await press('1', '1', '2', '2', '2', '2', '2', '3', 'r');
  });
  await taken('training-pupils', async ({ begin, press, page }) => {
    await page.getByLabel('Set met berichten').selectOption({ index: 1 });
    await begin('Demonstratie');
    await press('ArrowRight', 'r', 'r');
  });
  await taken('training-handout', async ({ page }) => {
    await page.getByRole('button', { name: 'Hand-out voor op papier' }).click();
    await page.locator('.handout').waitFor();
  });
  await chromium.close();
}
