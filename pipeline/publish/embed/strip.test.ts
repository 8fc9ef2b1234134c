import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { extentOf } from '../../../src/domain/date.ts';
import { dateText } from '../../../src/domain/dateText.ts';
import { timeLength } from '../../../src/domain/timeLength.ts';
import { dataset, visit, when } from '../../../src/testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../../../src/testing/catalog.ts';
import { randomDossier } from '../../../src/testing/randomDossier.ts';
import { timelineText } from '../../../src/ui/language/words.ts';
import { textWidth } from '../../../src/views/textWidth.ts';
import { signs } from './signs.ts';
import { strip } from './strip.ts';

/** What of a cell can be read off its HTML; CSS pixels. */
type Seen = {
  readonly visit: string;
  readonly lines: readonly string[];
  /** Of the picture, which is as wide as the cell at least, and of the mark in it. */
  readonly width: number;
  readonly middle: number;
  readonly gap: string | undefined;
  readonly isJoined: boolean;
};

function seen(catalog: Catalog): Seen[] {
  const html = strip(catalog, 'en', ({ id }) => `#${id}`);
  return [...html.matchAll(/<li( class="joined")?>(.*?)<\/li>/g)].map(([, joined, cell = '']) => {
    const found = (pattern: RegExp) => pattern.exec(cell)?.[1];
    const [x, side] = [found(/<rect[^>]* x="([\d.]+)"/), found(/<rect[^>]* width="([\d.]+)"/)];
    return {
      visit: found(/href="#([^"]+)"/) ?? '',
      lines: [...cell.replace(/^.*?<\/svg>/, '').matchAll(/<span>([^<]*)<\/span>/g)].map(
        ([, line = '']) => line,
      ),
      width: Number(found(/<svg width="([\d.]+)"/)),
      middle: Number(found(/cx="([\d.]+)"/) ?? Number(x) + Number(side) / 2),
      gap: found(/class="gap"[^>]*><span>([^<]*)</),
      isJoined: joined !== undefined,
    };
  });
}

test('every visit is a link with its date in the middle of a cell of its own', () => {
  fc.assert(
    fc.property(randomDossier(), (data) => {
      const catalog = catalogOf(data);
      const cells = seen(catalog);
      expect(cells.map((cell) => cell.visit)).toEqual(catalog.visits.map(({ id }) => id));
      expect(cells.map(({ lines }) => lines.join(''))).toEqual(
        catalog.visits.map((each) => dateText(each.when, 'en', 'month')),
      );
      const [{ width }] = cells as [Seen];
      expect(width, 'for a finger').toBeGreaterThanOrEqual(24);
      for (const cell of cells) {
        expect(cell.width).toBe(width);
        expect(cell.middle).toBeCloseTo(width / 2, 1);
        for (const line of cell.lines) {
          expect(textWidth(line.trim(), 13)).toBeLessThan(width);
        }
      }
    }),
  );
});

test('between two visits is how long nothing was, or a line', () => {
  fc.assert(
    fc.property(randomDossier(), (data) => {
      const catalog = catalogOf(data);
      const extents = catalog.visits.map((each) => extentOf(each.when));
      for (const [i, { gap, isJoined }] of seen(catalog).entries()) {
        const end = Math.max(...extents.slice(0, i).map(({ latest }) => latest));
        const free = (extents[i]?.earliest ?? 0) - end - 1;
        const isApart = i > 0 && free > 0;
        expect(gap).toBe(isApart ? timelineText.gap(timeLength(free)) : undefined);
        expect(isJoined).toBe(i > 0 && !isApart);
      }
    }),
  );
});

test('dates stay on one line only where the widest has room in its cell', () => {
  fc.assert(
    fc.property(randomDossier(), (data) => {
      const catalog = catalogOf(data);
      const html = strip(catalog, 'en', () => '#');
      const widest = Math.max(
        ...catalog.visits.map((each) => textWidth(dateText(each.when, 'en', 'month'), 13)),
      );
      const unbroken = /data-unbroken="(\d+)"/.exec(html)?.[1];
      const hasRoom = (width: number) => (width - 32) / catalog.visits.length >= widest + 8;
      expect(Number(unbroken ?? Number.NaN)).toBe([480, 640].find(hasRoom) ?? Number.NaN);
    }),
  );
});

test('the whole dossier is in sight at 280 pixels', () => {
  const cells = seen(committedCatalog());
  expect(cells.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(248);
});

test('signs are explained where there is anything to tell apart, and no others', () => {
  const day = when('2021-05-03');
  const only = catalogOf(dataset({ visits: [visit('one', { when: day })] }));
  expect(signs(only, 'en')).toBe('');
  const text = (catalog: Catalog) =>
    [...signs(catalog, 'en').matchAll(/<\/svg>([^<]*)/g)].map(([, words]) => words);
  expect(text(catalogOf(dataset()))).toEqual(['Outward', 'Homeward']);
  const inferred = visit('one', { when: { ...day, basis: 'inferred' } });
  expect(text(catalogOf(dataset({ visits: [inferred] })))).toEqual(['date or place inferred']);
});
