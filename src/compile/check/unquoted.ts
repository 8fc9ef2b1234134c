import { at, itemsOf, type Log, textOf } from '../../authoring/spot.ts';
import type { ReadDossier } from '../read/dossier.ts';
import type { ReadVisit } from '../read/visit.ts';

/** Warns of every source that no visit quotes. */
export function warnOfUnquoted(log: Log, { sources, visits }: ReadDossier): void {
  const quoted = new Set(visits.flatMap(quotedSourcesOf));
  for (const { id, text } of sources) {
    if (text === undefined || quoted.has(id)) continue;
    const message = `No visit quotes the source \`${id}\`; quote it, or take the file out`;
    log.warnings.push({
      file: text.file,
      line: 1,
      column: 1,
      rule: 'evidence/unquoted-source',
      message,
    });
  }
}

/** The ids of the sources a visit and its stops quote, as they are written. */
function quotedSourcesOf({ spot }: ReadVisit): string[] {
  return [spot, ...itemsOf(at(spot, 'stops'))]
    .flatMap((level) => itemsOf(at(level, 'excerpts')))
    .flatMap((excerpt) => textOf(at(excerpt, 'source'))?.trim() ?? []);
}
