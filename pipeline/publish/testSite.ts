/** A site as the makers get it, from what is committed, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedCatalog } from '../../src/testing/catalog.ts';
import { lettersOfSubsets } from '../site/type/typefaces.ts';
import { bytesOf, textOf } from './bytes.ts';
import { publishedIn } from './node/files.ts';
import { PARTS, PARTS_LIST, type Shell, type ShellParts } from './shell.ts';
import { type BuiltSite, siteOf } from './site.ts';

const script = (name: string) => `${PARTS}${name}.js`;

/** Without type: see `cards/testType.ts`. */
const PARTS_FOR_TESTS: ShellParts = {
  format: 'dateline-shell-1',
  scripts: {
    ...{ host: script('host'), embed: script('embed'), begin: script('begin') },
    serviceWorker: script('worker'),
  },
  oneFile: { script: script('one'), style: `${PARTS}one.css`, words: {} },
  type: { version: '1', letters: lettersOfSubsets(), faces: [], scripts: [] },
  rasteriser: `${PARTS}resvg.wasm`,
};

/** A shell of the public files; its scripts say no more than what they are. */
export function testShell(): Shell {
  const made = new Map<string, string | Uint8Array>([
    [`${PARTS}one.css`, ''],
    ['index.html', readFileSync('index.html')],
    ['.vite/manifest.json', '{}'],
    [PARTS_LIST, JSON.stringify(PARTS_FOR_TESTS)],
    ...['host', 'embed', 'begin', 'worker', 'one'].map(
      (name) => [script(name), `'${name}';`] as const,
    ),
  ]);
  return {
    read: (path) => {
      const content = made.get(path) ?? readFileSync(join('public', path));
      return typeof content === 'string' ? bytesOf(content) : content;
    },
    list: () => [...made.keys(), 'icon.svg'],
  };
}

/** A shell with files besides, or in place of its own. */
export function withFiles(shell: Shell, files: ReadonlyMap<string, Uint8Array>): Shell {
  return {
    read: (path) => files.get(path) ?? shell.read(path),
    list: () => [...new Set([...shell.list(), ...files.keys()])],
  };
}

/** A shell with other parts. */
export function withParts(shell: Shell, change: (parts: ShellParts) => ShellParts): Shell {
  const parts = change(JSON.parse(textOf(shell.read(PARTS_LIST))));
  return withFiles(shell, new Map([[PARTS_LIST, bytesOf(JSON.stringify(parts))]]));
}

export function testSite(
  address?: string,
  catalog = committedCatalog(),
  shell: Shell = testShell(),
): BuiltSite {
  return siteOf(shell, { catalog, files: publishedIn('public/data') }, { address });
}
