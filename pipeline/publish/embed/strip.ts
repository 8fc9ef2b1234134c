/**
 * The visits in the order of time, each a link with its date in a cell of its own. All cells are
 * equally wide, whatever width there is; where there are too many for it, they scroll.
 */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { dateText } from '../../../src/domain/dateText.ts';
import { doubtOf, isBroken } from '../../../src/domain/doubt.ts';
import { type Cell, cellsOf } from '../../../src/scene/present/strip.ts';
import { escaped } from '../../../src/share/snippet.ts';
import { plainText, timelineText } from '../../../src/ui/language/words.ts';
import { type Halves, halvesOf } from '../../../src/views/halves.ts';
import { markup } from '../../../src/views/svg.ts';
import { textWidth } from '../../../src/views/textWidth.ts';
import { linkTo } from './linkTo.ts';
import { markNode } from './mark.ts';

/** CSS pixels; `embed.css` has the size of the type, and the widths of the embed, too. */
const TEXT_SIZE = 13;
const WIDTHS = [480, 640] as const;
/** CSS pixels of an embed that no cell has, beside a date, and for a finger. */
const MARGINS = 32;
const FREE = 8;
const LEAST = 32;

/**
 * The strip of all visits, or of some, as HTML; nothing where there is none. `attributes` are its own. A bare one
 * comes into a page whose script and style add what all its dates have in common.
 */
export function strip(
  catalog: Catalog,
  language: string,
  addressOf: (visit: Visit) => string,
  {
    visits = catalog.visits,
    attributes = '',
    isBare = false,
  }: {
    readonly visits?: readonly Visit[];
    readonly attributes?: string;
    readonly isBare?: boolean;
  } = {},
): string {
  const cells = cellsOf(visits, 'visit');
  if (cells.length === 0) return '';
  const dates = cells.map(({ visits: [visit] }) => dateText(visit.when, language, 'month'));
  const halves = dates.map((date) => halvesOf(date, TEXT_SIZE));
  const least = Math.max(LEAST, ...halves.map(({ width }) => Math.ceil(width) + FREE));
  const widest = Math.max(...dates.map((date) => textWidth(date, TEXT_SIZE) + FREE));
  const unbroken = WIDTHS.find((width) => (width - MARGINS) / cells.length >= widest);
  const items = cells.map(
    (cell, i) =>
      `<li${i > 0 && !cell.before ? ' class="joined"' : ''}>${gap(cell)}${link(
        cell.visits[0],
        { date: dates[i] ?? '', halves: halves[i] ?? halvesOf('', TEXT_SIZE), least },
        catalog,
        { language, href: addressOf(cell.visits[0]), isBare },
      )}</li>`,
  );
  return `<ol class="strip"${attributes}${unbroken ? ` data-unbroken="${unbroken}"` : ''}>\n${items.join('\n')}\n</ol>`;
}

/** How long it is from the visit before. */
function gap({ before }: Cell): string {
  if (!before) return '';
  const said = escaped(timelineText.gapSaid(before));
  return `<span class="gap" role="img" aria-label="${said}"><span>${escaped(timelineText.gap(before))}</span></span>`;
}

type Dated = {
  readonly date: string;
  readonly halves: Halves;
  /** How narrow its cell may be, CSS pixels: so wide is the picture of its mark. */
  readonly least: number;
};

type DateLook = { readonly language: string; readonly href: string; readonly isBare: boolean };

function link(
  visit: Visit,
  { date, halves, least }: Dated,
  catalog: Catalog,
  { language, href, isBare }: DateLook,
): string {
  const { first, second } = halves;
  const label = labelOf(visit, date, catalog, language);
  const mark = markNode(visit.tone, isBroken(doubtOf(visit)), least, isBare);
  const parts = second === '' ? [first] : [first, second];
  const written = parts.map((part) => `<span>${escaped(part)}</span>`).join('');
  const to = isBare ? ` href="${escaped(href)}"` : linkTo(href);
  return `<a class="date"${to} data-visit="${escaped(visit.id)}" data-tone="${visit.tone}" aria-label="${escaped(label)}">${markup(mark)}${written}</a>`;
}

/** What is written is a part of what is said. */
function labelOf(visit: Visit, date: string, catalog: Catalog, language: string): string {
  const title = plainText(visit.title, catalog, language);
  const said = timelineText.visit(title, dateText(visit.when, language), doubtOf(visit));
  return said.includes(date) ? said : `${date}: ${said}`;
}
