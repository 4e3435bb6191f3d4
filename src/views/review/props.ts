import type { Report } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import type { Handover } from '../../review/handover';
import type { RegisterEntry } from '../../review/register';
import type { Network, Reviewed } from '../../review/reviewed';
import type { Language } from '../translate';

/** What the parts of the review page have in common. */
export interface Reviewing {
  readonly protocols: readonly Protocol[];
  readonly networks: readonly Network[];
  /** The draft under review; its fields also hold for a calendar that does not tell. */
  readonly draft: Reviewed;
  /** Gets the draft after a change; draw again with it. */
  change(draft: Reviewed): void;
  /** Checks a draft as it would be checked on its network, by the protocol of the draft under review. */
  check(draft: Reviewed): Report;
  /** Gives its reader a file. */
  download(name: string, content: string): void;
  /** Puts a text on the clipboard; `false` when the browser did not let us. */
  copy(text: string): Promise<boolean>;
  /** Remembers that somebody decided about a text of one's own: the panel then knows it. Rejects when that cannot be stored. */
  approve(handover: Handover): Promise<void>;
  /** What was decided on this device, in the order of time. */
  readonly register: readonly RegisterEntry[];
  /** Takes decisions with these ids out of the register. */
  forget(ids: readonly string[]): void;
  /** Remembers a decision that was taken here, with the text only where its reader chose that. Rejects as `approve` does. */
  decide(handover: Handover, withText: boolean): Promise<void>;
}

/** Another text that came from outside the page while one lay on the desk. */
export interface Arrived {
  replace(): void;
  leave(): void;
}

/** All that the review page shows, and whom it tells. */
export interface ReviewProps extends Reviewing {
  readonly language: Language;
  /** Goes up each time that another text was laid on the desk from outside the page. */
  readonly arrivals: number;
  /** Present until its reader has chosen. */
  readonly arrived?: Arrived | undefined;
}
