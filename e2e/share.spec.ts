/** What a reader shares: links, snippets, pictures, codes, and what a link of another version says. */
import type { Locator, Page } from '@playwright/test';
import { dataset, dateText, inLanguage, longestVisit } from './dataset.ts';
import { LEAST_TARGET } from './explorer.ts';
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts';
import { boxesOf, boxOf } from './page/elements.ts';

const LINK = 'Link to share';
const { version } = dataset;
const OTHER = version === '000000000000' ? '000000000001' : '000000000000';
const chosen = `?visit=${longestVisit.id}`;
const title = `${inLanguage(longestVisit.title, 'en')}, ${dateText(longestVisit.when, 'en')}`;

/** The page of the visit that is shared. */
const own = (page: Page) => new URL(`visit/${longestVisit.id}/`, page.url()).href;

test('shares the selection or everything, of the newest version or of this one; copies; gives a code, a picture and a citation', async ({
  explorer,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.load(chosen);
  const { sharing } = explorer;
  await sharing.open();

  await test.step('a code and a picture', async () => {
    await sharing.show('QR code');
    const { width, height } = await boxOf(sharing.code());
    expect(width).toBeGreaterThan(120);
    expect(width).toBe(height);
    const code = await sharing.take('Save the code (SVG)');
    expect(code.name).toMatch(/\.qr\.svg$/);
    expect(code.text).toMatch(/^<svg .*<path d="M4 4h7v1h-7z/);
    await sharing.show('Picture');
    const picture = await sharing.take('Picture (SVG)');
    expect(picture.text).toContain(inLanguage(longestVisit.title, 'en'));
  });

  await test.step('copies, or selects where copying is not allowed', async () => {
    await sharing.show('Link');
    await sharing.copyButton(LINK).click();
    await expect(sharing.outcomes()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(own(page));
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
      });
    });
    await sharing.show('Embed');
    await sharing.copyButton('Snippet to paste').click();
    await expect(sharing.outcomes()).toHaveText(/The text is selected/);
    await expect(sharing.field('Snippet to paste')).toBeFocused();
    await expect.poll(() => sharing.isSelected('Snippet to paste')).toBe(true);
    // As over plain http.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await sharing.show('Cite');
    await sharing.copyButton('Citation').click();
    await expect(sharing.outcomes()).toHaveText(/The text is selected/);
    await expect.poll(() => sharing.isSelected('Citation')).toBe(true);
  });

  await test.step('the selection or everything, of the newest version or of this one', async () => {
    await sharing.show('Link');
    const link = sharing.field(LINK);
    await expect(link).toHaveValue(own(page));
    await sharing.choice(/^Fixed/).check();
    await expect(link).toHaveValue(`${own(page)}?v=${version}`);
    await sharing.show('Embed');
    expect((await sharing.snippet()).frames[0]?.address).toContain(`v=${version}`);
    await sharing.show('Link');
    await sharing.choice(/whole dossier/).check();
    await expect(link).toHaveValue(new URL(`?v=${version}`, page.url()).href);
    await sharing.choice(/^Latest/).check();
    await expect(link).toHaveValue(new URL('.', page.url()).href);
    // The whole dossier, too, has its own citation.
    await sharing.show('Cite');
    await expect(sharing.field('Citation')).toHaveValue(new RegExp(new URL('.', page.url()).href));
  });
});

test('a link leads to what was shared', async ({ explorer, page }) => {
  const [, stop] = longestVisit.stops;
  await explorer.load(`?stop=${stop?.id}&status=happened&lang=ru`);
  explorer.language = 'ru';
  await explorer.sharing.open();
  const link = await explorer.sharing.text('Ссылка для отправки');
  expect(new URL(link).pathname).toBe(new URL(own(page)).pathname);
  await page.goto(link);
  await explorer.expectSearch({ stop: stop?.id ?? '', status: 'happened' });
  await expect(explorer.documentElement()).toHaveAttribute('lang', 'ru');
});

test('snippets are what the choices say, and what will be embedded is shown', async ({
  explorer,
  page,
}) => {
  await explorer.load(chosen);
  const { sharing } = explorer;
  await sharing.open();
  await sharing.show('Embed');
  const embed = new URL(`embed/${chosen}`, page.url());
  const plain = await sharing.snippet();
  expect(plain.frames).toEqual([
    { address: `${embed.href}&lang=en&height=640`, title, height: '640px' },
  ]);
  expect(plain.links).toEqual([own(page)]);

  await sharing.chooseOptions('be', 'dark');
  await sharing.controls().uncheck();
  await sharing.setHeight('820');
  const [frame] = (await sharing.snippet()).frames;
  expect(Object.fromEntries(new URL(frame?.address ?? '').searchParams)).toEqual({
    visit: longestVisit.id,
    lang: 'be',
    theme: 'dark',
    controls: 'none',
    // The embed fills its frame.
    height: '820',
  });
  expect(frame?.height).toBe('820px');
  // A height that is none changes nothing.
  await sharing.setHeight('12');
  expect((await sharing.snippet()).frames[0]?.height).toBe('820px');

  await sharing.choice(/^Script/).check();
  const { frames, scripts, pictures } = await sharing.snippet();
  expect(frames).toEqual([]);
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.options).toMatchObject({ visit: longestVisit.id, lang: 'be', height: '820' });
  for (const address of [scripts[0]?.address ?? '', pictures[0] ?? '']) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }

  await test.step('the preview', async () => {
    const asked: string[] = [];
    await page.route('**/embed/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>An embed</title>' });
    });
    await explorer.pressEscape();
    await expect(explorer.dialog()).toBeHidden();
    await sharing.open();
    await sharing.show('Embed');
    expect(asked).toEqual([]);
    await sharing.showPreview();
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toBe((await sharing.snippet()).frames[0]?.address);
    await expect(sharing.preview()).toHaveAttribute('title', title);
    await sharing.chooseOptions('ru', 'light');
    await expect.poll(() => asked.at(-1)).toContain('lang=ru');
  });
});

test('opens by the keyboard and by an address, and gives the focus back', async ({
  explorer,
  page,
}) => {
  // The button is in the menu here, the dialog is not.
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.load('?share');
  await expect(explorer.dialog()).toBeVisible();
  await explorer.expectSearch({});
  await explorer.pressEscape();
  await expect(explorer.dialog()).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  const { sharing } = explorer;
  await sharing.button().focus();
  await page.keyboard.press('Enter');
  await expect(explorer.dialog()).toBeVisible();
  await explorer.pressEscape();
  await expect(explorer.dialog()).toBeHidden();
  await expect(sharing.button()).toBeFocused();
});

test('tabs are one stop of Tab, arrow keys go through them, and each keeps what was set', async ({
  explorer,
  page,
}) => {
  await explorer.load(chosen);
  const { sharing } = explorer;
  await sharing.open();
  const names = ['Link', 'Embed', 'Cite', 'Picture', 'QR code'];
  await expect(sharing.tabs()).toHaveText(names);
  await explorer.focus.tabTo(sharing.tab('Link'));
  for (const name of [...names.slice(1), 'Link']) {
    await page.keyboard.press('ArrowRight');
    await expect(sharing.tab(name)).toBeFocused();
    await expect(sharing.tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(explorer.dialog().getByRole('tabpanel')).toHaveCount(1);
  }
  await page.keyboard.press('End');
  await expect(sharing.tab('QR code')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(sharing.field(LINK)).toBeFocused();
  await sharing.show('Embed');
  await sharing.choice(/^Script/).check();
  await sharing.show('Cite');
  await sharing.show('Embed');
  await expect(sharing.choice(/^Script/)).toBeChecked();
});

test('a visit has one citation and one address, wherever it is cited', async ({
  explorer,
  page,
}) => {
  await explorer.load(`${chosen}&status=happened&theme=light`);
  const { sharing, dossier } = explorer;
  await sharing.open();
  await sharing.show('Cite');
  await expect(sharing.field('Citation')).toHaveValue(/\S/);
  const shared = await sharing.text('Citation');
  expect(shared).toContain(own(page));
  await explorer.closeDialog();
  await dossier.more.openVisitCitation();
  await expect(sharing.field('Citation')).toHaveValue(shared);
  await explorer.dialog().getByRole('radio', { name: 'Plain link' }).check();
  await expect(sharing.field('Citation')).toHaveValue(own(page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the device’s own sharing comes first', async ({ explorer, page }) => {
    await page.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      Object.assign(Navigator.prototype, {
        share: (data: unknown) => Promise.resolve(void asked.push(data)),
      });
    });
    await explorer.load(chosen);
    const { sharing } = explorer;
    await sharing.open();
    const top = async (part: Locator) => (await boxOf(part)).y;
    expect(await top(sharing.deviceButton())).toBeLessThan(await top(sharing.field(LINK)));
    await sharing.deviceButton().click();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'asked')))
      .toEqual([{ title, url: own(page) }]);
  });
});

test('a link of another version says so, with what has changed; one of this version, or nonsense, nothing', async ({
  explorer,
}) => {
  await explorer.load(`${chosen}&v=${OTHER}`);
  await expect(explorer.alert()).toContainText(OTHER);
  await expect(explorer.alert()).toContainText(version);
  await expect(explorer.alert()).toContainText('Changes so far');
  await explorer.expectSearch({ visit: longestVisit.id, v: OTHER });
  await explorer.dismiss();
  await expect(explorer.alert()).toHaveCount(0);
  await explorer.expectSearch({ visit: longestVisit.id });

  for (const named of [version, '<b>1']) {
    await explorer.load(`${chosen}&v=${encodeURIComponent(named)}`);
    await expect(explorer.title()).toHaveCount(1);
    await expect(explorer.alert()).toHaveCount(0);
  }
});

test('fits into 320 px and is accessible, in any language and colours', async ({
  explorer,
  page,
}) => {
  const { sharing } = explorer;
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.load(`${chosen}&v=${OTHER}`);
  for (const language of ['en', 'ru', 'be'] as const) {
    await test.step(language, async () => {
      await explorer.header.speak(language);
      await sharing.open();
      for (const tab of await sharing.tabs().allTextContents()) {
        await sharing.show(tab);
        await expect.poll(() => sharing.overhang(), tab).toBe(0);
        if (language !== 'be') continue;
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectContrast(page);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      await expect.poll(() => explorer.picture.overhang()).toBe(0);
      await expect.poll(() => sharing.overhang()).toBe(0);
      for (const { name, box } of await boxesOf(sharing.buttons())) {
        expect(box.height, name).toBeGreaterThanOrEqual(LEAST_TARGET);
        expect(box.x + box.width, name).toBeLessThanOrEqual(320);
      }
      await explorer.closeDialog();
    });
  }

  await test.step('Escape closes the dialog alone, and the page is not left behind it', async () => {
    await explorer.header.speak('en');
    await sharing.open();
    await explorer.pressEscape();
    await expect(explorer.outline.modalDialogs()).toHaveCount(0);
    await explorer.expectSearch({ visit: longestVisit.id, v: OTHER });
  });
});
