import '../views/english';
import { mountSelfCheck } from '../views/self-check/self-check-view';
import { watchAddedSites } from './added-sites';
import { settingsInForce, watchInForce } from './in-force';
import { namePage } from './name-page';
import { OUTSIDE } from './outside';
import { readSelfCheck } from './read-self-check';

const root = document.getElementById('self-check')!;

await draw();
watchInForce(new AbortController().signal, () => void draw());
watchAddedSites(() => void draw());

async function draw(): Promise<void> {
  const now = await settingsInForce();
  const check = await readSelfCheck(now);
  const { language } = now.settings;
  namePage(language, 'self_check_title');
  mountSelfCheck(root, { check, language, copy: OUTSIDE.copy });
}
