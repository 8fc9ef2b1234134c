/** Builds `dist/` when there is none, or when a file that goes into it is newer. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npmRun } from './run.ts';

const INPUTS = ['src', 'pipeline', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
/** Compiled anew by every check: its times say nothing. */
const GENERATED = join('src', 'locales', 'generated');

/** Time of the last change below a path, in milliseconds since 1970; 0 when there is nothing. */
function lastChange(path: string): number {
  if (path === GENERATED || !existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A directory's own time tells of files that were taken away.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Resolves to the exit code of the build, 0 when none was needed. */
export async function ensureBuilt(): Promise<number> {
  const built = lastChange(join('dist', 'index.html'));
  if (INPUTS.every((path) => lastChange(path) <= built)) return 0;
  console.log('dist/ is missing or older than its sources: building it.');
  return npmRun('build', ['--brief']);
}
