import '../views/english';
import { NETWORK_NAMES } from '../sites/names';
import type { Reviewed } from '../views/review/props';
import { mountReview } from '../views/review/review-view';
import { draftFrom } from './draft-from';
import { takeHandedText, watchHandedText } from './handed-text';
import { type BoxMeant, startOwnPage } from './own-page';
import { tellDismissed } from './tell-dismissed';

const root = document.getElementById('review')!;
const networks = Object.entries(NETWORK_NAMES).map(([id, name]) => ({ id, name }));
const life = new AbortController().signal;

let draft: Reviewed | undefined;
const page = await startOwnPage({
  signal: life,
  chosen: () => (draft ? { protocol: draft.protocol, role: draft.role } : {}),
  meant: () => meantBy(draft!),
  onChange: draw,
  onDismiss: tellDismissed,
});
const { protocol, role } = page.settings();
const NEW: Reviewed = {
  ...{ text: '', site: networks[0]!.id, kind: 'post', account: 'personal', attachments: [] },
  ...{ protocol, role },
};
draft = NEW;
await takeText();
watchHandedText(life, () => void takeText());
draw();

function draw(): void {
  const { language } = page.settings();
  document.documentElement.lang = language;
  const now = draft ?? NEW;
  mountReview(root, {
    ...{ language, networks, change },
    draft: now,
    protocols: page.protocols(),
    report: page.check(draftFrom(now.site, now.text, meantBy(now).context, now.role)),
  });
}

function change(changed: Reviewed): void {
  const typed = changed.text !== draft?.text;
  draft = changed;
  draw();
  // What is typed is seen by itself.
  if (!typed) page.refresh();
}

/** Takes up the text that was selected on another page. */
async function takeText(): Promise<void> {
  const handed = await takeHandedText();
  if (!handed) return;
  const site = networks.find(({ id }) => id === handed.site)?.id ?? NEW.site;
  change({ ...NEW, text: handed.text, site });
}

function meantBy({ site, kind, account, attachments }: Reviewed): BoxMeant {
  return { site, context: { kind, account, attachments } };
}
