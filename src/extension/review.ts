import type { Report } from '../analyser/report';
import '../views/english';
import { type Handover, judgedDraft } from '../review/handover';
import type { Reviewed } from '../review/reviewed';
import { SUGGESTED_SITES } from '../sites/added';
import { ALSO_CALLED } from '../sites/also-called';
import { NETWORK_NAMES } from '../sites/index';
import { USUAL_NETWORK } from '../sites/own-page';
import { mountReview } from '../views/review/review-view';
import { approve, forgetDecisions, recordDecision } from './decisions';
import { download } from './download';
import { draftFrom } from './draft-from';
import { type HandedText, takeHandedText, watchHandedText } from './handed-text';
import { namePage } from './name-page';
import { OUTSIDE } from './outside';
import { type BoxMeant, startOwnPage } from './own-page';
import { register } from './stores';
import { tellDismissed } from './tell-dismissed';

const root = document.getElementById('review')!;
const networks = [
  ...Object.entries(NETWORK_NAMES).map(([id, name]) => ({ id, name })),
  ...SUGGESTED_SITES.map(({ id, name }) => ({ id, name })),
].map((network) => ({ ...network, alsoCalled: ALSO_CALLED[network.id] ?? [] }));
const life = new AbortController().signal;

let draft: Reviewed | undefined;
const page = await startOwnPage({
  signal: life,
  chosen: () => (draft ? { protocol: draft.protocol, role: draft.role } : {}),
  meant: () => meantBy(draft!),
  onChange: draw,
  onDismiss: tellDismissed,
});
const NEW: Reviewed = {
  ...{ text: '', site: USUAL_NETWORK, kind: 'post', account: 'personal', attachments: [] },
  // The one that applies: the chosen one may have been taken out since.
  ...{ protocol: page.protocol().id, role: page.settings().role },
};
draft = NEW;
let arrivals = 0;
let arrived: HandedText | undefined;
let decided = await register.read();
register.watch(life, (entries) => {
  decided = entries;
  draw();
});
await takeText();
watchHandedText(life, () => void takeText());
draw();

function draw(): void {
  const { language } = page.settings();
  namePage(language, 'review_title');
  const asked = arrived && { replace: () => layDown(arrived!), leave };
  const does = { change, check, download, approve, decide, forget: forgetDecisions, copy: OUTSIDE.copy };
  mountReview(root, {
    ...{ language, networks, arrivals, register: decided, draft: draft ?? NEW, protocols: page.protocols() },
    ...{ ...does, arrived: asked },
  });
}

function check(reviewed: Reviewed): Report {
  return page.check(draftFrom(reviewed.site, reviewed.text, meantBy(reviewed).context, reviewed.role));
}

async function decide(handover: Handover, withText: boolean): Promise<void> {
  const judged = judgedDraft(handover, draft ?? NEW);
  const rules = check(judged).findings.map(({ rule }) => rule);
  await recordDecision(handover, { site: judged.site, rules, withText });
}

function change(changed: Reviewed): void {
  const typed = changed.text !== draft?.text;
  draft = changed;
  draw();
  // What is typed is seen by itself.
  if (!typed) page.refresh();
}

/** Takes up the text that was selected on another page; what lies here goes only when its author says so. */
async function takeText(): Promise<void> {
  const handed = await takeHandedText();
  if (!handed) return;
  const lies = draft?.text ?? '';
  arrived = handed;
  if (lies.trim() === '' || lies === handed.text) layDown(handed);
  else draw();
}

function layDown({ text, site: meant }: HandedText): void {
  const site = networks.find(({ id }) => id === meant)?.id ?? NEW.site;
  arrived = undefined;
  arrivals++;
  change({ ...NEW, text, site });
}

function leave(): void {
  arrived = undefined;
  draw();
}

function meantBy({ site, kind, account, attachments }: Reviewed): BoxMeant {
  return { site, context: { kind, account, attachments } };
}
