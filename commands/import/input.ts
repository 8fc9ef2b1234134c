/** Files as importers take them: each read by its kind. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import type { ImportInput } from '../../src/importers/imported.ts';
import { readCsvFolder, readTables } from '../../src/tables/read.ts';
import type { ReadWorkbook } from '../../src/tables/result.ts';
import type { TableFault } from '../../src/tables/workbook.ts';
import { faultLine } from './lines.ts';

/** A file, and what an editor should look at although it was read. */
export type Read = { readonly input: ImportInput; readonly notes: readonly TableFault[] };

const TABLES = /\.(?:xlsx|ods|csv|tsv)$/i;
const SEPARATED = /\.(?:csv|tsv)$/i;

/**
 * Reads the files. Several CSV or TSV files are one workbook, each a tab of its name. Rejects with a
 * `CommandError` that names what is wrong with a file and where.
 */
export async function inputsOf(files: readonly string[]): Promise<Read[]> {
  const all = files.map((file) => ({ file, bytes: bytesOf(file) }));
  if (files.length > 1 && files.every((file) => SEPARATED.test(file))) {
    const named = new Map(all.map(({ file, bytes }) => [basename(file), bytes]));
    const bytes = all[0]?.bytes ?? new Uint8Array();
    return [ofTables(bytes, 'the tables', readCsvFolder(named, 'the tables'))];
  }
  return Promise.all(all.map(({ file, bytes }) => inputOf(file, bytes)));
}

async function inputOf(file: string, bytes: Uint8Array): Promise<Read> {
  if (TABLES.test(file)) {
    const read = ofTables(bytes, file, await readTables(bytes, file));
    return SEPARATED.test(file) ? { ...read, input: { ...read.input, ...withText(bytes) } } : read;
  }
  const { text } = withText(bytes);
  if (text === undefined) {
    throw new CommandError(`${file} is no text in UTF-8 and no spreadsheet (xlsx, ods, csv, tsv).`);
  }
  const json = jsonIn(text);
  if (json === undefined && /\.(?:json|jsonld|geojson)$/i.test(file)) {
    throw new CommandError(`${file} is no JSON: ${jsonFault(text)}`);
  }
  return { input: { file, bytes, text, ...(json && { json: json.value }) }, notes: [] };
}

function ofTables(bytes: Uint8Array, file: string, read: ReadWorkbook): Read {
  if (!read.ok) throw new CommandError(read.faults.map(faultLine).join('\n'));
  return { input: { file, bytes, workbook: read.workbook }, notes: read.notes };
}

function bytesOf(file: string): Uint8Array {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function withText(bytes: Uint8Array): { readonly text?: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {};
  }
}

function jsonIn(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function jsonFault(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
