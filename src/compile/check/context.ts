import type { Registry } from '../../authoring/registry.ts';
import type { Log } from '../../authoring/spot.ts';
import type { ReadDossier } from '../read/dossier.ts';
import type { SourceText } from '../read/source.ts';
import { type PlaceTree, placeTreeOf } from './place-tree.ts';

/** What the records of a dossier are checked against. */
export type Context = {
  readonly log: Log;
  /** The dossier's own language: that of a text given without one. */
  readonly language: string;
  readonly directions: Registry;
  readonly kinds: Registry;
  readonly tags: Registry;
  readonly people: Registry;
  readonly places: Registry;
  readonly placeTree: PlaceTree;
  readonly references: Registry;
  readonly sources: Registry;
  /** The texts of the sources that could be read, by id. */
  readonly texts: ReadonlyMap<string, SourceText>;
};

/** The context in which a dossier's records are checked; `language` is the dossier's own. */
export function contextOf(log: Log, read: ReadDossier, language: string): Context {
  return {
    log,
    language,
    directions: read.directions,
    kinds: read.kinds,
    tags: read.tags,
    people: read.people.registry,
    places: read.places.registry,
    placeTree: placeTreeOf(read.places),
    references: read.references.registry,
    sources: { noun: 'source', ids: new Set(read.sources.map(({ id }) => id)), complete: true },
    texts: new Map(
      read.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])),
    ),
  };
}
