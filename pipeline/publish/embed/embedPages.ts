/** `embed/`: what a newsroom puts into a frame, a page for each language of the interface. */

import type { Catalog } from '../../../src/domain/catalog.ts';
import { EVERYTHING } from '../../../src/domain/filter.ts';
import { remaining } from '../../../src/domain/remaining.ts';
import type { Selected } from '../../../src/domain/selection.ts';
import { LOCALES, type Locale, negotiate, speak } from '../../../src/locales/locale.ts';
import { wholeMap } from '../../../src/scene/alternatives.ts';
import type { MapText } from '../../../src/scene/map.ts';
import { mapText, plainText } from '../../../src/ui/language/words.ts';
import { compactMarkup } from '../../../src/views/compact.ts';
import { withTiles } from '../../../src/views/map/pack/contract.ts';
import { limitOf } from '../../../src/views/map/svg/svgMap.ts';
import { basemapIn } from '../basemapIn.ts';
import { bundled } from '../classicScripts.ts';
import { inlineScript, inlineStyle } from '../inline.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { embedPage, partStage, type StagedPart } from './page.ts';
import { partsOf, sceneOf } from './parts.ts';
import type { LinkTo } from './pins.ts';
import { land, partPoster, poster } from './poster.ts';
import type { Quotation } from './quotations.ts';
import { safeBox } from './shape.ts';
import { addressIn, indexFile, sheetFile, sheetsIn, type Words, wordsOf } from './words.ts';

const STYLE = 'src/embed/page/embed.css';
const SCRIPT = 'src/embed/page/main.ts';
const MAP = 'src/embed/live/liveMap.ts';

/** The pages by their paths, in all languages or in some. Rejects where Vite has not built what they load, or their script does not build. */
export async function embedPages(
  site: BuiltSite,
  locales: readonly Locale[] = Object.keys(LOCALES) as Locale[],
): Promise<Pages> {
  const { catalog, address } = site;
  const script = inlineScript(await bundled(SCRIPT));
  const own = negotiate([catalog.dossier.language]);
  const pages = foldersOf(own);
  const basemap = basemapIn(site);
  const ownPlaces = catalog.places.filter(({ stops }) => stops.length > 0);
  const limit = limitOf(basemap);
  const all = wholeMap(catalog, {
    ...{ selected: { kind: 'none' }, remaining: remaining(catalog, EVERYTHING) },
    ...{ language: own, text: linkText },
  });
  const box = safeBox(
    all.markers.map(({ position }) => position),
    limit,
  );
  const parts = partsOf(catalog, limit);
  const words = wordsOf(catalog);
  const draw = () => {
    const made = new Map(
      (['light', 'dark'] as const).flatMap((theme) =>
        parts.map(({ picture, box }) => [picture(theme), compactMarkup(land(basemap, box, theme))]),
      ),
    );
    for (const locale of locales) {
      speak(locale);
      const look = {
        remaining: remaining(catalog, EVERYTHING),
        language: locale,
      } as const;
      const base = locale === own ? '../' : '../../';
      const drawing = (selected: Selected) => ({
        ...{ basemap, ownPlaces },
        scene: wholeMap(catalog, { ...look, selected, text: linkText }),
        linkTo: linksTo(words, addressIn(words, 0, base, locale)),
      });
      const staged = parts.map((part) => {
        const own = {
          ...drawing(part.selected),
          ownPlaces: ownPlaces.filter(({ id }) => part.places.has(id)),
        };
        return {
          ...part,
          title: plainText(part.title, catalog, locale),
          poster: partPoster({ ...own, scene: sceneOf(part, own.scene), box: part.box }),
        };
      });
      for (const [path, file] of filesBeside(words, staged, catalog, { language: locale, base })) {
        made.set(path, file);
      }
      made.set(
        `${pages[locale]}index.html`,
        embedPage({
          ...{ catalog, locale, address, pages, box, base, script, words },
          style: styleFor(site, base),
          fonts: fontsOf(site, locale),
          map: fileOf(site, MAP),
          poster: poster({ ...drawing({ kind: 'none' }), box }),
          parts: words.isWhole ? staged : [],
        }),
      );
    }
    speak(own);
    if (!words.isWhole) {
      const names = parts.map(({ kind, id }) => `${kind} ${id}`);
      made.set('embed/words/index.json', indexFile(words, catalog, names));
    }
    return made;
  };
  return withTiles(basemap.packs, draw);
}

/** Of a large dossier in a language: what the page leaves out, to be fetched. */
function filesBeside(
  words: Words,
  parts: readonly StagedPart[],
  catalog: Catalog,
  look: { readonly language: Locale; readonly base: string },
): [string, string][] {
  if (words.isWhole) return [];
  const folder = `embed/words/${look.language}/`;
  const sheets = Array.from({ length: sheetsIn(words) }, (_, number): [string, string] => [
    `${folder}${number}.html`,
    sheetFile(words, number, catalog, look),
  ]);
  const pictures = parts.map((part): [string, string] => [
    `${folder}${part.kind}/${part.id}.html`,
    partStage(part, look.base),
  ]);
  return [...sheets, ...pictures];
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
  return (places, claim) =>
    addressOf(
      quotations.find(({ stop, excerpt }) =>
        claim
          ? stop?.id === claim.stop && excerpt.id === (claim.excerpt ?? excerpt.id)
          : stop && places.includes(stop.place.id),
      ),
    );
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
  const sheet = site.read(file).toString('utf8').trim().replaceAll('url(./', `url(${folder}`);
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
