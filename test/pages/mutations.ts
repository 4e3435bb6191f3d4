/** What a network may do to its page overnight, or another extension beside us. */
export const CHANGES = [
  'scrambled classes',
  'another language',
  'no labels',
  'a deeper editor',
  'another extension',
] as const;

/** One of the changes. */
export type Change = (typeof CHANGES)[number];

declare global {
  interface Window {
    /** Makes the page build its compose boxes anew with the text that they held, as networks do by themselves. */
    remount(): void;
  }
}

const LABELS = ['aria-label', 'aria-placeholder', 'aria-description', 'data-placeholder', 'placeholder'];
const SPOKEN = 'button, [role="button"], h1, h2, h3, [role="heading"], label';
const WRITTEN = '[contenteditable]:not([contenteditable="false"]), textarea';
const LEVELS = 3;

/** Changes whatever of the page stands under a node that has just come or changed; called again for what it wrote. */
const TREATMENTS: Readonly<Record<Change, (element: Element) => void>> = {
  'scrambled classes': scramble,
  'another language': (element) => speak(element, translated),
  'no labels': (element) => speak(element, () => undefined),
  'a deeper editor': nest,
  'another extension': accompany,
};

/** Changes the page from now on, also what it adds later and what stands in its open shadow roots. */
export function change(...changes: readonly Change[]): void {
  const treat = (element: Element) => {
    for (const name of changes) TREATMENTS[name](element);
  };
  const watch = (root: Document | ShadowRoot) => {
    const watching = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => elementsIn(records).forEach(treat)).observe(root, watching);
  };
  watch(document);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const shadow = attachShadow.call(this, init);
    watch(shadow);
    return shadow;
  };
}

function elementsIn(records: readonly MutationRecord[]): Set<Element> {
  const changed = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
  return new Set(
    changed.flatMap((node) => {
      if (node instanceof Element) return [node, ...node.querySelectorAll('*')];
      return node.parentElement ? [node.parentElement] : [];
    }),
  );
}

/** What an editor draws is its library's own affair, which no redesign of the page touches. */
function isInEditor(element: Element): boolean {
  return element.parentElement?.closest(WRITTEN) != null;
}

function scramble(element: Element): void {
  if (element instanceof HTMLStyleElement) scrambleStyles(element);
  if (isInEditor(element) || element.classList.length === 0) return;
  const names = [...element.classList].map(scrambled).join(' ');
  if (element.getAttribute('class') !== names) element.setAttribute('class', names);
}

function scrambleStyles({ sheet }: HTMLStyleElement): void {
  for (const rule of sheet?.cssRules ?? []) {
    if (!(rule instanceof CSSStyleRule)) continue;
    rule.selectorText = rule.selectorText.replace(/\.(-?[_a-z][\w-]*)/gi, (_, name) => `.${scrambled(name)}`);
  }
}

function scrambled(name: string): string {
  if (name.startsWith('zz')) return name;
  return `zz${[...name].map((letter) => letter.charCodeAt(0).toString(36)).join('')}`;
}

const spoken = new WeakMap<Element, Map<string, string | undefined>>();

/** Says every label, and every word on a button or in a heading, anew; a label that is nothing is taken away. */
function speak(element: Element, say: (words: string) => string | undefined): void {
  const said = spoken.get(element) ?? new Map<string, string | undefined>();
  spoken.set(element, said);
  for (const name of LABELS) {
    const words = element.getAttribute(name);
    if (words === null || words === said.get(name)) continue;
    const anew = say(words);
    said.set(name, anew);
    if (anew === undefined) element.removeAttribute(name);
    else element.setAttribute(name, anew);
  }
  if (!element.closest(WRITTEN) && element.closest(SPOKEN)) sayWords(element, said);
}

function sayWords(element: Element, said: Map<string, string | undefined>): void {
  for (const [index, node] of [...element.childNodes].entries()) {
    if (!(node instanceof Text) || node.data.trim() === '' || said.get(`${index}`) === node.data) continue;
    node.data = translated(node.data);
    said.set(`${index}`, node.data);
  }
}

/** A language that nobody knows: each letter is the next one of the alphabet. */
function translated(words: string): string {
  return words.replace(/[a-z]/gi, (letter) => {
    const last = letter === 'z' || letter === 'Z';
    return String.fromCharCode(letter.charCodeAt(0) + (last ? -25 : 1));
  });
}

const deepened = new WeakSet<Element>();

function nest(element: Element): void {
  if (!element.matches(WRITTEN) || isInEditor(element) || deepened.has(element)) return;
  deepened.add(element);
  const focused = (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  let inner: Element = element;
  for (let level = 0; level < LEVELS; level++) {
    const outer = document.createElement('div');
    outer.style.flex = '1';
    if (level === 0) element.before(outer);
    else inner.append(outer);
    inner = outer;
  }
  inner.append(element);
  if (focused) (element as HTMLElement).focus();
}

const accompanied = new WeakSet<Element>();

/** Puts beside an editor what a writing extension puts there: an element of its own, with its button in a shadow root. */
function accompany(element: Element): void {
  if (!element.matches(WRITTEN) || isInEditor(element) || accompanied.has(element)) return;
  accompanied.add(element);
  const other = document.createElement('other-extension');
  other.attachShadow({ mode: 'open' }).append(document.createElement('button'));
  other.style.cssText = 'position: absolute; width: 1px; height: 1px; overflow: hidden;';
  element.after(other);
}
