import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const STOPS = 'button, summary, a[href]';
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

interface Props {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A group that is one stop for the Tab key; within it, the arrow keys go from one thing that can be pressed to the next. */
export function Roving({ children, ...attributes }: Props): VNode {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!group.current?.contains(document.activeElement)) stopAt(group.current);
  });
  useLayoutEffect(() => (group.current ? follow(group.current) : undefined), []);
  return (
    <div {...attributes} ref={group}>
      {children}
    </div>
  );
}

/** Puts the focus on the first thing in it that can be pressed. */
export function enterRoving(group: Element | null): void {
  stopsIn(group)[0]?.focus();
}

/** Leaves the Tab key one stop: the element given if it is one, otherwise the first. */
function stopAt(group: Element | null, wanted: Element | null = null): void {
  const stops = stopsIn(group);
  const chosen = stops.find((stop) => stop === wanted) ?? stops[0];
  for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1;
}

/** Keeps to the keys, the focus and what is unfolded, which is no stop of its own either; gives what ends that. */
function follow(group: HTMLElement): () => void {
  const life = new AbortController();
  const { signal } = life;
  group.addEventListener('keydown', (event) => step(group, event), { signal });
  group.addEventListener('focusin', (event) => stopAt(group, event.target as Element), { signal });
  // A toggle does not bubble; on its way down it can be heard.
  const folded = () => stopAt(group, document.activeElement);
  group.addEventListener('toggle', folded, { capture: true, signal });
  return () => life.abort();
}

function step(group: HTMLElement, event: KeyboardEvent): void {
  const stops = stopsIn(group);
  const at = stops.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : STEPS[event.key]?.(at, stops.length - 1);
  if (next === undefined) return;
  event.preventDefault();
  stops[next]?.focus();
}

// What is folded away is no stop.
function stopsIn(group: Element | null): HTMLElement[] {
  const all = group?.querySelectorAll<HTMLElement>(STOPS) ?? [];
  return [...all].filter((stop) => stop.checkVisibility());
}
