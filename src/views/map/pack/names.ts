/** How the names of a pack look, whoever draws them. */
import type { ByZoom } from '../look/look.ts';

/** Font sizes in CSS pixels. `population_rank` goes from 0 (nobody) to 17 (over a million). */
export const PACK_SIZES = {
  village: [
    [7, 9.5],
    [10, 11.5],
    [14, 14],
  ],
  city: [
    [5, 12],
    [10, 17],
    [14, 22],
  ],
  quarter: [
    [12, 10],
    [16, 13],
  ],
  street: [
    [13, 10.5],
    [17, 13],
  ],
  water: [
    [8, 11],
    [14, 14],
  ],
} as const satisfies Record<string, ByZoom>;

/** Ranks of the smallest and of the largest text. */
export const RANKS = { village: 2, city: 12 } as const;
/** From this rank on a name is bold. */
export const BOLD_RANK = 9;

/** Kinds of places within a town. */
export const QUARTERS = ['neighbourhood', 'macrohood'];
/** Kinds of roads whose names are written, with the zoom level from which they are. */
export const NAMED_ROADS = { highway: 13, major_road: 13, minor_road: 14.5 } as const;
/** Kinds of lines of water with names. */
export const NAMED_STREAMS = ['river', 'canal', 'stream'];
/** The name of a town disappears where only its streets are in sight. */
export const TOWNS_END = 15.5;
/** In pictures a street's name may be off its line by so many CSS pixels. */
export const STREET_BEND = 2.5;
