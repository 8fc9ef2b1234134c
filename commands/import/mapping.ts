/** Which column or property is what, as a file that an editor can correct. */
import { existsSync, readFileSync } from 'node:fs';
import { CommandError } from '../../cli/errors.ts';
import { newLog } from '../../src/authoring/spot.ts';
import { parseYaml } from '../../src/authoring/yaml/parse.ts';
import { ANY_TABLE, firstMapping } from '../../src/importers/anyTable/anyTable.ts';
import { type Mapping, writeMapping } from '../../src/importers/anyTable/mapping.ts';
import { GEO_JSON } from '../../src/importers/geoJson/readGeoJson.ts';
import type { ImportFormat, ImportInput } from '../../src/importers/imported.ts';
import { writeGuess } from './keepingGuess.ts';

/** A mapping for an importer, and what is said of it. */
export type Mapped = {
  readonly mapping?: unknown;
  readonly lines: readonly string[];
  /** The text of a mapping's file that is not there yet. */
  readonly guess?: string;
};

/**
 * That of the file, if there is one; of any table otherwise a guess, which is to be kept in `file` once the
 * import has succeeded. Throws a `CommandError` for a file that is neither YAML nor JSON.
 */
export function mappingFor(
  format: ImportFormat,
  input: ImportInput,
  file: string | undefined,
): Mapped {
  if (file !== undefined && existsSync(file)) return { mapping: valueIn(file), lines: [] };
  const mapping = format.id === ANY_TABLE.id ? firstMapping(input) : undefined;
  if (mapping === undefined) return { lines: [] };
  const where = file === undefined ? 'keep it in a file with --map FILE' : `kept in ${file}`;
  const lines = [`The columns were guessed (${where}):`, ...linesOf(mapping)];
  return { mapping, lines, ...(file !== undefined && { guess: writeMapping(mapping) }) };
}

/**
 * Throws a `CommandError` where only an editor can say which property or column is what. Of a table whose
 * columns are all unknown, the mapping to fill in is written: that is all there is to be done.
 */
export function requireAnswers(
  format: ImportFormat,
  { mapping, guess }: Mapped,
  file: string | undefined,
  faults: readonly string[],
): void {
  const isUnknown = guess !== undefined && !guess.includes('field:');
  if (isUnknown && file !== undefined) {
    writeGuess(file, guess);
    throw new CommandError(
      `No column could be guessed. ${file} was written: say in it which column is what (docs/importing.md#any-table), and import again. Nothing else was written.`,
    );
  }
  if (format.id !== GEO_JSON.id || mapping !== undefined) return;
  const where =
    file === undefined ? 'a file, named with --map FILE' : `${file}, which is not there`;
  throw new CommandError(
    [
      ...faults,
      `Say it in ${where} (docs/importing.md#geojson has an example), and import again. Nothing was written.`,
    ].join('\n'),
  );
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
