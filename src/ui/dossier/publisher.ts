import type { Source } from '../../domain/catalog.ts';
import { isolated } from '../../domain/direction.ts';
import { m } from '../../locales/generated/messages.js';
import { getLocale } from '../../locales/generated/runtime.js';

/** The publisher of a source, with the agency that it cites. */
export function publisher(source: Source): string {
  const name = isolated(source.publisher, getLocale());
  if (source.citing === undefined) return name;
  return m.citing({ publisher: name, agency: isolated(source.citing, getLocale()) });
}
