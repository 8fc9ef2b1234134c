/** Marks where a pack has a tile: a layer with one square, which the map paints as water under all else. */

/** Name of the layer. */
export const WHOLE = 'whole';

const name = new TextEncoder().encode(WHOLE);
/** A square of 4096 units and 128 more on each side, as commands: move, three lines, close. */
const SQUARE = [9, 255, 1, 255, 1, 26, 128, 68, 0, 0, 128, 68, 255, 67, 0, 15];
/** A polygon (field 3 of a feature is 3) with its geometry (field 4). */
const FEATURE = [0x18, 3, 0x22, SQUARE.length, ...SQUARE];
/** Name (field 1), feature (2), extent of 4096 (5) and version 2 (15) of a layer. */
const LAYER = [
  ...[0x0a, name.length, ...name],
  ...[0x12, FEATURE.length, ...FEATURE],
  ...[0x28, 128, 32],
  ...[0x78, 2],
];
/** A layer is field 3 of a tile. */
const TILE_PART = Uint8Array.from([0x1a, LAYER.length, ...LAYER]);

/** A vector tile with the layer added: messages of Protocol Buffers may be joined. */
export function withWhole(tile: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(tile.length + TILE_PART.length);
  joined.set(tile);
  joined.set(TILE_PART, tile.length);
  return joined;
}
