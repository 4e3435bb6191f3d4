import type { Chromium } from '../browser/rig/chromium';
import { openReview } from '../browser/rig/review-page';
import { quantile } from './page-metrics';

const RUNS = 5;
const POSTS = 1000;

/** From a chosen file with a thousand posts until the table with what was found in them has been drawn. */
export async function benchCalendar(chromium: Chromium): Promise<void> {
  const posts = Array.from({ length: POSTS }, (_, index) => post(index)).join('\n\n');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openReview(chromium);
    await page.getByRole('button', { name: 'Contentkalender' }).click();
    const started = performance.now();
    const file = { name: 'kalender.txt', mimeType: 'text/plain', buffer: Buffer.from(posts) };
    await page.locator('.file-drop input').setInputFiles(file);
    await page.getByRole('heading', { name: `${POSTS} berichten nagekeken` }).waitFor();
    times.push(performance.now() - started);
    await page.close();
  }
  console.log(
    `a calendar of 1,000 posts: median ${quantile(times, 0.5).toFixed(0)}, longest ${Math.max(...times).toFixed(0)} (budget 5000)`,
  );
}

function post(index: number): string {
  const texts = [
    `Vandaag hebben we in groep ${(index % 8) + 1} voor de ${index}e keer gewerkt aan het project over vulkanen. Wat waren de kinderen enthousiast! Kijk voor meer op onze site.`,
    `Zo trots op Noor nummer ${index}, zij won de voorleeswedstrijd van groep 7. De jury was diep onder de indruk van haar verhaal.`,
    `Ik vind de nieuwe rekenmethode (${index}) echt waardeloos en snap niet dat het bestuur dit wil.`,
  ];
  return texts[index % texts.length] as string;
}
