import type { ClassList } from '../class-list/class-list';
import { settingsInForce } from './in-force';
import type { Settings } from './settings';
import { type Area, store } from './store';
import { CLASS_LIST_KEPT } from './stores';

const STORES = { local: store(CLASS_LIST_KEPT, 'local'), session: store(CLASS_LIST_KEPT, 'session') };

/** The class list, from where the settings in force say that it is kept; what is still kept elsewhere moves there. */
export async function readClassList(keep?: Settings['keepClassList']): Promise<ClassList> {
  const { here, elsewhere } = placesFor(keep ?? (await settingsInForce()).settings.keepClassList);
  const strayed = await elsewhere.read();
  if (strayed.people.length === 0) return here.read();
  const moved = await here.change((now) => (now.people.length > 0 ? now : strayed));
  await elsewhere.clear();
  return moved;
}

/** Changes the class list as it is by then, and keeps it where the settings say. */
export async function changeClassList(update: (now: ClassList) => ClassList): Promise<ClassList> {
  const { keepClassList } = (await settingsInForce()).settings;
  await readClassList(keepClassList);
  return placesFor(keepClassList).here.change(update);
}

/** Forgets all names, wherever they are kept. */
export async function clearClassList(): Promise<void> {
  await Promise.all([STORES.local.clear(), STORES.session.clear()]);
}

/** Tells the class list each time it changes, until the signal. */
export function watchClassList(signal: AbortSignal, onChange: (list: ClassList) => void): void {
  const again = () => void readClassList().then(onChange, () => undefined);
  STORES.local.watch(signal, again);
  STORES.session.watch(signal, again);
}

function placesFor(keep: Settings['keepClassList']) {
  const area: Area = keep === 'session' ? 'session' : 'local';
  return { here: STORES[area], elsewhere: STORES[area === 'local' ? 'session' : 'local'] };
}
