/** The addresses of the contexts of a JSON-LD object; those that are written out are passed over. */
export function contextsOf(object: Readonly<Record<string, unknown>>): string[] {
  const context = Object.hasOwn(object, '@context') ? object['@context'] : undefined;
  const all: readonly unknown[] = Array.isArray(context) ? context : [context];
  return all.filter((one) => typeof one === 'string');
}
