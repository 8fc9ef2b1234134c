import { expect, test } from 'vitest';
import { markup, type SvgNode, svg } from '../../svg.ts';
import { mergedMarks } from './mergedMarks.ts';

type Mark = { readonly id: string; readonly at?: number; readonly aside?: boolean };

/** A mark with its number and, to the left or to the right, its name. */
function link({ id, at, aside = false }: Mark): SvgNode {
  const said = aside ? { tabindex: -1 } : { 'aria-label': id };
  return svg('svg', { x: '5%', overflow: 'visible' }, [
    svg('a', { href: id, ...said }, [
      svg('circle', { r: 9 }),
      svg('text', { 'text-anchor': 'middle' }, ['1']),
      ...(at === undefined ? [] : [svg('text', { x: at }, [id])]),
    ]),
  ]);
}

const marksOf = (wide: readonly Mark[], narrow: readonly Mark[]) =>
  markup(
    mergedMarks({
      wide: { names: [svg('text', {}, ['CHINA'])], links: wide.map(link) },
      narrow: { names: [], links: narrow.map(link) },
    }),
  );

test('what panels of all sizes show alike stands once', () => {
  const text = marksOf([{ id: 'a', at: 17 }], [{ id: 'a', at: 17 }]);
  expect(text).toBe(
    '<svg class="poster-marks"><g class="poster-wide"><text>CHINA</text></g>' +
      '<svg x="5%" overflow="visible"><a href="a" aria-label="a"><circle r="9"/>' +
      '<text text-anchor="middle">1</text><text x="17">a</text></a></svg></svg>',
  );
});

test('a name that stands elsewhere, or only in one, is there for each size', () => {
  const text = marksOf(
    [{ id: 'a', at: 17 }, { id: 'b' }],
    [
      { id: 'a', at: -40 },
      { id: 'b', at: 9 },
    ],
  );
  expect(text.match(/<a /g)).toHaveLength(2);
  expect(text).toContain(
    '<text class="poster-wide" x="17">a</text><text class="poster-narrow" x="-40">a</text></a>',
  );
  expect(text).toContain('<text class="poster-narrow" x="9">b</text></a>');
});

test('a mark of one size comes before what is more important', () => {
  const text = marksOf([{ id: 'a' }, { id: 'b' }], [{ id: 'c' }, { id: 'b' }]);
  expect(text.match(/<a [^>]*>/g)).toEqual([
    '<a class="poster-narrow" href="c" aria-label="c">',
    '<a class="poster-wide" href="a" aria-label="a">',
    '<a href="b" aria-label="b">',
  ]);
});

test('what a page is not about is nothing to a screen reader', () => {
  const text = marksOf([{ id: 'a', aside: true }, { id: 'b' }], [{ id: 'a', aside: true }]);
  expect(text).toMatch(/<g aria-hidden="true"><svg [^>]*><a href="a" tabindex="-1">.*<\/g><svg/);
  expect(text).not.toMatch(/aria-hidden.*aria-hidden/);
});
