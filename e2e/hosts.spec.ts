/** In pages that are hard on it, an embed is there, fits, and can be talked to. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { first, visits } from './dataset.ts';
import { test as base, expect } from './fixtures.ts';
import { HostPage } from './page/embed/hostPage.ts';

const require = createRequire(import.meta.url);

const test = base.extend<{ host: HostPage }>({
  host: async ({ explorer }, use) => use(new HostPage(explorer.page)),
});
/** The one that the hosts show. */
const visit = first(visits.slice(Math.floor(visits.length / 2)));
const chosen = { kind: 'visit', id: visit.id };

/** Hosts whose script sizes the frame. */
const SIZED = ['strict', 'dark', 'light', 'right-to-left', 'narrow', 'pym', 'amp'];
/** Hosts with a frame of a fixed height. */
const FIXED = ['sandbox', 'sandbox-same-origin', 'print'];

/** To a frame without an origin the fonts of a site without CORS headers are foreign; it has others. */
const FOREIGN_FONTS = [/^failed: GET .*\.woff2/, /^console: Access to font .* from origin 'null'/];

/** Hosts with colours of their own for everyone, and a reader who prefers the others. */
const PREFERRED: Readonly<Record<string, 'dark' | 'light'>> = { dark: 'light', light: 'dark' };

for (const name of [...SIZED, ...FIXED]) {
  test(`${name}: it is there, fits, and says what the reader selects`, async ({
    host,
    page,
    allow,
  }) => {
    if (name === 'sandbox') allow(...FOREIGN_FONTS);
    const colorScheme = PREFERRED[name];
    if (colorScheme) await page.emulateMedia({ colorScheme });
    await host.open(name);
    await host.messages.expectReady();
    if (SIZED.includes(name)) await host.expectFits();
    await host.expectNoOverhang();
    if (name === 'dark' || name === 'light') await host.expectScheme(name);
    // Without an origin a visit has its headline and its picture nevertheless.
    if (name === 'sandbox') await host.expectPart(visit.title.en ?? '');
    await host.choose();
    await expect.poll(() => host.messages.reports('select')).toHaveLength(1);
  });
}

test('without an origin the map can be moved where the site lets everyone read it', async ({
  host,
  serveSite,
}) => {
  const site = await serveSite({ cors: true });
  await host.openAt(`${site}hosts/sandbox.html`);
  await host.messages.expectReady();
  await host.reach();
});

test('on paper there are its words', async ({ host, page }) => {
  await host.open('print');
  await host.messages.expectReady();
  await page.emulateMedia({ media: 'print' });
  await host.expectShown(visit.stops[0]);
  await host.expectNoOverhang();
});

test('the real pym.js sizes it, and goes nowhere', async ({ host, page }) => {
  const real = readFileSync(require.resolve('pym.js/dist/pym.v1.min.js'), 'utf8');
  await page.route('**/hosts/pym.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: real }),
  );
  await host.open('pym');
  await host.messages.expectReady();
  await host.expectFits();
  await page.setViewportSize({ width: 320, height: 700 });
  await host.expectFits();
  await expect(page).toHaveURL(/hosts\/pym\.html$/);
});

test('WordPress sizes it within its bounds and follows its links', async ({
  host,
  page,
  allow,
}) => {
  allow(...FOREIGN_FONTS);
  await host.open('wordpress');
  await host.messages.expectReady();
  await expect.poll(() => host.heightOf()).toBeGreaterThan(200);
  const told = async () => Number((await host.messages.reports('height')).at(-1)?.height);
  await expect(async () => {
    expect(await host.heightOf()).toBe(Math.min(await told(), 1000));
  }).toPass();
  await expect(page.getByRole('blockquote')).toBeHidden();
  await host.fullView().click();
  await expect(page).toHaveURL(/\/\?visit=/);
});

test('a tab that was hidden while the window changed', async ({ host, page }) => {
  await host.open('tabs');
  await host.showTab('Map');
  await host.messages.expectReady();
  await host.expectFits();
  await host.showTab('Text');
  await page.setViewportSize({ width: 300, height: 800 });
  await host.showTab('Map');
  await host.expectFits();
  await host.expectNoOverhang();
});

test('the paragraphs of an article drive it', async ({ host }) => {
  await host.open('scrolling');
  await host.messages.expectReady();
  for (const [index, { stops }] of visits.entries()) {
    await host.readParagraph(index);
    await host.expectShown(stops[0]);
  }
  // What the page has selected is no news to it.
  expect(await host.messages.reports('select')).toEqual([]);
});

test('of ten those far below are not loaded, and each answers for itself', async ({ host }) => {
  await host.open('ten');
  await host.messages.expectReady(0);
  expect(await host.messages.reports('ready', 9)).toEqual([]);
  await host.frame(9).scrollIntoViewIfNeeded();
  await host.messages.expectReady(9);
  await host.expectFits(9);
  await host.choose(9);
  await expect.poll(() => host.messages.reports('select', 9)).toHaveLength(1);
  await expect.poll(() => host.messages.chosenOn()).toEqual([9]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame works, and where the script would be there is a picture', async ({ host }) => {
    await host.openQuietly('no-script');
    await expect(host.inside().getByRole('heading').first()).toBeVisible();
    await expect(host.frames()).toHaveCount(1);
    await expect(host.picture()).toBeVisible();
  });
});

test.describe('a newsroom on another origin', () => {
  /** A page with two placeholders; the script is there twice, as CMSs do it. */
  const article = (site: string) => `<!doctype html><html lang="en"><title>News</title>
    <div class="dateline-embed" data-visit="${visit.id}" data-height="500"></div>
    <script async src="${site}embed.js" data-lang="en" data-title="Ours"></script>
    <script async src="${site}embed.js"></script>
    <iframe src="about:blank" title="Advertisement"></iframe>`;

  test('commands are carried out; whatever else is said is not', async ({
    host,
    page,
    baseURL,
    serveSite,
  }, testInfo) => {
    const root = testInfo.outputPath('newsroom');
    mkdirSync(root, { recursive: true });
    writeFileSync(`${root}/index.html`, article(baseURL ?? ''));
    const newsroom = await serveSite({ root });
    await host.openAt(newsroom);
    await host.messages.expectReady(0);
    await host.frame(1).scrollIntoViewIfNeeded();
    await host.messages.expectReady(1);
    await expect(host.frames()).toHaveCount(3);
    await host.expectFits(0);
    await expect(host.frame(1)).toHaveAttribute('title', 'Ours');

    await host.scripts.scanAgain();
    await host.scripts.command('step', { to: 2 });
    await host.messages.expectReported({ kind: 'visit', id: visits[1]?.id });
    await host.scripts.command('select', { kind: 'visit', id: '<img src=x onerror=alert(1)>' });
    await host.scripts.command('select', { kind: 'visit', id: 'no-such-visit' });
    await host.messages.expectReported({ kind: 'visit', id: visits[1]?.id });
    await host.scripts.command('select', chosen);
    await host.scripts.write('to', '2024-12-31');
    await host.scripts.command('hello');
    await expect.poll(() => host.messages.reports('ready')).toHaveLength(2);
    const state = { selection: chosen, view: { to: '2024-12-31' } };
    expect((await host.messages.reports('ready')).at(-1)).toMatchObject(state);
    expect(await host.messages.reports('select', 1)).toEqual([]);

    // Another frame of the same page can neither drive an embed nor size it.
    await host.expectFits(0);
    const height = await host.heightOf(0);
    await host.scripts.speakFrom(2, 0, {
      source: 'dateline',
      version: 1,
      type: 'step',
      data: { to: 1 },
    });
    await host.scripts.speakUpFrom(2, {
      source: 'dateline',
      version: 1,
      type: 'height',
      data: { height: 4000 },
    });
    await host.scripts.command('hello');
    await expect.poll(() => host.messages.reports('ready')).toHaveLength(3);
    expect((await host.messages.reports('ready')).at(-1)).toMatchObject(state);
    expect(await host.heightOf(0)).toBe(height);
    // Nor has an embed been made twice, and the first taken away.
    expect((await host.messages.all()).filter(({ frame }) => frame < 0)).toEqual([]);
    expect(page.url()).toBe(newsroom);

    // What is moved in the page, as sorting does it, begins again with what its attributes say.
    await host.scripts.write('visit', first(visits).id);
    await host.scripts.moveToEnd(0);
    await expect
      .poll(async () => (await host.messages.reports('ready', 2)).at(-1))
      .toMatchObject({ selection: { kind: 'visit', id: first(visits).id } });
  });

  /** Two sites; a heading has the name of the script's object; a module, and a script in a shadow root. */
  const twoSites = (
    one: string,
    other: string,
  ) => `<!doctype html><html lang="en"><title>News</title>
    <h2 id="Dateline">Dateline</h2>
    <div class="dateline-embed" data-visit="${visit.id}"></div>
    <script async src="${other}embed.js"></script>
    <div class="dateline-embed" data-site="${one}"></div>
    <script type="module" src="${one}embed.js" data-lang="ru"></script>
    <div id="shadow"></div>
    <script>
      const script = document.createElement('script');
      script.src = '${other}embed.js';
      script.dataset.lang = 'be';
      document.getElementById('shadow').attachShadow({ mode: 'open' }).append(script);
      fetch('${one}embed.js').then((answer) => answer.text()).then(eval);
    </script>`;

  test('embeds of two sites, by a module and in a shadow root, and a line where nothing can be done', async ({
    host,
    allow,
    page,
    serveSite,
  }, testInfo) => {
    allow(/^console: Dateline: embed\.js cannot tell where/);
    const line = page.waitForEvent('console', (it) => it.text().startsWith('Dateline: embed.js'));
    const [one, other] = [await serveSite({ cors: true }), await serveSite()];
    const root = testInfo.outputPath('newsroom');
    mkdirSync(root, { recursive: true });
    writeFileSync(`${root}/index.html`, twoSites(one, other));
    await host.openAt(await serveSite({ root }));
    await expect
      .poll(() => host.addresses())
      .toEqual([
        `${other}embed/?visit=${visit.id}`,
        `${one}embed/`,
        `${one}embed/?lang=ru`,
        `${other}embed/?lang=be`,
      ]);
    expect((await line).type()).toBe('error');
  });
});
