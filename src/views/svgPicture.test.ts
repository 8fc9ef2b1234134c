import { expect, test } from 'vitest';
import { elementsIn, readXml, textIn } from '../testing/xml.ts';
import { markup, svg } from './svg.ts';
import { svgPicture } from './svgPicture.ts';

const drawing = (id: string, height: number) =>
  svg('svg', { 'data-id': id, width: 400, height, viewBox: `0 0 400 ${height}` });
const PARTS = {
  title: 'A title that is far too long to stand in a single line of a picture of this width',
  subtitle: '',
  drawings: [drawing('map', 200), drawing('timeline', 100)],
  credits: ['Somebody', 'https://example.org/?a=1&b=2'],
  width: 400,
  medium: 'light',
  language: 'en',
} as const;

test('has everything one below the other, within the picture', () => {
  const root = readXml(markup(svgPicture(PARTS)));
  const [map, timeline] = ['map', 'timeline'].map((id) =>
    elementsIn(root).find(({ attributes }) => attributes['data-id'] === id),
  );
  const texts = elementsIn(root).filter(({ name }) => name === 'text');
  const tops = texts.map(({ attributes }) => Number(attributes.y));
  expect(texts.map(textIn).join(' ')).toBe([PARTS.title, ...PARTS.credits].join(' '));
  expect(Math.max(...tops)).toBeLessThan(Number(root.attributes.height));
  const [top, bottom] = [Number(map?.attributes.y), Number(map?.attributes.y) + 200];
  expect(tops.filter((y) => y < top).length).toBeGreaterThan(1);
  expect(Number(timeline?.attributes.y)).toBeGreaterThan(bottom);
  expect(tops.slice(-2).every((y) => y > Number(timeline?.attributes.y) + 100)).toBe(true);
});

test('brings its type along where it is given any', () => {
  const fontFaces = "@font-face{font-family:'A'}";
  expect(markup(svgPicture({ ...PARTS, fontFaces }))).toContain(`<style>${fontFaces}</style>`);
  expect(markup(svgPicture(PARTS))).not.toContain('<style');
});
