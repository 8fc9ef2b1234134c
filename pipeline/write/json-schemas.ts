import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { AuthoredStorySchema } from '../../src/authoring/story.ts';
import { list } from '../../src/authoring/vocabulary.ts';
import { AuthoredDossierSchema } from '../../src/compile/read/authoredDossier.ts';
import { AuthoredPersonRecordSchema } from '../../src/compile/read/authoredPeople.ts';
import { AuthoredPlaceSchema } from '../../src/compile/read/authoredPlaces.ts';
import {
  AuthoredReferenceSchema,
  AuthoredSourceSchema,
} from '../../src/compile/read/authoredSource.ts';
import { AuthoredVisitSchema } from '../../src/compile/read/authoredVisit.ts';
import { DatasetSchema } from '../../src/domain/dataset.ts';
import { StoriesSchema } from '../../src/domain/story.ts';
import { draftsMayLack } from './draftSchemas.ts';

/** A JSON Schema (draft 7) as a plain object. */
export type JsonSchema = ReturnType<typeof toJsonSchema>;

/** The JSON Schema of the published dataset. */
export function datasetJsonSchema(): JsonSchema {
  return jsonSchema(
    DatasetSchema,
    'visits',
    'Dateline dataset',
    'Documented visits with the words of their sources. Days are ISO 8601 calendar dates, positions [longitude, latitude] in degrees WGS 84, text offsets UTF-16 code units; texts in several languages are keyed by BCP 47 tag.',
  );
}

/** The JSON Schema of the published stories. */
export function storiesJsonSchema(): JsonSchema {
  return jsonSchema(
    StoriesSchema,
    'stories',
    'Dateline stories',
    'A dossier told step by step. Texts and notes are Markdown without HTML, keyed by BCP 47 tag; ids are those of the dataset beside this file.',
  );
}

/** The JSON Schemas of the files an editor writes, by the kind of file they describe. */
export function authoredJsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const people = list(AuthoredPersonRecordSchema);
  const places = list(AuthoredPlaceSchema);
  const references = list(AuthoredReferenceSchema);
  return new Map([
    ['dossier', authored(AuthoredDossierSchema, 'dossier', 'dossier.yaml')],
    ['people', authored(people, 'people', 'people.yaml')],
    ['places', authored(places, 'places', 'places.yaml')],
    ['references', authored(references, 'references', 'references.yaml')],
    ['source', authored(AuthoredSourceSchema, 'source', 'the front matter of sources/ID.md')],
    ['story', authored(AuthoredStorySchema, 'story', 'stories/ID.yaml')],
    ['visit', authored(AuthoredVisitSchema, 'visit', 'visits/ID.yaml')],
  ]);
}

function authored(schema: v.GenericSchema, name: string, file: string): JsonSchema {
  const description = `What an editor writes in ${file} of a Dateline dossier, see data/README.md.`;
  const whole = jsonSchema(schema, name, `Dateline dossier: ${file}`, description);
  return draftsMayLack(whole) as JsonSchema; // the same schema but for what it requires
}

/** What JSON Schema cannot express is left out of it; `npm run data` checks all of it. */
function jsonSchema(
  schema: v.GenericSchema,
  name: string,
  title: string,
  description: string,
): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'output' });
  return {
    ...($schema && { $schema }),
    $id: `urn:dateline:${name}:1`,
    title,
    description,
    ...rest,
  };
}
