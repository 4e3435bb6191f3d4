import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Counts } from '../../review/register';

const LONGEST_LINE = 22;
// The names get about a third of the room; in a narrow window a longer line would be cut off.
const NARROW_LINE = 14;
const NARROW = 340;

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Props {
  readonly title: string;
  readonly counts: Counts;
  /** What the table that says the same is called. */
  readonly asTable: string;
}

/** How often each thing was seen: as lying bars with a table to open, and on paper as that table alone. */
export function BarChart({ title, counts, asTable }: Props): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const chart = chartOn(canvas.current, counts);
    return () => chart.destroy();
  }, [counts]);
  return (
    <figure class="review-chart">
      <figcaption>{title}</figcaption>
      <div class={`review-bars review-bars-${Math.min(counts.length, 12)}`} aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <details class="more">
        <summary>{asTable}</summary>
        <Numbers counts={counts} />
      </details>
      <div class="review-paper">
        <Numbers counts={counts} />
      </div>
    </figure>
  );
}

function Numbers({ counts }: Pick<Props, 'counts'>): VNode {
  return (
    <table>
      <tbody>
        {counts.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function chartOn(canvas: HTMLCanvasElement, counts: Counts): Chart {
  const styles = getComputedStyle(canvas);
  const [ink, bar, line] = ['--ink', '--act', '--line'].map((name) => styles.getPropertyValue(name).trim());
  const ticks = { color: ink!, font: { size: 14, family: styles.fontFamily } };
  const longest = canvas.parentElement!.clientWidth < NARROW ? NARROW_LINE : LONGEST_LINE;
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: counts.map(({ name }) => linesOf(name, longest)),
      datasets: [{ data: counts.map(({ count }) => count), backgroundColor: bar!, maxBarThickness: 22 }],
    },
    options: {
      indexAxis: 'y',
      // Nothing moves: it is read.
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: { beginAtZero: true, ticks: { ...ticks, precision: 0 }, grid: { color: line! } },
        y: { ticks: { ...ticks, autoSkip: false }, grid: { display: false } },
      },
    },
  });
}

/** A name in lines that leave room for the bars. */
function linesOf(name: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
