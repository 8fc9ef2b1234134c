/** Does what `dateline export` is asked to do. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, UsageError } from '../../cli/errors.ts';
import type { WrittenWorkbook } from '../../src/tables/describe.ts';
import { csvFiles, tooLongCells, writeOds, writeXlsx } from '../../src/tables/write.ts';
import { dossierFolder } from '../folder.ts';
import { faultLine } from '../import/lines.ts';
import { TEXTS, WORKBOOKS } from './command.ts';
import type { Asked } from './exportText.ts';
import { workbookIn } from './workbookIn.ts';

/** Resolves to the exit code; rejects with a `CommandError` where a file cannot be read or written. */
export async function exportDossier(
  [format = '', ...operands]: readonly string[],
  asked: Asked,
): Promise<number> {
  const text = TEXTS.find((each) => each === format);
  if (text !== undefined) {
    const { exportText } = await import('./exportText.ts');
    return exportText(text, dossierFolder(operands), asked);
  }
  const kind = WORKBOOKS.find((each) => each === format);
  if (kind !== undefined) return exportWorkbook(kind, dossierFolder(operands), asked);
  const known = [...WORKBOOKS, ...TEXTS].join(', ');
  throw new UsageError(`There is no format "${format}"; there are ${known}.`);
}

async function exportWorkbook(
  format: (typeof WORKBOOKS)[number],
  folder: string,
  { out, site, language }: Asked,
): Promise<number> {
  if (site !== undefined || language !== undefined) {
    throw new UsageError(
      `${format} has all languages and no links to the site: leave out --site and --language.`,
    );
  }
  const { workbook, others } = workbookIn(folder);
  const path = out ?? (format === 'csv' ? 'dossier-csv' : `dossier.${format}`);
  if (existsSync(path)) {
    throw new CommandError(`${path} is there already; choose another name with --out.`);
  }
  if (format === 'csv') writeTables(path, workbook);
  else {
    const tooLong = tooLongCells(workbook, path);
    if (tooLong.length > 0) throw new CommandError(tooLong.map(faultLine).join('\n'));
    writeFileSync(path, await (format === 'ods' ? writeOds(workbook) : writeXlsx(workbook)));
  }
  console.log(`Wrote ${path}.`);
  for (const other of others) {
    console.log(
      `note: ${join(folder, other)} is not in the workbook; copy it to the files that are imported.`,
    );
  }
  return 0;
}

function writeTables(folder: string, workbook: WrittenWorkbook): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of csvFiles(workbook)) writeFileSync(join(folder, name), text);
}
