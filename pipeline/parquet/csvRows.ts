/** Rows and places of an archive from CSV files: UTF-8, a heading, commas. */
import { createReadStream, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { CommandError } from '../../cli/errors.ts';
import type { ArchivePlace } from '../../src/domain/archive/manifest.ts';
import type { RawRow } from './rows.ts';

/** One after another, so that a file of any size can be read. Empty fields count as missing. */
export async function* csvRows(file: string): AsyncGenerator<RawRow> {
  const parsing = Papa.parse(Papa.NODE_STREAM_INPUT, {
    header: true,
    skipEmptyLines: 'greedy',
    // Spreadsheets put a mark before the first name.
    transformHeader: (name) => name.replace(/^\uFEFF/, '').trim(),
  });
  const stream = createReadStream(file, 'utf8');
  stream.on('error', (error) => parsing.destroy(error));
  stream.pipe(parsing);
  let row = 1;
  for await (const values of parsing) {
    row += 1;
    yield { where: `${file} row ${row}`, values: withoutEmpty(values) };
  }
}

function withoutEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));
}

const degrees = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d+(\.\d+)?$/, 'Expected degrees such as 53.9'),
    v.transform(Number),
    v.minValue(-most),
    v.maxValue(most),
  );
const PlaceRowSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1, 'Expected an id')),
  name: v.pipe(v.string(), v.minLength(1, 'Expected a name')),
  longitude: degrees(180),
  latitude: degrees(90),
});

/** Columns `id`, `name`, `longitude`, `latitude`; names are in a language. Throws a `CommandError` with the first mistake. */
export function csvPlaces(file: string, language: string): ArchivePlace[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: 'greedy' });
  return data.map((values, i) => {
    const parsed = v.safeParse(PlaceRowSchema, values);
    if (parsed.success) {
      const { id, name, longitude, latitude } = parsed.output;
      return { id, names: { [language]: name }, position: [longitude, latitude] };
    }
    const [issue] = parsed.issues;
    throw new CommandError(
      `${file} row ${i + 2} ${issue.path?.[0]?.key}: ${issue.message}; nothing was written`,
    );
  });
}
