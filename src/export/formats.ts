/** All that a dossier can be taken along as. */
import type { Dossier } from '../domain/dataset.ts';
import { claimsCsv } from './claimsCsv.ts';
import { cslJson } from './cslJson.ts';
import { geoJson } from './geoJson.ts';
import { iCalendar } from './iCalendar.ts';
import { linkedPlaces } from './linkedPlaces.ts';
import { type LongText, packed } from './pieces.ts';
import { stopsCsv } from './stopsCsv.ts';
import { sourcesOf, type Taken } from './taken.ts';
import { timelineJs } from './timelineJs.ts';
import { webAnnotations } from './webAnnotations.ts';

type Format = {
  /** What a file's name ends with. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes it, as long work: all of a large dossier takes seconds. */
  readonly write: (taken: Taken) => LongText;
};

// The page asks for `sourcesOf` before it fetches the citations.
export { packed, sourcesOf };

export const FORMATS = {
  stops: { extension: 'stops.csv', mediaType: 'text/csv', write: stopsCsv },
  claims: { extension: 'claims.csv', mediaType: 'text/csv', write: claimsCsv },
  geoJson: { extension: 'geojson', mediaType: 'application/geo+json', write: geoJson },
  linkedPlaces: {
    extension: 'places.jsonld',
    mediaType: 'application/ld+json',
    write: linkedPlaces,
  },
  timelineJs: { extension: 'timeline.json', mediaType: 'application/json', write: timelineJs },
  iCalendar: { extension: 'ics', mediaType: 'text/calendar', write: iCalendar },
  webAnnotations: {
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    write: webAnnotations,
  },
} as const satisfies Record<string, Format>;

/** Written from the citations as well, which the page has yet to fetch. */
export const CSL_JSON = {
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: cslJson,
};

/** `dossier-version.extension`: the same name for the same dataset. */
export function fileName({ id }: Dossier, version: string, extension: string): string {
  return `${id}-${version}.${extension}`;
}
