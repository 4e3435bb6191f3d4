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
  const lines = checked && visible ? linesOf(checked, visible, into) : [];
  into.replaceChildren(...lines.map((line) => underline(into.ownerDocument, line, line.finding === active)));
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

function underline(document: Document, { finding, rect }: Line, active: boolean): HTMLElement {
  const line = document.createElement('div');
  line.className = 'underline';
  line.dataset.level = finding.level;
  line.toggleAttribute('data-active', active);
  line.style.left = `${rect.left}px`;
  line.style.top = `${rect.top}px`;
  line.style.width = `${rect.right - rect.left}px`;
  line.style.height = `${rect.bottom - rect.top + BELOW}px`;
  return line;
}
