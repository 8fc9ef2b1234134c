import type { Source } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';

/** The publisher of a source, with the agency that it cites. */
export function publisher(source: Source): string {
  if (source.citing === undefined) return source.publisher;
  return m.citing({ publisher: source.publisher, agency: source.citing });
}
