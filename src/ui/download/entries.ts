/** The entries of the menu. An entry makes its file when it is asked for, and not before. */
import type { Catalog, Source } from '../../domain/catalog.ts';
import type { Citations } from '../../domain/citations.ts';
import { inSlices, type Slicing } from '../../domain/longWork.ts';
import type { Taken } from '../../export/taken.ts';
import { fetchFile, isWhole, publicAddress } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import type { Looked } from '../picture/looked.ts';
import type { PictureFormat } from '../picture/picture.ts';

/** What a file is made of. */
type Order = {
  readonly taken: Taken;
  /** Fetches the citations of some sources; pictures need none. */
  readonly citations?: (
    sources: readonly Source[],
    slicing: Slicing,
  ) => Promise<Pick<Citations, 'dossier' | 'sources'>>;
  /** What a picture shows of it. */
  readonly looked: Looked;
  /** How a file that takes long is made. */
  readonly slicing?: Slicing;
};

type Entry = {
  readonly id: string;
  readonly name: (catalog: Catalog) => string;
  /** What it is good for, in a line. */
  readonly purpose: (catalog: Catalog) => string;
  readonly make: (order: Order) => Promise<File>;
  /** One of the formats of `src/export`. It quotes, so the texts of all that it takes have to be there. */
  readonly format?: keyof Formats['FORMATS'];
  /** Whether the reader has it already, and needs no second one. */
  readonly isHad?: () => boolean;
};

const loadFormats = () => import('../../export/formats.ts');
type Formats = Awaited<ReturnType<typeof loadFormats>>;

/** A file in one of the formats of `src/export`, whose code is fetched with the first of them. */
function written(format: keyof Formats['FORMATS']): Pick<Entry, 'make' | 'format'> {
  const make: Entry['make'] = async ({ taken, slicing }) => {
    const formats = await loadFormats();
    const as = formats.FORMATS[format];
    const parts = await inSlices(formats.packed(as.write(taken)), slicing);
    return fileOf(formats, as, parts, taken);
  };
  return { make, format };
}

/** Finds out which documents there are, fetches their citations, and writes them: a third of the work each. */
const cited: Entry['make'] = async ({ taken, citations, slicing }) => {
  const formats = await loadFormats();
  const third = (from: number): Slicing => ({
    signal: slicing?.signal,
    tell: (share) => slicing?.tell?.((from + share) / 3),
  });
  const sources = await inSlices(formats.sourcesOf(taken), third(0));
  const known = await citations?.(sources, third(1));
  if (!known) throw new Error('There are no citations');
  const work = formats.packed(formats.CSL_JSON.write(taken, known));
  return fileOf(formats, formats.CSL_JSON, await inSlices(work, third(2)), taken);
};

/** A picture, whose code is fetched with the first of them. */
function drawn(extension: PictureFormat): Entry['make'] {
  return async ({ taken, looked }) => {
    const [formats, { pictureOf }] = await Promise.all([
      loadFormats(),
      import('../picture/picture.ts'),
    ]);
    const picture = await pictureOf(
      { ...looked, base: document.baseURI, link: publicAddress(location.href) },
      extension,
    );
    return fileOf(formats, { extension, mediaType: picture.type }, [picture], taken);
  };
}

/** The whole dossier, which is made when the site is built: whoever takes it opens it without a site. */
const whole: Entry['make'] = async ({ taken }) => {
  const [formats, response] = await Promise.all([
    loadFormats(),
    fetchFile(new URL('dossier.html', document.baseURI)),
  ]);
  if (!response.ok) throw new Error(`dossier.html: ${response.status}`);
  const file = { extension: 'html', mediaType: 'text/html' };
  return fileOf(formats, file, [await response.blob()], taken);
};

function fileOf(
  { fileName }: Formats,
  { extension, mediaType }: { readonly extension: string; readonly mediaType: string },
  parts: readonly Blob[],
  { catalog }: Taken,
): File {
  return new File([...parts], fileName(catalog.dossier, catalog.version, extension), {
    type: mediaType,
  });
}

// The names of formats are the same in every language.
export const ENTRIES: readonly Entry[] = [
  {
    id: 'whole',
    // The file of a large dossier may have to leave visits out.
    name: ({ chunks }) => (chunks ? m.download_one_large : m.download_one_file)(),
    purpose: ({ chunks }) => (chunks ? m.download_one_large_for : m.download_one_file_for)(),
    make: whole,
    isHad: isWhole,
  },
  {
    id: 'stops',
    name: m.download_stops,
    purpose: m.download_stops_for,
    ...written('stops'),
  },
  {
    id: 'claims',
    name: m.download_claims,
    purpose: m.download_claims_for,
    ...written('claims'),
  },
  {
    id: 'geojson',
    name: () => 'GeoJSON',
    purpose: m.download_geojson_for,
    ...written('geoJson'),
  },
  {
    id: 'places',
    name: () => 'Linked Places',
    purpose: m.download_places_for,
    ...written('linkedPlaces'),
  },
  {
    id: 'timeline',
    name: () => 'TimelineJS',
    purpose: m.download_timeline_for,
    ...written('timelineJs'),
  },
  {
    id: 'calendar',
    name: () => 'iCalendar',
    purpose: m.download_calendar_for,
    ...written('iCalendar'),
  },
  {
    id: 'annotations',
    name: () => 'Web Annotations',
    purpose: m.download_annotations_for,
    ...written('webAnnotations'),
  },
  { id: 'csl', name: () => 'CSL-JSON', purpose: m.download_csl_for, make: cited },
  { id: 'svg', name: m.download_svg, purpose: m.download_svg_for, make: drawn('svg') },
  { id: 'png', name: m.download_png, purpose: m.download_png_for, make: drawn('png') },
];
