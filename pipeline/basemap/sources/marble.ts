import type { Line, LonLat, Polygon, Ring } from '../geometry/types.ts';

/** What a Marble PN2 file holds. */
export interface MarbleShapes {
  readonly lines: Line[];
  readonly polygons: Polygon[];
}

/** The kinds of a shape in a PN2 file. A multi-geometry only announces how many shapes follow. */
const KIND = { line: 0, ring: 1, outer: 2, inner: 3, multi: 4 } as const;

/** PN2 counts in half minutes. */
const UNITS_PER_DEGREE = 120;

const HEADER_BYTES = 6;

function withoutRepeats(line: Line): Line {
  return line.filter((p, i) => {
    const before = line[i - 1];
    return !before || p[0] !== before[0] || p[1] !== before[1];
  });
}

function closed(line: Line): Ring {
  const [first] = line;
  const last = line.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...line, first] : line;
}

/**
 * Reads KDE Marble's PN2 format, version 2, without colours: big-endian; each shape is a kind, an
 * id, a count of anchors; each anchor is a latitude, a longitude and a count of byte-sized offsets
 * from it. Positions come out in degrees WGS 84, to half a minute (0.9 km).
 */
export function parseMarble(bytes: Buffer): MarbleShapes {
  const lines: Line[] = [];
  const polygons: Polygon[] = [];
  if (bytes.readUInt8(0) !== 2 || bytes.readUInt8(5) !== 0) {
    throw new Error('Only PN2 version 2 without colours is understood');
  }
  let at = HEADER_BYTES;
  while (at < bytes.length) {
    const kind = bytes.readUInt8(at);
    at += 5; // the kind and an id of four bytes
    if (kind === KIND.multi) {
      at += 1;
      continue;
    }
    const anchors = bytes.readUInt32BE(at);
    at += 4;
    const positions: Line = [];
    const push = (lon: number, lat: number): void => {
      positions.push([lon / UNITS_PER_DEGREE, lat / UNITS_PER_DEGREE] satisfies LonLat);
    };
    for (let i = 0; i < anchors; i += 1) {
      const lat = bytes.readInt16BE(at);
      const lon = bytes.readInt16BE(at + 2);
      const offsets = bytes.readUInt16BE(at + 4);
      at += 6;
      if (offsets === 0) push(lon, lat);
      for (let j = 0; j < offsets; j += 1, at += 2) {
        push(lon + bytes.readInt8(at + 1), lat + bytes.readInt8(at));
      }
    }
    const line = withoutRepeats(positions);
    if (kind === KIND.line || kind === KIND.ring) lines.push(line);
    else if (kind === KIND.inner) polygons.at(-1)?.push(closed(line));
    else if (kind === KIND.outer) polygons.push([closed(line)]);
    else throw new Error(`An unknown kind of shape (${kind}) before byte ${at}`);
  }
  return { lines, polygons: polygons.filter(([outer]) => outer && outer.length > 3) };
}
