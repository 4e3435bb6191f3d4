import '../views/english';
import { NETWORK_NAMES } from '../sites/index';
import { NETWORK_LOOKS } from '../sites/looks';
import { BUNDLED_DECKS } from '../training/decks';
import type { Network } from '../views/training/props';
import { mountTraining } from '../views/training/training-view';
import { settingsInForce, watchInForce } from './in-force';
import { namePage } from './name-page';
import { protocolsInForce } from './protocols-in-force';
import type { Settings } from './settings';
import { trainingCheck } from './training-check';
import { ownDecks, readOwnDecks, watchOwnDecks } from './training-decks';

const root = document.getElementById('training')!;
const life = new AbortController();
let [inForce, protocols] = await Promise.all([settingsInForce(), protocolsInForce()]);
let settings: Settings = inForce.settings;
const live = trainingCheck(document, () => settings, life.signal);
let own = await readOwnDecks(protocols);
draw();
watchOwnDecks(life.signal, async () => {
  own = await readOwnDecks(protocols);
  draw();
});
watchInForce(life.signal, async (now) => {
  const spoken = settings.language;
  settings = now.settings;
  // A protocol that another tab added makes the decks about it usable.
  protocols = await protocolsInForce();
  own = await readOwnDecks(protocols);
  draw();
  if (settings.language !== spoken) live.redraw();
});

function draw(): void {
  namePage(settings.language, 'training_title');
  mountTraining(root, {
    ...{ protocols, live },
    language: settings.language,
    protocol: settings.protocol,
    bundled: BUNDLED_DECKS,
    own: ownDecks(own),
    networks: networks(),
    day: today(),
  });
}

function networks(): Readonly<Record<string, Network>> {
  const all = Object.entries(NETWORK_NAMES);
  return Object.fromEntries(all.map(([id, name]) => [id, { name, look: NETWORK_LOOKS[id] ?? 'wall' }]));
}

/** In the time zone of whoever sits at the computer. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
