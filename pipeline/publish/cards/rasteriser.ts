/** What makes pictures of drawings. Whatever does it draws the same: it is always resvg. */

/** Four bytes for each pixel: red, green, blue, alpha. */
export type Pixels = {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Draws with some faces, and with none of the machine's own: hence the same anywhere. */
export type Drawing = {
  readonly pixels: (svg: string) => Pixels;
  /** How far to the right it reaches, in CSS pixels; 0 where nothing is drawn. */
  readonly reach: (svg: string) => number;
};

export type Rasteriser = {
  /** `faces` are files of the shell. */
  readonly drawing: (faces: readonly string[]) => Drawing;
  /** A drawing without words as PNG of so many pixels across. */
  readonly png: (svg: string, width: number) => Uint8Array;
  /** Compresses (zlib, RFC 1950) at `LEVEL`. */
  readonly compress: (bytes: Uint8Array) => Uint8Array;
};

/**
 * How hard pictures are compressed, from 0 to 9: at the last level they are one or two per cent smaller,
 * which takes twice the time.
 */
export const LEVEL = 8;

/** For drawings that do not say in which face their words are. */
export const DEFAULT_FAMILY = 'Source Sans 3';
