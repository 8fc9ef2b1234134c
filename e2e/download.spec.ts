/**
 * What is taken along from the built site, read by the readers of its formats. That nothing leaves
 * the page, `fixtures.ts` sees to.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Cite } from '@citation-js/core';
import { check } from '@placemarkio/check-geojson';
import type { Page } from '@playwright/test';
import { parseW3CTextAnnotation, type W3CTextAnnotation } from '@recogito/text-annotator';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import {
  type Dataset,
  dataset,
  first,
  longestVisit,
  placeOf,
  readDataset,
  type Stop,
  sourceOf,
  stops,
  visits,
} from './dataset.ts';
import { FILES, LEAST_TARGET } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';

const require = createRequire(import.meta.url);
const TIMELINE_JS = require.resolve('@knight-lab/timelinejs/dist/js/timeline.js');

type Row = Record<string, string>;

function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
  );
}

/** As much of TimelineJS as is asked for here. */
interface TimelineJs {
  TL: {
    Timeline: new (
      element: Element,
      story: unknown,
      options: { readonly font: null },
    ) => {
      config: null | {
        getErrors(): unknown[];
        events: { unique_id: string; text: { headline: string; text: string } }[];
      };
    };
  };
}

/** A story in TimelineJS: what is wrong with it, and its slides as it will show them. */
async function readByTimelineJs(page: Page, text: string) {
  // A page of its own: the reader wants a browser, but not the site's.
  const blank = await page.context().newPage();
  await blank.setContent('<!doctype html><title>TimelineJS</title><div id="story"></div>');
  await blank.addScriptTag({ content: readFileSync(TIMELINE_JS, 'utf8') });
  const story = await blank.evaluate(async (json) => {
    // The script before has put it there; it comes without types.
    const { TL } = globalThis as unknown as TimelineJs;
    const element = document.querySelector('#story') ?? document.body;
    const timeline = new TL.Timeline(element, JSON.parse(json), { font: null });
    while (!timeline.config) await new Promise(requestAnimationFrame);
    const { config } = timeline;
    const plain = (html: string, selector: string) =>
      new DOMParser().parseFromString(html, 'text/html').querySelector(selector)?.textContent ?? '';
    return {
      errors: config.getErrors().map(String),
      slides: config.events.map(({ unique_id, text: { headline, text } }) => ({
        id: unique_id,
        title: plain(headline, 'body'),
        quotation: plain(text, 'blockquote'),
      })),
    };
  }, text);
  await blank.close();
  return story;
}

/** A picture by the browser's reader of XML: the places of its markers and the stops on its timeline. */
async function readAsSvg(text: string, page: Page) {
  // A page that may make documents of text; the site's own may not.
  const blank = await page.context().newPage();
  const found = await blank.evaluate((xml) => {
    const picture = new DOMParser().parseFromString(xml, 'image/svg+xml');
    const fault = picture.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent ?? 'not XML');
    const read = (selector: string, attribute: string) =>
      [...picture.querySelectorAll(selector)]
        .flatMap((element) => element.getAttribute(attribute)?.split(' ') ?? [])
        .sort();
    return {
      places: read('g[data-members]', 'data-members'),
      stops: read('g[data-id]', 'data-id'),
    };
  }, text);
  await blank.close();
  return found;
}

/** The size of a picture in pixels, and how many colours it has. */
async function readAsPng(bytes: Buffer, page: Page) {
  return page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data.buffer;
    return {
      width: image.width,
      height: image.height,
      colours: new Set(new Uint32Array(pixels ?? new ArrayBuffer())).size,
    };
  }, bytes.toString('base64'));
}

/** What is quoted of these stops, and of their visits as a whole. */
function quotedOf(own: Stop[]) {
  return visits.flatMap((visit) => {
    const some = visit.stops.filter((stop) => own.includes(stop));
    return some.length === 0
      ? []
      : [...visit.excerpts, ...some.flatMap(({ excerpts }) => excerpts)];
  });
}

type Reader = {
  readonly found: (text: string, page: Page) => unknown;
  readonly wanted: (own: Stop[]) => unknown;
};

/** For each format, the ids or other signs of the stops that its own reader finds. */
const READERS: Readonly<Record<string, Reader>> = {
  'CSV: stops': {
    found: (text) => rowsOf(text).map(({ stop }) => stop),
    wanted: (own) => own.map(({ id }) => id),
  },
  'CSV: claims': {
    found: (text) => [...new Set(rowsOf(text).map(({ stop }) => stop))].filter(Boolean),
    wanted: (own) => own.filter(({ claims }) => claims.length > 0).map(({ id }) => id),
  },
  GeoJSON: {
    found: (text) => {
      const collection = check(text);
      return 'features' in collection && collection.features.map(({ id }) => id);
    },
    wanted: (own) => own.map(({ id }) => id),
  },
  'Linked Places': {
    found: (text) => {
      const collection = check(text);
      if (!('features' in collection)) return [];
      const places = collection.features.map((feature) => Reflect.get(feature, '@id'));
      return places.map((id) => new URL(String(id)).searchParams.get('place')).sort();
    },
    wanted: (own) => [...new Set(own.map((stop) => placeOf(stop).id))].sort(),
  },
  TimelineJS: {
    found: async (text, page) => {
      const { errors, slides } = await readByTimelineJs(page, text);
      expect(errors).toEqual([]);
      return slides.map(({ id }) => id).sort();
    },
    wanted: (own) => own.map(({ id }) => id).sort(),
  },
  iCalendar: {
    found: (text) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event))
        .map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]),
    wanted: (own) =>
      own.map(({ when }) => {
        const end = new Date(when.end.latest);
        end.setUTCDate(end.getUTCDate() + 1);
        return [when.start.earliest, end.toISOString().slice(0, 10)];
      }),
  },
  'Web Annotations': {
    found: (text) => {
      const { first: page }: { first: { items: W3CTextAnnotation[] } } = JSON.parse(text);
      return page.items.map((item) => {
        const { parsed, error } = parseW3CTextAnnotation(item);
        if (!parsed) throw error;
        return first(parsed.target.selector).quote;
      });
    },
    wanted: (own) => quotedOf(own).map(({ exact }) => exact),
  },
  'CSL-JSON': {
    found: (text) => {
      const [, ...sources] = new Cite(text, { generateGraph: false }).data;
      return sources.map(({ URL: url }) => url).sort();
    },
    wanted: (own) => [...new Set(quotedOf(own).map((excerpt) => sourceOf(excerpt).url))].sort(),
  },
  'Picture (SVG)': {
    found: readAsSvg,
    wanted: (own) => ({
      places: [...new Set(own.map((stop) => placeOf(stop).id))].sort(),
      stops: own.map(({ id }) => id).sort(),
    }),
  },
};
/** Its reader is one of pixels, so it is tested by itself. */
const PICTURE = 'Picture (PNG)';

const { title } = dataset.dossier;
/** What the longest visit's stops have in common and not all others: their days. */
const period = {
  from: longestVisit.when.start.earliest,
  to: longestVisit.when.end.latest,
};
const passing = stops.filter(
  ({ when }) => when.end.latest >= period.from && when.start.earliest <= period.to,
);
const filtered = `?from=${period.from}&to=${period.to}`;

/** A browser lets a page save ten files in a second; each format is taken three times. */
const AT_ONCE = 3;
const FORMATS = Object.entries(READERS);

for (let at = 0; at < FORMATS.length; at += AT_ONCE) {
  const readers = FORMATS.slice(at, at + AT_ONCE);

  test(`${readers.map(([name]) => name).join(', ')}: read by their readers, they have what passes the filter, or everything`, async ({
    explorer,
    page,
  }) => {
    expect(passing.length).toBeGreaterThan(0);
    expect(passing.length).toBeLessThan(stops.length);
    await explorer.load(filtered);
    await explorer.downloads.open();
    const parts = new Map<string, string>();
    for (const [name, { found, wanted }] of readers) {
      await test.step(`${name}, what passes`, async () => {
        const part = await explorer.downloads.take(name);
        expect(await found(part.text, page)).toEqual(wanted(passing));
        parts.set(name, part.name);
      });
    }
    await explorer.downloads.choice(/^Everything/).check();
    for (const [name, { found, wanted }] of readers) {
      await test.step(`${name}, everything`, async () => {
        const all = await explorer.downloads.take(name);
        expect(await found(all.text, page)).toEqual(wanted(stops));
        expect(all.name).toBe(parts.get(name));
        expect(all.name.startsWith(`${dataset.dossier.id}-${dataset.version}.`)).toBe(true);
        expect(all.text.replaceAll('\r\n ', '')).toContain(title.en);
        const again = await explorer.downloads.take(name);
        expect(again).toEqual(all);
      });
    }
  });
}

/** Quotation marks, line breaks, mark-up, formulas, right-to-left, characters beyond 16 bits. */
const HOSTILE = '=1+1, "a"; \\n\n<script>x</script> &amp; 👩‍👩‍👧 שלום';

/** The dataset with a hostile title and quotation of its first stop. */
function hostile(): Dataset {
  const data = readDataset();
  const stop = first(data.visits).stops[0];
  const excerpt = first(stop.excerpts);
  const source = first(data.sources.filter(({ id }) => id === excerpt.source));
  const start = 1_000_000;
  Object.assign(stop, { title: { en: HOSTILE } });
  Object.assign(excerpt, { exact: HOSTILE, start, end: start + HOSTILE.length, support: [] });
  Object.assign(source, { passages: [...source.passages, { start, text: HOSTILE }] });
  return data;
}

test('hostile texts come out of TimelineJS as they were', async ({ explorer, page }) => {
  await page.route(FILES.dataset, (route) => route.fulfill({ json: hostile() }));
  await explorer.load();
  await explorer.downloads.open();
  const { text } = await explorer.downloads.take('TimelineJS');
  const { errors, slides } = await readByTimelineJs(page, text);
  expect(errors).toEqual([]);
  const slide = first(slides.filter(({ id }) => id === first(stops).id));
  expect(slide.title).toBe(HOSTILE);
  expect(slide.quotation).toBe(HOSTILE);
});

test('the menu comes with the first press, opens by keyboard, gives the focus back, and says what cannot be made', async ({
  explorer,
  page,
  allow,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await explorer.load();
  await test.step('its code is fetched when it is opened', async () => {
    expect(scripts.filter((address) => /formats|DownloadDialog/.test(address))).toEqual([]);
    await explorer.openMenu();
    await explorer.downloads.button().focus();
    await page.keyboard.press('Enter');
    await expect(explorer.dialog()).toBeVisible();
    expect(scripts.filter((address) => /DownloadDialog.*\.js/.test(address))).not.toEqual([]);
  });

  await test.step('Escape closes it and gives the focus back', async () => {
    await explorer.pressEscape();
    await expect(explorer.dialog()).toBeHidden();
    await expect(explorer.menuButton()).toBeFocused();
  });

  await test.step('without a filter there is nothing to choose', async () => {
    await explorer.downloads.open();
    await expect(explorer.downloads.entries()).toHaveCount(Object.keys(READERS).length + 2);
    await expect(explorer.downloads.choices()).toHaveCount(0);
  });

  await test.step('it says so when a file cannot be made', async () => {
    allow(/citations\.json/);
    await page.route('**/data/citations.json', (route) => route.fulfill({ status: 500 }));
    await explorer.downloads.entry('CSL-JSON').click();
    await expect(explorer.downloads.outcome()).toHaveText(/could not be created/);
  });

  await test.step(`${PICTURE} has two pixels for each of the drawing, and not all of one colour`, async () => {
    const { text } = await explorer.downloads.take('Picture (SVG)');
    const { name, bytes } = await explorer.downloads.takeBytes(PICTURE);
    expect(name).toMatch(/\.png$/);
    const { width, height, colours } = await readAsPng(bytes, page);
    const [, across, down] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    expect([width, height]).toEqual([Number(across) * 2, Number(down) * 2]);
    expect(colours).toBeGreaterThan(50);
  });
});

test('the menu fits into 320 px and is accessible, in any language', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.load(filtered);
  for (const language of ['en', 'ru', 'be'] as const) {
    await test.step(language, async () => {
      await explorer.header.speak(language);
      await explorer.downloads.open();
      await expectAccessible(page);
      await expect.poll(() => explorer.picture.overhang()).toBe(0);
      for (const { name, box } of await boxesOf(explorer.downloads.entries())) {
        expect(box.height, name).toBeGreaterThanOrEqual(LEAST_TARGET);
        expect(box.x + box.width, name).toBeLessThanOrEqual(320);
      }
      const { text } = await explorer.downloads.take('GeoJSON');
      expect(text).toContain(title[language]);
      await explorer.closeDialog();
    });
  }
});
