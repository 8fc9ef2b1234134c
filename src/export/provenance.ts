import { stopsOf, type Taken, textOf } from './taken.ts';

/** What every file says of itself, in the place that its format has for it. */
export type Provenance = {
  /** Title of the dossier. */
  readonly dossier: string;
  /** Version of its dataset. */
  readonly version: string;
  /** How many of its stops are here. */
  readonly scope: string;
  readonly rights: string;
  /** Where it was taken from. */
  readonly site: string;
};

export function provenanceOf(taken: Taken): Provenance {
  const { catalog, base, words } = taken;
  return {
    dossier: textOf(catalog.dossier.title, taken),
    version: catalog.version,
    scope: words.scope(stopsOf(taken).length, catalog.stops.length),
    rights: words.rights(),
    site: base,
  };
}
