import type { Registry } from '../../src/authoring/registry.ts';
import type { Log } from '../../src/authoring/spot.ts';
import type { SourceText } from '../build/sources.ts';
import type { PlaceTree } from './place-tree.ts';

/** What the records of a dossier are checked against. */
export type Context = {
  readonly log: Log;
  /** The dossier's own language: that of a text given without one. */
  readonly language: string;
  readonly directions: Registry;
  readonly people: Registry;
  readonly places: Registry;
  readonly placeTree: PlaceTree;
  readonly references: Registry;
  readonly sources: Registry;
  /** The texts of the sources that could be read, by id. */
  readonly texts: ReadonlyMap<string, SourceText>;
};
