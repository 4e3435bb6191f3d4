import type { Span } from '../draft/span';
import type { Rect } from './rect';

/** All that decides where a text area puts its letters, and that it hands on to nobody. */
const TEXT_STYLES = [
  ...['direction', 'writing-mode', 'white-space', 'word-break', 'overflow-wrap', 'line-break', 'hyphens'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-size-adjust'],
  ...['font-kerning', 'font-optical-sizing', 'font-feature-settings', 'font-variation-settings'],
  ...['font-variant-caps', 'font-variant-ligatures', 'font-variant-numeric', 'font-variant-east-asian'],
  ...['text-rendering', 'text-transform', 'text-align', 'text-align-last', 'text-indent', 'text-orientation'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'tab-size', '-webkit-text-size-adjust'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
] as const;

/**
 * Where pieces of a text area's text stand on the screen, a rectangle a line, for each span. A text area gives no
 * ranges: its text is laid out once more in our own layer, in the same type and width, measured and wiped. Nothing when
 * the area holds another text by now.
 */
export function textareaRects(
  area: HTMLTextAreaElement,
  text: string,
  spans: readonly Span[],
  into: HTMLElement,
): Rect[][] {
  if (spans.length === 0 || area.value !== text) return spans.map(() => []);
  const { mirror, words } = mirrorIn(into);
  words.data = text;
  dressAs(area, mirror);
  const toScreen = ontoScreen(area, mirror);
  const rects = spans.map((span) => rectsOf(words, span).map(toScreen));
  words.data = '';
  mirror.style.display = 'none';
  return rects;
}

const mirrors = new WeakMap<HTMLElement, { readonly mirror: HTMLElement; readonly words: Text }>();

// It stays where it is: with every node that is taken away anywhere on a page Chromium ends what can be undone at once.
function mirrorIn(into: HTMLElement): { readonly mirror: HTMLElement; readonly words: Text } {
  const there = mirrors.get(into);
  if (there) return there;
  const made = {
    mirror: into.ownerDocument.createElement('div'),
    words: into.ownerDocument.createTextNode(''),
  };
  made.mirror.append(made.words);
  into.append(made.mirror);
  mirrors.set(into, made);
  return made;
}

function dressAs(area: HTMLTextAreaElement, mirror: HTMLElement): void {
  mirror.style.cssText = '';
  const styles = getComputedStyle(area);
  for (const name of TEXT_STYLES) mirror.style.setProperty(name, styles.getPropertyValue(name));
  mirror.style.cssText +=
    ';position:fixed;left:0;top:0;visibility:hidden;pointer-events:none;box-sizing:border-box';
  mirror.style.width = `${innerWidthOf(area, styles)}px`;
  // The language decides on hyphens and on the shapes of some letters.
  mirror.lang = area.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/** The width within the borders and beside the scroll bar, not rounded: it decides where lines break. */
function innerWidthOf(area: HTMLTextAreaElement, styles: CSSStyleDeclaration): number {
  const borders = Number.parseFloat(styles.borderLeftWidth) + Number.parseFloat(styles.borderRightWidth);
  const { width } = area.getBoundingClientRect();
  const whole = isScaled(width, area.offsetWidth) ? area.offsetWidth : width;
  return whole - borders - Math.round(area.offsetWidth - area.clientWidth - borders);
}

function ontoScreen(area: HTMLTextAreaElement, mirror: HTMLElement): (rect: DOMRect) => Rect {
  const from = mirror.getBoundingClientRect();
  const to = area.getBoundingClientRect();
  const wider = isScaled(to.width, area.offsetWidth) ? to.width / area.offsetWidth : 1;
  const higher = isScaled(to.height, area.offsetHeight) ? to.height / area.offsetHeight : 1;
  const x = (left: number) => to.left + (left - from.left + area.clientLeft - area.scrollLeft) * wider;
  const y = (top: number) => to.top + (top - from.top + area.clientTop - area.scrollTop) * higher;
  return ({ left, top, right, bottom }) => ({
    left: x(left),
    top: y(top),
    right: x(right),
    bottom: y(bottom),
  });
}

// The layout's own size is a whole number: less than one pixel of difference is rounding.
function isScaled(shown: number, laidOut: number): boolean {
  return Math.abs(shown - laidOut) >= 1;
}

function rectsOf(words: Text, { start, end }: Span): DOMRect[] {
  const range = words.ownerDocument.createRange();
  range.setStart(words, Math.min(start, words.length));
  range.setEnd(words, Math.min(end, words.length));
  // A line that ends inside the span leaves a rectangle without width behind.
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
