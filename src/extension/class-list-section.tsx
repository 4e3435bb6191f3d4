import type { VNode } from 'preact';
import { isForced } from '../views/choices';
import { ClassListSection } from '../views/settings/class-list/class-list-section';
import { voiceIn } from '../views/voice';
import { changeClassList, clearClassList, readClassList } from './class-list-store';
import type { InForce } from './in-force';
import { changeSettings } from './storage';

/** The settings page's section about the class list, as the list is now. */
export async function classListSection({ settings, forced, policy }: InForce): Promise<VNode> {
  return (
    <ClassListSection
      list={await readClassList(settings.keepClassList)}
      fromSchool={policy.values.people?.length ?? 0}
      keep={settings.keepClassList}
      keepForced={isForced(forced, 'keepClassList')}
      voice={voiceIn(settings.language)}
      change={async (update) => {
        const updated = new Date().toISOString();
        await changeClassList((now) => ({ people: update(now.people), updated }));
      }}
      clear={clearClassList}
      // Reading moves the list to where it is to be kept from now on.
      keepAs={(keepClassList) => void changeSettings({ keepClassList }).then(() => readClassList())}
    />
  );
}
