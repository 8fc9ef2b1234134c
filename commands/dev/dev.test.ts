import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SOUND, writeDossier } from '../../pipeline/test-dossier.ts';
import { startDev } from './dev.ts';

/** A shell of three files, and one that is no part of a site. */
function shell(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'embed'));
  mkdirSync(join(folder, '.shell'));
  const page = '<html><head></head><body></body></html>';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'embed/index.html'), page);
  writeFileSync(join(folder, 'app.js'), 'export {};');
  writeFileSync(join(folder, '.shell/parts.js'), '');
  return folder;
}

async function running() {
  const from = writeDossier(SOUND);
  const printed: string[] = [];
  const asked = { from, drafts: true, port: 0, anyPort: false };
  const site = await startDev(asked, {
    shell: shell(),
    print: (line) => printed.push(line),
    publish: async (_, folder) => {
      mkdirSync(join(folder, 'visit'));
      writeFileSync(join(folder, 'visit/index.html'), '<head></head>');
    },
  });
  onTestFinished(() => site.close());
  const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });
  const text = async (path: string) => (await get(path)).text();
  return { from, printed, url: site.url, get, text };
}

/** What a listening page is told, one state after the other. */
async function listener(url: string) {
  const stop = new AbortController();
  const { body } = await fetch(new URL('.dateline/events', url), { signal: stop.signal });
  onTestFinished(() => stop.abort());
  const chunks = body?.pipeThrough(new TextDecoderStream()).getReader();
  return async () => {
    const { value = '' } = (await chunks?.read()) ?? {};
    return JSON.parse(/^data: (.*)$/m.exec(value)?.[1] ?? 'null');
  };
}

test('the dossier is served in the shell, and only pages of readers reload by themselves', async () => {
  const { get, text, printed } = await running();
  expect(printed.at(-1)).toMatch(/^Dataset [0-9a-f]{12}: 1 visit/);
  expect((await get('data/visits.json')).headers.get('Content-Type')).toBe('application/json');
  expect(JSON.parse(await text('data/visits.json')).dossier.id).toBe('albatross');
  expect(JSON.parse(await text('data/visits.json.gz')).dossier.id).toBe('albatross');
  expect(await text('')).toMatch(/live\.js\?state=[0-9a-f]{12}"><\/script><\/head>/);
  expect(await text('embed/')).not.toContain('live.js');
  expect(await text('visit/')).toContain('live.js');
  expect((await get('embed')).headers.get('Location')).toBe('/embed/');
  expect((await get('app.js')).headers.get('Content-Type')).toMatch(/^text\/javascript/);
  const statuses = ['data/none.json', 'none', '.shell/parts.js', '..%2f..%2fetc/passwd', '%ff'].map(
    async (path) => (await get(path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404, 400]);
});

test('an open page hears of a change, of a mistake, and that it is fixed', async () => {
  const { from, text, url } = await running();
  const next = await listener(url);
  const { state, trouble } = await next();
  expect(await text('')).toContain(`state=${state}`);
  expect(trouble).toBeNull();

  const file = join(from, 'dossier.yaml');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('Voyages of the Albatross', 'Her voyages'));
  const changed = await next();
  expect(changed.state).not.toBe(state);

  writeFileSync(file, sound.replace('language: en', 'language: [en'));
  const broken = await next();
  expect(broken.state).toBe(changed.state);
  expect(broken.trouble.message).toMatch(/^\d+ mistakes? in 1 file; the page shows/);
  expect(broken.trouble.lines[0]).toContain('dossier.yaml:');
  expect(broken.trouble.close).toMatchObject({ en: 'Close', de: 'Schließen', ru: 'Закрыть' });
  expect(Object.keys(broken.trouble.close)).toHaveLength(9);

  writeFileSync(file, sound);
  expect(await next()).toEqual({ state, trouble: null });
});

test('the script of the page has no words of its own', async () => {
  const { text } = await running();
  expect(await text('.dateline/live.js')).not.toMatch(
    /(?:textContent|title|placeholder|innerHTML|alert)\W*[=(]\s*['"`]|aria-label'/,
  );
});

test('a page of another name is not answered, nor one that wants to write', async () => {
  const { url } = await running();
  const statusOf = (headers: Record<string, string>, method = 'GET') =>
    new Promise((resolve) => {
      request(url, { headers, method }, (response) => resolve(response.statusCode)).end();
    });
  expect(await statusOf({ Host: 'evil.example' })).toBe(403);
  expect(await statusOf({ Host: 'localhost:4300' })).toBe(200);
  expect(await statusOf({}, 'POST')).toBe(405);
});
