/** Writes what is small of a dossier, and the columns that refer to its lists. */
import type { Catalog, Stop, Visit } from '../catalog.ts';
import type { Head } from './head.ts';
import { add, type File, listOf, rowsOf, valuesOf } from './packing.ts';

/** What is small, with the lists that the columns refer to; their columns are added on the way. */
export function headOf(catalog: Catalog, file: File): Head {
  const { visits, stops, sources, dossier } = catalog;
  const levels = { visit: visits, stop: stops } as const;
  const all = [...visits, ...stops];
  const languages = [...new Set(all.flatMap(({ title }) => Object.keys(title)))];
  const personRow = rowsOf(catalog.people);
  const tagRow = rowsOf(dossier.tags ?? []);
  const orders = listOf(file, 'orders');
  const groups = listOf(file, 'groups');
  const marks = listOf(file, 'marks');
  const kinds = listOf(file, 'kinds');
  for (const [name, items] of Object.entries<readonly (Visit | Stop)[]>(levels)) {
    add(
      file,
      `${name}.order`,
      items.map(({ title }) => orders(Object.keys(title).map((tag) => languages.indexOf(tag)))),
    );
    add(
      file,
      `${name}.group`,
      items.map(({ people }) => groups(people.map(({ person }) => personRow.get(person.id)))),
    );
    add(
      file,
      `${name}.marks`,
      items.map(({ tags }) => marks(tags.map(({ id }) => tagRow.get(id)))),
    );
  }
  add(
    file,
    'visit.kind',
    visits.map(({ kind }) => kinds(kind)),
  );
  const written = listOf(file, 'written');
  for (const { language } of sources) written(language);
  return {
    ...{ version: catalog.version, dossier },
    people: catalog.people.map(({ spellings: _, ...person }) => person),
    places: catalog.places.map(
      ({ gazetteer: _, note: _n, noteLinks: _l, stops: _s, stopCount: _c, within, ...place }) => ({
        ...place,
        ...(within ? { within: within.id } : {}),
      }),
    ),
    references: catalog.references.map(({ id, publisher, party }) => ({
      ...{ id, publisher },
      ...(party ? { party } : {}),
    })),
    rows: { visits: visits.length, stops: stops.length, sources: sources.length },
    languages,
    orders: valuesOf(file, 'orders'),
    kinds: valuesOf(file, 'kinds'),
    written: valuesOf(file, 'written'),
    groups: valuesOf(file, 'groups'),
    marks: valuesOf(file, 'marks'),
  };
}
