import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as v from 'valibot';
import type { Repository } from './faults.ts';

const PackageSchema = v.object({ scripts: v.optional(v.record(v.string(), v.string()), {}) });
const UNTRACKED = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results']);

/** Reads the repository in a folder: its files, its Markdown, its npm scripts. */
export function readRepository(root: string): Repository {
  const files = trackedFiles(root);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const documents = files.filter((path) => path.endsWith('.md'));
  const packages = files.filter((path) => posix.basename(path) === 'package.json');
  return {
    files,
    documents: new Map(documents.map((path) => [path, read(path)])),
    scripts: new Map(
      packages.map((path) => {
        const { scripts } = v.parse(PackageSchema, JSON.parse(read(path)));
        return [posix.dirname(path), new Set(Object.keys(scripts))];
      }),
    ),
  };
}

/** What git tracks; in a downloaded archive, which has no git, what lies there. */
function trackedFiles(root: string): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter(Boolean);
  } catch {
    return filesBelow(root, '');
  }
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !UNTRACKED.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
