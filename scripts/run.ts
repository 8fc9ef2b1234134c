/** Starting other programs: no shell, the terminal shared, exit codes kept. */
import { spawn } from 'node:child_process';

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** Folder in which it runs; the current one by default. */
  cwd?: string;
  /** Milliseconds after which the program is ended; none by default. */
  timeout?: number;
  /** Whether its output comes to this terminal, as it does by default. */
  stdio?: 'inherit' | 'ignore';
}

/** Runs a program in this terminal. Resolves to its exit code; 127 when it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs one of package.json's scripts with the npm that runs us. */
export function npmRun(script: string, args: readonly string[] = []): Promise<number> {
  return npm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}

/** Runs npm: the one that runs us; no shell where npm says where it is. */
export function npm(args: readonly string[], options: RunOptions = {}): Promise<number> {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return run(process.execPath, [path, ...args], options);
  if (process.platform === 'win32') return run('cmd', ['/d', '/c', 'npm', ...args], options);
  return run('npm', args, options);
}
