/** Adds what was imported to a dossier that is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import { wholeText } from '../../pipeline/publish/content.ts';
import { writeOutputs } from '../../pipeline/write/outputs.ts';
import { applyFixes } from '../../src/compile/applyFixes.ts';
import type { Addition } from '../../src/importers/adding/addition.ts';
import { changedFiles } from '../../src/importers/adding/changedFiles.ts';
import { isWritten } from '../../src/importers/adding/isWritten.ts';
import { recordsOf } from '../../src/importers/dossier/recordsOf.ts';
import { authoredFiles, type OldDossier } from './oldDossier.ts';

/**
 * The files to write, by their paths on the disk: new ones, and old ones with entries behind theirs. Throws a
 * `CommandError` where an old one cannot be added to as it is written.
 */
export function outputsOf(
  folder: string,
  { files }: OldDossier,
  addition: Addition,
): ReadonlyMap<string, string | Uint8Array> {
  const texts = new Map([...files].map(([path, content]) => [path, wholeText(content)]));
  const changed = changedFiles(texts, addition);
  for (const path of changed.refused) refuse(join(folder, path));
  const made = applyFixes(new Map([...files, ...changed.files]), [
    { words: 'Add', changes: changed.changes },
  ]);
  const after = authoredFiles(made);
  const read = recordsOf(after);
  const touched = [...new Set(changed.changes.map(({ file }) => file))];
  if (!read.ok || !isWritten(changed.records, read.records)) {
    refuse(touched.map((path) => join(folder, path)).join(', '));
  }
  for (const path of changed.files.keys()) {
    if (!existsSync(join(folder, path))) continue;
    throw new CommandError(`${join(folder, path)} is there already. Nothing was written.`);
  }
  return new Map(
    [...after].flatMap(([path, content]) =>
      touched.includes(path) || changed.files.has(path) ? [[join(folder, path), content]] : [],
    ),
  );
}

/** Writes all files or none. */
export function write(outputs: ReadonlyMap<string, string | Uint8Array>): void {
  try {
    writeOutputs(outputs);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`The dossier cannot be written: ${why}.`);
  }
}

function refuse(files: string): never {
  throw new CommandError(
    `Nothing can be added to ${files} without changing how it is written. Write its list with a dash for each record, one below the other, then import again. Nothing was written.`,
  );
}
