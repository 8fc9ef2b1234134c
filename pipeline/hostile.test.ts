/** What would stop a reader of files: ids that objects have already, and texts that grow without end. */
import { describe, expect, test } from 'vitest';
import { parseCitations } from '../src/domain/citations.ts';
import { parseCatalog } from '../src/domain/parse.ts';
import { find } from '../src/domain/selection.ts';
import { citationsOf, citationsText } from './citations/citations.ts';
import { compiled, type Files, faultsOf, SOUND, withChange } from './test-dossier.ts';

/** Every id of the sound dossier replaced by one. */
function named(id: string): Files {
  const rename = (text: string) =>
    text
      .replaceAll(
        /\b(?:albatross|mara-lind|port-hollow|harbour-log|gazette|outward|arrival)(?=\W)/g,
        id,
      )
      .replaceAll('2031-03-hollow', id);
  return Object.fromEntries(
    Object.entries(SOUND).map(([path, text]) => [
      rename(path),
      text.startsWith('---') ? text.replace(/^---[\s\S]*?\n---/, rename) : rename(text),
    ]),
  );
}

describe('an id that every object has already', () => {
  test.each(['constructor', 'prototype'])('%s: is an id like others, of every kind', (id) => {
    const built = compiled(named(id));
    if ('faults' in built) throw new Error(built.faults.map(({ message }) => message).join('\n'));
    const { dataset } = built;
    const parsed = parseCatalog(JSON.parse(JSON.stringify(dataset)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { catalog } = parsed;
    for (const kind of ['visit', 'place', 'source'] as const) {
      expect(find(catalog, { kind, id })?.kind).toBe(kind);
    }
    expect(catalog.people.map((person) => person.id)).toContain(id);
    const citations = parseCitations(JSON.parse(citationsText(citationsOf(dataset))));
    expect(citations.sources.get(id)?.apa).toContain('Albatross puts in');
    expect(citations.visits.get(id)?.apa).toContain('Port Hollow');
  });

  test('is not taken for a citation where there is none of this id', () => {
    const built = compiled(SOUND);
    if ('faults' in built) throw new Error('The sound dossier has faults');
    const citations = parseCitations(citationsOf(built.dataset));
    expect(citations.sources.get('constructor')).toBeUndefined();
  });

  test.each(['__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s: is no id', (id) => {
    expect(faultsOf(withChange(SOUND, 'places.yaml', 'id: cape-ember', `id: ${id}`))).toEqual([
      expect.stringMatching(/^data\/places\.yaml:\d+:\d+ An id is made of lower-case letters/),
    ]);
  });
});

describe('an address', () => {
  test.each([
    ['sources/gazette.md', 'https://example.org/gazette'],
    ['references.yaml', 'https://example.org/log'],
    ['places.yaml', 'https://example.org/3'],
  ])('with a user name and a password is refused in %s', (path, address) => {
    const hostile = address.replace('//', '//reader:secret@');
    expect(faultsOf(withChange(SOUND, path, address, hostile))).toEqual([
      expect.stringContaining('An address has no user name and no password'),
    ]);
  });

  test.each(['https://example.org/@reader', 'https://example.org?to=a@b', 'https://example.org'])(
    '%s is one',
    (address) => {
      expect(
        faultsOf(withChange(SOUND, 'references.yaml', 'https://example.org/log', address)),
      ).toEqual([]);
    },
  );
});
