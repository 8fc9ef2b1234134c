/** A place as either form of Linked Places has it. */
import type { CellPlace } from '../../tables/workbook.ts';
import type { PlaceRecord } from '../dossier/records.ts';
import type { Position } from '../places/positions.ts';
import type { Span } from './timespans.ts';

/** A name, with the tag of its language where the file has one. */
export type Toponym = { readonly toponym: string; readonly language?: string | undefined };

export type LinkedPlace = {
  readonly where: CellPlace;
  /** By which other places of the file name it. */
  readonly key: string;
  readonly title: string;
  /** Others than the title, and the title again where the file has it. */
  readonly names: readonly Toponym[];
  readonly position?: Position | undefined;
  readonly precision?: PlaceRecord['precision'] | undefined;
  /** Kilometres. */
  readonly radius?: number | undefined;
  /** Addresses of the same place in gazetteers, the surest first. */
  readonly matches: readonly string[];
  /** Key of the place it lies in, and what to say of it if the file does not have that place. */
  readonly within?: { readonly key: string; readonly words: string } | undefined;
  readonly spans: readonly Span[];
  /** What else is known, a sentence or a line each. */
  readonly remarks: readonly string[];
};
