import { expect, test } from 'vitest';
import { candidates, proveBrowser, type Surroundings } from './browser.ts';

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
