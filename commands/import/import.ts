/** Does what `dateline import` is asked to do. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError, UsageError } from '../../cli/errors.ts';
import { schemaOutputs } from '../../pipeline/write/outputs.ts';
import { filesOf } from '../../src/importers/dossier/files.ts';
import type { Records } from '../../src/importers/dossier/records.ts';
import { FORMATS, formatsOf } from '../../src/importers/formats.ts';
import type { ImportFormat } from '../../src/importers/imported.ts';
import { findingsIn } from '../check/findings.ts';
import { placed, requireEmpty } from '../new/place.ts';
import { inputsOf, type Read } from './input.ts';
import { keepingGuess } from './keepingGuess.ts';
import { faultLine } from './lines.ts';
import { mappingFor, requireAnswers } from './mapping.ts';
import { merged } from './merged.ts';

export type Asked = {
  /** Folder of the new dossier. */
  readonly into: string;
  readonly format?: string | undefined;
  readonly map?: string | undefined;
  readonly language?: string | undefined;
};

/** Reads all files before it writes any. Resolves to the exit code; rejects with a `CommandError`. */
export async function importFiles(files: readonly string[], asked: Asked): Promise<number> {
  requireNoDossier(asked.into);
  requireEmpty(asked.into);
  const wanted = asked.format === undefined ? undefined : formatCalled(asked.format);
  const all = (await inputsOf(files)).map((read) => recordsIn(read, wanted, asked));
  const authored = filesOf(merged(all.map(({ records }) => records)));
  const guesses = all.flatMap(({ guess }) => (guess === undefined ? [] : [guess]));
  keepingGuess(asked.map, guesses, () => placed(asked.into, (folder) => fill(folder, authored)));
  const { faults, todo } = findingsIn(asked.into);
  console.log(`Wrote ${authored.size} files to ${asked.into}.`);
  if (faults.length + todo.length > 0) {
    console.log(
      `"dateline check ${asked.into}" lists what is to do: ${faults.length} mistakes, ${todo.length} gaps.`,
    );
  }
  return 0;
}

/** An import makes dossiers and changes none: what somebody has written is never overwritten. */
function requireNoDossier(folder: string): void {
  if (!existsSync(join(folder, 'dossier.yaml'))) return;
  throw new CommandError(
    `${folder} has a dossier already, and an import changes none. Import into a new folder (--into NAME), then copy what you need from it.`,
  );
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

function recordsIn(
  { input, notes }: Read,
  wanted: ImportFormat | undefined,
  asked: Asked,
): { readonly records: Records; readonly guess: string | undefined } {
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
  return { records: imported.records, guess };
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
