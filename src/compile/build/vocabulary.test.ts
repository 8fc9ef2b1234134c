import { expect, test } from 'vitest';
import {
  compiled,
  type Files,
  faultsOf,
  SOUND,
  withChange,
} from '../../../pipeline/test-dossier.ts';
import { EVERYTHING, toggling } from '../../domain/filter.ts';
import { parseCatalog } from '../../domain/parse.ts';
import { idsOf, remaining } from '../../domain/remaining.ts';
import { queryOf } from '../../domain/search/search.ts';
import { cardTags } from '../../ui/evidence/reasonList.ts';
import { kindText, ownKind } from '../../ui/language/kindText.ts';

const VISIT = 'visits/2031-03-hollow.yaml';
const WORDS = `kinds:
  - {id: voyage, names: {en: Voyage, fr: Traversée}, description: By ship.}
  - {id: working, names: Port call}
tags:
  - {id: stormy, names: {en: Stormy, fr: Tempête}}
  - {id: winch, names: Winch trouble}
`;

/** The sound dossier with kinds and tags of its own, on its visit and on its stop. */
function worded(kind: string, visitTags: string, stopTags: string): Files {
  const visit = SOUND[VISIT] ?? '';
  return {
    ...SOUND,
    'dossier.yaml': `${SOUND['dossier.yaml']}${WORDS}`,
    [VISIT]: visit
      .replace('kind: official\nwhen', `kind: ${kind}\ntags: [${visitTags}]\nwhen`)
      .replace('says: {kind: official}', `says: {kind: ${kind}}`)
      .replace('title: Arrival', `title: Arrival\n    tags: [${stopTags}]`),
  };
}

function catalogOf(files: Files) {
  const built = compiled(files);
  if ('faults' in built) throw new Error(built.faults[0].message);
  const parsed = parseCatalog(JSON.parse(JSON.stringify(built.dataset)));
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  return parsed.catalog;
}

test('kinds and tags of a dossier’s own are named, found and chosen by', () => {
  const catalog = catalogOf(worded('voyage', 'winch', 'stormy'));
  const [visit] = catalog.visits;
  if (!visit) throw new Error('no visit');
  expect(kindText(visit.kind, catalog, 'fr')).toBe('Traversée');
  expect(ownKind(visit, catalog, 'en')).toBe(' · Voyage');
  // What the program calls otherwise, and what it calls by itself.
  expect(kindText('working', catalog, 'en')).toBe('Port call');
  expect(kindText('official', catalog, 'en')).toBe('official visit');
  expect(idsOf(catalog, 'kind')).toEqual(['voyage']);
  expect(idsOf(catalog, 'tag')).toEqual(['stormy', 'winch']);
  const chosen = toggling(toggling(EVERYTHING, 'tag', 'stormy'), 'kind', 'voyage');
  expect(remaining(catalog, chosen).stops.size).toBe(1);
  expect(remaining(catalog, toggling(EVERYTHING, 'kind', 'official')).stops.size).toBe(0);
  expect(remaining(catalog, { ...EVERYTHING, text: 'tempête' }, queryOf).stops.size).toBe(1);
});

test('what is doubtful stands before the editor’s tags, and no more than two do', () => {
  const catalog = catalogOf(worded('voyage', 'winch, stormy', 'stormy'));
  const [visit] = catalog.visits;
  expect(visit && cardTags(visit, { catalog, language: 'en' })).toEqual([
    'sources disagree',
    '#Winch trouble',
  ]);
});

test('a dossier without kinds of its own offers none to choose by', () => {
  const catalog = catalogOf(SOUND);
  const [visit] = catalog.visits;
  expect(idsOf(catalog, 'kind')).toEqual([]);
  expect(visit && ownKind(visit, catalog, 'en')).toBe('');
});

test('a kind or tag that is not declared is a fault that names the nearest', () => {
  const where = (text: string) => expect.stringContaining(text);
  expect(faultsOf(worded('voyge', 'winch', 'stormy'))).toEqual([
    where(
      ':3:7 `voyge` is none of `official`, `working`, `informal`, `unknown`, `voyage`; did you mean `voyage`?',
    ),
    where(':10:18 `voyge` is none of'),
  ]);
  expect(faultsOf(worded('voyage', 'wynch', 'stormy, stormy'))).toEqual([
    where(':4:8 No tag has the id `wynch`; did you mean `winch`?'),
    where('`stormy` is listed twice; take one out'),
  ]);
  expect(faultsOf(withChange(SOUND, VISIT, 'kind: official\nwhen', 'kind: 5\nwhen'))).toEqual([
    where('Expected a text'),
  ]);
  const twice = worded('voyage', 'winch', 'stormy');
  expect(faultsOf(withChange(twice, 'dossier.yaml', '{id: winch', '{id: stormy'))).toContainEqual(
    where('Another tag has the id `stormy`'),
  );
});
