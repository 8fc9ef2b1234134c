/** What camera and markers need of a map: `createMovingFrame` makes one. */
import type { Bounds } from '../../../scene/map/globe.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { Padding } from './frame.ts';

export type LngLat = [longitude: number, latitude: number];

/** Where a press on an arrow moves the map. */
export type PanDirection = 'up' | 'down' | 'left' | 'right';

type Fit = { readonly padding: Padding; readonly maxZoom: number };

export type MovableMap = {
  readonly getContainer: () => HTMLElement;
  readonly getZoom: () => number;
  /** With a position in its middle; without one, where it is. */
  readonly getMaxZoom: (middle?: LngLat) => number;
  /** From -2 to the highest level. */
  readonly setMinZoom: (zoom: number) => unknown;
  /** Where a position is, CSS pixels from the left and top, in the copy of the world nearest to the middle. */
  readonly project: (position: LngLat) => Pixel;
  readonly cameraForBounds: (
    bounds: Bounds,
    options: Fit,
  ) => { readonly zoom?: number | undefined } | undefined;
  /** Here and below, `duration` is in milliseconds. */
  readonly easeTo: (options: {
    readonly center: LngLat;
    readonly duration: number;
    /** Stays as it is without one. */
    readonly zoom?: number;
    /** Where the centre goes: CSS pixels from the middle of the map, to the right and down. */
    readonly offset?: [x: number, y: number];
  }) => unknown;
  readonly fitBounds: (
    bounds: Bounds,
    options: Fit & { readonly duration: number; readonly linear: boolean },
  ) => unknown;
};
