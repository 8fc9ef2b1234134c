import { join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import { readFolder } from '../../pipeline/readFolder.ts';
import { formatFault } from '../../src/authoring/fault.ts';
import { recordsOf } from '../../src/importers/dossier/recordsOf.ts';
import { workbookOf } from '../../src/importers/workbook/workbookOf.ts';
import type { WrittenWorkbook } from '../../src/tables/describe.ts';

/** The workbook of the dossier in a folder. Throws a `CommandError` where a file of it cannot be read. */
export function workbookIn(folder: string): WrittenWorkbook {
  const texts = new Map<string, string>();
  for (const [path, content] of readFolder(folder).files) {
    if (/\.(?:yaml|md)$/.test(path) && content instanceof Uint8Array) {
      texts.set(path, new TextDecoder().decode(content));
    }
  }
  const read = recordsOf(texts);
  if (read.ok) return workbookOf(read.records);
  const lines = read.faults.map((fault) =>
    formatFault({ ...fault, file: join(folder, fault.file) }),
  );
  throw new CommandError([...lines, 'Nothing was written.'].join('\n'));
}
