/** A mark's key: `stop:` or `visit:` and the id. */
export const stopKey = (id: string) => `stop:${id}`;
export const visitKey = (id: string) => `visit:${id}`;

/** The kind and the id that a key is made of. */
export function splitKey(key: string): [kind: string, id: string] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}
