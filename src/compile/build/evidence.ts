import { uniqueIds } from '../../authoring/registry.ts';
import { at, itemsOf, type Spot, textOf } from '../../authoring/spot.ts';
import type { Claim, Excerpt, Note } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { FIELDS, type Field } from '../read/authoredFields.ts';
import { claimOfReference, claimsOfExcerpt, type Shown, settleClaims } from './claims.ts';
import { buildExcerpt } from './excerpts.ts';
import { buildNote } from './notes.ts';

/** A visit or a stop, with its full id and the letter its excerpts' default ids begin with. */
export type Level = { readonly id: string; readonly spot: Spot; readonly excerptLetter: 'e' | 'v' };

/** What is quoted, claimed and remarked of a visit or stop. */
export type Evidence = { excerpts: Excerpt[]; claims: Claim[]; notes: Note[] };

/** Builds the evidence of a visit or stop; `undefined` when an excerpt of it cannot be built. */
export function buildEvidence(
  context: Context,
  level: Level,
  allExcerpts: ReadonlySet<string>,
  shown: readonly Shown[],
): Evidence | undefined {
  const { spot } = level;
  const excerptSpots = itemsOf(at(spot, 'excerpts'));
  const noteSpots = itemsOf(at(spot, 'notes'));
  checkUnique(context, excerptSpots, level.excerptLetter, 'excerpt');
  checkUnique(context, noteSpots, 'n', 'note');
  const fullId = (item: Spot, letter: string) => `${level.id}.${shortId(item, letter)}`;
  const excerpts = excerptSpots.map((item) =>
    buildExcerpt(context, item, fullId(item, level.excerptLetter)),
  );
  const names = { all: allExcerpts, local: excerptNames(level) };
  const notes = noteSpots.map((item) => buildNote(context, item, fullId(item, 'n'), names));
  const claims = [
    ...excerptSpots.flatMap((item) =>
      claimsOfExcerpt(context, item, fullId(item, level.excerptLetter)),
    ),
    ...itemsOf(at(spot, 'claims')).flatMap((item) => claimOfReference(context, item)),
  ];
  const settled = settleClaims(context, claims, explainedFields(noteSpots), shown);
  const built = {
    excerpts: excerpts.filter((excerpt) => excerpt !== undefined),
    claims: settled,
    notes: notes.filter((note) => note !== undefined),
  };
  return built.excerpts.length === excerpts.length ? built : undefined;
}

/** Told of by a note, or by one that still has to be written. */
function explainedFields(notes: readonly Spot[]): Set<Field> {
  const conflicts = notes.filter((note) => textOf(at(note, 'kind')) === 'conflict');
  const fields = new Set(conflicts.map((note) => textOf(at(note, 'field'))));
  return new Set(FIELDS.filter((field) => fields.has(field)));
}

/** Counted as it is written, so that publishing a draft renames nothing. */
function shortId(item: Spot, letter: string): string {
  return textOf(at(item, 'id')) ?? `${letter}${Number(item.path.at(-1)) + 1}`;
}

/** The full ids of the excerpts of a visit or stop, by their short ones. */
export function excerptNames({ id, spot, excerptLetter }: Level): Map<string, string> {
  const short = itemsOf(at(spot, 'excerpts')).map((item) => shortId(item, excerptLetter));
  return new Map(short.map((name) => [name, `${id}.${name}`]));
}

function checkUnique({ log }: Context, items: readonly Spot[], letter: string, noun: string): void {
  const ids = items.map((item) => ({ ...at(item, 'id'), value: shortId(item, letter) }));
  uniqueIds(log, ids, `${noun} here`);
}

/** The quotes of a visit or stop as they are written, found in their sources or not. */
export function quotesOf(spot: Spot): string[] {
  return itemsOf(at(spot, 'excerpts')).flatMap((item) => textOf(at(item, 'quote')) ?? []);
}
