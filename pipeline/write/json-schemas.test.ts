import { expect, test } from 'vitest';
import { authoredJsonSchemas, datasetJsonSchema } from './json-schemas.ts';

test('the dataset’s schema is closed and says what it is', () => {
  expect(datasetJsonSchema()).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:dateline:visits:1',
    title: 'Dateline dataset',
    type: 'object',
    additionalProperties: false,
    properties: { format: { const: 'dateline-dataset-2' } },
  });
});

test('editors are told the keys, the words to choose from and what is required', () => {
  expect(authoredJsonSchemas().get('visit')).toMatchObject({
    type: 'object',
    additionalProperties: false,
    else: { required: ['title', 'direction', 'kind', 'when', 'people', 'stops'] },
    properties: {
      kind: { type: 'string' },
      stops: {
        type: 'array',
        minItems: 1,
        items: {
          additionalProperties: false,
          properties: {
            status: { enum: ['happened', 'announced', 'mentioned'] },
            when: { anyOf: [{ type: 'string' }, { type: 'object', required: ['edtf', 'basis'] }] },
          },
        },
      },
    },
  });
});

test('only what is published needs its keys', () => {
  const visit = authoredJsonSchemas().get('visit');
  expect(visit).not.toHaveProperty('required');
  expect(visit).toMatchObject({
    if: { properties: { draft: { const: true } }, required: ['draft'] },
    properties: { stops: { items: { else: { required: expect.arrayContaining(['excerpts']) } } } },
  });
  expect(authoredJsonSchemas().get('dossier')).toHaveProperty('else.required');
});

test('no part of an authored schema is left without a type', () => {
  const loose: string[] = [];
  for (const [name, schema] of authoredJsonSchemas()) collectLoose(schema, name, loose);
  expect(loose).toEqual([]);
});

function collectLoose(schema: unknown, path: string, loose: string[]): void {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  const node = schema as Record<string, unknown>; // an object, as just checked
  if (!('type' in node || 'anyOf' in node || 'const' in node)) loose.push(path);
  for (const [key, value] of Object.entries(node.properties ?? {})) {
    collectLoose(value, `${path}.${key}`, loose);
  }
  for (const key of ['items', 'additionalProperties'])
    collectLoose(node[key], `${path}.${key}`, loose);
  for (const [index, option] of Object.entries(node.anyOf ?? [])) {
    collectLoose(option, `${path}|${index}`, loose);
  }
}
