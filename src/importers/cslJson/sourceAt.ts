/** One record of CSL-JSON as a source. */

import { dateOfParts, edtfBetween, isoDate } from '../dates/isoDates.ts';
import { given } from '../dossier/given.ts';
import type { SourceRecord } from '../dossier/records.ts';
import {
  at,
  entriesOf,
  isThere,
  type JsonSpot,
  listOf,
  placeOf,
  textAt,
} from '../json/jsonSpot.ts';
import { type Findings, note } from '../notes/findings.ts';
import { remarkText } from '../notes/remarks.ts';
import { tagOf } from '../texts/languageTag.ts';
import { webAddress } from '../texts/webAddress.ts';

/** Variables that name people, and what they are called in a note. */
const NAMES: Readonly<Record<string, string>> = {
  author: 'Author',
  editor: 'Editor',
  translator: 'Translator',
  interviewer: 'Interviewer',
  recipient: 'Recipient',
};

/** Variables that help to find the document, and what they are called in a note. */
const TEXTS: Readonly<Record<string, string>> = {
  genre: 'Genre',
  'collection-title': 'Series',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  edition: 'Edition',
  'publisher-place': 'Place of publication',
  archive: 'Archive',
  'archive-place': 'Place of the archive',
  archive_collection: 'Collection',
  archive_location: 'Location in the archive',
  'call-number': 'Call number',
  DOI: 'DOI',
  ISBN: 'ISBN',
};

const READ: ReadonlySet<string> = new Set([
  ...['id', 'type', 'citation-key', 'title', 'issued', 'container-title', 'publisher', 'URL'],
  ...['language', 'note', ...Object.keys(NAMES), ...Object.keys(TEXTS)],
]);

/** Says of variables that are not read that they were left out. */
export function sourceAt(found: Findings, item: JsonSpot, id: string): SourceRecord {
  const say = (key: string) => {
    const text = textAt(found, at(item, key));
    return text === undefined ? undefined : remarkText(text);
  };
  const container = say('container-title');
  const publisher = say('publisher');
  const language = textAt(found, at(item, 'language'));
  const tag = tagOf(language);
  const address = textAt(found, at(item, 'URL'));
  const url = webAddress(address ?? '') ?? doiAddress(textAt(found, at(item, 'DOI')));
  const edtf = issuedAt(found, item);
  const lines = [
    ...Object.entries(NAMES).map(([key, label]) => labelled(label, namesAt(found, at(item, key)))),
    container === undefined ? undefined : labelled('Publisher', publisher),
    ...Object.entries(TEXTS).map(([key, label]) => labelled(label, say(key))),
    edtf === undefined ? labelled('Date', issuedWords(found, item)) : undefined,
    tag === undefined ? labelled('Language', language) : undefined,
    webAddress(address ?? '') === undefined ? labelled('Address', address) : undefined,
    say('note'),
  ].filter((line) => line !== undefined);
  const left = entriesOf(item).filter(([key, spot]) => !READ.has(key) && isThere(spot));
  if (left.length > 0) {
    const keys = left.map(([key]) => `\`${key}\``).join(', ');
    note(found, placeOf(item), `Left out, because a source has no room for it: ${keys}`);
  }
  return {
    id,
    ...given({
      title: say('title'),
      publisher: container ?? publisher,
      url,
      published: edtf === undefined ? undefined : { edtf },
      language: tag,
      note: lines.length === 0 ? undefined : lines.join('\n'),
    }),
  };
}

/** Where a DOI is resolved, which is its address on the web. */
function doiAddress(doi: string | undefined): string | undefined {
  const isDoi = doi !== undefined && /^10\.\d{4,9}\/\S+$/.test(doi);
  return isDoi ? webAddress(`https://doi.org/${doi}`) : undefined;
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${label}: ${text}`;
}

/** Given name first, particles before the family name; institutions by their one name. */
function namesAt(found: Findings, spot: JsonSpot): string | undefined {
  const names = listOf(spot).flatMap((name) => {
    if (typeof name.value === 'string') return textAt(found, name) ?? [];
    const literal = textAt(found, at(name, 'literal'));
    if (literal !== undefined) return literal;
    const keys = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];
    const parts = keys.flatMap((key) => textAt(found, at(name, key)) ?? []);
    return parts.length === 0 ? [] : parts.join(' ');
  });
  return names.length === 0 ? undefined : names.join('; ');
}

/** The date of publication in EDTF, where its parts are those of a date. */
function issuedAt(found: Findings, item: JsonSpot): string | undefined {
  const issued = at(item, 'issued');
  if (!isThere(issued)) return undefined;
  const edtf = edtfOf(found, issued);
  if (edtf === undefined) {
    note(
      found,
      placeOf(issued),
      'This is no date that can be read in one way; it stands in the note',
    );
  }
  return edtf;
}

function edtfOf(found: Findings, issued: JsonSpot): string | undefined {
  const season = textAt(found, at(issued, 'season'));
  const circa = at(issued, 'circa').value;
  const mark = circa === undefined || circa === false || circa === '' || circa === 0 ? '' : '~';
  const written = ['raw', 'literal'].flatMap((key) => textAt(found, at(issued, key)) ?? []);
  const dates = listOf(at(issued, 'date-parts')).map((parts) => {
    const texts = listOf(parts).map((part) => textAt(found, part) ?? '');
    return dateOfParts(texts, season);
  });
  const [first, last, ...others] = dates.length > 0 ? dates : written.map(isoDate);
  if (first === undefined || others.length > 0) return undefined;
  if (dates.length > 1 && season !== undefined) return undefined;
  if (dates.length < 2) return `${first}${mark}`;
  const edtf = last === undefined ? undefined : edtfBetween(first, last);
  return edtf
    ?.split('/')
    .map((end) => `${end}${mark}`)
    .join('/');
}

/** What the record says of its date, for a note. */
function issuedWords(found: Findings, item: JsonSpot): string | undefined {
  const issued = at(item, 'issued');
  if (!isThere(issued)) return undefined;
  const written = ['raw', 'literal', 'season'].flatMap(
    (key) => textAt(found, at(issued, key)) ?? [],
  );
  const parts = listOf(at(issued, 'date-parts')).map((each) =>
    listOf(each)
      .map((part) => textAt(found, part) ?? '?')
      .join('-'),
  );
  const words = [parts.join(' to '), ...written].filter((text) => text !== '');
  return words.length === 0 ? undefined : words.join(', ');
}
