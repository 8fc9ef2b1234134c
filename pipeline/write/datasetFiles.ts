/** The texts that are published of a dossier, beside one another in the site's `data/`. */
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Stories } from '../../src/domain/story.ts';
import { citationsOf, citationsText } from '../citations/citations.ts';
import { COLOUR_SHEET, colourSheet } from './colourSheet.ts';
import { datasetJsonSchema, storiesJsonSchema } from './json-schemas.ts';

export type Published = {
  readonly dataset: Dataset;
  readonly stories: Stories;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** Dataset, stories, the JSON Schemas of both, citations, colours and logo, by their names. */
export function datasetFiles({
  dataset,
  stories,
  pictures,
}: Published): ReadonlyMap<string, string | Uint8Array> {
  const sheet = colourSheet(dataset);
  return new Map<string, string | Uint8Array>([
    ['visits.json', recordsText(dataset)],
    ['visits.schema.json', prettyText(datasetJsonSchema())],
    ['citations.json', citationsText(citationsOf(dataset))],
    ['stories.json', recordsText(stories)],
    ['stories.schema.json', prettyText(storiesJsonSchema())],
    ...(sheet === undefined ? [] : [[COLOUR_SHEET, sheet] as const]),
    ...pictures,
  ]);
}

/** A dataset, or its stories, as JSON with one line per record, ending with a line feed. */
function recordsText(records: Dataset | Stories): string {
  const entries = Object.entries(records).map(([key, value]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`
        : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** As JSON with one line for each value, ending with a line feed. */
export function prettyText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
