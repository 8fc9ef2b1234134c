/** The dossier's own archive: `archive/archive.json` and the Parquet files beside it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../src/authoring/spot.ts';
import { type Manifest, readManifest } from '../../src/domain/archive/manifest.ts';
import type { Archive } from '../../src/domain/dataset.ts';

export type ReadArchive = {
  /** As the dataset names it. */
  readonly archive: Archive;
  /** Paths of the files, by their paths in the site. */
  readonly files: ReadonlyMap<string, string>;
};

const REMEDY = 'write the archive again with “npm run archive”';

/** Reads the manifest in a folder and looks for its files; without the folder there is no archive. */
export function readArchive(log: Log, folder: string): ReadArchive | undefined {
  if (!existsSync(folder)) return undefined;
  const path = join(folder, 'archive.json');
  const fault = (file: string, message: string) => {
    log.faults.push({ file, line: 1, column: 1, message });
    return undefined;
  };
  if (!existsSync(path)) return fault(path, `The folder has no archive.json; ${REMEDY}`);
  const bytes = readFileSync(path);
  const manifest = manifestIn(bytes);
  if ('fault' in manifest) return fault(path, `${manifest.fault}; ${REMEDY}`);
  const wrong = manifest.years.find((year) => sizeOf(join(folder, year.file)) !== year.bytes);
  if (wrong) {
    const { file } = wrong;
    return fault(
      path,
      `${file} is missing or of another length than ${wrong.bytes} bytes; ${REMEDY}`,
    );
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const own = `data/archive/archive-${hash}.json`;
  return {
    archive: { file: own, rows: manifest.rows, ...spanOf(manifest) },
    files: new Map([
      [own, path],
      ...manifest.years.map(({ file }) => [`data/archive/${file}`, join(folder, file)] as const),
    ]),
  };
}

function manifestIn(bytes: Buffer): Manifest | { readonly fault: string } {
  try {
    return readManifest(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    return { fault: `This is not JSON: ${error instanceof Error ? error.message : ''}` };
  }
}

function sizeOf(file: string): number | undefined {
  return existsSync(file) ? statSync(file).size : undefined;
}

/** The first and the last day of all files. */
function spanOf({ years }: Manifest): { from: string; to: string } {
  const ends = years.map(({ to }) => to).sort();
  return { from: years[0]?.from ?? '', to: ends.at(-1) ?? '' };
}
