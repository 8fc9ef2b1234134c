import { expect, test } from 'vitest';
import { beginFile, beginScript } from './begin.ts';
import { bytesOf } from './bytes.ts';
import { hashOf } from './hash.ts';
import { colourLink, shellPage, withoutWaiting } from './shellPage.ts';
import { testShell, testSite, withFiles } from './testSite.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">
    <link rel="preload" href="./data/visits.json" as="fetch" crossorigin="anonymous" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
  </head>
  <body><div id="app"></div></body>
</html>`;
const STYLE =
  '@font-face{src:url(./sans.woff2)}a{background:url("data:,x")}b{background:url(#a)}c{src:url(sub/d.png)}';

const MANIFEST = {
  'index.html': { file: 'assets/index-1.js', imports: ['_react'] },
  _react: { file: 'assets/react-2.js' },
  'src/domain/readDataset.ts': { file: 'assets/reader-4.js', imports: ['_react'] },
  'src/ui/dossier/SelectedPage.tsx': { file: 'assets/pages-5.js', imports: ['index.html'] },
};

const shell = withFiles(
  testShell(),
  new Map([
    ['index.html', bytesOf(PAGE)],
    ['assets/index-3.css', bytesOf(STYLE)],
    ['.vite/manifest.json', bytesOf(JSON.stringify(MANIFEST))],
  ]),
);
const site = testSite(undefined, undefined, shell);

test('a page fetches nothing of the app by itself; one small script knows where that is', () => {
  const page = shellPage(site);
  const [path, script] = beginFile(site);
  expect(page).not.toMatch(/module|visits\.json/);
  expect(page).toContain(`<script defer src="${path}"></script>`);
  expect(path).toMatch(/^assets\/begin-[0-9a-f]{16}\.js$/);
  const [, parts = ''] = /^const APP_PARTS=(\{.*\});'begin';$/.exec(script) ?? [];
  expect(JSON.parse(parts)).toMatchObject({
    ...{ app: 'assets/index-1.js', imports: ['assets/react-2.js'] },
    ...{ reader: ['assets/reader-4.js'], selected: ['assets/pages-5.js'] },
    ...{ dataset: 'data/visits.json', first: 'data/first.json' },
    words: { of: '{order} of {total}', nextStop: 'Next stop' },
  });
});

test('the first page has style and script in it, and its policy allows these alone', () => {
  const page = withoutWaiting(shellPage(site), site);
  const style = STYLE.replace('./sans', 'assets/sans').replace('sub/', 'assets/sub/');
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).toContain(`<script>${beginScript(site)}</script>\n  </body>`);
  expect(page).not.toMatch(/<script [^>]*src=|stylesheet/);
  const policy = /content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
  expect(policy).toContain(`script-src 'self' ${hashOf(beginScript(site))};`);
  expect(policy).toContain(`style-src 'self' ${hashOf(style)};`);
});

test("the first page has the dossier's own colours in its style, under the same hash", () => {
  const colours = ':root{--tone-fourth:red}';
  const coloured = { ...site, colours };
  const linked = shellPage(coloured).replace('</head>', () => `${colourLink(coloured)}</head>`);
  const page = withoutWaiting(linked, coloured);
  const [, style = ''] = /<style>(.*?)<\/style>/.exec(page) ?? [];
  expect(linked).toContain('<link rel="stylesheet" href="./data/colours.css">');
  expect(page).not.toContain('stylesheet');
  expect(style).toMatch(/\/d\.png\)\}:root\{--tone-fourth:red\}$/);
  expect(page.replaceAll('&#39;', "'")).toContain(`style-src 'self' ${hashOf(style)};`);
});

test('a page without an app is refused', () => {
  const bare = withFiles(shell, new Map([['index.html', bytesOf('<head></head>')]]));
  expect(() => shellPage(testSite(undefined, undefined, bare))).toThrow('no script of the app');
});
