/** From a file of tables to a `Workbook`, whatever kind of file it is. */
import { archiveOf, DAMAGED } from './archive.ts';
import { readCsv } from './readCsv.ts';
import { readOds } from './readOds.ts';
import { readXlsx } from './readXlsx.ts';
import { type ReadWorkbook, refused } from './result.ts';
import type { TableFault } from './workbook.ts';

/** Larger files are not read. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads the tables of xlsx, ods, csv and tsv. The kind of file is told by its bytes; its name is for
 * messages and tells a tab from a comma. Formulas are not run: a cell has the value that was saved.
 * Hidden tabs, rows and columns are read like all others. Never throws.
 */
export async function readTables(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
  if (bytes.length > MOST_BYTES) {
    return refused(
      file,
      `The file has more than ${MOST_BYTES / 1024 / 1024} MB; save the tables alone, without pictures, in a new file`,
    );
  }
  if (bytes.length === 0) return refused(file, 'The file is empty');
  const other = otherKind(bytes);
  if (other !== undefined) return refused(file, other);
  try {
    return begins(bytes, 'PK') ? await readArchive(bytes, file) : readCsv(bytes, file);
  } catch (error) {
    const isLarge = error instanceof Error && /limit/i.test(error.message);
    return refused(file, isLarge ? TOO_LARGE : DAMAGED);
  }
}

const TOO_LARGE =
  'A tab has too many rows and columns; delete the empty ones behind the last value, or copy the values into a new file';

async function readArchive(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
  const archive = archiveOf(bytes);
  if (!archive.ok) return refused(file, archive.message);
  const has = (pattern: RegExp) => [...archive.names].some((name) => pattern.test(name));
  if (has(/^content\.xml$/)) return readOds(bytes, file);
  if (has(/^xl\/.*\.bin$/) && !has(/^xl\/.*sheet.*\.xml$/)) {
    return refused(file, 'This is Excel’s binary format (xlsb); save it as xlsx');
  }
  if (has(/^\[Content_Types\]\.xml$/) && has(/^xl\//)) return readXlsx(bytes, file);
  if (has(/\.iwa$|^Index\.zip$/)) {
    return refused(
      file,
      'This is a file of Numbers; choose File > Export To > Excel and import that',
    );
  }
  return refused(file, 'This is no file of tables; xlsx, ods, csv and tsv are read');
}

/** What to do with a kind of file that is not read; undefined for others. */
function otherKind(bytes: Uint8Array): string | undefined {
  if (begins(bytes, '\xd0\xcf\x11\xe0')) {
    return includesWide(bytes, 'EncryptedPackage')
      ? 'The file has a password; save it without one'
      : 'This is the format of old versions of Excel (xls); open it in a spreadsheet program and save it as xlsx';
  }
  if (begins(bytes, '%PDF'))
    return 'This is a PDF and has no tables that can be read; import the spreadsheet it was made of';
  if (begins(bytes, '\x1f\x8b') || begins(bytes, 'Rar!') || begins(bytes, '7z\xbc\xaf')) {
    return 'This is a compressed file; unpack it and import what is inside';
  }
  return undefined;
}

function begins(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Whether a name stands in the bytes in UTF-16, as in directories of old Office files. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].map((letter) => `${letter}\0`).join('');
  let found = '';
  for (let from = 0; from < bytes.length; from += 4096) {
    found = found.slice(-wide.length) + String.fromCharCode(...bytes.subarray(from, from + 4096));
    if (found.includes(wide)) return true;
  }
  return false;
}

/**
 * Reads a folder of CSV files as one workbook: each file is a tab of its name.
 *
 * @param files their bytes, by their names in the folder; others than csv and tsv are passed over
 * @param folder what messages call the workbook
 */
export function readCsvFolder(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadWorkbook {
  const read = [...files]
    .filter(([name]) => /\.(?:csv|tsv)$/i.test(name))
    .map(([name, bytes]) => inFolder(readCsv(bytes, name), folder));
  const faults = read.flatMap((each) => (each.ok ? [] : each.faults));
  const [first, ...others] = faults;
  if (first) return { ok: false, faults: [first, ...others] };
  const sound = read.flatMap((each) => (each.ok ? [each] : []));
  return {
    ok: true,
    workbook: { file: folder, tabs: sound.flatMap(({ workbook }) => workbook.tabs) },
    notes: sound.flatMap(({ notes }) => notes),
  };
}

/** What was read of a file, with the folder’s name for the workbook. */
function inFolder(read: ReadWorkbook, folder: string): ReadWorkbook {
  const moved = ({ place, message }: TableFault): TableFault => ({
    place: { ...place, file: `${folder}/${place.file}` },
    message,
  });
  if (read.ok) return { ...read, notes: read.notes.map(moved) };
  const [first, ...others] = read.faults;
  return { ok: false, faults: [moved(first), ...others.map(moved)] };
}
