/** A dossier with an archive beside it: Parquet files of which the page reads what it needs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../scripts/run.ts';
import { type RunningServer, startServer } from '../scripts/server.ts';
import { expect, expectAccessible, expectContrast, expectRoom, test } from './fixtures.ts';
import { ArchiveView } from './page/archiveView.ts';

test.describe.configure({ mode: 'default' });

/** Excerpts of each day of two years, at two places in turn. */
const DAYS = 730;
const ROWS = Array.from({ length: DAYS * 2 }, (_, i) => {
  const date = new Date(Date.UTC(2019, 0, 1 + (i >> 1))).toISOString().slice(0, 10);
  const place = i % 2 ? 'quay' : 'hollow';
  return `${date},${place},stop-${i},Call ${i},Words of ${i},en,Log ${i},The Post,https://example.org/${i}`;
});
const CSV = ['date,place,stop,title,words,language,source,publisher,url', ...ROWS].join('\n');
const PLACES = 'id,name,longitude,latitude\nhollow,Port Hollow,-12.25,61.5\nquay,The Quay,2,51\n';

let folder = '';
let site: RunningServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  cpSync('dist', folder, { recursive: true });
  const input = mkdtempSync(join(tmpdir(), 'dateline-rows-'));
  writeFileSync(join(input, 'rows.csv'), CSV);
  writeFileSync(join(input, 'places.csv'), PLACES);
  const out = join(folder, 'data/archive');
  const args = ['--import', 'tsx', 'pipeline/archive.ts'];
  const code = await run(
    process.execPath,
    [...args, '--from', join(input, 'rows.csv'), '--out', out],
    {},
  );
  expect(code, 'Exit code of writing the archive').toBe(0);
  rmSync(input, { recursive: true });
  const file = 'data/archive/archive-0123456789ab.json';
  cpSync(join(out, 'archive.json'), join(folder, file));
  const archive = { file, rows: ROWS.length, from: '2019-01-01', to: '2020-12-30' };
  for (const path of ['data/visits.json', 'data/first.json'].map((each) => join(folder, each))) {
    const data = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...data, dossier: { ...data.dossier, archive } }));
  }
  site = await startServer({ root: folder });
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ watch }) => watch.own(site.url));

test('finds by period and place, reads parts of files, and has an address for what it shows', async ({
  explorer,
  page,
}) => {
  const archive = new ArchiveView(page);
  const asked: { path: string; range: string | undefined }[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes('/archive/')) return;
    asked.push({ path: pathname, range: request.headers().range });
  });
  await explorer.load('', site.url);
  expect(asked).toEqual([]);
  await explorer.views.follow('Archive');
  await expect(archive.status()).toHaveText('Excerpts found: 1,460');
  await expect(archive.rows()).toHaveCount(40);
  await expect(archive.rows().first()).toContainText('1 Jan 2019');
  await expect(archive.rows().first()).toContainText('Words of 0');

  await test.step('all by keyboard', async () => {
    await archive.from().fill('2020-03-01');
    await archive.to().fill('2020-05-31');
    await archive.place().selectOption('The Quay');
    await archive.place().focus();
    await page.keyboard.press('Tab');
    await expect(archive.send()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(archive.status()).toHaveText('Excerpts found: 92');
    await expect(archive.rows().first()).toContainText('1 Mar 2020');
    await expect(archive.rows().first()).toContainText('The Quay');
    await expect(archive.rows().first().getByRole('link')).toHaveAttribute(
      'href',
      'https://example.org/851#:~:text=Words%20of%20851',
    );
    await explorer.expectSearch({ view: 'archive', archive: '2020-03-01/2020-05-31 quay' });
  });

  await test.step('the next sheet takes the focus, and Back returns', async () => {
    await archive.nextSheet().focus();
    await page.keyboard.press('Enter');
    await expect(archive.range()).toHaveText('41–80 of 92');
    await expect(archive.range()).toBeFocused();
    await explorer.expectSearch({ view: 'archive', archive: '2020-03-01/2020-05-31 quay 2' });
    await page.goBack();
    await expect(archive.range()).toHaveText('1–40 of 92');
    await page.goBack();
    await expect(archive.status()).toHaveText('Excerpts found: 1,460');
    await expect(archive.from()).toHaveValue('');
  });

  await test.step('files were never asked for whole', () => {
    const files = asked.filter(({ path }) => path.endsWith('.parquet'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ range }) => !range?.startsWith('bytes='))).toEqual([]);
  });
});

test('is accessible, and fits narrow pages', async ({ explorer, page }) => {
  const archive = new ArchiveView(page);
  await explorer.load('', site.url);
  await explorer.travel('?view=archive&archive=2020-03-01/2020-05-31');
  await expect(archive.rows()).toHaveCount(40);
  await expectAccessible(page);
  await explorer.travel('?view=archive&archive=2020-03-01/2020-05-31&theme=dark');
  await expectContrast(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(archive.rows()).toHaveCount(40);
  await expectRoom(page);
  await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
});

test('can be stopped, and says what has failed', async ({ explorer, page, allow }) => {
  const archive = new ArchiveView(page);
  allow(/^failed: GET .*\.parquet/, /^console: .*/, /^status 404: .*\.parquet/);
  await page.route('**/2020-*.parquet', () => undefined);
  await explorer.load('', site.url);
  await explorer.travel('?view=archive&archive=quay');
  await expect(archive.soFar()).toHaveText('Excerpts found: 365');
  await archive.stop().click();
  await expect(archive.status()).toHaveText('Stopped before the end. Excerpts found: 365');
  await expect(archive.rows()).toHaveCount(40);
  await page.unroute('**/2020-*.parquet');
  await page.route('**/2020-*.parquet', (route) => route.fulfill({ status: 404 }));
  await archive.again().click();
  await expect(archive.failure()).toContainText('could not be loaded');
  await page.unroute('**/2020-*.parquet');
  await archive.retry().click();
  await expect(archive.status()).toHaveText('Excerpts found: 730');
});

test('only a dossier that has one leads to it', async ({ explorer }) => {
  await explorer.load();
  await expect(explorer.views.link('List')).toBeVisible();
  await expect(explorer.views.link('Archive')).toHaveCount(0);
  await explorer.travel('?view=archive');
  await expect(explorer.viewPanel.region()).toContainText('This dossier has no archive.');
});
