/** Does what `dateline import` is asked to do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError, UsageError } from '../../cli/errors.ts';
import { schemaOutputs } from '../../pipeline/write/outputs.ts';
import { joined } from '../../src/importers/adding/joined.ts';
import { withAdded } from '../../src/importers/adding/withAdded.ts';
import { filesOf } from '../../src/importers/dossier/files.ts';
import type { Records } from '../../src/importers/dossier/records.ts';
import { FORMATS, formatsOf } from '../../src/importers/formats.ts';
import type { ImportFormat } from '../../src/importers/imported.ts';
import { WORKBOOK } from '../../src/importers/workbook/format.ts';
import { findingsIn } from '../check/findings.ts';
import { placed, requireEmpty } from '../new/place.ts';
import { outputsOf, write } from './adding.ts';
import { additionLines } from './additionLines.ts';
import { inputsOf, type Read } from './input.ts';
import { keepingGuess } from './keepingGuess.ts';
import { faultLine } from './lines.ts';
import { mappingFor, requireAnswers } from './mapping.ts';
import { type OldDossier, oldDossier } from './oldDossier.ts';

export type Asked = {
  /** Folder of the dossier, which may be there or not. */
  readonly into: string;
  readonly format?: string | undefined;
  readonly map?: string | undefined;
  readonly language?: string | undefined;
};

/** Reads all files before it writes any. Resolves to the exit code; rejects with a `CommandError`. */
export async function importFiles(files: readonly string[], asked: Asked): Promise<number> {
  const old = oldDossier(asked.into);
  if (old === undefined) requireEmpty(asked.into);
  const wanted = asked.format === undefined ? undefined : formatCalled(asked.format);
  const all = (await inputsOf(files)).map((read) => recordsIn(read, wanted, asked));
  const records = joined(all.map((each) => each.records));
  const guesses = all.flatMap(({ guess }) => (guess === undefined ? [] : [guess]));
  const put = old === undefined ? made(records, asked) : added(old, records, all, asked);
  keepingGuess(asked.map, guesses, put.write);
  for (const line of put.lines) console.log(line);
  for (const line of toDoLines(asked.into)) console.log(line);
  return 0;
}

/** How much is left to do. That a dossier of drafts would not be published goes without saying. */
function toDoLines(into: string): string[] {
  const { faults, todo } = findingsIn(into);
  const mistakes = faults.filter(({ rule }) => rule !== 'draft/nothing-published').length;
  if (mistakes + todo.length === 0) return [];
  return [
    `"dateline check ${into}" lists what is to do: ${mistakes} mistakes, ${todo.length} gaps.`,
  ];
}

/** What is to be written, and what is then said of it. */
type Put = { readonly write: () => void; readonly lines: readonly string[] };

function made(records: Records, { into }: Asked): Put {
  const authored = filesOf(records);
  return {
    write: () => placed(into, (folder) => fill(folder, authored)),
    lines: [`Wrote ${authored.size} files to ${into}.`],
  };
}

function added(
  old: OldDossier,
  records: Records,
  [one, other]: readonly Found[],
  { into }: Asked,
): Put {
  // A workbook of this dossier has its ids.
  const sameIds =
    other === undefined &&
    one?.format.id === WORKBOOK.id &&
    records.head.id === old.records.head.id;
  const addition = withAdded(old.records, records, sameIds);
  const outputs = outputsOf(into, old, addition);
  return { write: () => write(outputs), lines: additionLines(into, addition) };
}

function fill(folder: string, authored: ReadonlyMap<string, string>): void {
  for (const [path, text] of authored) put(join(folder, path), text);
  // Every dossier has both.
  for (const each of ['sources', 'visits']) mkdirSync(join(folder, each), { recursive: true });
  for (const [path, text] of schemaOutputs(folder)) put(path, text);
}

function formatCalled(id: string): ImportFormat {
  const format = FORMATS.find((each) => each.id === id);
  if (format) return format;
  const known = FORMATS.map((each) => each.id).join(', ');
  throw new UsageError(`There is no format "${id}"; there are ${known}.`);
}

/** What was read of a file. */
type Found = {
  readonly records: Records;
  readonly format: ImportFormat;
  /** The text of a mapping's file that is not there yet. */
  readonly guess: string | undefined;
};

function recordsIn({ input, notes }: Read, wanted: ImportFormat | undefined, asked: Asked): Found {
  const format = wanted ?? formatsOf(input)[0];
  if (format === undefined) {
    throw new CommandError(
      `${input.file} is in no format that is known; name one with --format, or import a table.`,
    );
  }
  const mapped = mappingFor(format, input, asked.map);
  const { mapping, lines, guess } = mapped;
  console.log(`${input.file}: ${format.name}`);
  for (const line of lines) console.log(line);
  const { language } = asked;
  const imported = format.read(input, {
    ...(language !== undefined && { language }),
    ...(mapping !== undefined && { mapping }),
  });
  if (!imported.ok) {
    requireAnswers(format, mapped, asked.map, imported.faults.map(faultLine));
    throw new CommandError([...imported.faults.map(faultLine), 'Nothing was written.'].join('\n'));
  }
  for (const note of [...notes, ...imported.notes]) console.log(`note: ${faultLine(note)}`);
  return { records: imported.records, format, guess };
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
