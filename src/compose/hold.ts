import type { Site } from '../sites/site';
import { type Check, type Checked, checkBox, type Found } from './check';
import { boxesPublishedBy, completes, mayPublish, PUBLISH_EVENTS } from './publish-event';
import { createReleases, type Releases } from './releases';
import { rootsOf } from './roots';

/** What holding needs to know of the page, and whom it tells. */
export interface HoldOptions {
  readonly site: Site;
  readonly check: Check;
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether an event comes from our own layer. */
  isOurs(event: Event): boolean;
  /** Shows the dialog for what is held; `false` when it cannot be shown, then the post goes through. */
  show(held: readonly Checked[]): boolean;
  /** A text went out that was to be held: the author released it, or the dialog could not be shown. */
  passed(): void;
  /** A text went out, or may have gone, that could not be checked. */
  unchecked(): void;
  /** A publish action went through; the page may still refuse it. */
  sent(boxes: readonly Found[]): void;
}

/** A way to let texts through after all. */
export interface Hold {
  release(held: readonly Checked[]): void;
  /** Whether the next publish action lets this text through although it would be held. */
  isReleased(checked: Checked): boolean;
}

/**
 * Holds publish actions while a `stop` finding stands. Reads and checks anew at every event and keeps nothing but
 * the releases; an event is held or left wholly untouched, never replayed.
 */
export function holdPublishing(options: HoldOptions): Hold {
  const releases = createReleases();
  const release = (held: readonly Checked[]) => held.forEach(releases.grant);
  const listener = (event: Event) => {
    if (options.isOurs(event)) return;
    listenInShadows(event);
    if (!mayPublish(event)) return;
    const held = heldBy(event, options, releases);
    if (held.length === 0) return;
    if (!completes(event) || options.show(held)) {
      stop(event);
      return;
    }
    // Whatever is wrong with our dialog must not keep anyone from publishing.
    release(held);
    heldBy(event, options, releases);
  };
  const listenInShadows = shadowListener(listener, options);
  // On the window and capturing, from before the page's scripts ran: ours is the first to hear.
  for (const type of PUBLISH_EVENTS) {
    options.document.defaultView!.addEventListener(type, listener, {
      capture: true,
      // A finger that scrolls would wait for whoever may prevent its touch.
      passive: isTouch(type),
      signal: options.signal,
    });
  }
  return { release, isReleased: releases.awaits };
}

// A form's submit does not leave the shadow root it stands in, but some key or click does before it.
function shadowListener(listener: (event: Event) => void, { document, signal }: HoldOptions) {
  const known = new WeakSet<Node>();
  return (event: Event) => {
    for (const root of rootsOf(event, document)) {
      if (root === document || known.has(root)) continue;
      known.add(root);
      root.addEventListener('submit', listener, { capture: true, signal });
    }
  };
}

function heldBy(event: Event, options: HoldOptions, releases: Releases): Checked[] {
  const { site, check } = options;
  const boxes = boxesSafely(event, options);
  const checks = boxes.map((found) => checkBox(site, check, found));
  const stops = checks.filter((one): one is Checked => one?.report.verdict === 'stop');
  const held = stops.filter((one) => !releases.covers(one, event));
  if (held.length === 0 && completes(event)) {
    for (const one of stops) releases.spend(one, event);
    if (boxes.length > 0) options.sent(boxes);
    if (checks.includes(undefined)) options.unchecked();
    else if (stops.length > 0) options.passed();
  }
  return held;
}

function boxesSafely(event: Event, { site, document, unchecked }: HoldOptions): Found[] {
  try {
    return boxesPublishedBy(event, site, document);
  } catch {
    // Nobody knows whether this publishes: what it sends, it sends unchecked.
    if (completes(event)) unchecked();
    return [];
  }
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A prevented touch brings no click, and it is the click that opens the dialog.
  if (!isTouch(event.type)) event.preventDefault();
}

function isTouch(type: string): boolean {
  return type.startsWith('touch');
}
