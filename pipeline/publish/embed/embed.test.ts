import fc from 'fast-check';
import { expect, test } from 'vitest';
import { committedCatalog } from '../../../src/testing/catalog.ts';
import { forHostileTexts } from '../../../src/testing/taken.ts';
import { pixelOf } from '../../../src/views/map/camera/frame.ts';
import { article } from './article.ts';
import { quotationsOf } from './quotations.ts';
import { NARROW, ROOMY, safeBox, shownIn } from './shape.ts';
import { signs } from './signs.ts';
import { strip } from './strip.ts';

test('every excerpt of a stop is there, none twice, visits in the order of time', () => {
  const catalog = committedCatalog();
  const all = quotationsOf(catalog);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, excerpts } of catalog.stops) {
    expect(all.filter(({ stop }) => stop?.id === id).map(({ excerpt }) => excerpt.id)).toEqual(
      excerpts.map((excerpt) => excerpt.id),
    );
  }
  const orders = all.map(({ visit }) => visit.order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
});

test('every place is in every frame, with room for its disc and for what lies over the map', () => {
  const position = fc.tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -60, max: 75, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (positions) => {
      const box = safeBox(positions, () => 10);
      for (const size of [
        NARROW,
        ROOMY,
        { width: 520, height: ROOMY.height },
        { width: 1200, height: ROOMY.height },
      ]) {
        const frame = shownIn(box, size);
        for (const each of positions) {
          const { x, y } = pixelOf(each, frame);
          expect(x).toBeGreaterThan(15.9);
          expect(y).toBeGreaterThan(15.9);
          expect(x).toBeLessThan(size.width - 15.9);
          expect(y).toBeLessThan(size.height - 36);
        }
      }
    }),
  );
});

const TAG = /<\/?[a-z][a-z0-9]*(?: [a-zA-Z-]+(?:="[^"<]*")?)*\/?>/g;

test('whatever the dossier says, it stays text', () => {
  forHostileTexts((_, { catalog }) => {
    for (const quotation of quotationsOf(catalog)) {
      const html = article(quotation, { previous: quotation, next: undefined }, catalog, {
        language: 'en',
      });
      expect(html.replace(TAG, '')).not.toMatch(/[<]/);
      const names = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name));
      const own = ['article', 'h2', 'span', 'div', 'blockquote', 'mark', 'p', 'a', 'b', 'button'];
      expect([...names].filter((name) => !own.includes(name ?? ''))).toEqual([]);
      expect(html).not.toMatch(/<[^>]* (?:style|on[a-z]+)=/);
    }
    const html = strip(catalog, 'en', ({ id }) => `#${id}`) + signs(catalog, 'en');
    expect(html.replace(TAG, '')).not.toMatch(/[<]/);
    const names = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name));
    const own = ['ol', 'li', 'a', 'span', 'p', 'svg', 'circle', 'rect'];
    expect([...names].filter((name) => !own.includes(name ?? ''))).toEqual([]);
  });
});
