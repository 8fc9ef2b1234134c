import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  atRest,
  keptFiles,
  latinFonts,
  lazily,
  ManifestSchema,
  ownStyle,
  type Site,
  withApp,
} from './weigh.ts';

const manifest = v.parse(ManifestSchema, {
  'index.html': {
    file: 'assets/main.js',
    src: 'index.html',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/views/map/widget.ts'],
    css: ['assets/main.css'],
  },
  '_react.js': { file: 'assets/react.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'] },
  'src/views/map/widget.ts': {
    file: 'assets/widget.js',
    src: 'src/views/map/widget.ts',
    isDynamicEntry: true,
    imports: ['_shared.js', '_maplibre.js'],
    css: ['assets/map.css'],
  },
  '_maplibre.js': { file: 'assets/maplibre.js' },
});

const html = `<script src="./early.js"></script>
  <link rel="icon" href="./icon.svg"><link rel="preload" as="font" href="./assets/serif.woff2">
  <link rel="modulepreload" crossorigin href="./assets/react.js">
  <script type="module" crossorigin src="./assets/main.js"></script>`;

const site: Site = {
  manifest,
  html,
  files: [
    'index.html',
    'early.js',
    'icon.svg',
    ...['main.js', 'react.js', 'shared.js', 'widget.js', 'maplibre.js', 'main.css', 'map.css'].map(
      (name) => `assets/${name}`,
    ),
    'assets/serif.woff2',
    'assets/sans.woff2',
    'assets/sans-cyrillic.woff2',
  ],
  css: {
    'assets/main.css': `@font-face{src:url(./sans.woff2)format("woff2");unicode-range:U+0000-00FF,U+0131}
      @font-face{src:url("./sans-cyrillic.woff2");unicode-range:U+0301,U+04??}`,
  },
  worker:
    'const KEPT_FILES=[{"url":"./","revision":"1a"},{"url":"icon.svg","revision":"2b"},{"url":"gone/","revision":null}];',
};

test('at rest there is what the page names; with the app what that imports, each once, cycles and all', () => {
  expect(atRest(site)).toEqual(['index.html', 'early.js', 'assets/react.js', 'assets/main.js']);
  expect(withApp(site)).toEqual([
    'index.html',
    'early.js',
    'assets/react.js',
    'assets/main.js',
    'assets/shared.js',
  ]);
  expect(ownStyle(site)).toEqual(['assets/main.css']);
});

test('a module on demand weighs what the page has not yet', () => {
  expect(lazily(site, /views\/map/)).toEqual(['assets/widget.js', 'assets/maplibre.js']);
  expect(lazily(site, /views\/timeline/)).toEqual([]);
});

test('fonts for Latin text: by unicode-range, and those preloaded', () => {
  expect(latinFonts(site)).toEqual(['assets/sans.woff2', 'assets/serif.woff2']);
});

test('what is kept is what the service worker names, a page by its folder', () => {
  expect(keptFiles(site)).toEqual(['index.html', 'icon.svg']);
});
