/** A site whose pages begin with an index and fetch texts in chunks, here one for each visit, and search in shards. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../scripts/run.ts';
import { type RunningServer, startServer } from '../scripts/server.ts';
import { visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.describe.configure({ mode: 'default' });

let folder = '';
let site: RunningServer;
/** How many files the search index has. */
let shards = 0;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-chunks-'));
  cpSync('dist', folder, { recursive: true });
  const make = `import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
    import { gzipSync } from 'node:zlib';
    const { chunksOf } = await import('./src/domain/chunks/chunksOf.ts');
    const { packOf } = await import('./src/domain/packed/pack.ts');
    const { searchIndexOf } = await import('./src/domain/search/writeShards.ts');
    const { parseCatalog } = await import('./src/domain/parse.ts');
    const { citationPartOf, citationPartPath } = await import('./src/domain/citationParts.ts');
    process.chdir(${JSON.stringify(folder)});
    const dataset = JSON.parse(readFileSync('data/visits.json', 'utf8'));
    // So small that there are several.
    const { manifest, shards } = searchIndexOf(parseCatalog(dataset).catalog, { size: 4000 });
    mkdirSync('data/search', { recursive: true });
    writeFileSync('data/search/index.json', JSON.stringify(manifest));
    for (const shard of shards) {
      writeFileSync('data/search/' + shard.shard + '.json', JSON.stringify(shard));
    }
    mkdirSync('data/texts', { recursive: true });
    const firstVisits = [];
    for (const { firstVisit, texts } of chunksOf(dataset, { bytes: 1 })) {
      firstVisits.push(firstVisit);
      writeFileSync('data/texts/' + texts.chunk + '.json.gz', gzipSync(JSON.stringify(texts)));
    }
    // So few that one part has them all.
    mkdirSync('data/citations', { recursive: true });
    const all = readFileSync('data/citations.json');
    writeFileSync(citationPartPath(citationPartOf('', 1)), gzipSync(all));
    rmSync('data/citations.json');
    writeFileSync('data/index.bin', gzipSync(packOf(dataset, Uint32Array.from(firstVisits))));
    const visits = readdirSync('visit').map((id) => 'visit/' + id + '/index.html');
    for (const path of ['index.html', ...visits]) {
      const page = readFileSync(path, 'utf8')
        .replace(' data-first="first"', '')
        .replace('<div id="app"', '<div id="app" data-first="index"')
        .replace(/<link[^>]*visits\\.json[^>]*>/, '');
      writeFileSync(path, page);
    }`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', make];
  expect(await run(process.execPath, args, {}), 'Exit code of making the chunks').toBe(0);
  shards = readdirSync(join(folder, 'data/search')).length;
  site = await startServer({ root: folder });
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ watch }) => watch.own(site.url));

const [first, , third, , last] = visits;
const SHARDS = /\/data\/search\/\d+\.json$/;
const CITATIONS = /\/data\/citations\/0\.json\.gz$/;
const WORKER = /\/assets\/longWorker-.*\.js$/;
const INDEX = /\/data\/index\.bin$/;
const CHUNKS = /\/data\/texts\/\d+\.json\.gz$/;

test('a page fetches the texts that somebody reads, and says so while they come', async ({
  explorer,
  page,
  allow,
}) => {
  const { dossier, downloads } = explorer;
  if (!first || !third || !last) throw new Error('The dossier has five visits');
  /** What of the dataset has been asked for: the numbers of chunks, and the file of all of it. */
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/data\/(?:texts\/(\d+)|visits)\.json(?:\.gz)?$/.exec(request.url()) ?? [
      '',
      '-',
    ];
    if (name !== '-') asked.push(name ?? 'whole');
  });
  await test.step('nothing is fetched before something is read', async () => {
    await explorer.open('?lang=en', site.url);
    expect(asked).toEqual([]);
    await dossier.visit(first).click();
    await dossier.expectVisit(first);
    // Its neighbour comes at idle.
    await expect.poll(() => asked).toEqual(['0', '1']);
  });
  await test.step('until its texts are there, a page keeps their room; without them, it can try again', async () => {
    allow(/Failed to load resource/, /^status 503/);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(CHUNKS, async (route) => {
      await answered;
      await route.fulfill({ status: 503 });
    });
    await explorer.travel(`?visit=${last.id}&lang=en`);
    await expect(dossier.textsComing().first()).toHaveText(/^Loading/);
    await expect(dossier.figures()).toHaveCount(0);
    await expectAccessible(page);
    answer();
    await expect(dossier.tryAgain()).toHaveCount(1);
    await page.unroute(CHUNKS);
    await dossier.tryAgain().click();
    await dossier.expectVisit(last);
    await expect(dossier.textsComing()).toHaveCount(0);
  });
  await test.step('where a chunk is missing, the page looks for another version whenever it is asked to, and says that it is', async () => {
    allow(/^status 404: GET .*texts/);
    await page.route(CHUNKS, (route) => route.fulfill({ status: 404 }));
    const looks: string[] = [];
    page.on('request', (request) => {
      if (INDEX.test(request.url())) looks.push(request.url());
    });
    await explorer.travel(`?visit=${third.id}&lang=en`);
    await expect(dossier.tryAgain()).toHaveCount(1);
    for (let tries = 0; tries < 2; tries += 1) {
      // The texts of neighbours, which come at idle, may be missed as well.
      const before = looks.length;
      await dossier.tryAgain().click();
      await expect.poll(() => looks.length).toBeGreaterThan(before);
      await expect(dossier.tryAgain()).toHaveCount(1);
    }
    await page.unroute(CHUNKS);
    await dossier.tryAgain().click();
    await dossier.expectVisit(third);
  });
  await test.step('whoever cites fetches a part of the citations', async () => {
    const part = page.waitForRequest(CITATIONS);
    await dossier.more.openCitation();
    await part;
    await page.keyboard.press('Escape');
  });
  await test.step('a list, a file and a presentation fetch what they show', async () => {
    await downloads.open();
    const { text } = await downloads.take('CSV: stops');
    for (const { stops } of visits) {
      for (const { excerpts } of stops) {
        for (const { exact } of excerpts) expect(text).toContain(exact.replaceAll('"', '""'));
      }
    }
    expect([...new Set(asked)].sort()).toEqual(['0', '1', '2', '3', '4']);
  });
  await test.step('a prerendered page stays until the app has its texts', async () => {
    await explorer.load(`visit/${third.id}/`, site.url);
    await dossier.expectVisit(third);
    expect(asked).not.toContain('whole');
  });
});

test('a search fetches the shards of its words, and shows the words of what it finds without moving anything', async ({
  explorer,
  page,
  allow,
}) => {
  const { dossier, filter, prerendered } = explorer;
  const found = visits.findIndex(({ id }) => id.startsWith('2024-05'));
  const [word = ''] = (visits[found]?.stops[0]?.excerpts[0]?.exact ?? '')
    .split(/[^\p{L}]+/u)
    .sort((a, b) => b.length - a.length);
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, path] =
      /\/data\/((?:texts|search)\/.*|visits)\.json(?:\.gz)?$/.exec(request.url()) ?? [];
    if (path) asked.push(path);
  });
  await test.step('at an address with words, what is found stands there at once', async () => {
    await prerendered.shifts.watch();
    const release = await explorer.browser.withhold('**/data/index.bin');
    await prerendered.load('?q=May+2024&lang=en', site.url);
    await prerendered.shifts.settleType();
    release();
    await explorer.expectTakenOver();
    await expect(dossier.list.all()).toHaveCount(1);
    await expect(dossier.list.hits().first()).toBeVisible();
    await expect(dossier.textsComing()).toHaveCount(0);
    expect(asked.filter((path) => path.startsWith('texts/'))).toEqual([`texts/${found}`]);
    expect(asked).toContain('search/index');
    expect(asked.length).toBeLessThan(shards);
    await prerendered.shifts.expectNone();
  });
  await test.step('a shard that fails says so, and comes when it is asked for again', async () => {
    allow(/Failed to load resource/, /^status 503/);
    await page.route(SHARDS, (route) => route.fulfill({ status: 503 }));
    await filter.search(word);
    await filter.tryAgain().waitFor();
    await page.unroute(SHARDS);
    await filter.tryAgain().click();
    await expect(dossier.list.hits().first()).toContainText(word, { ignoreCase: true });
    await expect(filter.tryAgain()).toHaveCount(0);
    await expect(dossier.textsComing()).toHaveCount(0);
    expect(asked).not.toContain('visits');
  });
  await test.step('a file says how far its texts are, and can be stopped', async () => {
    const { downloads } = explorer;
    await explorer.load('?lang=en', site.url);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(CHUNKS, async (route) => {
      await answered;
      // The page may have given it up.
      await route.continue().catch(() => {});
    });
    await downloads.open();
    await expect(downloads.entry('One file')).toBeVisible();
    await downloads.entry('CSV: stops').click();
    await expect(downloads.progress()).toBeVisible();
    await downloads.stop().click();
    await expect(downloads.progress()).toHaveCount(0);
    await expect(downloads.outcome()).toBeEmpty();
    answer();
    const { text } = await downloads.take('CSV: stops');
    expect(text).toContain(word);
  });
});

test('a file is written in the worker, which fetches no more once it is stopped; without one it is the same', async ({
  explorer,
  page,
  allow,
}) => {
  const { downloads } = explorer;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (CHUNKS.test(request.url())) asked.push(request.url());
  });
  const written = await test.step('in the worker', async () => {
    await explorer.open('?lang=en', site.url);
    await downloads.open();
    const stops = await downloads.take('CSV: stops');
    const map = await downloads.take('GeoJSON');
    expect(page.workers().filter((worker) => WORKER.test(worker.url()))).toHaveLength(1);
    return [stops, map];
  });
  await test.step('a reader stops it', async () => {
    asked.length = 0;
    const held: (() => Promise<void>)[] = [];
    await page.route(CHUNKS, (route) => {
      // The worker gives them up.
      held.push(() => route.continue().catch(() => {}));
    });
    await downloads.entry('CSV: claims').click();
    await expect.poll(() => asked.length).toBe(4);
    await downloads.stop().click();
    await expect(downloads.progress()).toHaveCount(0);
    await expect(downloads.outcome()).toBeEmpty();
    await page.unroute(CHUNKS);
    for (const release of held) await release();
    // The worker goes on with what is asked for next.
    expect((await downloads.take('CSV: claims')).text).toContain(visits[0]?.id ?? '');
    expect(asked.length).toBe(4 + visits.length);
  });
  await test.step('where a chunk cannot be had, the page says so', async () => {
    allow(/Failed to load resource/, /^status 503/);
    await page.route(CHUNKS, (route) => route.fulfill({ status: 503 }));
    await downloads.entry('CSV: claims').click();
    await expect(downloads.outcome()).toHaveText(/could not be/);
    await page.unroute(CHUNKS);
  });
  await test.step('without a worker', async () => {
    allow(/^failed: GET .*longWorker.* \(failed\)$/, /Failed to load resource/);
    await page.route(WORKER, (route) => route.abort());
    await explorer.load('?lang=en', site.url);
    await downloads.open();
    const again = [await downloads.take('CSV: stops'), await downloads.take('GeoJSON')];
    expect(again).toEqual(written);
    expect(page.workers()).toEqual([]);
  });
});

test('a search is done in a worker, which comes with the first one; without one it finds the same', async ({
  explorer,
  page,
  allow,
}) => {
  const { dossier, filter } = explorer;
  const isOfWorker = (address: string) => WORKER.test(address);
  const workers = () => page.workers().filter((worker) => isOfWorker(worker.url()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  /** What is found, as the page says it. */
  const found = async (text: string) => {
    await filter.search(text);
    await expect(dossier.list.hitsHeading()).toContainText(text);
    await expect(dossier.list.hits().first()).toBeVisible();
    await expect(dossier.textsComing()).toHaveCount(0);
    return dossier.list.hits().allInnerTexts();
  };
  const TEXTS = ['a', 'May 2024', 'palace'];
  const inWorker = await test.step('in a worker', async () => {
    await explorer.open('?lang=en', site.url);
    expect(asked.filter(isOfWorker)).toEqual([]);
    const hits: string[][] = [];
    for (const text of TEXTS) hits.push(await found(text));
    expect(workers()).toHaveLength(1);
    expect(asked.filter(isOfWorker)).toHaveLength(1);
    return hits;
  });
  await test.step('where it cannot be loaded', async () => {
    allow(/^failed: GET .*longWorker.* \(failed\)$/, /Failed to load resource/);
    await page.route(WORKER, (route) => route.abort());
    await explorer.load('?lang=en', site.url);
    for (const [i, text] of TEXTS.entries()) expect(await found(text)).toEqual(inWorker[i]);
    expect(workers()).toEqual([]);
    await page.unroute(WORKER);
  });
  await test.step('where the browser has none', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    await explorer.load('?lang=en', site.url);
    for (const [i, text] of TEXTS.entries()) expect(await found(text)).toEqual(inWorker[i]);
    expect(workers()).toEqual([]);
  });
});

test('what is about to be chosen has its texts before it is', async ({ explorer, page }) => {
  const { dossier, timeline } = explorer;
  const [, second] = visits;
  if (!first || !second || !third || !last) throw new Error('The dossier has five visits');
  /** The numbers of the chunks that have been asked for. */
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, number] = /\/data\/texts\/(\d+)\.json\.gz$/.exec(request.url()) ?? [];
    if (number !== undefined) asked.push(number);
  });
  await explorer.open('?lang=en', site.url);
  await test.step('a pointer rests on an entry', async () => {
    // The code comes with the first sign of a reader.
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0);
        await dossier.visit(third).hover();
        return asked;
      })
      .toEqual(['2']);
  });
  await test.step('the focus of the keyboard rests on one', async () => {
    await dossier.visit(last).focus();
    await expect.poll(() => asked).toEqual(['2', '4']);
  });
  await test.step('a button of the mouse is held on a mark', async () => {
    await timeline.stop(second.stops[0]).hover();
    await page.mouse.down();
    await expect.poll(() => asked).toEqual(['2', '4', '1']);
    await page.mouse.up();
    await dossier.expectStop(second.stops[0]);
    // Nothing but those of its neighbours.
    await expect.poll(() => asked).toEqual(['2', '4', '1', '0']);
  });
});
