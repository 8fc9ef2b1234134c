import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { elementsIn, readXml } from '../../../src/testing/xml.ts';
import { type OneFile, oneFilePage } from './page.ts';

const parts: OneFile = {
  script: 'const end = "</script>", begin = "<!--";',
  style: 'a{color:red}',
  title: 'A & B',
  description: 'Five “visits”',
  language: 'ru',
  home: undefined,
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  files: new Map([
    ['data/visits.json', '{"text":"</script><script>alert(1)"}'],
    ['basemap/LICENCES.md', '# "Licences" <a>\n'],
  ]),
};
const page = oneFilePage(parts);
const blocks = [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
  ([, attributes = '', text = '']) => ({ attributes, text }),
);

test('has each file as data, of which nothing can get out', () => {
  expect(blocks).toHaveLength(3);
  const [json, text] = blocks;
  expect(json?.attributes).toBe(' type="application/json" data-path="data/visits.json"');
  expect(JSON.parse(json?.text ?? '')).toEqual({ text: '</script><script>alert(1)' });
  expect(text?.attributes).toContain('data-text');
  expect(JSON.parse(text?.text ?? '')).toBe('# "Licences" <a>\n');
});

test('runs the one script, and has the one style, that its policy names', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const script = blocks.at(-1)?.text ?? '';
  expect(script).toContain('begin');
  expect(policy).toContain(`script-src 'sha256-${hash(script)}'`);
  expect(policy).toContain(`style-src 'sha256-${hash(parts.style)}'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
});

test('the script means what it meant', () => {
  // What a browser would run.
  const run = new Function(`${blocks.at(-1)?.text ?? ''} return [end, begin];`);
  expect(run()).toEqual(['</script>', '<!--']);
});

test('refers to nothing outside of itself', () => {
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.every((address) => address?.startsWith('data:'))).toBe(true);
  const icon = decodeURIComponent((addresses[0] ?? '').split(',')[1] ?? '');
  expect(elementsIn(readXml(icon))).toHaveLength(1);
});

test('knows where its site is, if anybody does', () => {
  expect(page).not.toContain('data-home');
  const home = 'https://site.example/a/?b&c';
  expect(oneFilePage({ ...parts, home })).toContain('data-home="https://site.example/a/?b&amp;c"');
});

test('knows how much it has not, if it has not all', () => {
  expect(page).not.toContain('data-all-stops');
  expect(oneFilePage({ ...parts, allStops: 10_000 })).toContain('data-all-stops="10000"');
});

test('a style that would end early is refused', () => {
  expect(() => oneFilePage({ ...parts, style: 'a{content:"</style>"}' })).toThrow('style');
});

test('has what is compressed as it is, of which nothing runs', () => {
  const packed = new Map([['data/visits.json', 'H4sI']]);
  expect(oneFilePage({ ...parts, files: new Map(), packed })).toContain(
    '<script type="application/gzip" data-path="data/visits.json" data-packed>H4sI</script>',
  );
});
