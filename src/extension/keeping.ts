import { problemLines } from '../views/problem-lines';
import type { Keeping } from '../views/settings/props';
import type { Language } from '../views/translate';
import { voiceIn } from '../views/voice';
import { forgetEverything, makeBackup, restoreBackup } from './backup';
import { downloadJson } from './download';
import { clearSetAside, readSetAside } from './store';

/** What the settings page can do with all that is kept here; `done` draws it anew. */
export function keepingFor(setAside: number, language: Language, done: () => void): Keeping {
  const voice = voiceIn(language);
  return {
    setAside,
    exportAll: () => void makeBackup().then((backup) => downloadJson('postwijzer.json', backup)),
    async importFile(file, content) {
      const restored = await restoreBackup(file, content);
      done();
      return restored.ok ? [] : problemLines(restored.problems, voice);
    },
    forgetAll: () => void forgetEverything().then(done),
    exportSetAside: () => void readSetAside().then((aside) => downloadJson('postwijzer-apart.json', aside)),
    clearSetAside: () => void clearSetAside().then(done),
  };
}
