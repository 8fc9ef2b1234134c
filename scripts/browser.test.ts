import { expect, test } from 'vitest';
import { candidates, proveBrowser, type Surroundings, shellBeside } from './browser.ts';

const around = (
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  ...files: string[]
): Surroundings => ({ platform, env, exists: (path) => files.includes(path) });

const paths = (...args: Parameters<typeof candidates>) => candidates(...args).map((c) => c.path);

test('a browser that is named is the only one', () => {
  const env = { DATELINE_BROWSER: '/my/chrome', PATH: '/usr/bin' };
  const found = candidates(around('linux', env, '/usr/bin/chromium'), '/cache/chrome');
  expect(found).toEqual([{ path: '/my/chrome', why: 'named by DATELINE_BROWSER' }]);
});

test('PATH comes before the usual places, Playwright’s own last, each once', () => {
  const files = [
    '/opt/bin/google-chrome',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/own/chrome',
  ];
  const env = { PATH: '/opt/bin:/usr/bin' };
  expect(paths(around('linux', env, ...files), '/own/chrome')).toEqual([
    '/opt/bin/google-chrome',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/own/chrome',
  ]);
});

test('a headless shell comes before whole browsers, and after them for who measures', () => {
  const shell = '/usr/bin/chromium-headless-shell';
  const own = '/cache/chromium-1255/chrome-linux64/chrome';
  const ownShell =
    '/cache/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell';
  const machine = around('linux', { PATH: '/usr/bin' }, shell, '/usr/bin/chromium', own, ownShell);
  expect(paths(machine, own)).toEqual([shell, ownShell, '/usr/bin/chromium', own]);
  expect(paths(machine, own, 'whole')).toEqual(['/usr/bin/chromium', own, shell, ownShell]);
});

test('Playwright’s headless shell lies beside its Chromium on every platform', () => {
  expect(shellBeside('C:\\pw\\chromium-7\\chrome-win64\\chrome.exe')).toBe(
    'C:\\pw\\chromium_headless_shell-7\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  );
  const app =
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  expect(shellBeside(`/pw/chromium-7/${app}`)).toBe(
    '/pw/chromium_headless_shell-7/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  );
  expect(shellBeside('/usr/bin/chromium')).toBeUndefined();
});

test('what does not exist is no candidate', () => {
  expect(paths(around('linux', { PATH: '/usr/bin' }), '/own/chrome')).toEqual([]);
});

test('macOS and Windows have their own places', () => {
  const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(paths(around('darwin', {}, app))).toEqual([app]);
  const exe = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(paths(around('win32', { PROGRAMFILES: 'C:\\Program Files' }, exe))).toEqual([exe]);
});

test('a program that is no browser is not taken for one', async () => {
  expect(await proveBrowser(process.execPath)).toBeUndefined();
  expect(await proveBrowser('/no/such/file')).toBeUndefined();
});
