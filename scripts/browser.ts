/**
 * The browser that the end-to-end tests drive: one that is there, or one that can be fetched.
 * In this order: `DATELINE_BROWSER`, an installed headless shell, an installed Chromium or Chrome,
 * Playwright's own, and for root on Debian and its kin the distribution's package. A browser counts
 * only once it has run a script.
 *
 * A headless shell is Chromium's engine without the window around it: pages are the same, and the
 * tests take a fifth less time, because nothing of the window is started or drawn.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CommandError } from '../cli/errors.ts';
import { LIMITS } from './limits.ts';
import { run } from './run.ts';

export interface Candidate {
  path: string;
  /** Where it was found, as a reader of the log would say it. */
  why: string;
}

export interface Browser extends Candidate {
  /** Product and version, as `HeadlessChrome/156.0.0.0`. */
  version: string;
}

export interface Surroundings {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
}

const here: Surroundings = { platform: process.platform, env: process.env, exists: existsSync };

/** What is looked for: the engine alone, or a browser as readers have it. */
type Kind = 'shell' | 'whole';

const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const LINUX = ['/usr/bin', '/usr/lib/chromium', '/snap/bin', '/opt/google/chrome'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a browser of a kind may be, by platform: on `PATH` first, then the usual places. */
function usualPaths({ platform, env }: Surroundings, kind: Kind): Candidate[] {
  const windows = platform === 'win32';
  const folders = (env.PATH ?? env.Path ?? '').split(windows ? ';' : ':').filter(Boolean);
  const separator = windows ? '\\' : '/';
  const inFolders = (from: string[], names: string[], why: string): Candidate[] =>
    from.flatMap((folder) => names.map((name) => ({ path: `${folder}${separator}${name}`, why })));

  const names = kind === 'shell' ? SHELLS : windows ? ['chrome', 'chromium'] : NAMES;
  const executables = windows ? names.map((name) => `${name}.exe`) : names;
  const onPath = inFolders(folders, executables, 'found on PATH');
  if (platform === 'linux') {
    return [...onPath, ...inFolders(LINUX, executables, 'installed on this machine')];
  }
  // No installer puts a shell anywhere on these.
  if (kind === 'shell') return onPath;
  if (windows) {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const known = roots.filter((root) => root !== undefined);
    return [...onPath, ...inFolders(known, WINDOWS, 'installed on this machine')];
  }
  const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  const apps = MAC.map((app) => `${app}.app/Contents/MacOS/${app}`);
  return [...onPath, ...inFolders(roots, apps, 'installed on this machine')];
}

/**
 * Where Playwright keeps its headless shell, given where it keeps its Chromium; the former it does not tell.
 * Nothing where the path is not of the form `…/chromium-1255/chrome-linux64/…`.
 */
export function shellBeside(playwrightsChromium: string): string | undefined {
  const parts = /^(.*[\\/])chromium-(\d+)([\\/])chrome-([^\\/]+)/.exec(playwrightsChromium);
  if (!parts) return undefined;
  const [, cache = '', revision, separator, system = ''] = parts;
  const executable = `chrome-headless-shell${system.startsWith('win') ? '.exe' : ''}`;
  const folders = [`chromium_headless_shell-${revision}`, `chrome-headless-shell-${system}`];
  return cache + [...folders, executable].join(separator);
}

/**
 * The browsers on this machine in the order in which they are tried; each path once. Headless shells
 * come first or, where the browser of readers is wanted, last.
 */
export function candidates(
  around: Surroundings,
  playwrightsOwn?: string,
  wanted: Kind = 'shell',
): Candidate[] {
  const named = around.env.DATELINE_BROWSER;
  // A wish is not a guess: when it cannot be met, say so and try nothing else.
  if (named) return [{ path: named, why: 'named by DATELINE_BROWSER' }];
  const own = {
    shell: playwrightsOwn && shellBeside(playwrightsOwn),
    whole: playwrightsOwn,
  };
  const ofKind = (kind: Kind): Candidate[] => {
    const path = own[kind];
    return [...usualPaths(around, kind), ...(path ? [{ path, why: 'Playwright’s own' }] : [])];
  };
  const kinds: Kind[] = wanted === 'shell' ? ['shell', 'whole'] : ['whole', 'shell'];
  const paths = new Set<string>();
  return kinds.flatMap(ofKind).filter(({ path }) => {
    if (paths.has(path) || !around.exists(path)) return false;
    paths.add(path);
    return true;
  });
}

/** A page that only a working browser can turn into its own name and version. */
const PROOF = 'data:text/html,<script>document.write("<b>"+navigator.userAgent+"</b>")</script>';

/** Starts a browser once, without a window. Resolves to its version, or to nothing if it does not run. */
export function proveBrowser(path: string): Promise<string | undefined> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-browser-'));
  const args = ['--headless', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
  if (isRoot()) args.push('--no-sandbox');
  return new Promise((resolve) => {
    execFile(path, [...args, '--dump-dom', PROOF], { timeout: LIMITS.test }, (_, stdout) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      resolve(/<b>.*?(\S*(?:Chrome|Chromium|Edg)\/\S+)/.exec(String(stdout ?? ''))?.[1]);
    });
  });
}

/** Chromium's sandbox refuses to run as root. */
const isRoot = (): boolean => process.getuid?.() === 0;

/** Drawing by WebGL without a graphics card: the same software renderer everywhere. */
export const DRAWING_BY_SOFTWARE: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Debian switches it on.
  '--disable-gpu-rasterization',
];

/** As where there is no graphics card and nothing in its place: without WebGL. */
export const WITHOUT_WEBGL: readonly string[] = ['--disable-gpu', '--disable-software-rasterizer'];

/** A browser that asks nobody anything: whatever is not on this machine goes to a proxy that is not there. */
export const QUIET: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--proxy-server=http://127.0.0.1:9',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

async function firstThatRuns(tried: Candidate[]): Promise<Browser | undefined> {
  for (const candidate of tried) {
    const version = await proveBrowser(candidate.path);
    if (version) return { ...candidate, version };
    if (process.env.DATELINE_BROWSER) continue; // `findBrowser` says so
    console.warn(
      `Browser: ${candidate.path} (${candidate.why}) does not start; trying the next one.`,
    );
  }
  return undefined;
}

/** A browser that is on this machine already; a headless shell rather than a whole one. */
export function installedBrowser(wanted?: Kind): Promise<Browser | undefined> {
  return firstThatRuns(candidates(here, chromium.executablePath(), wanted));
}

async function downloadPlaywrights(): Promise<Browser | undefined> {
  console.log('Browser: none on this machine; Playwright downloads its headless shell.');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [cli, 'install', '--only-shell', 'chromium'];
  // It reports a failed download in sixty lines; `findBrowser` does in one.
  const options = { timeout: LIMITS.download, stdio: 'ignore' } as const;
  if ((await run(process.execPath, args, options)) !== 0) return undefined;
  const path = shellBeside(chromium.executablePath());
  return path ? firstThatRuns([{ path, why: 'downloaded by Playwright' }]) : undefined;
}

/** Packages of Debian and its kin with what they install; older releases have only the second. */
const PACKAGES = {
  'chromium-headless-shell': '/usr/bin/chromium-headless-shell',
  chromium: '/usr/bin/chromium',
} as const;

async function installPackage(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || !isRoot() || !existsSync('/usr/bin/apt-get')) {
    return undefined;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: LIMITS.download, stdio: 'ignore' } as const;
  const apt = async (...args: string[]) => (await run('apt-get', args, options)) === 0;
  console.log('Browser: no download; installing a package, which takes a minute or more.');
  if (!(await apt('update', '-q'))) return undefined;
  for (const [name, path] of Object.entries(PACKAGES)) {
    if (!(await apt('install', '-y', '-q', name))) continue;
    const why = `package "${name}", just installed with apt-get`;
    const browser = await firstThatRuns([{ path, why }]);
    if (browser) return browser;
  }
  return undefined;
}

/**
 * A browser that runs, fetched if need be. Prints which one and why; throws when there is none.
 * Tests take a headless shell if there is one; who measures what readers get asks for a `whole` one.
 */
export async function findBrowser(wanted: Kind = 'shell'): Promise<Browser> {
  const fetched = process.env.DATELINE_BROWSER ? [] : [downloadPlaywrights, installPackage];
  for (const attempt of [() => installedBrowser(wanted), ...fetched]) {
    const browser = await attempt();
    if (!browser) continue;
    console.log(`Browser: ${browser.path} (${browser.version}), ${browser.why}.`);
    return browser;
  }
  const named = process.env.DATELINE_BROWSER;
  throw new CommandError(
    named
      ? `DATELINE_BROWSER is "${named}", which does not start: give the path of a Chromium or Chrome that does.`
      : 'There is no browser for the tests: install Chromium or Chrome, run "npx playwright install chromium", or set DATELINE_BROWSER to the path of one.',
  );
}
