import type { Checked } from './check';

// What a page does on its own because of a click (a form's submit, a retry) belongs to that click.
const AFTERMATH_MS = 1000;

/** A text that the author lets through after all. */
interface Release {
  readonly root: Checked['root'];
  readonly key: string;
  readonly text: string;
  /** When the publish action went through, as the event's time stamp. */
  spentAt?: number;
}

/** Which texts the author has released: exactly that text of that compose box, for one publish action. */
export interface Releases {
  grant(checked: Checked): void;
  /** Whether this text may go at this time; another text in the same box ends its release. */
  covers(checked: Checked, time: number): boolean;
  /** The publish action has gone through at this time. */
  spend(checked: Checked, time: number): void;
}

/** No releases yet. */
export function createReleases(): Releases {
  let releases: Release[] = [];
  const at = ({ root, box }: Checked) => releases.find((one) => one.root === root && one.key === box.key);
  const drop = (release: Release) => {
    releases = releases.filter((one) => one !== release);
  };
  return {
    grant(checked) {
      const old = at(checked);
      if (old) drop(old);
      releases.push({ root: checked.root, key: checked.box.key, text: checked.text.text });
    },
    covers(checked, time) {
      const release = at(checked);
      if (!release) return false;
      const over = release.spentAt !== undefined && time - release.spentAt > AFTERMATH_MS;
      if (release.text === checked.text.text && !over) return true;
      drop(release);
      return false;
    },
    spend(checked, time) {
      const release = at(checked);
      if (release) release.spentAt ??= time;
    },
  };
}
