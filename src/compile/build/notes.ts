import { typed } from '../../authoring/check.ts';
import { checkId, nearestFix } from '../../authoring/registry.ts';
import { at, failMissing, itemsOf, type Spot } from '../../authoring/spot.ts';
import { suggestion } from '../../authoring/suggest.ts';
import type { Note } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { AuthoredNoteSchema } from '../read/authoredEvidence.ts';
import { linkedText } from './links.ts';

/** The ids by which a note can name excerpts. */
export type ExcerptNames = {
  /** Full ids of the whole dossier. */
  readonly all: ReadonlySet<string>;
  /** Full ids by the short ids of the visit or stop the note belongs to. */
  readonly local: ReadonlyMap<string, string>;
};

/** Builds a note. Excerpts it names by their short ids come out under their full ones. */
export function buildNote(
  context: Pick<Context, 'log' | 'language' | 'references'>,
  spot: Spot,
  id: string,
  names: ExcerptNames,
): Note | undefined {
  for (const item of itemsOf(at(spot, 'references')))
    checkId(context.log, item, context.references);
  const excerpts = itemsOf(at(spot, 'excerpts')).flatMap((item) => {
    const written = typeof item.value === 'string' ? item.value.trim() : '';
    const full = names.local.get(written) ?? (names.all.has(written) ? written : undefined);
    if (full !== undefined) return [full];
    const known = [...names.local.keys(), ...(written.includes('.') ? names.all : [])];
    const missing = { noun: 'excerpt here', id: written };
    const fixes = nearestFix(item, written, known);
    failMissing(context.log, item, missing, suggestion(written, known), fixes);
    return [];
  });
  const authored = typed(spot, AuthoredNoteSchema);
  if (authored === undefined) return undefined;
  return {
    id,
    kind: authored.kind,
    ...(authored.field === undefined ? {} : { field: authored.field }),
    ...linkedText(context.log, at(spot, 'text'), authored.text, context.language),
    excerpts,
    references: authored.references ?? [],
  };
}
