import type { ComposeOptions } from '../compose/compose';
import type { Draft } from '../draft/draft';
import type { PageContext, Site } from '../sites/site';
import { reminderFor } from '../views/panel/reminder';
import { browser } from './browser';
import { draftFrom } from './draft-from';
import type { InPage } from './in-page';
import { tellDismissed } from './tell-dismissed';

/** What the compose box asks of us: its text checked, what can be done about it, and what is remembered of it. */
export function checksInPage(
  site: Site,
  page: InPage,
): Pick<ComposeOptions, 'check' | 'fixes' | 'onDismiss' | 'reminds'> {
  const draftOf = (text: string, context: PageContext): Draft =>
    draftFrom(site.id, text, context, page.settings().role);
  return {
    check(text, context) {
      // After an update this script is left behind with what was chosen before. The author is told to reload the page.
      if (!browser.runtime?.id) throw new Error('The extension of this script is gone');
      return page.check(draftOf(text, context), new Date());
    },
    fixes: (findings, text, context) => page.fixes(findings, draftOf(text, context), new Date(), site.room),
    onDismiss: tellDismissed,
    reminds: (published) => reminderFor(published, page.settings().remindReactions) !== undefined,
  };
}
