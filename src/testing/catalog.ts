/** Catalogues for tests: the committed dossier's, and those of invented datasets. */
import committed from '../../public/data/visits.json?raw';
import type { Catalog } from '../domain/catalog.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parseCatalog } from '../domain/parse.ts';
import { find, type Selected, type Selection } from '../domain/selection.ts';

/** The dataset that is published, not parsed. */
export const committedText: string = committed;

/** A new catalogue of the dataset that is published. */
export function committedCatalog(): Catalog {
  return catalogOf(JSON.parse(committedText));
}

/** The catalogue of a dataset that must be sound. */
export function catalogOf(data: Dataset): Catalog {
  const parsed = parseCatalog(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.catalog;
}

/** What a selection names, which must be there. */
export function select(catalog: Catalog, selection: Selection): Selected {
  return sure(find(catalog, selection));
}

/** A value that the test knows to be there. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Expected something to be there');
  return value;
}
