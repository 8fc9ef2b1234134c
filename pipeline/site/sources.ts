/** What the code of a site is made of: the same sources give the same shell. */
import { readFileSync, statSync } from 'node:fs';
import { filesBelow } from '../publish/node/filesBelow.ts';
import { keyOf } from './cache.ts';

/** All that a shell is made of, below the root of the project. */
const SOURCES = [
  ...['src', 'public', 'pipeline/site', 'project.inlang/settings.json'],
  ...['index.html', 'vite.config.ts', 'package-lock.json'],
];
/** Not of the shell: the dossier, tests, and what the build makes itself. */
const LEFT = /^(public\/data|src\/locales\/generated)\/|\.test\.tsx?$/;
/** The messages. */
const COMPILED = 'src/locales/generated';

/**
 * Changes with every change of the sources and of the messages that are compiled from them. Undefined
 * where these are not compiled yet.
 */
export function sourcesKey(): string | undefined {
  try {
    const paths = SOURCES.flatMap(filesAt).filter((each) => !LEFT.test(each));
    const all = [...paths, ...filesAt(COMPILED)];
    return keyOf(process.version, ...all.flatMap((path) => [path, readFileSync(path)]));
  } catch {
    return undefined;
  }
}

/** The file, or all files below the folder, in the order of their names. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return filesBelow(path).map((each) => `${path}/${each}`);
}
