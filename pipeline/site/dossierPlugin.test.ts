import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type InlineConfig } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { dossierPlugin } from './dossierPlugin.ts';
import { hotMessages } from './hotMessages.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/aurelia');
const VISIT = 'visits/1923-12-channels.yaml';

/** A site of one page and a committed dataset, beside it a dossier of its own to edit. */
function folders() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const from = join(root, 'dossier');
  cpSync(EXAMPLE, from, { recursive: true });
  mkdirSync(join(root, 'public/data'), { recursive: true });
  writeFileSync(join(root, 'public/data/visits.json'), '"committed"');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page</title>');
  const edit = (path: string, old: string, mend: string) => {
    const text = readFileSync(join(from, path), 'utf8');
    if (text.split(old).length !== 2) throw new Error(`${path} has not exactly one “${old}”`);
    writeFileSync(join(from, path), text.replace(old, mend));
  };
  return { root, from, edit };
}

function siteOf(root: string, dossier?: string): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, '.vite'),
    plugins: [dossierPlugin(dossier)],
  };
}

/** The site on a server, as a browser has it open. */
async function open(root: string, from: string) {
  const server = await createServer({ ...siteOf(root, from), server: { host: '127.0.0.1' } });
  onTestFinished(() => server.close());
  await server.listen(0);
  const address = server.resolvedUrls?.local[0] ?? '';
  const get = async (name: string) => {
    const response = await fetch(new URL(name, address));
    return { status: response.status, text: await response.text() };
  };
  const heard = await hotMessages(address);
  onTestFinished(async () => void (await heard.return()));
  /** The next message of those kinds; the others say nothing about the dossier. */
  const next = async (): Promise<HotPayload> => {
    const { value } = await heard.next();
    if (!value) throw new Error('The dev server has hung up');
    return value.type === 'connected' || value.type === 'ping' ? next() : value;
  };
  return { address, get, next };
}

test('saving a file updates the open page, a faulty one shows its faults over the last sound dossier', async () => {
  const { root, from, edit } = folders();
  const { get, next } = await open(root, from);
  expect((await get('data/visits.json?t=1')).text).toContain('Cold at Ushuaia');
  expect(JSON.parse((await get('data/visits.schema.json')).text)).toHaveProperty('$schema');

  edit(VISIT, 'Cold at Ushuaia', 'Snow at Ushuaia');
  expect(await next()).toMatchObject({ type: 'full-reload' });
  expect((await get('data/visits.json')).text).toContain('Snow at Ushuaia');

  edit(VISIT, 'At Castro, in March, they came', 'At Castro, in March, nobody came');
  const wrong = await next();
  expect(wrong).toMatchObject({ type: 'error', err: { plugin: 'dateline:dossier' } });
  expect(wrong).toHaveProperty(
    'err.stack',
    expect.stringMatching(/^\/.*1923-12-channels\.yaml:\d+:\d+ This quote is not in source/),
  );
  expect((await get('data/visits.json')).text).toContain('Snow at Ushuaia');

  edit(VISIT, 'nobody came', 'they came');
  expect(await next()).toMatchObject({ type: 'full-reload' });

  edit('sources/surgeons-letters.md', "on nobody's chart, mending", "on nobody's chart, cursing");
  expect(await next()).toMatchObject({ type: 'full-reload' });
  expect((await get('data/visits.json')).text).toContain('cursing the sounding machine');
});

test('a page opened on a faulty dossier is told so', async () => {
  const { root, from, edit } = folders();
  edit('dossier.yaml', 'id: aurelia', 'id: Aurelia');
  const { get, next } = await open(root, from);
  expect(await next()).toMatchObject({ type: 'error' });
  const { status, text } = await get('data/visits.json');
  expect(status).toBe(503);
  expect(text).toContain('dossier.yaml:2:5 An id is made of');
  edit('dossier.yaml', 'id: Aurelia', 'id: aurelia');
  expect(await next()).toMatchObject({ type: 'full-reload' });
  expect((await get('data/visits.json')).status).toBe(200);
});

test('a build publishes the dossier it is given, and leaves the committed dataset alone', async () => {
  const { root, from } = folders();
  await build(siteOf(root, from));
  const published = readFileSync(join(root, 'dist/data/visits.json'), 'utf8');
  expect(JSON.parse(published)).toMatchObject({ dossier: { id: 'aurelia' } });
  expect(readFileSync(join(root, 'dist/data/visits.schema.json'), 'utf8')).toContain('"$schema"');
  expect(readFileSync(join(root, 'public/data/visits.json'), 'utf8')).toBe('"committed"');
});

test('a build without one publishes what is committed', async () => {
  const { root } = folders();
  await build(siteOf(root));
  expect(readFileSync(join(root, 'dist/data/visits.json'), 'utf8')).toBe('"committed"');
});

test('a build fails with every fault of its dossier', async () => {
  const { root, from, edit } = folders();
  edit('dossier.yaml', 'id: aurelia', 'id: Aurelia');
  edit(VISIT, 'place: castro', 'place: casto');
  const failure = await build(siteOf(root, from)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(String(failure)).toMatch(/dossier\.yaml:2:5 An id .*\n.*:\d+:\d+ .*did you mean `castro`/);
  expect(String(failure)).toContain('2 mistakes in 2 files');
});
