/** The dossier's own archive: `archive/archive.json` and the Parquet files beside it. */
import type { Log } from '../../authoring/spot.ts';
import { type Manifest, readManifest } from '../../domain/archive/manifest.ts';
import type { Archive } from '../../domain/dataset.ts';
import { bytesOf, type Files, namesIn, partsOf } from '../files.ts';
import { hashOf } from '../hash.ts';

export type ReadArchive = {
  /** As the dataset names it. */
  readonly archive: Archive;
  /** Paths of its files in the dossier, by their paths in the site. */
  readonly files: ReadonlyMap<string, string>;
};

const REMEDY = 'write the archive again with “npm run archive”';

const FOLDER = 'archive';
const MANIFEST = `${FOLDER}/archive.json`;

/** Reads the manifest and looks for its files; without the folder there is no archive. */
export function readArchive(log: Log, files: Files): ReadArchive | undefined {
  if (namesIn(files, FOLDER) === undefined) return undefined;
  const fault = (message: string) => {
    log.faults.push({ file: MANIFEST, line: 1, column: 1, rule: 'archive/file', message });
    return undefined;
  };
  const content = files.get(MANIFEST);
  if (content === undefined) return fault(`The folder has no archive.json; ${REMEDY}`);
  const manifest = manifestIn(bytesOf(content));
  if ('fault' in manifest) return fault(`${manifest.fault}; ${REMEDY}`);
  const wrong = manifest.years.find(
    (year) => sizeOf(files, `${FOLDER}/${year.file}`) !== year.bytes,
  );
  if (wrong) {
    const { file } = wrong;
    return fault(`${file} is missing or of another length than ${wrong.bytes} bytes; ${REMEDY}`);
  }
  const own = `data/archive/archive-${hashOf(content)}.json`;
  return {
    archive: { file: own, rows: manifest.rows, ...spanOf(manifest) },
    files: new Map([
      [own, MANIFEST],
      ...manifest.years.map(({ file }) => [`data/archive/${file}`, `${FOLDER}/${file}`] as const),
    ]),
  };
}

function manifestIn(bytes: Uint8Array): Manifest | { readonly fault: string } {
  try {
    return readManifest(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    return { fault: `This is not JSON: ${error instanceof Error ? error.message : ''}` };
  }
}

function sizeOf(files: Files, file: string): number | undefined {
  const content = files.get(file);
  return content === undefined ? undefined : partsOf(content).size;
}

/** The first and the last day of all files. */
function spanOf({ years }: Manifest): { from: string; to: string } {
  const ends = years.map(({ to }) => to).sort();
  return { from: years[0]?.from ?? '', to: ends.at(-1) ?? '' };
}
