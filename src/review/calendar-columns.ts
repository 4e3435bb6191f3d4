import { plainHeader } from '../class-list/plain-header';
import type { Table } from '../class-list/table';

/** What a column of a content calendar holds. */
export type CalendarUse = 'text' | 'when' | 'site' | 'account' | 'files' | 'title';

/** Which column holds what; a column may hold nothing that is looked at. */
export type CalendarColumns = Readonly<Partial<Record<CalendarUse, number>>>;

const HEADERS: Readonly<Record<CalendarUse, RegExp>> = {
  text: /^(?:(?:volledige |definitieve )?(?:tekst|bericht|berichttekst|post|posttekst|inhoud|onderschrift|bijschrift)|text|post text|caption|copy|content|message|body)$/,
  when: /^(?:(?:plaats|publicatie|post)?datum|dag|wanneer|moment|datum en tijd|date|publish date|day|when)$/,
  site: /^(?:kana(?:al|len)|netwerk(?:en)?|platforms?|medium|sociale media|social media|channels?|networks?|site)$/,
  account: /^(?:account|afzender|namens|sender)$/,
  files:
    /^(?:beeld|foto(?: ?s)?|afbeelding(?:en)?|bijlagen?|bestand(?:en)?|video|images?|photos?|files?|attachments?|media|media bestand)$/,
  title: /^(?:titel|onderwerp|thema|campagne|title|subject|topic)$/,
};

/** Which row names the columns, and what it says of them. */
export interface Header {
  readonly at: number;
  readonly columns: CalendarColumns;
}

/** In how many rows from the top names above the columns are looked for. */
export const LATEST_HEADER = 10;

/** The row that says what the columns are, and what it says; undefined: there is none that tells where the texts are. */
export function headerOf({ rows }: Table): Header | undefined {
  return headerIn(rows.map(({ cells }) => cells));
}

/** The same of bare cells, row by row. */
export function headerIn(grid: readonly (readonly string[])[]): Header | undefined {
  for (const [at, cells] of grid.slice(0, LATEST_HEADER).entries()) {
    const columns = columnsIn(cells);
    if (columns.text !== undefined) return { at, columns };
  }
  return undefined;
}

/** Without names above them: the column with most words in it holds the texts. */
export function longestColumn({ rows }: Table): CalendarColumns {
  const widths = new Map<number, number>();
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries()) widths.set(at, (widths.get(at) ?? 0) + cell.length);
  const [longest] = [...widths].sort(([, one], [, other]) => other - one);
  return { text: longest?.[0] ?? 0 };
}

function columnsIn(cells: readonly string[]): CalendarColumns {
  const plain = cells.map(plainHeader);
  const found = (Object.keys(HEADERS) as CalendarUse[]).map((use) => [
    use,
    plain.findIndex((header) => HEADERS[use].test(header)),
  ]);
  return Object.fromEntries(found.filter(([, at]) => at !== -1));
}
