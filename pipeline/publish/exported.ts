/** A whole dossier in a format for other programs, as the page exports it. */
import { CITATIONS } from '../../src/domain/citationParts.ts';
import { parseCitations } from '../../src/domain/citations.ts';
import { EVERYTHING } from '../../src/domain/filter.ts';
import { remaining } from '../../src/domain/remaining.ts';
import { CSL_JSON, FORMATS } from '../../src/export/formats.ts';
import { inOnePiece } from '../../src/export/pieces.ts';
import type { Taken } from '../../src/export/taken.ts';
import { LOCALES, negotiate, speak } from '../../src/locales/locale.ts';
import { exportWords } from '../../src/ui/download/exportWords.ts';
import { wholeText } from './content.ts';
import type { Dossier } from './site.ts';

/** What is written, by the names that the page's dialog has for it. */
export const EXPORTED = {
  stops: 'stops',
  claims: 'claims',
  geojson: 'geoJson',
  places: 'linkedPlaces',
  timeline: 'timelineJs',
  calendar: 'iCalendar',
  annotations: 'webAnnotations',
  csl: undefined,
} as const satisfies Record<string, keyof typeof FORMATS | undefined>;

export type Exported = keyof typeof EXPORTED;

/** Tags of the languages that it can be written in. */
export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

/**
 * The text of the file, in the language named or else the dossier's own; where the page does not speak it,
 * in English. Makes messages speak it. Throws where CSL-JSON is asked for and the dossier has
 * no citations.
 *
 * @param base absolute address of the site, which all links start from
 */
export function exported(
  format: Exported,
  { catalog, files }: Dossier,
  { language: wish, base }: { readonly language?: string | undefined; readonly base: string },
): string {
  const language = speak(negotiate([wish, catalog.dossier.language]));
  const all = remaining(catalog, EVERYTHING);
  const taken: Taken = { catalog, remaining: all, language, base, words: exportWords() };
  const written = EXPORTED[format];
  if (written !== undefined) return inOnePiece(FORMATS[written].write(taken));
  const citations = files.get(CITATIONS);
  if (citations === undefined) throw new Error(`The dossier has no ${CITATIONS}.`);
  return inOnePiece(CSL_JSON.write(taken, parseCitations(JSON.parse(wholeText(citations)))));
}
