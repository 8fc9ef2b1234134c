import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dataset } from '../../src/testing/aurelia.ts';
import { largeDossier } from '../../src/testing/largeDossier.ts';
import { citationsOf } from '../citations/citations.ts';
import { bytesOf, textOf } from './bytes.ts';
import { shellWithType } from './cards/testType.ts';
import { type Content, isLargeFile } from './content.ts';
import { digestOf } from './hash.ts';
import { publish } from './publish.ts';
import { PARTS_LIST, type Shell } from './shell.ts';
import { dossierOf, type PublishOptions } from './site.ts';
import { withFiles, withParts } from './testSite.ts';

const MANIFEST = {
  'index.html': { file: 'assets/index-1.js' },
  'src/embed/page/embed.css': { file: 'assets/embed-style-1.css' },
  'src/embed/live/liveMap.ts': { file: 'assets/embed-map-1.js' },
};
const RUSSIAN = '.shell/ru.js';

/** A whole shell, all in memory but its basemap. */
async function shellOf(): Promise<Shell> {
  const files = new Map([
    ['.vite/manifest.json', bytesOf(JSON.stringify(MANIFEST))],
    ['assets/embed-style-1.css', bytesOf('a{color:red}')],
    ['assets/maplibre-gl-worker-1.js', bytesOf('worker')],
    [RUSSIAN, bytesOf('(()=>({}))')],
  ]);
  return withParts(withFiles(await shellWithType(), files), (parts) => ({
    ...parts,
    oneFile: { ...parts.oneFile, words: { ru: RUSSIAN } },
  }));
}

function dossier() {
  const whole = dataset();
  const title = { ...whole.dossier.title, ru: 'Плавания «Аурелии»' };
  const data = { ...whole, dossier: { ...whole.dossier, title } };
  const stories = { format: 'dateline-stories-1', dataset: data.version, stories: [] };
  const archive = { size: 3, read: () => new Uint8Array(3) };
  return dossierOf(
    new Map<string, Content>([
      ['data/visits.json', JSON.stringify(data)],
      ['data/stories.json', JSON.stringify(stories)],
      ['data/citations.json', JSON.stringify(citationsOf(data))],
      ['data/archive/archive.parquet', archive],
    ]),
  );
}

type File = readonly [path: string, content: Content];

async function filesOf(made: AsyncIterable<File>): Promise<File[]> {
  const files: File[] = [];
  for await (const file of made) files.push(file);
  return files;
}

async function published(options: PublishOptions): Promise<File[]> {
  return filesOf(publish(await shellOf(), dossier(), options));
}

/** Nothing is drawn: every preview picture is there from an earlier time. */
const WITH_CARDS = { cache: { read: () => new Uint8Array(1), write: () => {} } };

test('a shell and a dossier make a whole site: every file once, the service worker last', async () => {
  const told: string[] = [];
  const address = 'https://example.org/visits';
  const made = await published({ address, tell: (text) => told.push(text) });
  const files = new Map(made);
  expect(files.size).toBe(made.length);
  expect([...files.keys()].filter((path) => path.startsWith('.shell/'))).toEqual([]);
  for (const path of [
    ...['index.html', 'visit/departure/index.html', 'place/port-merle/index.html', '404.html'],
    ...['embed.js', 'embed/index.html', 'embed/ru/index.html', 'hosts/index.html', 'icon.svg'],
    ...['cards/visit/departure.png', 'oembed/visit/departure.json', 'sitemap.xml'],
    ...['data/first.json', 'data/visits.json', 'manifest.webmanifest', 'dossier.html'],
  ]) {
    expect(files.has(path), path).toBe(true);
  }
  const text = (path: string) => {
    const content = files.get(path) ?? '';
    return content instanceof Uint8Array ? textOf(content) : String(content);
  };
  expect(text('embed.js')).toBe("'host';");
  expect(text('embed/index.html')).toContain("<script>'embed';</script>");
  expect(text('dossier.html')).toContain("const BROUGHT_WORDS={ru:(()=>({}))};\n'one';");
  expect(isLargeFile(files.get('data/archive/archive.parquet') ?? '')).toBe(true);
  const [last, worker] = made.at(-1) ?? [];
  expect(last).toBe('sw.js');
  expect(worker).toContain(`{"url":"./","revision":"${digestOf(text('index.html'))}"}`);
  expect(worker).toContain(`{"url":"icon.svg","revision":"${digestOf(text('icon.svg'))}"}`);
  expect(told.at(0)).toBe('embed.js');
});

test('the dataset of a large dossier is compressed, and said to be so', async () => {
  const files = new Map(
    await published({ ...WITH_CARDS, address: 'https://example.org/', largeAbove: 0 }),
  );
  expect(files.has('data/visits.json')).toBe(false);
  const packed = files.get('data/visits.json.gz');
  expect(JSON.parse(gunzipSync(packed as Uint8Array).toString('utf8'))).toMatchObject({
    format: 'dateline-dataset-2',
    dossier: { title: { ru: 'Плавания «Аурелии»' } },
  });
  expect(files.get('index.html')).toContain(
    '"contentUrl":"https://example.org/data/visits.json.gz","encodingFormat":"application/gzip"',
  );
  expect(files.get('sw.js')).not.toContain('visits.json');
});

test('of a large dossier the dataset is read once, and let go of before its pages are made', async () => {
  const large = dossier();
  const text = large.files.get('data/visits.json');
  expect(large.read?.dataset).toEqual(JSON.parse(String(text)));
  let first: Content | undefined;
  const options = { ...WITH_CARDS, largeAbove: 0 };
  for await (const [path, content] of publish(await shellOf(), large, options)) {
    if (path === 'dossier.html') first = content;
    const isPage = path.endsWith('index.html');
    if (isPage) expect(large.read?.dataset, path).toBeUndefined();
  }
  // Whoever publishes it once more reads it again.
  const again = new Map(await filesOf(publish(await shellOf(), large, options)));
  expect(again.get('dossier.html')).toBe(first);
});

test('a signal stops it between two files, messages are heard before, and what it began is closed', async () => {
  const close = vi.fn(async () => {});
  const cards = () => ({ size: 1, run: async () => new Uint8Array(1), close });
  const pages = () => ({ size: 1, run: async () => [], close });
  const threads = { size: 1, cards, pages, hear: async () => {} };
  // With WebAssembly there would be a pause, too.
  const nothing = () => new Uint8Array(1);
  const raster = async () => ({
    png: nothing,
    compress: nothing,
    drawing: () => {
      throw new Error('no cards here');
    },
  });
  const stopping = new AbortController();
  // As a worker hears that it is to stop: nothing here waits for the message.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => stopping.abort(new Error('enough'));
  onTestFinished(() => port1.close());
  const made: string[] = [];
  const all = async () => {
    const options = { threads, raster, signal: stopping.signal };
    for await (const [path] of publish(await shellOf(), dossier(), options)) {
      if (path === 'cards/dossier.png') port2.postMessage('stop');
      made.push(path);
    }
  };
  await expect(all()).rejects.toThrow('enough');
  expect(made).toContain('cards/dossier.png');
  expect(made).not.toContain('sw.js');
  expect(close).toHaveBeenCalledOnce();
});

test.each([
  [1, 'the thread that it is called in draws', false],
  [2, 'threads draw', true],
])('of a large dossier with threads: %i, %s the pictures', async (size, _, areAside) => {
  const large = largeDossier(150);
  const files = new Map([['data/visits.json', JSON.stringify(large)]]);
  const close = async () => {};
  const cards = vi.fn(() => ({ size, run: async () => new Uint8Array(1), close }));
  const pages = vi.fn(() => ({ size, run: async () => [], close }));
  const nothing = () => new Uint8Array(1);
  const pixels = () => ({ pixels: new Uint8Array(4), width: 1, height: 1 });
  const raster = async () => ({
    png: nothing,
    compress: nothing,
    drawing: () => ({ pixels, reach: () => 0 }),
  });
  const threads = { size, cards, pages, hear: async () => {} };
  const made = await filesOf(publish(await shellOf(), dossierOf(files), { threads, raster }));
  const drawn = made.filter(([path]) => path.startsWith('cards/'));
  expect(drawn.length).toBeGreaterThan(large.visits.length);
  expect(pages).toHaveBeenCalledOnce();
  expect(cards).toHaveBeenCalledTimes(areAside ? 1 : 0);
});

test('a shell of another version is refused by name', async () => {
  const shell = await shellOf();
  const other = (text: string): Shell => ({
    ...shell,
    read: (path) => (path === PARTS_LIST ? bytesOf(text) : shell.read(path)),
  });
  const begun = (text: string) => publish(other(text), dossier()).next();
  await expect(begun('{"format":"dateline-shell-0"}')).rejects.toThrow(
    /^\.shell\/manifest\.json of the shell cannot be used: format: .*Build the shell again\.$/,
  );
  await expect(begun('<html>')).rejects.toThrow('.shell/manifest.json');
});
