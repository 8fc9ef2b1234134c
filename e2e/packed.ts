/** The npm package, as somebody has it who has nothing else: packed, and installed without a network. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, run } from '../scripts/run.ts';

export interface Packed {
  /** A folder for dossiers, outside of this repository. */
  readonly folder: string;
  /** Runs the installed command in a folder below. Resolves to its exit code. */
  readonly dateline: (args: readonly string[], below?: string) => Promise<number>;
  /** Installs what the dossier in a folder below depends on. Resolves to the exit code of npm. */
  readonly install: (below: string) => Promise<number>;
  readonly remove: () => void;
}

/** Packs this checkout with the shell that its build has kept. Rejects where npm fails. */
export async function packed(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-packed-'));
  const [tools, cache] = [join(folder, 'tools'), join(folder, 'cache')];
  for (const each of [tools, cache]) mkdirSync(each);
  // Otherwise npm looks for a project in the folders above.
  writeFileSync(join(tools, 'package.json'), '{ "private": true }');
  // An empty cache and no network: whatever npm wanted to fetch would fail.
  const env = { ...outside(process.env), npm_config_cache: cache, npm_config_offline: 'true' };
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await succeed('npm pack', npm(['pack', '--silent', '--pack-destination', folder], { env }));
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  await succeed(
    'npm install',
    npm(['install', join(folder, tarball), ...quiet], { cwd: tools, env }),
  );
  const command = join(tools, 'node_modules/dateline/bin/dateline.cjs');
  return {
    folder,
    dateline: (args, below = '.') =>
      run(process.execPath, [command, ...args], { cwd: join(folder, below), env }),
    install: (below) => npm(['ci', ...quiet], { cwd: join(folder, below), env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Without what the npm that runs these tests says to other npms, such as where its project is. */
function outside(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
}

async function succeed(name: string, ending: Promise<number>): Promise<void> {
  const code = await ending;
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
}
