/** The visits on a line in the order of time, each a link, at shares of whatever width there is. */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { dateText } from '../../../src/domain/dateText.ts';
import { doubtOf, isBroken } from '../../../src/domain/doubt.ts';
import type { Look } from '../../../src/scene/look.ts';
import { overviewScene } from '../../../src/scene/overview.ts';
import { spread } from '../../../src/scene/spread.ts';
import { plainText, timelineText } from '../../../src/ui/language/words.ts';
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import { textWidth } from '../../../src/views/textWidth.ts';

/**
 * Widths of the line, CSS pixels, from which on more dates are written; `embed.css` has them, too.
 * At the first of them marks keep their distance.
 */
const WIDTHS = { narrow: [248, 448], roomy: [608] } as const;
/** CSS pixels from the middle of one mark to that of the next, for a finger. */
const GAP = 26;
/** CSS pixels that stay free at both ends: half of a date. */
const END = 28;
const LINE = 22;
const DATE = 50;
const HEIGHT = 62;
const TEXT_SIZE = 13;
const RADIUS = 7;

/**
 * The strip for narrow frames or for those with room. It scrolls where there are more visits than
 * have room. Undefined where there is none.
 */
export function strip(
  room: keyof typeof WIDTHS,
  catalog: Catalog,
  look: Look,
  linkTo: (visit: Visit) => string,
): SvgNode | undefined {
  const widths = WIDTHS[room];
  const overview = overviewScene(catalog, {}, look);
  if (!overview) return undefined;
  const least = Math.max(widths[0], (overview.dots.length - 1) * GAP + 2 * END);
  const isCrowded = least > widths[0];
  const truly = overview.dots.map(({ at }) => END + at * (least - 2 * END));
  const drawn = spread(
    truly.map((at) => ({ at, gap: GAP })),
    { from: END, to: least - END },
  );
  const { visits } = catalog;
  const shares = drawn.map((at) => at / least);
  const dates = visits.map(({ when }) => dateText(when, look.language, 'month'));
  const levels = isCrowded ? levelsOf(dates, shares, [least]) : levelsOf(dates, shares, widths);
  return svg('svg', { class: `strip ${room}`, width: isCrowded ? least : '100%', height: HEIGHT }, [
    svg('line', { class: 'axis', x1: 0, x2: '100%', y1: LINE, y2: LINE }),
    ...truly.map((at) =>
      svg('line', {
        class: 'axis',
        ...{ x1: percent(at / least), x2: percent(at / least), y1: LINE - 4, y2: LINE + 4 },
      }),
    ),
    ...visits.map((visit, i) => {
      const level = levels[i];
      return svg(
        'a',
        {
          class: 'date',
          href: linkTo(visit),
          'data-visit': visit.id,
          'data-tone': visit.direction.tone,
          'data-level': level,
          'aria-label': labelOf(visit, dates[i] ?? '', catalog, look.language),
        },
        [
          svg('svg', { x: percent(shares[i] ?? 0), width: 1, height: 1, overflow: 'visible' }, [
            svg('rect', { class: 'hit', x: -GAP / 2, y: LINE - 18, width: GAP, height: 36 }),
            markNode(visit),
            svg('text', { y: DATE, 'text-anchor': 'middle', 'font-size': TEXT_SIZE }, [
              dates[i] ?? '',
            ]),
          ]),
        ],
      );
    }),
  ]);
}

/** What is written is a part of what is said. */
function labelOf(visit: Visit, date: string, catalog: Catalog, language: string): string {
  const title = plainText(visit.title, catalog, language);
  const said = timelineText.visit(title, dateText(visit.when, language), doubtOf(visit));
  return said.includes(date) ? said : `${date}: ${said}`;
}

/** A disc, a diamond or a square by the direction; broken where date or place is inferred. */
function markNode(visit: Visit): SvgNode {
  const attributes = {
    class: 'mark',
    'data-broken': isBroken(doubtOf(visit)) ? 'true' : undefined,
  };
  const { tone } = visit.direction;
  if (tone === 'first') return svg('circle', { ...attributes, cy: LINE, r: RADIUS });
  const side = tone === 'second' ? RADIUS * 1.75 : RADIUS * 1.9;
  return svg('rect', {
    ...attributes,
    ...{ x: -side / 2, y: LINE - side / 2, width: side, height: side },
    transform: tone === 'second' ? `rotate(45 0 ${LINE})` : undefined,
  });
}

/** From which of the widths on each date has room; undefined for none. What is written stays. */
function levelsOf(
  texts: readonly string[],
  shares: readonly number[],
  widths: readonly number[],
): (number | undefined)[] {
  const levels: (number | undefined)[] = texts.map(() => undefined);
  const half = (i: number) => textWidth(texts[i] ?? '', TEXT_SIZE) / 2 + 5;
  for (const [level, width] of widths.entries()) {
    const isFree = (i: number) =>
      texts.every((_, other) => {
        if (other === i || levels[other] === undefined) return true;
        const apart = Math.abs((shares[i] ?? 0) - (shares[other] ?? 0)) * width;
        return apart >= half(i) + half(other);
      });
    for (const i of texts.keys()) if (levels[i] === undefined && isFree(i)) levels[i] = level;
  }
  return levels;
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
