import { problemLines } from '../views/problem-lines';
import type { Keeping } from '../views/settings/props';
import type { Language } from '../views/translate';
import { voiceIn } from '../views/voice';
import { forgetEverything, makeBackup, readBackup, restoreBackup } from './backup';
import { downloadJson } from './download';
import { clearSetAside, readSetAside } from './store';

/** What the settings page can do with all that is kept here; `done` draws it anew. */
export function keepingFor(setAside: number, language: Language, done: () => void): Keeping {
  const voice = voiceIn(language);
  return {
    setAside,
    exportAll: () => void makeBackup().then((backup) => downloadJson('postwijzer.json', backup)),
    openFile(file, content) {
      const read = readBackup(file, content);
      return read.ok
        ? { ok: true, restore: () => restoreBackup(read.backup).then(done) }
        : { ok: false, problems: problemLines(read.problems, voice) };
    },
    forgetAll: () => void forgetEverything().then(done),
    exportSetAside: () => void readSetAside().then((aside) => downloadJson('postwijzer-apart.json', aside)),
    clearSetAside: () => void clearSetAside().then(done),
  };
}
