import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CitationsSchema, parseCitations } from '../../src/domain/citations.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { compiled, type Files, SOUND, withChange } from '../test-dossier.ts';
import { citationsOf, citationsText } from './citations.ts';

function datasetOf(files: Files): Dataset {
  const built = compiled(files);
  if ('faults' in built) throw new Error(built.faults[0].message);
  return { ...built.dataset, version: '0123456789ab' };
}

function cited(files: Files) {
  return citationsOf(datasetOf(files));
}

/** The sound dossier with other front matter of a source. */
function withSource(id: string, old: string, mend: string): Files {
  return withChange(SOUND, `sources/${id}.md`, old, mend);
}

const PUBLISHED =
  'published: {edtf: 2031-03-14, words: Friday, basis: inferred, reasoning: The Friday after.}';

test('a source whose title is stated and whose date is inferred', () => {
  expect(cited(SOUND).sources.gazette).toEqual({
    chicago:
      '“Albatross Puts In,” Northern Gazette, [March 14, 2031], https://example.org/gazette.',
    apa: 'Albatross puts in. [2031, March 14]. Northern Gazette. https://example.org/gazette',
    bibtex: `@misc{gazette,
  title = {{Albatross puts in}},
  howpublished = {Northern Gazette},
  year = {[2031]},
  month = mar,
  date = {2031-03-14},
  note = {Date of publication inferred.},
  url = {https://example.org/gazette},
}`,
    csl: `[{
  "id": "gazette",
  "type": "webpage",
  "title": "Albatross puts in",
  "container-title": "Northern Gazette",
  "issued": {"date-parts":[[2031,3,14]],"circa":true},
  "URL": "https://example.org/gazette",
  "language": "en",
  "note": "Date of publication inferred."
}]`,
  });
});

test('a source whose title is inferred and whose date is known to the month', () => {
  expect(cited(SOUND).sources.herald).toEqual({
    chicago: '“[A Ship in the Bay],” Island Herald, March 2031, https://example.org/herald.',
    apa: '[A ship in the bay]. (2031, March). Island Herald. https://example.org/herald',
    bibtex: `@misc{herald,
  title = {{[A ship in the bay]}},
  howpublished = {Island Herald},
  year = {2031},
  month = mar,
  date = {2031-03},
  note = {Title inferred.},
  url = {https://example.org/herald},
}`,
    csl: `[{
  "id": "herald",
  "type": "webpage",
  "title": "[A ship in the bay]",
  "container-title": "Island Herald",
  "issued": {"date-parts":[[2031,3]]},
  "URL": "https://example.org/herald",
  "language": "en",
  "note": "Title inferred."
}]`,
  });
});

test('a visit is a part of its dossier, in the version of the dataset, at the reader’s own link', () => {
  expect(cited(SOUND).visits['2031-03-hollow']).toEqual({
    chicago:
      '“The Albatross at Port Hollow,” in Voyages of the Albatross, version 0123456789ab (Dateline, n.d.), {address}.',
    apa: 'The Albatross at Port Hollow. (n.d.). In Voyages of the Albatross (version 0123456789ab). Dateline. {address}',
    bibtex: `@misc{albatross.2031-03-hollow,
  title = {{The Albatross at Port Hollow}},
  howpublished = {Voyages of the Albatross, Dateline},
  note = {Version 0123456789ab.},
  url = {{address}},
}`,
    csl: `[{
  "id": "albatross.2031-03-hollow",
  "type": "chapter",
  "title": "The Albatross at Port Hollow",
  "language": "en",
  "container-title": "Voyages of the Albatross",
  "publisher": "Dateline",
  "edition": "version 0123456789ab",
  "URL": "{address}"
}]`,
  });
});

test('the dossier is dated by the newest of its changes', () => {
  const changes = `changes:
  - {day: 2031-04-02, text: First edition.}
  - {day: 2031-06-30, text: A slip mended.}
`;
  const files = { ...SOUND, 'dossier.yaml': `${SOUND['dossier.yaml']}${changes}` };
  expect(cited(files).dossier).toEqual({
    chicago: 'Voyages of the Albatross, version 0123456789ab (Dateline, 2031), {address}.',
    apa: 'Voyages of the Albatross (version 0123456789ab). (2031). Dateline. {address}',
    bibtex: `@misc{albatross,
  title = {{Voyages of the Albatross}},
  howpublished = {Dateline},
  year = {2031},
  month = jun,
  date = {2031-06-30},
  note = {Version 0123456789ab.},
  url = {{address}},
}`,
    csl: `[{
  "id": "albatross",
  "type": "book",
  "title": "Voyages of the Albatross",
  "language": "en",
  "publisher": "Dateline",
  "edition": "version 0123456789ab",
  "URL": "{address}",
  "issued": {"date-parts":[[2031,6,30]]}
}]`,
  });
});

test('every form of a visit has the placeholder once, and a link in its place leaves it sound', () => {
  const citation = cited(SOUND).visits['2031-03-hollow'];
  const link = 'https://example.org/#visit=2031-03-hollow&x=1';
  for (const text of Object.values(citation ?? {})) expect(text.split('{address}')).toHaveLength(2);
  expect(citation?.bibtex.replace('{address}', link)).toContain(`  url = {${link}},`);
  expect(JSON.parse(citation?.csl.replace('{address}', link) ?? '')).toMatchObject([{ URL: link }]);
});

test('no source has a placeholder', () => {
  expect(JSON.stringify(cited(SOUND).sources)).not.toContain('{address}');
});

test('an uncertain date and the agency cited are said', () => {
  const files = withSource(
    'gazette',
    PUBLISHED,
    'citing: SHIPS\npublished: {edtf: "2031-03-14?", basis: inferred, reasoning: Or the day before.}',
  );
  const gazette = cited(files).sources.gazette;
  expect(gazette?.chicago).toContain(', [March 14, 2031?], ');
  expect(gazette?.apa).toContain('. [2031, March 14?]. ');
  const note = 'Citing SHIPS. Date of publication inferred, uncertain.';
  expect(gazette?.bibtex).toContain(`  date = {2031-03-14?},\n  note = {${note}},\n`);
  expect(JSON.parse(gazette?.csl ?? '')).toMatchObject([{ note, issued: { circa: true } }]);
});

test('a date of the Julian calendar is cited in the Gregorian one, and its own is noted', () => {
  const published = 'published: {edtf: 1917-10-25, calendar: julian, basis: stated}';
  const gazette = cited(withSource('gazette', PUBLISHED, published)).sources.gazette;
  expect(gazette?.chicago).toContain(', November 7, 1917, ');
  expect(gazette?.bibtex).toContain('note = {Dated 1917-10-25 in the Julian calendar.}');
});

test('a stated date has no brackets, and no note', () => {
  const gazette = cited(withSource('gazette', PUBLISHED, 'published: 2031-03-14')).sources.gazette;
  expect(gazette?.chicago).toContain(', March 14, 2031, ');
  expect(gazette?.apa).toContain('. (2031, March 14). ');
  expect(gazette?.bibtex).not.toContain('note');
  expect(gazette?.csl).not.toMatch(/circa|note/);
});

test('works of one publisher and year are not told apart by letters', () => {
  const files = withSource('herald', 'Island Herald', 'Northern Gazette');
  const texts = JSON.stringify(cited(files));
  expect(texts).not.toMatch(/2031[ab]|———/);
});

test('titles in other languages keep their letters and their capitals', () => {
  const files = withSource('herald', 'A ship in the bay', 'Судно «Альбатрос» в бухте');
  const russian = {
    ...files,
    'sources/herald.md': files['sources/herald.md']?.replace('language: en', 'language: ru') ?? '',
  };
  const herald = cited(russian).sources.herald;
  for (const text of [herald?.chicago, herald?.apa, herald?.bibtex, herald?.csl]) {
    expect(text).toContain('[Судно «Альбатрос» в бухте]');
  }
});

test('signs that mean something to BibTeX or to a page come out as they were', () => {
  const title = '50% of “Tom & Co_#1” {sank} for $3';
  const files = withSource('gazette', 'title: Albatross puts in', `title: '${title}'`);
  const gazette = cited(files).sources.gazette;
  expect(gazette?.chicago).toContain('“50% of ‘Tom & Co_#1’ {sank} for $3,”');
  expect(gazette?.apa).toContain('50% of “Tom & Co_#1” {sank} for $3. ');
  expect(gazette?.bibtex).toContain(
    '  title = {{50\\% of “Tom \\& Co\\_\\#1” \\{sank\\} for \\$3}},\n',
  );
  expect(JSON.parse(gazette?.csl ?? '')).toMatchObject([{ title }]);
});

test('in an address, only what would end the BibTeX field is written otherwise', () => {
  const files = withSource(
    'gazette',
    'url: https://example.org/gazette',
    'url: "https://example.org/a_b%20c?d=1&e={f}#g~h"',
  );
  const gazette = cited(files).sources.gazette;
  expect(gazette?.bibtex).toContain('  url = {https://example.org/a_b%20c?d=1&e=%7Bf%7D#g~h},\n');
  expect(gazette?.apa).toContain(' https://example.org/a_b%20c?d=1&e={f}#g~h');
});

test('titles are English where they can be, else the dossier’s own', () => {
  const files = withChange(SOUND, 'dossier.yaml', 'en: Voyages of the Albatross, ', '');
  const french = withChange(files, 'dossier.yaml', 'language: en', 'language: fr');
  const { dossier } = cited(french);
  expect(dossier.apa).toContain('Voyages de l’Albatross (version');
  expect(dossier.csl).toContain('"language": "fr"');
  expect(cited(SOUND).dossier.apa).toContain('Voyages of the Albatross (version');
});

test('a source and a visit of one id are both cited', () => {
  const dataset = datasetOf(SOUND);
  const [gazette, ...sources] = dataset.sources;
  if (gazette === undefined) throw new Error('There is no source');
  const same = { ...dataset, sources: [{ ...gazette, id: '2031-03-hollow' }, ...sources] };
  const citations = citationsOf(same);
  expect(citations.sources['2031-03-hollow']?.apa).toMatch(/^Albatross puts in\./);
  expect(citations.visits['2031-03-hollow']?.apa).toMatch(/^The Albatross at Port Hollow\./);
});

test('the same twice, and nothing is kept of a dossier cited before', () => {
  const first = citationsText(cited(SOUND));
  const changed = cited(withSource('herald', 'A ship in the bay', 'Two ships in the bay'));
  expect(changed.sources.herald?.chicago).toContain('“[Two Ships in the Bay],”');
  expect(changed.sources.herald?.apa).toContain('[Two ships in the bay].');
  expect(citationsText(cited(SOUND))).toBe(first);
});

test('what is written is what the page parses, with one line per citation', () => {
  const citations = cited(SOUND);
  const text = citationsText(citations);
  expect(parseCitations(JSON.parse(text))).toEqual(parseCitations(citations));
  expect(text.split('\n').map((line) => line.split(':')[0])).toEqual([
    '{',
    '  "format"',
    '  "dataset"',
    '  "sources"',
    '    "gazette"',
    '    "herald"',
    '  },',
    '  "visits"',
    '    "2031-03-hollow"',
    '  },',
    '  "dossier"',
    '}',
    '',
  ]);
});

test('a dossier without visits and sources is cited all the same', () => {
  const empty = citationsOf({ ...datasetOf(SOUND), sources: [], visits: [] });
  expect(JSON.parse(citationsText(empty))).toEqual(empty);
});

test('the schema is closed, and knows one version', () => {
  const citations = cited(SOUND);
  expect(v.is(CitationsSchema, { ...citations, accessed: '2031-05-01' })).toBe(false);
  expect(v.is(CitationsSchema, { ...citations, format: 'dateline-citations-2' })).toBe(false);
  expect(() => parseCitations({ ...citations, dossier: { chicago: 'x' } })).toThrow();
});
