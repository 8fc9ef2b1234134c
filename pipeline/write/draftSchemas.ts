/** JSON Schemas in which a record that is marked as a draft may lack keys. */

/** The schema, in which every map with the key `draft` requires its keys only where that is not true. */
export function draftsMayLack(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(draftsMayLack);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { required, ...node } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, draftsMayLack(value)]),
  );
  if (required === undefined) return node;
  return isMarkable(node) ? { ...node, if: MARKED, else: { required } } : { ...node, required };
}

const MARKED = { properties: { draft: { const: true } }, required: ['draft'] };

function isMarkable({ properties }: Readonly<Record<string, unknown>>): boolean {
  return typeof properties === 'object' && properties !== null && 'draft' in properties;
}
