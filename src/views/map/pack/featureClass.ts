/** How features of a pack are chosen, and what is said of how they are drawn. */
import type { ByZoom } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';

/** Features of a layer by a property of theirs. */
type Selector = {
  readonly layer: string;
  readonly property: 'kind' | 'kind_detail';
  readonly values: readonly (string | number)[];
  /** From this zoom level on; from the first without one. */
  readonly minZoom?: number;
};

/** An area that is filled. */
export type AreaClass = Selector & {
  readonly id: string;
  readonly colour: keyof Palette;
  /** From 0 to 1. */
  readonly opacity?: number;
};

/** A line, or the edge of an area. */
export type LineClass = Selector & {
  readonly id: string;
  readonly colour: keyof Palette;
  /** CSS pixels. */
  readonly width: ByZoom;
  /** In widths of the line. */
  readonly dashes?: readonly [number, number];
  /** Also for areas, whose edges are drawn. */
  readonly isEdge?: boolean;
};

/** A road: its case below that of all roads, and what lies in it. */
export type RoadClass = Selector & {
  readonly id: string;
  readonly case: ByZoom;
  readonly inside: ByZoom;
};
