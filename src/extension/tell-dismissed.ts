import type { Finding } from '../analyser/report';
import { send } from './messaging';

/** Has remembered that the author says a finding is wrong, for good. */
export function tellDismissed({ rule, words }: Finding): void {
  // What cannot be remembered stays left out for this post.
  send('dismiss', { rule, words }).catch(() => undefined);
}
