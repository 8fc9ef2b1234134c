/** The formats that can be imported, and the one that a file has. */
import { ANY_TABLE } from './anyTable/anyTable.ts';
import { ATLOS } from './atlos/atlos.ts';
import { AUTO_ARCHIVER } from './autoArchiver/autoArchiver.ts';
import { CSL_JSON } from './cslJson/readCslJson.ts';
import { GEO_JSON } from './geoJson/readGeoJson.ts';
import { HYPOTHESIS } from './hypothesis/readHypothesis.ts';
import { type ImportFormat, type ImportInput, SURENESS } from './imported.ts';
import { LINKED_PLACES } from './linkedPlaces/readLinkedPlaces.ts';
import { RECOGITO } from './recogito/readRecogito.ts';
import { STORY_MAP_JS } from './storyMapJs/storyMapJs.ts';
import { TIMELINE_JS } from './timelineJs/timelineJs.ts';
import { TIME_MAP } from './timeMap/timeMap.ts';
import { WEB_ANNOTATION } from './webAnnotation/readWebAnnotation.ts';
import { WORKBOOK } from './workbook/format.ts';

/** In the order in which they are offered. */
export const FORMATS: readonly ImportFormat[] = [
  WORKBOOK,
  TIMELINE_JS,
  STORY_MAP_JS,
  TIME_MAP,
  ATLOS,
  AUTO_ARCHIVER,
  HYPOTHESIS,
  RECOGITO,
  WEB_ANNOTATION,
  LINKED_PLACES,
  GEO_JSON,
  CSL_JSON,
  // Behind all others, because it reads any table.
  ANY_TABLE,
];

/**
 * The formats that a file may have, the surest first; of equally sure ones the first of the list.
 * None if no format knows the file.
 */
export function formatsOf(
  input: ImportInput,
  formats: readonly ImportFormat[] = FORMATS,
): ImportFormat[] {
  const sure = formats.map((format) => ({ format, sureness: format.detect(input) }));
  return SURENESS.filter((sureness) => sureness !== 'no').flatMap((sureness) =>
    sure.filter((one) => one.sureness === sureness).map(({ format }) => format),
  );
}
