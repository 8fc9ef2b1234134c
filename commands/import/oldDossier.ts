/** The dossier that an import adds to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import { wholeBytes } from '../../pipeline/publish/content.ts';
import { readFolder } from '../../pipeline/readFolder.ts';
import { formatFault } from '../../src/authoring/fault.ts';
import type { FileContent } from '../../src/compile/compile.ts';
import type { Records } from '../../src/importers/dossier/records.ts';
import { recordsOf } from '../../src/importers/dossier/recordsOf.ts';

export type OldDossier = {
  /** Its authored files as they are on the disk, by their paths below its folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly records: Records;
};

const AUTHORED = /\.(?:yaml|md)$/;

/**
 * The dossier in a folder; undefined where there is none. Throws a `CommandError` where its files cannot be
 * read as they stand: nobody can tell then what it has.
 */
export function oldDossier(folder: string): OldDossier | undefined {
  if (!existsSync(join(folder, 'dossier.yaml'))) return undefined;
  const { files: all, astray } = readFolder(folder);
  const [link] = astray;
  if (link !== undefined) {
    throw new CommandError(
      `${join(folder, link)} is a link out of the dossier’s folder, or to nothing. Put the file itself there. Nothing was written.`,
    );
  }
  const files = authoredFiles(all);
  const read = recordsOf(files);
  if (read.ok) return { files, records: read.records };
  const lines = read.faults.map((fault) =>
    formatFault({ ...fault, file: join(folder, fault.file) }),
  );
  throw new CommandError(
    [
      ...lines,
      `${folder} has a dossier that cannot be read. Fix these mistakes, then import again. Nothing was written.`,
    ].join('\n'),
  );
}

/** Texts, large ones as well. */
export function authoredFiles(
  all: ReadonlyMap<string, FileContent>,
): Map<string, string | Uint8Array> {
  return new Map(
    [...all].flatMap(([path, content]) =>
      AUTHORED.test(path)
        ? [[path, typeof content === 'string' ? content : wholeBytes(content)] as const]
        : [],
    ),
  );
}
