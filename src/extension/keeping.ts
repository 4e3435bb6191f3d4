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
    exportAll: async () => downloadJson('postwijzer.json', await makeBackup()),
    openFile(file, content) {
      const read = readBackup(file, content);
      return read.ok
        ? { ok: true, restore: () => restoreBackup(read.backup).then(done) }
        : { ok: false, problems: problemLines(read.problems, voice) };
    },
    // What is left after a failure is drawn too.
    forgetAll: () => forgetEverything().finally(done),
    exportSetAside: async () => downloadJson('postwijzer-apart.json', await readSetAside()),
    clearSetAside: () => clearSetAside().then(done),
  };
}
