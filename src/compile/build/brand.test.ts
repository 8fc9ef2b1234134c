import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citationsOf } from '../../../pipeline/citations/citations.ts';
import { compiled, type Files, printed, SOUND } from '../../../pipeline/test-dossier.ts';
import { publishedOutputs } from '../../../pipeline/write/outputs.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"/>';
/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function branded(fields: string, files: Files = { 'logo.svg': LOGO }) {
  const dossier = `${SOUND['dossier.yaml']}${fields}\n`;
  const pixel = Buffer.from(PIXEL, 'base64');
  const built = compiled({ ...SOUND, ...files, 'dossier.yaml': dossier, 'pixel.png': pixel });
  return 'faults' in built ? built.faults.map(printed) : built;
}

test('a dossier has a name, a logo in both themes and the address of its newsroom', () => {
  const built = branded(
    'name: {en: Northern Desk, fr: Bureau du Nord}\nlogo: {file: logo.svg, dark: pixel.png, alt: The Desk}\nlink: https://example.org/desk',
  );
  if (Array.isArray(built)) throw new Error(built.join('\n'));
  const { dataset, pictures } = built;
  expect(dataset.dossier).toMatchObject({
    name: { en: 'Northern Desk', fr: 'Bureau du Nord' },
    logo: {
      file: 'logo.svg',
      dark: 'logo-dark.png',
      width: 84,
      height: 28,
      alt: { en: 'The Desk' },
    },
    link: 'https://example.org/desk',
  });
  expect([...pictures.keys()]).toEqual(['logo.svg', 'logo-dark.png']);
  expect(publishedOutputs(built, 'out').get(join('out', 'logo.svg'))).toEqual(
    new TextEncoder().encode(LOGO),
  );
  expect(citationsOf(dataset).dossier.apa).toContain('Northern Desk. {address}');
});

test('a logo that is wide is as wide as there is room', () => {
  const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3200 100"/>';
  expect(branded('logo: logo.svg', { 'logo.svg': wide })).toMatchObject({
    dataset: { dossier: { logo: { width: 160, height: 5 } } },
  });
});

test.each([
  [
    'a file that is not there',
    'logo: other.svg',
    /:8:7 There is no file other.svg beside dossier.yaml; put the logo there/,
  ],
  [
    'a file of another folder',
    'logo: ../logo.svg',
    /A logo is an SVG or PNG file beside dossier.yaml/,
  ],
  ['another kind of picture', 'logo: {file: logo.jpg}', /A logo is an SVG or PNG file/],
  ['a file that is no PNG', 'logo: fake.png', /fake.png is not a PNG picture/],
  [
    'a dark one that runs something',
    'logo: {file: logo.svg, dark: evil.svg}',
    /^data\/evil.svg:1:42 A picture runs nothing; take <script> out$/,
  ],
  ['a large file', 'logo: large.svg', /has 62 kB, and may have 50/],
  ['a long name', `name: ${'A long name '.repeat(4)}`, /A name has at most 32 characters/],
  ['an address that is none', 'link: example.org', /An address starts with http/],
])('%s is refused', (_, fields, message) => {
  const files = {
    'logo.svg': LOGO,
    'fake.png': 'GIF89a',
    'evil.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'.replace(
      'svg">',
      'svg" >',
    ),
    'large.svg': LOGO + ' '.repeat(61_000),
  };
  expect(branded(fields, files)).toEqual([expect.stringMatching(message)]);
});
