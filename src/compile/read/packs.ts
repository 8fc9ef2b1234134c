/** The dossier's own maps: `basemap/*.pmtiles`. */
import { Compression, type Header } from 'pmtiles';
import { ID_PATTERN } from '../../authoring/id.ts';
import type { Log } from '../../authoring/spot.ts';
import type { Pack } from '../../domain/dataset.ts';
import { type FileContent, type Files, type LargeFile, namesIn, partsOf } from '../files.ts';
import { hashOf } from '../hash.ts';
import { gunzip } from './gunzip.ts';
import { HEADER_LENGTH, readHead } from './packHead.ts';
import { type Metadata, readMetadata } from './packMetadata.ts';

export type ReadPack = {
  /** Path in the dossier. */
  readonly path: string;
  /** Its path as messages name it. */
  readonly named: string;
  /** Bytes. */
  readonly size: number;
  readonly layers: readonly string[];
  /** As the dataset names it. */
  readonly pack: Pack;
};

const FOLDER = 'basemap';

/** Reads the packs, by name; without their folder there are none. */
export function readPacks(log: Log, files: Files, named: (file: string) => string): ReadPack[] {
  return (namesIn(files, FOLDER) ?? []).flatMap((name) => {
    const path = `${FOLDER}/${name}`;
    const found = packIn(name, files.get(path) ?? '');
    if (typeof found !== 'string') return { ...found, path, named: named(path) };
    log.faults.push({ file: path, line: 1, column: 1, rule: 'pack/file', message: found });
    return [];
  });
}

function packIn(name: string, content: FileContent): Omit<ReadPack, 'path' | 'named'> | string {
  const id = name.replace(/\.pmtiles$/, '');
  if (id === name) return 'Only .pmtiles files are read here; rename this one or move it away';
  if (!ID_PATTERN.test(id)) {
    return `A pack’s name consists of lower-case letters, digits and single hyphens; it must not be “${id}”`;
  }
  const file = partsOf(content);
  const { size } = file;
  const header = readHead(file.read(0, Math.min(HEADER_LENGTH, size)), size);
  if (typeof header === 'string') return header;
  const metadata = metadataIn(file, header);
  if (typeof metadata === 'string') return metadata;
  const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = header;
  const pack: Pack = {
    file: `data/${id}-${hashOf(file)}.pmtiles`,
    bounds: [minLon, minLat, maxLon, maxLat],
    ...{ minZoom, maxZoom, credit: metadata.credit },
  };
  return { size, layers: metadata.layers, pack };
}

/** Bytes of the directory and of the metadata, unpacked; more is not a pack for a page. */
const MOST = 16e6;

const DAMAGED =
  'It is damaged: what it says of itself cannot be unpacked; copy or download it again';

function metadataIn(file: LargeFile, header: Header): Metadata | string {
  const unpacked = (offset: number, length: number) => {
    const bytes = file.read(offset, Math.min(length, MOST));
    return header.internalCompression === Compression.Gzip ? gunzip(bytes, MOST) : bytes;
  };
  try {
    unpacked(header.rootDirectoryOffset, header.rootDirectoryLength);
    const text = unpacked(header.jsonMetadataOffset, header.jsonMetadataLength);
    return readMetadata(new TextDecoder().decode(text));
  } catch {
    return DAMAGED;
  }
}
