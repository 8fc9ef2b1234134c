/** Which column or property is what, as a file that an editor can correct. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from '../../cli/errors.ts';
import { newLog } from '../../src/authoring/spot.ts';
import { parseYaml } from '../../src/authoring/yaml/parse.ts';
import { ANY_TABLE, firstMapping } from '../../src/importers/anytable/anytable.ts';
import { type Mapping, writeMapping } from '../../src/importers/anytable/mapping.ts';
import type { ImportFormat, ImportInput } from '../../src/importers/imported.ts';

/** A mapping for an importer, and what is said of it. */
export type Mapped = { readonly mapping?: unknown; readonly lines: readonly string[] };

/**
 * That of the file, if there is one; of any table otherwise a guess, which is written to `file` where one
 * is named. Throws a `CommandError` for a file that is neither YAML nor JSON.
 */
export function mappingFor(
  format: ImportFormat,
  input: ImportInput,
  file: string | undefined,
): Mapped {
  if (file !== undefined && existsSync(file)) return { mapping: valueIn(file), lines: [] };
  if (format.id !== ANY_TABLE.id) {
    if (file === undefined) return { lines: [] };
    throw new CommandError(`There is no file ${file}. docs/importing.md says what stands in it.`);
  }
  const mapping = firstMapping(input);
  if (mapping === undefined) return { lines: [] };
  if (file !== undefined) writeFileSync(file, writeMapping(mapping));
  const where = file === undefined ? 'keep it in a file with --map FILE' : `it is in ${file}`;
  return { mapping, lines: [`The columns were guessed (${where}):`, ...linesOf(mapping)] };
}

function linesOf({ columns }: Mapping): string[] {
  return columns.map(
    ({ column, header = '', field = 'not used', sure }) =>
      `  ${column} ${header} → ${field}${sure === undefined ? '' : ` (${sure})`}`,
  );
}

function valueIn(file: string): unknown {
  const log = newLog();
  const yaml = parseYaml(log, file, readFileSync(file, 'utf8'));
  if (yaml !== undefined) return yaml.value;
  throw new CommandError(
    log.faults
      .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`)
      .join('\n'),
  );
}
