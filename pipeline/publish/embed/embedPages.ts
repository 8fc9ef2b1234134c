/** `embed/`: what a newsroom puts into a frame, a page for each language of the interface. */

import type { Catalog } from '../../../src/domain/catalog.ts';
import { EVERYTHING } from '../../../src/domain/filter.ts';
import { remaining } from '../../../src/domain/remaining.ts';
import type { Selected } from '../../../src/domain/selection.ts';
import { inUtc } from '../../../src/domain/zone.ts';
import { partFile } from '../../../src/embed/page/partFile.ts';
import { LOCALES, type Locale, negotiate, speak } from '../../../src/locales/locale.ts';
import { wholeMap } from '../../../src/scene/map/alternatives.ts';
import type { MapText } from '../../../src/scene/map/map.ts';
import { mapText, plainText } from '../../../src/ui/language/words.ts';
import { compactMarkup } from '../../../src/views/compact.ts';
import { limitOf } from '../../../src/views/map/svg/svgMap.ts';
import type { SvgNode } from '../../../src/views/svg.ts';
import { basemapIn } from '../basemapIn.ts';
import { bytesOf } from '../bytes.ts';
import type { Page } from '../content.ts';
import { drawnForAll } from '../drawnForAll.ts';
import { firstFileOf, hasIndex } from '../firstFile.ts';
import { gzipped } from '../gzipped.ts';
import { inlineScript, inlineStyle } from '../inline.ts';
import type { BuiltSite } from '../site.ts';
import { indexFile } from './indexFile.ts';
import { embedPage, partScript, type StagedPart } from './page.ts';
import { partsOf, sceneOf } from './parts.ts';
import type { LinkTo } from './pins.ts';
import { lands, landWithin, partPoster, poster } from './poster.ts';
import type { Quotation } from './quotations.ts';
import { safeBox } from './shape.ts';
import { addressIn, sheetFile, sheetLanguages, sheetsIn, type Words, wordsOf } from './words.ts';

const STYLE = 'src/embed/page/embed.css';
const MAP = 'src/embed/live/liveMap.ts';

/**
 * The pages in all languages or in some, and the files beside them, one after the other. Rejects where
 * the shell has not what they load.
 */
export async function* embedPages(
  site: BuiltSite,
  locales: readonly Locale[] = Object.keys(LOCALES) as Locale[],
): AsyncGenerator<Page> {
  const { catalog } = site;
  const shared = inUtc(() => sharedBy(site));
  const { basemap, parts, own, words } = shared;
  const drawn = <T>(draw: () => T) => drawnForAll(basemap.packs, draw);
  for (const { picture, box } of parts) {
    const { light, dark } = await drawn(() => lands(basemap, box));
    yield [picture('light'), compactMarkup(light)];
    yield [picture('dark'), compactMarkup(dark)];
  }
  const land = await drawn(() => landWithin(basemap, shared.box));
  for (const locale of locales) {
    speak(locale);
    const { page, staged } = await drawn(() => inLocale(site, { ...shared, land }, locale));
    yield page;
    for (const part of staged) {
      yield [partFile(part, locale), partScript(part, baseOf(locale, own))];
    }
  }
  speak(own);
  if (!words.isWhole) yield* sheets(words, catalog);
}

/** What is the same in all languages. */
function sharedBy(site: BuiltSite) {
  const { catalog } = site;
  const own = negotiate([catalog.dossier.language]);
  const basemap = basemapIn(site);
  const limit = limitOf(basemap);
  const all = remaining(catalog, EVERYTHING);
  const { markers } = wholeMap(catalog, {
    ...{ selected: { kind: 'none' }, remaining: all, language: own, text: linkText },
  });
  return {
    ...{ own, basemap, all },
    script: inlineScript(site.text(site.parts.scripts.embed)),
    pages: foldersOf(own),
    ownPlaces: catalog.places.filter(({ stops }) => stops.length > 0),
    box: safeBox(
      markers.map(({ position }) => position),
      limit,
    ),
    parts: partsOf(catalog, limit),
    words: wordsOf(catalog),
  };
}

type Shared = ReturnType<typeof sharedBy>;

/** The page of a language, and its parts. */
function inLocale(
  site: BuiltSite,
  shared: Shared & { readonly land: SvgNode },
  locale: Locale,
): { readonly page: Page; readonly staged: readonly StagedPart[] } {
  const { catalog, address } = site;
  const { own, basemap, all, script, pages, ownPlaces, box, parts, words, land } = shared;
  const base = baseOf(locale, own);
  const linkTo = linksTo(words, addressIn(words, base, locale));
  const drawing = (selected: Selected) => ({
    ...{ basemap, ownPlaces, linkTo },
    scene: wholeMap(catalog, { selected, remaining: all, language: locale, text: linkText }),
  });
  const staged = parts.map((part) => {
    const drawn = drawing(part.selected);
    return {
      ...part,
      title: plainText(part.title, catalog, locale),
      poster: partPoster({
        ...drawn,
        ownPlaces: ownPlaces.filter(({ id }) => part.places.has(id)),
        scene: sceneOf(part, drawn.scene),
        box: part.box,
      }),
    };
  });
  const page = embedPage({
    ...{ catalog, locale, address, pages, box, base, script, words },
    style: styleFor(site, base),
    fonts: fontsOf(site, locale),
    map: fileOf(site, MAP),
    index: hasIndex(site) ? firstFileOf(site) : undefined,
    poster: poster({ ...drawing({ kind: 'none' }), box }, land),
    parts,
  });
  return { page: [`${pages[locale]}index.html`, page], staged };
}

const baseOf = (locale: Locale, own: Locale) => (locale === own ? '../' : '../../');

/** Of a large dossier, what the pages leave out, to be fetched: their words, and an index of all. */
function* sheets(words: Words, catalog: Catalog): Generator<Page> {
  for (const language of sheetLanguages(catalog)) {
    for (let number = 0; number < sheetsIn(words); number += 1) {
      const file = sheetFile(words, number, catalog, language);
      yield [`embed/words/${language}/${number}.html.gz`, gzipped(bytesOf(file))];
    }
  }
  yield ['embed/words/index.json.gz', gzipped(bytesOf(indexFile(words.quotations, catalog)))];
}

/** Folder of each language's page. */
function foldersOf(own: Locale): Record<Locale, string> {
  // Keys of the record.
  const locales = Object.keys(LOCALES) as Locale[];
  const folderOf = (locale: Locale) => (locale === own ? 'embed/' : `embed/${locale}/`);
  return Object.fromEntries(locales.map((locale) => [locale, folderOf(locale)])) as Record<
    Locale,
    string
  >;
}

/** A marker leads to what is first quoted of its places; a claim's, to its own words or its stop's. */
function linksTo(
  { quotations }: Words,
  addressOf: (quotation: Quotation | undefined) => string,
): LinkTo {
  const ofStop = new Map<string, Quotation[]>();
  const firstAt = new Map<string, number>();
  for (const [i, quotation] of quotations.entries()) {
    const { stop } = quotation;
    if (!stop) continue;
    const own = ofStop.get(stop.id);
    if (own) own.push(quotation);
    else ofStop.set(stop.id, [quotation]);
    if (!firstAt.has(stop.place.id)) firstAt.set(stop.place.id, i);
  }
  return (places, claim) => {
    if (claim) {
      const { stop, excerpt } = claim;
      return addressOf(
        ofStop.get(stop)?.find((each) => each.excerpt.id === (excerpt ?? each.excerpt.id)),
      );
    }
    const first = Math.min(...places.map((id) => firstAt.get(id) ?? Number.POSITIVE_INFINITY));
    return addressOf(quotations[first]);
  };
}

/** A link says all that it stands for, and opens nothing. */
const linkText: MapText = {
  marker: mapText.marker,
  gathered: (name, others, stops) => mapText.marker(`${name} +${others}`, stops),
  ordered: mapText.ordered,
  alternative: mapText.alternative,
  further: mapText.further,
};

function fileOf({ manifest }: BuiltSite, source: string): string {
  const file = manifest[source]?.file;
  if (!file) throw new Error(`The build has no ${source}; is it an input in vite.config.ts?`);
  return file;
}

/** The style sheet as it stands in a page: its fonts are addressed from there. */
function styleFor(site: BuiltSite, base: string): string {
  const file = fileOf(site, STYLE);
  const folder = base + file.slice(0, file.lastIndexOf('/') + 1);
  const sheet = site.text(file).trim().replaceAll('url(./', `url(${folder}`);
  return inlineStyle(sheet + (site.colours ?? ''));
}

/** Subsets of the faces that a language needs beside the one for Latin letters. */
const SUBSETS: Partial<Record<Locale, readonly string[]>> = {
  ...{ ru: ['cyrillic'], be: ['cyrillic'], uk: ['cyrillic'] },
  pl: ['latin-ext'],
};

/** The faces that a page needs at first sight: quotations may be in Latin letters in any language. */
function fontsOf({ manifest }: BuiltSite, locale: Locale): readonly string[] {
  const { assets = [] } = manifest[STYLE] ?? {};
  const subsets = ['latin', ...(SUBSETS[locale] ?? [])].join('|');
  return assets.filter((file) => new RegExp(`-(${subsets})-(wght|400)-`).test(file));
}
