/** Writes a small PMTiles archive, for tests: version 3 of the specification, with one directory. */
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export type Tile = {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile, not compressed. */
  readonly bytes: Uint8Array;
};

export type Archive = {
  readonly tiles: readonly Tile[];
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: object;
};

const HEADER = 127;
/** As the specification numbers compressions and kinds of tile. */
const GZIP = 2;
const MVT = 1;

/** The archive's bytes; the same tiles give the same bytes. */
export function pmtilesOf({ tiles, bounds, metadata }: Archive): Uint8Array<ArrayBuffer> {
  const entries = tiles
    .map(({ zoom, x, y, bytes }) => ({ id: zxyToTileId(zoom, x, y), data: gzipSync(bytes) }))
    .sort((a, b) => a.id - b.id);
  const directory = gzipSync(directoryOf(entries));
  const json = gzipSync(JSON.stringify(metadata));
  const data = Buffer.concat(entries.map((entry) => entry.data));
  const zooms = tiles.map(({ zoom }) => zoom);
  const header = new DataView(new ArrayBuffer(HEADER));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  const sections = [directory.length, json.length, 0, data.length];
  let offset = HEADER;
  sections.forEach((length, i) => {
    header.setBigUint64(8 + 16 * i, BigInt(offset), true);
    header.setBigUint64(16 + 16 * i, BigInt(length), true);
    offset += length;
  });
  for (const at of [72, 80, 88]) header.setBigUint64(at, BigInt(entries.length), true);
  [1, GZIP, GZIP, MVT, Math.min(...zooms), Math.max(...zooms)].forEach((value, i) => {
    header.setUint8(96 + i, value);
  });
  const [west, south, east, north] = bounds;
  const tenMillionths = (degrees: number) => Math.round(degrees * 1e7);
  bounds.forEach((degrees, i) => {
    header.setInt32(102 + 4 * i, tenMillionths(degrees), true);
  });
  header.setUint8(118, Math.max(...zooms));
  header.setInt32(119, tenMillionths((west + east) / 2), true);
  header.setInt32(123, tenMillionths((south + north) / 2), true);
  return new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), directory, json, data]));
}

/** Numbers in columns: differences of ids, runs of one tile each, lengths, and offsets, of which 0 means "right after". */
function directoryOf(entries: readonly { readonly id: number; readonly data: Uint8Array }[]) {
  const ids = entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0));
  const runs = entries.map(() => 1);
  const lengths = entries.map(({ data }) => data.length);
  const offsets = entries.map((_, i) => (i === 0 ? 1 : 0));
  return Uint8Array.from([entries.length, ...ids, ...runs, ...lengths, ...offsets].flatMap(varint));
}

/** Seven bits a byte, the lowest first; all but the last have the eighth bit set. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
