import type { Source } from '../../domain/catalog.ts';
import { isolated } from '../../domain/direction.ts';
import { m } from '../../locales/generated/messages.js';

/** The publisher of a source, with the agency that it cites. */
export function publisher(source: Source): string {
  const name = isolated(source.publisher);
  if (source.citing === undefined) return name;
  return m.citing({ publisher: name, agency: isolated(source.citing) });
}
