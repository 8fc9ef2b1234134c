/** `embed/`: what a newsroom puts into a frame, a page for each language of the interface. */

import { EVERYTHING } from '../../../src/domain/filter.ts';
import { remaining } from '../../../src/domain/remaining.ts';
import type { Selected } from '../../../src/domain/selection.ts';
import { LOCALES, type Locale, negotiate, speak } from '../../../src/locales/locale.ts';
import { type MapText, mapScene } from '../../../src/scene/map.ts';
import { mapText, plainText } from '../../../src/ui/language/words.ts';
import { maximumZoom } from '../../../src/views/map/svg/svgMap.ts';
import { markup } from '../../../src/views/svg.ts';
import { basemapIn } from '../basemapIn.ts';
import { bundled } from '../classicScripts.ts';
import { inlineScript, inlineStyle } from '../inline.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { embedPage } from './page.ts';
import { partsOf, sceneOf } from './parts.ts';
import { land, partPoster, poster } from './poster.ts';
import { quotationsOf } from './quotations.ts';
import { safeBox } from './shape.ts';

const STYLE = 'src/embed/page/embed.css';
const SCRIPT = 'src/embed/page/main.ts';
const MAP = 'src/embed/live/liveMap.ts';

/** The pages by their paths. Rejects where Vite has not built what they load, or their script does not build. */
export async function embedPages(site: BuiltSite): Promise<Pages> {
  const { catalog, address } = site;
  const script = inlineScript(await bundled(SCRIPT));
  const own = negotiate([catalog.dossier.language]);
  // Keys of the record.
  const locales = Object.keys(LOCALES) as Locale[];
  const folderOf = (locale: Locale) => (locale === own ? 'embed/' : `embed/${locale}/`);
  const pages = { en: folderOf('en'), ru: folderOf('ru'), be: folderOf('be') };
  const basemap = basemapIn(site);
  const ownPlaces = catalog.places.filter(({ stops }) => stops.length > 0);
  const maxZoom = maximumZoom(basemap);
  const all = mapScene(catalog, {
    ...{ selected: { kind: 'none' }, remaining: remaining(catalog, EVERYTHING) },
    ...{ language: own, text: linkText },
  });
  const box = safeBox(
    all.markers.map(({ position }) => position),
    maxZoom,
  );
  const parts = partsOf(catalog, maxZoom);
  const quotations = quotationsOf(catalog);
  const fragment = (quotation: (typeof quotations)[number] | undefined) =>
    `#${quotation?.id ?? ''}`;
  const made = new Map(
    (['light', 'dark'] as const).flatMap((theme) =>
      parts.map(({ picture, box }) => [picture(theme), markup(land(basemap, box, theme))]),
    ),
  );
  for (const locale of locales) {
    speak(locale);
    const look = {
      remaining: remaining(catalog, EVERYTHING),
      language: locale,
    } as const;
    const drawing = (selected: Selected) => ({
      ...{ basemap, ownPlaces },
      scene: mapScene(catalog, { ...look, selected, text: linkText }),
      linkTo: (ids: readonly string[]) =>
        fragment(quotations.find(({ stop }) => stop && ids.includes(stop.place.id))),
    });
    const base = locale === own ? '../' : '../../';
    made.set(
      `${pages[locale]}index.html`,
      embedPage({
        ...{ catalog, locale, address, pages, box, base, script },
        style: styleFor(site, base),
        fonts: fontsOf(site, locale),
        map: fileOf(site, MAP),
        poster: poster({ ...drawing({ kind: 'none' }), box }),
        parts: parts.map((part) => {
          const own = drawing(part.selected);
          return {
            ...part,
            title: plainText(part.title, catalog, locale),
            poster: partPoster({ ...own, scene: sceneOf(part, own.scene), box: part.box }),
          };
        }),
      }),
    );
  }
  speak(own);
  return made;
}

/** A link says all that it stands for, and opens nothing. */
const linkText: MapText = {
  marker: mapText.marker,
  gathered: (name, others, stops) => mapText.marker(`${name} +${others}`, stops),
  ordered: mapText.ordered,
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
  return inlineStyle(site.read(file).toString('utf8').trim().replaceAll('url(./', `url(${folder}`));
}

/** The faces that a page needs at first sight: quotations may be in Latin letters in any language. */
function fontsOf({ manifest }: BuiltSite, locale: Locale): readonly string[] {
  const { assets = [] } = manifest[STYLE] ?? {};
  return assets.filter((file) => /-latin-/.test(file) || locale !== 'en');
}
