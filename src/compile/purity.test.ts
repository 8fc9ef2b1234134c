/** The compiler runs in a browser, too: nothing that it imports is Node's. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports: its own text says so. */
function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier);
}

/** The modules of a folder and all that they import, with what each imports from elsewhere. */
function followed(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const waiting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(path))
    .map((path) => join(folder, path));
  for (const path of waiting) {
    if (found.has(path)) continue;
    const specifiers = importsIn(readFileSync(path, 'utf8'));
    const isOwn = (specifier: string) => specifier.startsWith('.');
    found.set(
      path,
      specifiers.filter((specifier) => !isOwn(specifier)),
    );
    waiting.push(...specifiers.filter(isOwn).map((specifier) => join(path, '..', specifier)));
  }
  return found;
}

const modules = followed('src/compile');

test('imports of every form are found', () => {
  const text = `import a from 'a';\nimport 'b';\nexport { c } from "c";\nawait import('d');\nimport type { E } from 'e';\nimport {\n  f,\n} from 'f';`;
  expect(importsIn(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('nothing below src/compile, or that it imports, needs Node or the page', () => {
  expect(modules.has(join('src', 'authoring', 'yaml', 'parse.ts'))).toBe(true);
  expect(modules.size).toBeGreaterThan(80);
  const nodes = new Set([...builtinModules, 'react', 'react-dom', 'maplibre-gl', 'zustand']);
  const wrong = [...modules].flatMap(([path, libraries]) =>
    libraries
      .filter((library) => library.startsWith('node:') || nodes.has(library))
      .map((library) => `${path} imports ${library}`),
  );
  expect(wrong).toEqual([]);
});

test('no module speaks of what only Node has', () => {
  const wrong = [...modules.keys()].filter((path) =>
    /\b(?:process|Buffer|__dirname|require)\b\s*[.(]/.test(readFileSync(path, 'utf8')),
  );
  expect(wrong).toEqual([]);
});
