/** A name of a pack in the reader's language; see https://docs.protomaps.com/basemaps/localization. */

export type Tags = Readonly<Record<string, string | number | boolean>>;

const CYRILLIC = ['ru', 'be', 'uk', 'bg', 'sr', 'mk'];

/** Scripts that readers of a language know, as Protomaps names them; it does not name the Latin one. */
export function knownScripts(language: string): string[] {
  return CYRILLIC.includes(language) ? ['', 'Cyrillic'] : [''];
}

/**
 * The name in the language; else the local one, if its letters are known there; else the English one,
 * and the local one only if there is no other. Empty without any.
 */
export function localName(tags: Tags, language: string): string {
  const { name = '', script = '' } = tags;
  const isKnown = knownScripts(language).includes(String(script));
  return String(tags[`name:${language}`] ?? (isKnown ? name : (tags['name:en'] ?? name)));
}
