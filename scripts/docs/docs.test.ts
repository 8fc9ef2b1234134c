import { describe, expect, test } from 'vitest';
import { documentFaults, pathLookup } from './faults.ts';
import { readMarkdown, slugs } from './markdown.ts';
import { readRepository } from './repository.ts';

const FILES = [
  'README.md',
  'docs/a.md',
  'docs/picture.png',
  'src/domain/date.ts',
  'src/ui/App.tsx',
];

/** Faults of a `docs/a.md` with this text, without file and line. */
function faultsOf(text: string): string[] {
  const documents = new Map([
    ['README.md', '# Title\n\n## Run `npm start`, twice\n\n<a id="by-hand"></a>'],
    ['docs/a.md', text],
  ]);
  const scripts = new Map([
    ['.', new Set(['start', 'test', 'data:check'])],
    ['tools', new Set(['start'])],
  ]);
  const faults = documentFaults(['docs/a.md'], { files: FILES, documents, scripts });
  return faults.map((fault) => fault.replace(/^docs\/a\.md:\d+: /, ''));
}

describe('links', () => {
  test.each([
    ['to a file', '[a](../README.md)'],
    ['to a folder', '[a](../src/domain/)'],
    ['to a folder in which a folder has files', '[a](../src)'],
    ['from the root', '[a](/src/ui/App.tsx)'],
    ['to a line', '[a](/src/ui/App.tsx#L12)'],
    ['to a heading', '[a](../README.md#run-npm-start-twice)'],
    ['to an anchor in HTML', '[a](../README.md#by-hand)'],
    ['to a heading of its own', '# Days, and nights\n\n[a](#days-and-nights)'],
    ['by reference', '[a][b] and [b]\n\n[b]: ../README.md'],
    ['to a picture', '![a](picture.png) <img src="picture.png">'],
    ['to the web', '[a](https://example.org/nothing.md#x) <mailto:a@example.org>'],
    ['in a list that has code with brackets', '- see `visits[2][0]`'],
    ['in code, which is none', '`[a](nothing.md)`\n\n```html\n<a href="nothing.md">\n```'],
  ])('%s is alive', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test.each([
    ['to no file', '[a](b.md)', 'b.md leads to no tracked file'],
    ['out of the repository', '[a](../../README.md)', '../../README.md leads to no tracked file'],
    ['by reference', '[a][b]\n\n[b]: nothing.md', 'nothing.md leads to no tracked file'],
    ['to no picture', '![a](b.png)', 'b.png leads to no tracked file'],
    ['in HTML', '<img alt="" src="b.png">', 'b.png leads to no tracked file'],
    ['in a paragraph of HTML', '<p>\n<a href="b.md">x</a>\n</p>', 'b.md leads to no tracked file'],
    ['in a table', '| a |\n|---|\n| [a](b.md) |', 'b.md leads to no tracked file'],
    ['to no heading', '[a](../README.md#walk)', '../README.md#walk has an unknown anchor'],
    ['to no heading of its own', '[a](#walk)', '#walk has an unknown anchor'],
    [
      'to a heading of a program',
      '[a](/src/ui/App.tsx#x)',
      '/src/ui/App.tsx#x has an unknown anchor',
    ],
    ['without a definition', 'See [a][b].', '[a][b] has no definition'],
  ])('%s is dead', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('a fault says in which line', () => {
    const documents = new Map([['a.md', 'One\n\n- two\n- [three](four.md)\n']]);
    const faults = documentFaults(['a.md'], { files: ['a.md'], documents, scripts: new Map() });
    expect(faults).toEqual(['a.md:4: four.md leads to no tracked file']);
  });
});

describe('commands', () => {
  test.each([
    '`npm ci && npm start`',
    '```sh\nDATELINE_DATA=x npm start -- --verbose\n```',
    '`npm run data:check`',
    '`npm ci --prefix tools` `npm --prefix tools start`',
    '```js\nnpm run walk\n```',
  ])('%s is known', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test.each([
    ['`npm run walk`', 'npm run walk is no script of package.json'],
    ['```\nnpm ci\nnpm run data   # x\n```', 'npm run data is no script of package.json'],
    ['`npm ci --prefix tool`', 'npm ci --prefix tool needs a package.json in tool'],
    ['`npm --prefix tools test`', 'npm --prefix tools test is no script of package.json'],
  ])('%s is unknown', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });
});

describe('paths in code', () => {
  test.each([
    '`src/domain/date.ts`',
    '`src/domain/`',
    '`src/ui`',
    '`src/*/*.ts`',
    '`src/{domain,ui}/*`',
    '`src/**/*.tsx`',
    '`src/locales/generated/`',
    '`npx vitest run src/domain`',
    '`https://example.org/src/a.ts`',
    '`dist/index.html`',
  ])('%s exists', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test.each([
    ['`src/domain/days.ts`', 'src/domain/days.ts does not exist'],
    ['`src/views/`', 'src/views/ does not exist'],
    ['`src/domain/*.tsx`', 'src/domain/*.tsx does not exist'],
    ['```sh\nnpx vitest run src/view\n```', 'src/view does not exist'],
  ])('%s does not', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('a pattern means what it says, and no more', () => {
    const exists = pathLookup(['src/a.ts', 'src/deep/b.ts']);
    expect(exists('src/*.ts')).toBe(true);
    expect(exists('src/b*')).toBe(false);
    expect(exists('src/**/b.ts')).toBe(true);
    expect(exists('src/a?ts')).toBe(false);
    expect(exists('src/{a,b}.ts')).toBe(true);
    expect(exists('rc/*.ts')).toBe(false);
  });
});

test('headings have the fragments that GitHub gives them', () => {
  expect(slugs(['Sources', 'A “B”, c — d_e', 'Überblick', 'Sources', 'sources'])).toEqual([
    'sources',
    'a-b-c--d_e',
    'überblick',
    'sources-1',
    'sources-2',
  ]);
  const { anchors } = readMarkdown('## *Run* [it](a.md) `now` & then\n\nUnder\n-----\n');
  expect([...anchors]).toEqual(['run-it-now--then', 'under']);
});

test('no document of this repository has a dead link, an unknown command or a missing path', () => {
  const repository = readRepository(process.cwd());
  // Documents of dossiers are quoted as received, whatever they link to.
  const paths = [...repository.documents.keys()].filter((path) => !/(^|\/)sources\//.test(path));
  expect(paths).toContain('README.md');
  expect(documentFaults(paths, repository)).toEqual([]);
});
