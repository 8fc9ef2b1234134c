import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const OWN = import.meta.dirname;
const NODE = join(OWN, 'node');
/** What a module imports before it runs; types are gone by then. */
const STATIC = /^(?:import|export)\s(?!type\s)(?:[^;']*?from\s)?'([^']*)';/gm;
/** What it imports later. The components of pages load code for readers so, which no publisher does. */
const LATER = /\bimport\(\s*'([^']*)'/g;

/** What only Node has. */
const NODES = /\bprocess\s*\.|\bBuffer\.|: Buffer\b|\bimport\.meta\b|\b__dirname\b|\brequire\(/;

type Found = { readonly files: Set<string>; readonly packages: Set<string> };

/** All that a publisher loads: files and packages. */
function loadedBy(file: string, found: Found = { files: new Set(), packages: new Set() }): Found {
  if (found.files.has(file)) return found;
  found.files.add(file);
  if (!existsSync(file)) throw new Error(`There is no ${file}`);
  const text = readFileSync(file, 'utf8');
  const later = file.startsWith(OWN) ? [...text.matchAll(LATER)] : [];
  for (const [, name = ''] of [...text.matchAll(STATIC), ...later]) {
    if (name.startsWith('.')) loadedBy(resolve(dirname(file), name), found);
    else found.packages.add(name);
  }
  return found;
}

const codeIn = (file: string) =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

test('nor does what makes its files of a compiled dossier', () => {
  const { files: all, packages: used } = loadedBy(join(OWN, '../publishedFiles.ts'));
  expect([...used].filter((name) => /^node:/.test(name))).toEqual([]);
  expect([...all].filter((file) => NODES.test(codeIn(file)))).toEqual([]);
});

const { files, packages } = loadedBy(join(OWN, 'publish.ts'));

test('publishing needs no Node: neither it nor what it imports knows of any', () => {
  expect(files.size).toBeGreaterThan(200);
  expect([...packages].filter((name) => /^node:|^vite\b/.test(name))).toEqual([]);
  expect([...files].filter((file) => file.startsWith(NODE))).toEqual([]);
  const knowing = [...files].filter((file) => NODES.test(codeIn(file)));
  expect(knowing.map((file) => relative('.', file))).toEqual([]);
});

test('its libraries run anywhere', () => {
  expect([...packages].sort()).toEqual(LIBRARIES);
});

/** None of them is built for one machine. */
const LIBRARIES = [
  '@mapbox/vector-tile',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@resvg/resvg-wasm',
  'bidi-js',
  'fflate',
  'harfbuzzjs',
  'pbf',
  'pmtiles',
  'react',
  'react-dom',
  'react-dom/server',
  'topojson-client',
  'valibot',
  'zustand',
  'zustand/vanilla',
];

test.each(['publishDossier', 'cardThread', 'pageThread'])(
  'nor does %s build anything: it loads no Vite, and of the pipeline what is kept and nothing else',
  (name) => {
    const loaded = loadedBy(join(NODE, `${name}.ts`));
    expect([...loaded.packages].filter((it) => /^vite\b|react\/|wawoff2/.test(it))).toEqual([]);
    const builders = [...loaded.files].filter((file) => /pipeline\/(?!publish\/)/.test(file));
    const allowed = /pipeline\/site\/cache\.ts$/;
    expect(builders.filter((file) => !allowed.test(file))).toEqual([]);
  },
);
