/** Showing an address to whoever sits in front of this machine, if anybody does. */
import { spawn } from 'node:child_process';

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** Whether standard output is a terminal. */
  terminal: boolean;
}

/** The command that opens an address; `undefined` where nobody would see it. `BROWSER=none` says no. */
export function openCommand(url: string, machine: Machine): [string, ...string[]] | undefined {
  const { platform, env, terminal } = machine;
  if (!terminal || env.CI || env.BROWSER === 'none') return undefined;
  if (platform === 'win32') return ['cmd', '/d', '/c', 'start', '', url];
  if (platform === 'darwin') return env.SSH_CONNECTION ? undefined : ['open', url];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', url] : undefined;
}

/** Opens the address, or does nothing. Never fails: the address has been printed. */
export function openInBrowser(url: string): void {
  const { platform, env, stdout } = process;
  const command = openCommand(url, { platform, env, terminal: stdout.isTTY === true });
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: platform !== 'win32' });
  child.once('error', () => {}); // no xdg-open here
  child.unref();
}
