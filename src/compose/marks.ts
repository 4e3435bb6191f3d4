import type { Finding } from '../analyser/report';
import type { Checked } from './check';
import { encloses, intersection, type Rect } from './rect';
import { textareaRects } from './textarea-mirror';

// How far the line stands below the letters, so that it does not cut off a g or a j.
const BELOW = 3;
// More lines than anyone can look at; it keeps a very long text cheap.
const MOST_LINES = 60;

/** One underlined piece of a line. */
interface Line {
  readonly finding: Finding;
  readonly rect: Rect;
}

/**
 * Underlines the words of the findings: drawn over the page in our own layer, where no script of the page can see
 * them. Only words that are on the screen and that nothing lies over. `visible`: the editor's part on the screen.
 */
export function drawMarks(
  into: HTMLElement,
  checked: Checked | undefined,
  visible: Rect | undefined,
  active: Finding | undefined,
): void {
  const marked = checked?.report.findings.some(({ span }) => span) ?? false;
  const lines = checked && marked && visible ? linesOf(checked, visible, into) : [];
  const there = underlinesIn(into);
  lines.forEach((line, at) => {
    stretch(there[at] ?? addUnderline(into, there), line, line.finding === active);
  });
  for (const spare of there.slice(lines.length)) putAway(spare);
}

function linesOf(checked: Checked, visible: Rect, into: HTMLElement): Line[] {
  const lines: Line[] = [];
  for (const { finding, rects } of wordRects(checked, into)) {
    for (const rect of rects) {
      const shown = intersection(rect, visible);
      if (shown && isOnTop(checked, shown)) lines.push({ finding, rect: shown });
      if (lines.length === MOST_LINES) return lines;
    }
  }
  return lines;
}

function wordRects({ text, box, report }: Checked, into: HTMLElement): { finding: Finding; rects: Rect[] }[] {
  const marked = report.findings.flatMap((finding) =>
    finding.span ? [{ finding, span: finding.span }] : [],
  );
  const { editor } = box;
  if (editor instanceof HTMLTextAreaElement) {
    const spans = marked.map(({ span }) => span);
    const rects = textareaRects(editor, text.text, spans, into);
    return marked.map(({ finding }, at) => ({ finding, rects: rects[at] ?? [] }));
  }
  return marked.map(({ finding, span }) => ({
    finding,
    rects: outermost([...(text.rangeOf(span)?.getClientRects() ?? [])]),
  }));
}

/** A range over several nodes gives an element and the text inside it: the larger one is enough. */
function outermost(rects: readonly Rect[]): Rect[] {
  return rects.filter(
    (rect, at) =>
      !rects.some((other, i) => i !== at && encloses(other, rect) && (i < at || !encloses(rect, other))),
  );
}

// A list of suggestions or a menu of the page may lie over the text: no underline is drawn across it.
function isOnTop({ root, box }: Checked, { left, top, right, bottom }: Rect): boolean {
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return !hit || box.editor.contains(hit) || hit.contains(box.editor);
}

const underlines = new WeakMap<HTMLElement, HTMLElement[]>();

function underlinesIn(into: HTMLElement): HTMLElement[] {
  const there = underlines.get(into) ?? [];
  underlines.set(into, there);
  return there;
}

function addUnderline(into: HTMLElement, there: HTMLElement[]): HTMLElement {
  const line = into.ownerDocument.createElement('div');
  into.append(line);
  there.push(line);
  return line;
}

// It is kept for the next words: with every node that is taken away Chromium ends what can be undone at once.
function putAway(line: HTMLElement): void {
  if (line.className === '') return;
  line.className = '';
  line.style.cssText = 'display:none';
  delete line.dataset.fit;
}

// Most keys leave most lines where they are: only what changes is written.
function stretch(line: HTMLElement, { finding, rect }: Line, active: boolean): void {
  if (line.className === '') line.className = 'underline';
  if (line.dataset.level !== finding.level) line.dataset.level = finding.level;
  if (line.hasAttribute('data-active') !== active) line.toggleAttribute('data-active', active);
  const style =
    `left:${rect.left}px;top:${rect.top}px;` +
    `width:${rect.right - rect.left}px;height:${rect.bottom - rect.top + BELOW}px`;
  if (line.dataset.fit === style) return;
  line.dataset.fit = style;
  line.style.cssText = style;
}
