/** `embed/`: what a newsroom puts into a frame, a page for each language of the interface. */
import { EVERYTHING } from '../../../src/domain/filter.ts';
import { remaining } from '../../../src/domain/remaining.ts';
import { LOCALES, type Locale, negotiate, speak } from '../../../src/locales/locale.ts';
import { type MapText, mapScene } from '../../../src/scene/map.ts';
import { mapText } from '../../../src/ui/language/words.ts';
import { basemapOf } from '../../../src/views/map/basemap/basemap.ts';
import { maximumZoom } from '../../../src/views/map/svg/svgMap.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { embedPage } from './page.ts';
import { poster } from './poster.ts';
import { quotationsOf } from './quotations.ts';
import { safeBox } from './shape.ts';

const STYLE = 'src/embed/page/embed.css';
const MAP = 'src/embed/live/liveMap.ts';

/** The pages by their paths. Throws where Vite has not built what they load. */
export function embedPages(site: BuiltSite): Pages {
  const { catalog, address } = site;
  const own = negotiate([catalog.dossier.language]);
  // Keys of the record.
  const locales = Object.keys(LOCALES) as Locale[];
  const folderOf = (locale: Locale) => (locale === own ? 'embed/' : `embed/${locale}/`);
  const pages = { en: folderOf('en'), ru: folderOf('ru'), be: folderOf('be') };
  const basemap = basemapIn(site);
  const ownPlaces = catalog.places.filter(({ stops }) => stops.length > 0);
  const box = safeBox(
    ownPlaces.map(({ position }) => position),
    maximumZoom(basemap),
  );
  const quotations = quotationsOf(catalog);
  const fragment = (quotation: (typeof quotations)[number] | undefined) =>
    `#${quotation?.id ?? ''}`;
  const made = new Map<string, string>();
  for (const locale of locales) {
    speak(locale);
    const look = {
      selected: { kind: 'none' },
      remaining: remaining(catalog, EVERYTHING),
      language: locale,
    } as const;
    const scene = mapScene(catalog, { ...look, text: linkText });
    made.set(
      `${pages[locale]}index.html`,
      embedPage({
        ...{ catalog, locale, address, pages, shape: box.shape, frame: box.frame },
        base: locale === own ? '../' : '../../',
        style: fileOf(site, STYLE),
        map: fileOf(site, MAP),
        poster: poster({
          ...{ scene, basemap, box, ownPlaces },
          linkTo: (ids) =>
            fragment(quotations.find(({ stop }) => stop && ids.includes(stop.place.id))),
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
};

function fileOf({ manifest }: BuiltSite, source: string): string {
  const file = manifest[source]?.file;
  if (!file) throw new Error(`The build has no ${source}; is it an input in vite.config.ts?`);
  return file;
}

function basemapIn({ catalog, read }: BuiltSite) {
  const { region } = catalog.dossier;
  // Files of ours, built with the site.
  const json = (name: string) => JSON.parse(read(`basemap/${name}`).toString('utf8'));
  return basemapOf({
    world: json('world.topojson'),
    region: region ? json(`${region}.topojson`) : undefined,
    labels: json('labels.json'),
  });
}
