/** The dossier's own maps: `basemap/*.pmtiles`. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Compression, type Header } from 'pmtiles';
import { compareText } from '../../src/authoring/fault.ts';
import { ID_PATTERN } from '../../src/authoring/id.ts';
import type { Log } from '../../src/authoring/spot.ts';
import type { Pack } from '../../src/domain/dataset.ts';
import { HEADER_LENGTH, readHead } from './packHead.ts';
import { type Metadata, readMetadata } from './packMetadata.ts';

export type ReadPack = {
  /** Path of the editor's file. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly layers: readonly string[];
  /** As the dataset names it. */
  readonly pack: Pack;
};

/** Reads the packs in a folder, by name; without the folder there are none. */
export function readPacks(log: Log, folder: string): ReadPack[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.sort(compareText).flatMap((name) => {
    const path = join(folder, name);
    const found = packIn(path, name);
    if (typeof found !== 'string') return found;
    log.faults.push({ file: path, line: 1, column: 1, message: found });
    return [];
  });
}

function packIn(path: string, name: string): ReadPack | string {
  const id = name.replace(/\.pmtiles$/, '');
  if (id === name) return 'Only .pmtiles files are read here; rename this one or move it away';
  if (!ID_PATTERN.test(id)) {
    return `A pack’s name consists of lower-case letters, digits and single hyphens; it must not be “${id}”`;
  }
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const header = readHead(bytesOf(file, 0, Math.min(HEADER_LENGTH, size)), size);
    if (typeof header === 'string') return header;
    const metadata = metadataIn(file, header);
    if (typeof metadata === 'string') return metadata;
    const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = header;
    const pack: Pack = {
      file: `data/${id}-${hashOf(file, size)}.pmtiles`,
      bounds: [minLon, minLat, maxLon, maxLat],
      ...{ minZoom, maxZoom, credit: metadata.credit },
    };
    return { path, size, layers: metadata.layers, pack };
  } finally {
    closeSync(file);
  }
}

/** Bytes of the directory and of the metadata, unpacked; more is not a pack for a page. */
const MOST = 16e6;

const DAMAGED =
  'It is damaged: what it says of itself cannot be unpacked; copy or download it again';

function metadataIn(file: number, header: Header): Metadata | string {
  const unpacked = (offset: number, length: number) => {
    const bytes = bytesOf(file, offset, Math.min(length, MOST));
    return header.internalCompression === Compression.Gzip
      ? gunzipSync(bytes, { maxOutputLength: MOST })
      : bytes;
  };
  try {
    unpacked(header.rootDirectoryOffset, header.rootDirectoryLength);
    const text = unpacked(header.jsonMetadataOffset, header.jsonMetadataLength);
    return readMetadata(new TextDecoder().decode(text));
  } catch {
    return DAMAGED;
  }
}

function bytesOf(file: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

const CHUNK = 1 << 20;

/** The start of a SHA-256 of the whole file: a new pack has a new address. */
function hashOf(file: number, size: number): string {
  const hash = createHash('sha256');
  for (let at = 0; at < size; at += CHUNK)
    hash.update(bytesOf(file, at, Math.min(CHUNK, size - at)));
  return hash.digest('hex').slice(0, 12);
}
