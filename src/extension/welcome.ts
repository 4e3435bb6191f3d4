import '../views/english';
import type { SectionName } from '../views/settings/section';
import { type FirstChoices, mountWelcome } from '../views/welcome/welcome-view';
import { settingsInForce, watchInForce } from './in-force';
import { namePage } from './name-page';
import { hasPage, openPage } from './pages';
import { protocolsInForce } from './protocols-in-force';
import { changeSettings } from './storage';

/** Where the settings have the class list. */
const CLASS_LIST: SectionName = 'class_list';

const root = document.getElementById('welcome')!;
let [inForce, protocols] = await Promise.all([settingsInForce(), protocolsInForce()]);
draw(inForce);
watchInForce(new AbortController().signal, async (now) => {
  protocols = await protocolsInForce();
  draw(now);
});

function draw({ settings, forced }: typeof inForce): void {
  const { protocol, role, language } = settings;
  namePage(language, 'welcome_title');
  mountWelcome(root, {
    protocols,
    chosen: { protocol, role },
    forced,
    language,
    speak: (chosen) => void changeSettings({ language: chosen }),
    finish: (choices, classList) => void finish(choices, classList),
  });
}

async function finish(choices: Partial<FirstChoices>, classList: boolean): Promise<void> {
  await changeSettings({ ...choices, welcomed: true });
  if (classList && hasPage('settings')) await openPage('settings', CLASS_LIST);
}
