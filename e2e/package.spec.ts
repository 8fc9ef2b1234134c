/** The npm package: a dossier of one's own, made, checked, built and read with nothing but the tarball. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inflateSync } from 'node:zlib';
import { LIMITS } from '../scripts/limits.ts';
import { startServer } from '../scripts/server.ts';
import { type Dataset, first } from './dataset.ts';
import { expect, leave, test } from './fixtures.ts';
import { PREVIEW, publishInWorker } from './libraryInWorker.ts';
import { packed } from './packed.ts';
import { EmbedPage } from './page/embed/embedPage.ts';

test.describe.configure({ timeout: LIMITS.longTest });

/** Chromium does not know what its months are called, and Node does. */
const BELARUSIAN = 'embed/be/index.html';
const QUOTE = 'driver Ines Halloran lent out every book about horses';

/** The texts of a dossier by their paths, without what is beside them in its folder. */
function textsIn(folder: string): Map<string, string> {
  const paths = pathsIn(folder).filter((path) =>
    /^(\w+\.yaml|(visits|sources|stories)\/.*)$/.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** SHA-256 of each file, in hexadecimal digits; of a preview picture that of what is drawn. */
function hashesIn(folder: string): Record<string, string> {
  const hashOf = (path: string) => {
    const bytes = readFileSync(join(folder, path));
    return PREVIEW.test(path) ? drawnHash(bytes) : sha256(bytes);
  };
  return Object.fromEntries(pathsIn(folder).map((path) => [path, hashOf(path)]));
}

/** The same of what `publishInWorker` tells of files. */
function hashesOf(made: Readonly<Record<string, string>>): Record<string, string> {
  const hashOf = ([path, told]: [string, string]) =>
    PREVIEW.test(path) ? drawnHash(Buffer.from(told, 'base64')) : told;
  return Object.fromEntries(Object.entries(made).map((each) => [each[0], hashOf(each)]));
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of a PNG's size, colours and pixels, whatever compressed them: Node does it with code of its own. */
function drawnHash(png: Buffer): string {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, end - 4);
    chunks.push(Buffer.from(type), type === 'IDAT' ? inflateSync(content) : content);
    at = end;
  }
  return sha256(Buffer.concat(chunks));
}

/** Of all files below a folder, with forward slashes. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

test('a dossier is made, checked, built and read with the package alone', async ({
  explorer,
  page,
  context,
  watch,
}) => {
  const { folder, dateline, install, remove } = await packed();
  const out = join(folder, 'my bus/dist');

  await test.step('it installs alone, with its notices', async () => {
    expect(
      readdirSync(join(folder, 'tools/node_modules')).filter((it) => !it.startsWith('.')),
    ).toEqual(['dateline']);
    const notices = readFileSync(join(folder, 'tools/node_modules/dateline/NOTICES.md'), 'utf8');
    for (const name of ['react ', 'maplibre-gl ', 'citeproc ', '@resvg/resvg-wasm ']) {
      expect(notices).toContain(`\n## ${name}`);
    }
  });

  await test.step('a new dossier has no mistakes, and installs the same package', async () => {
    expect(await dateline(['new', 'my bus'])).toBe(0);
    expect(await install('my bus')).toBe(0);
    expect(await dateline(['check'], 'my bus')).toBe(0);
    expect(await dateline(['new', 'my bus'])).toBe(1);
  });

  // Letters that the pictures of links have from HarfBuzz.
  const visit = join(folder, 'my bus/visits/1987-04-low-fell.yaml');
  const text = readFileSync(visit, 'utf8');
  writeFileSync(visit, text.replace(/^title: .*$/m, '$& · पुस्तकालय · مكتبة'));

  mkdirSync(out);
  const site = await startServer({ root: out });
  watch.own(site.url);
  expect(await dateline(['build', '--site', site.url], 'my bus')).toBe(0);
  const { visits }: Dataset = JSON.parse(readFileSync(join(out, 'data/visits.json'), 'utf8'));
  const [stop] = first(visits).stops;

  await test.step('its site shows a visit with its words, and presents it', async () => {
    await explorer.open('', site.url);
    await explorer.dossier.visit(first(visits)).click();
    await expect(explorer.dossier.quotations()).toContainText([QUOTE]);
    await explorer.dossier.stop(stop).click();
    await explorer.stage.presentLink().click();
    await explorer.stage.expectTold(stop);
    await page.keyboard.press('Escape');
    await explorer.stage.expectOver();
  });

  await test.step('it can be embedded, and a shared link has a picture', async () => {
    const embed = new EmbedPage(page);
    await embed.open('', `${site.url}embed/`);
    await expect(embed.quotations()).toContainText([QUOTE]);
    const card = await page.request.get(`${site.url}cards/dossier.png`);
    expect(card.headers()['content-type']).toBe('image/png');
  });

  const tools = await startServer({ root: join(folder, 'tools/node_modules/dateline') });
  watch.own(tools.url);
  await test.step('a worker of a page makes the same site, and stops when it is told to', async () => {
    const job = { files: textsIn(join(folder, 'my bus')), address: site.url };
    const { untilStopped, made } = await publishInWorker(page, tools.url, job);
    const hashes = hashesOf(made);
    expect(hashes[BELARUSIAN]).toBeDefined();
    expect({ ...hashes, [BELARUSIAN]: '' }).toEqual({ ...hashesIn(out), [BELARUSIAN]: '' });
    expect(untilStopped).toBeLessThan(Object.keys(hashes).length);
  });

  await leave(context);
  await tools.close();
  await site.close();
  remove();
});
