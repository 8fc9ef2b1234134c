/** What camera and markers need of a map, whoever draws it. */
import type { Pixel } from '../../../scene/mercator.ts';
import type { Padding } from './frame.ts';

export type LngLat = [longitude: number, latitude: number];

/** Where a map can be pushed to. */
export type PanDirection = 'up' | 'down' | 'left' | 'right';

/** South-west and north-east corner. */
export type Bounds = [LngLat, LngLat];

type Fit = { readonly padding: Padding; readonly maxZoom: number };

/** MapLibre's map has all of this, and under these names. */
export type MovableMap = {
  readonly getContainer: () => HTMLElement;
  readonly getZoom: () => number;
  readonly getMaxZoom: () => number;
  readonly project: (position: LngLat) => Pixel;
  readonly cameraForBounds: (
    bounds: Bounds,
    options: Fit,
  ) => { readonly zoom?: number | undefined } | undefined;
  /** Here and below, `duration` is in milliseconds. */
  readonly easeTo: (options: {
    readonly center: LngLat;
    readonly duration: number;
    /** As it is where none is given. */
    readonly zoom?: number;
    /** CSS pixels from the middle of the map, to the right and down, where the centre comes to be. */
    readonly offset?: [x: number, y: number];
  }) => unknown;
  readonly fitBounds: (
    bounds: Bounds,
    options: Fit & { readonly duration: number; readonly linear: boolean },
  ) => unknown;
};
