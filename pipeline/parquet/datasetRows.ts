/** Rows and places of an archive from a dataset, `visits.json` or `visits.json.gz`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { CommandError } from '../../cli/errors.ts';
import type { ArchivePlace } from '../../src/domain/archive/manifest.ts';
import {
  DATASET_FORMAT,
  type Dataset,
  DatasetSchema,
  type LocalText,
} from '../../src/domain/dataset.ts';
import { otherFormat } from '../../src/domain/format.ts';
import { faultOf } from '../../src/domain/parse.ts';
import type { RawRow } from './rows.ts';

/** What a dataset may have unpacked: no text can be longer. */
const MOST_BYTES = 500e6;

/** The dataset in a file, which may be compressed. Throws a `CommandError` with what is wrong with it. */
export function datasetIn(file: string): Dataset {
  const json = jsonIn(file);
  const outdated = otherFormat(json, DATASET_FORMAT);
  if (outdated) throw new CommandError(`${file} ${outdated.message}`);
  const parsed = v.safeParse(DatasetSchema, json);
  if (parsed.success) return parsed.output;
  const { path, message } = faultOf(parsed.issues[0]);
  throw new CommandError(`${file} ${path}: ${message}; nothing was written`);
}

function jsonIn(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    // Programs that fetch such a file may have unpacked it, whatever its name.
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const whole = isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    return JSON.parse(whole.toString('utf8'));
  } catch (error) {
    throw new CommandError(
      `${file} is no JSON, nor JSON that gzip has compressed: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

/** One row for each excerpt of each stop. Titles are in the dossier's language. */
export function* datasetRows({ dossier, sources, visits }: Dataset): Generator<RawRow> {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  for (const visit of visits) {
    for (const stop of visit.stops) {
      for (const excerpt of stop.excerpts) {
        const source = sourceOf.get(excerpt.source);
        yield {
          where: `stop ${stop.id}, excerpt ${excerpt.id}:`,
          values: {
            ...{ date: stop.when.edtf, place: stop.place, stop: stop.id },
            title: inLanguage(stop.title, dossier.language),
            words: excerpt.exact,
            ...{ language: source?.language, source: source?.title },
            ...{ publisher: source?.publisher, url: source?.url },
          },
        };
      }
    }
  }
}

/** Its places, as the archive's manifest has them. */
export function datasetPlaces({ places }: Dataset): ArchivePlace[] {
  return places.map(({ id, names, position }) => ({ id, names, position }));
}

function inLanguage(texts: LocalText, language: string): string | undefined {
  return texts[language] ?? Object.values(texts)[0];
}
