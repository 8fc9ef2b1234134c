/** The head of a PMTiles archive, from hostile bytes: what it says of itself, or why it cannot be drawn. */
import { bytesToHeader, Compression, type Header, TileType } from 'pmtiles';

/** Bytes of the header, in version 3 of the format. */
export const HEADER_LENGTH = 127;
/** The highest zoom level of any map. */
const MAX_ZOOM = 22;

const DOCS = 'docs/basemap.md says how to cut a pack';

/** The header, or a sentence for the editor. `size` is that of the whole file, in bytes. */
export function readHead(bytes: Uint8Array, size: number): Header | string {
  const fault = foreign(bytes);
  if (fault !== undefined) return fault;
  const header = bytesToHeader(Uint8Array.from(bytes.subarray(0, HEADER_LENGTH)).buffer);
  return tileFault(header) ?? sizeFault(header, size) ?? areaFault(header) ?? header;
}

/** What other files begin with that have been taken for an archive. */
const OTHERS: readonly (readonly [begins: string, mend: string])[] = [
  [
    'SQLite format 3',
    'This is an MBTiles file; convert it: `pmtiles convert IN.mbtiles OUT.pmtiles`',
  ],
  ['version https://git-lfs', 'This is only a Git LFS pointer; fetch the file: `git lfs pull`'],
  ['<', 'This is a web page, not a PMTiles archive; download the archive again'],
];

function foreign(bytes: Uint8Array): string | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 32));
  const other = OTHERS.find(([begins]) => begin.startsWith(begins));
  if (other) return other[1];
  if (bytes.length < HEADER_LENGTH || !begin.startsWith('PM')) {
    return `This is not a PMTiles archive; ${DOCS}`;
  }
  const version = begin.startsWith('PMTiles') ? bytes[7] : 2;
  if (version === 3) return undefined;
  return `This archive has version ${version} of the PMTiles format, Dateline reads version 3; convert it: \`pmtiles convert IN.pmtiles OUT.pmtiles\``;
}

function tileFault({ tileType, tileCompression, internalCompression }: Header): string | undefined {
  if (tileType !== TileType.Mvt) {
    const kind = TileType[tileType]?.toUpperCase() ?? 'unknown';
    return `Its tiles are of the kind ${kind}; Dateline draws vector tiles (MVT) of the Protomaps basemap: ${DOCS}`;
  }
  for (const compression of [tileCompression, internalCompression]) {
    if (compression !== Compression.None && compression !== Compression.Gzip) {
      const name = Compression[compression] ?? 'unknown';
      return `It is compressed with ${name}, which browsers cannot unpack; make it again with gzip`;
    }
  }
  return undefined;
}

/** Every section has to lie within the file. */
function sizeFault(header: Header, size: number): string | undefined {
  const ends = [
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  ];
  const end = Math.max(...ends);
  if (!(end <= size)) {
    return `This file is cut off: it has ${size} bytes and should have ${end}; copy or download it again`;
  }
  if (header.rootDirectoryLength === 0 || header.numAddressedTiles === 0) {
    return 'It has no tiles; check the --bbox you cut it with (west,south,east,north)';
  }
  return undefined;
}

function areaFault({ minLon, minLat, maxLon, maxLat, minZoom, maxZoom }: Header) {
  const isOnGlobe = minLon >= -180 && maxLon <= 180 && minLat >= -90 && maxLat <= 90;
  if (!isOnGlobe || !(minLon < maxLon) || !(minLat < maxLat)) {
    return `Its bounds, ${[minLon, minLat, maxLon, maxLat].join(', ')}, are no area of the globe; a pack must not cross 180°: cut one for each side`;
  }
  if (!(minZoom <= maxZoom && maxZoom <= MAX_ZOOM)) {
    return `Its zoom levels, ${minZoom} to ${maxZoom}, are impossible; make it again`;
  }
  return undefined;
}
