import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../cli/errors.ts';
import { refusal, requireFreePort } from '../cli/listen.ts';
import { basePath, plainRange, type RunningServer, startServer } from './server.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-server-'));
let site: RunningServer;

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { headers, redirect: 'manual' });

beforeAll(async () => {
  mkdirSync(join(root, 'embed'));
  writeFileSync(join(root, 'index.html'), '<p>home');
  writeFileSync(join(root, '404.html'), '<p>nothing here');
  writeFileSync(join(root, 'embed/index.html'), '<p>embed');
  writeFileSync(join(root, 'region.topojson'), '0123456789');
  writeFileSync(join(root, 'worker.mjs'), 'export {};');
  writeFileSync(join(root, 'serif.woff2'), 'wOF2');
  site = await startServer({ root, base: '/some/path/' });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

test('base paths are written with a slash at both ends', () => {
  expect(['', '/', 'a', '/a/b', '//a//'].map(basePath)).toEqual(['/', '/', '/a/', '/a/b/', '/a/']);
});

describe('below its base path', () => {
  test('files and folders are there', async () => {
    expect(await (await get('.')).text()).toBe('<p>home');
    expect(await (await get('?visit=x')).text()).toBe('<p>home');
    expect(await (await get('embed/')).text()).toBe('<p>embed');
  });

  test('a folder without its slash is redirected, with its query', async () => {
    const response = await get('embed?visit=x');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/some/path/embed/?visit=x');
    expect((await get('/some/path')).headers.get('location')).toBe('/some/path/');
  });

  test.each(['nowhere', 'index', 'embed/index', 'index.html/', '%ff', 'assets/'])(
    '%s is not found, on the site’s own page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('<p>nothing here');
    },
  );

  test('what lies outside is not found', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/region.topojson')).status).toBe(404);
  });

  test('only reading is allowed', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
  });
});

test('nothing above the folder can be read', async () => {
  const { hostname, port } = new URL(site.url);
  const path = '/some/path/../../../../../../../../etc/hosts';
  const status = await new Promise((resolve) => {
    request({ hostname, port, path }, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(404);
});

test.each([
  ['region.topojson', 'application/json'],
  ['worker.mjs', 'text/javascript'],
  ['serif.woff2', 'font/woff2'],
  ['index.html', 'text/html;charset=utf-8'],
])('%s is %s', async (path, type) => {
  expect((await get(path)).headers.get('content-type')).toBe(type);
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=99-', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['bytes=0-0', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
])('Range: %s', async (range, status, body, contentRange) => {
  const response = await get('region.topojson', { range });
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(body);
  expect(response.headers.get('content-range')).toBe(contentRange);
});

test('a range backwards is none', () => {
  expect(plainRange('bytes=4-2', 10)).toBeUndefined();
});

test('a file that has not changed is not sent again', async () => {
  const etag = (await get('worker.mjs')).headers.get('etag') ?? '';
  expect((await get('worker.mjs', { 'if-none-match': etag })).status).toBe(304);
});

test('other origins are let in only when asked for', async () => {
  expect((await get('worker.mjs')).headers.get('access-control-allow-origin')).toBeNull();
  const open = await startServer({ root, cors: true });
  const response = await fetch(`${open.url}worker.mjs`);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  await open.close();
});

test('texts are compressed only when asked for, and other files never', async () => {
  expect((await get('index.html')).headers.get('content-encoding')).toBeNull();
  const packing = await startServer({ root, gzip: true });
  const page = await fetch(packing.url);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(await page.text()).toBe('<p>home');
  const font = await fetch(`${packing.url}serif.woff2`);
  expect(font.headers.get('content-encoding')).toBeNull();
  expect((await fetch(`${packing.url}gone.html`)).status).toBe(404);
  await packing.close();
});

test('a port that is taken is one sentence, or the next one is used', async () => {
  const port = Number(new URL(site.url).port);
  const sentence = `Port ${port} of 127.0.0.1 is taken: stop the program that uses it, or choose another one with --port.`;
  await expect(startServer({ root, port })).rejects.toThrow(new CommandError(sentence));
  await expect(requireFreePort(port)).rejects.toThrow(new CommandError(sentence));
  const other = await startServer({ root, port, anyPort: true });
  expect(new URL(other.url).port).not.toBe(String(port));
  await other.close();
});

test('a port that was only tried is free again', async () => {
  const { url, close } = await startServer({ root });
  await close();
  const port = Number(new URL(url).port);
  await requireFreePort(port);
  const again = await startServer({ root, port });
  expect(again.url).toBe(url);
  await again.close();
});

test.each([
  ['EADDRINUSE', 'Port 80 of 127.0.0.1 is taken: '],
  ['EACCES', 'You may not listen on port 80 of 127.0.0.1: '],
] as const)('%s is explained', (code, start) => {
  expect(refusal(80, code)).toMatch(new RegExp(`^${start}`));
});

test('a folder that is missing is one sentence', async () => {
  const missing = startServer({ root: join(root, 'nowhere') });
  await expect(missing).rejects.toThrow(CommandError);
});
