import { join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import { wholeBytes } from '../../pipeline/publish/content.ts';
import { readFolder } from '../../pipeline/readFolder.ts';
import { formatFault } from '../../src/authoring/fault.ts';
import type { FileContent } from '../../src/compile/compile.ts';
import { recordsOf } from '../../src/importers/dossier/recordsOf.ts';
import { workbookOf } from '../../src/importers/workbook/workbookOf.ts';
import type { WrittenWorkbook } from '../../src/tables/describe.ts';

const AUTHORED = /\.(?:yaml|md)$/;
/** Logos, and what is in the folders of maps and archives. */
const BESIDE = /^[^/]+\.(?:svg|png)$|^(?:basemap|archive)\/.*[^/]$/;

type Written = {
  readonly workbook: WrittenWorkbook;
  /** Paths of what no workbook can hold: logos, maps, archives. */
  readonly others: readonly string[];
};

/** The workbook of the dossier in a folder. Throws a `CommandError` where a file of it cannot be read. */
export function workbookIn(folder: string): Written {
  const { files } = readFolder(folder);
  // Large texts have been left on the disk.
  const texts = [...files].filter(([path]) => AUTHORED.test(path));
  const read = recordsOf(new Map(texts.map(([path, content]) => [path, whole(content)])));
  if (read.ok) {
    const others = [...files.keys()].filter((path) => BESIDE.test(path));
    return { workbook: workbookOf(read.records), others };
  }
  const lines = read.faults.map((fault) =>
    formatFault({ ...fault, file: join(folder, fault.file) }),
  );
  throw new CommandError([...lines, 'Nothing was written.'].join('\n'));
}

const whole = (content: FileContent): string | Uint8Array =>
  typeof content === 'string' ? content : wholeBytes(content);
