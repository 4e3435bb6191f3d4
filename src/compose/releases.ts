import type { Checked } from './check';
import { remember } from './roots';

// What a page does on its own because of a click (a form's submit, a retry) belongs to that click.
const AFTERMATH_MS = 1000;
const BEGINNINGS: readonly string[] = ['pointerdown', 'touchstart', 'keydown'];

/** A text that the author lets through after all. */
interface Release {
  /** Whether it is for this compose box. */
  readonly isOf: ReturnType<typeof remember>;
  readonly text: string;
  /** When the publish action went through: that event's time stamp. */
  spentAt?: number;
}

/** Which texts the author has released: exactly that text of that compose box, for one publish action. */
export interface Releases {
  grant(checked: Checked): void;
  /** Whether the author's next publish action lets exactly this text through. */
  awaits(checked: Checked): boolean;
  /** Whether this text may go by this event; another text in the same box, or a second gesture, ends its release. */
  covers(checked: Checked, event: Event): boolean;
  /** The publish action has gone through by this event. */
  spend(checked: Checked, event: Event): void;
}

/** No releases yet. */
export function createReleases(): Releases {
  let releases: Release[] = [];
  const at = (checked: Checked) => releases.find(({ isOf }) => isOf(checked));
  const drop = (release: Release) => {
    releases = releases.filter((one) => one !== release);
  };
  return {
    grant(checked) {
      const old = at(checked);
      if (old) drop(old);
      releases.push({ isOf: remember(checked), text: checked.text.text });
    },
    awaits(checked) {
      const release = at(checked);
      return release?.text === checked.text.text && release.spentAt === undefined;
    },
    covers(checked, event) {
      const release = at(checked);
      if (!release) return false;
      if (release.text === checked.text.text && !isOver(release, event)) return true;
      drop(release);
      return false;
    },
    spend(checked, event) {
      const release = at(checked);
      if (release) release.spentAt ??= event.timeStamp;
    },
  };
}

function isOver({ spentAt }: Release, event: Event): boolean {
  return spentAt !== undefined && (beginsGesture(event) || event.timeStamp - spentAt > AFTERMATH_MS);
}

function beginsGesture(event: Event): boolean {
  if ('repeat' in event && event.repeat) return false;
  return event.isTrusted && BEGINNINGS.includes(event.type);
}
