/** A dossier without the drafts that still lack something, and without those that rest on them. */
import type { Fault } from '../../authoring/fault.ts';
import {
  at,
  isDraft,
  itemsOf,
  type Log,
  newLog,
  pointerTo,
  type Spot,
  textOf,
} from '../../authoring/spot.ts';
import type { Ground } from '../check/ground.ts';
import type { ReadDossier } from '../read/dossier.ts';
import { readWithout } from './drafts.ts';
import { buildParts, type Parts } from './parts.ts';

/** What can be built of a dossier. */
export type Finished = {
  readonly read: ReadDossier;
  readonly parts: Parts;
  /** What is published and rests on a draft that lacks something. */
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/**
 * Builds what is left without the drafts that `todos` are about. A draft that rests on one of those is
 * left out as well, and so on. The whole dossier must have no faults; `undefined` where it has no head.
 */
export function buildFinished(
  read: ReadDossier,
  todos: Log['todos'],
  ground: Ground | undefined,
): Finished | undefined {
  const leftOut = new Set(todos.flatMap(({ draft }) => draft ?? []));
  for (;;) {
    const left = readWithout(read, (record) => isDraft(record) && leftOut.has(pointerTo(record)));
    const log = newLog();
    const parts = buildParts(log, left, ground);
    if (parts === undefined) return undefined;
    const resting = [...log.faults, ...log.todos]
      .flatMap(({ draft }) => draft ?? [])
      .filter((draft) => !leftOut.has(draft));
    if (resting.length === 0) {
      return { read: left, parts, faults: log.faults, warnings: log.warnings };
    }
    for (const draft of resting) leftOut.add(draft);
  }
}

/** What a story names and the dossier has, although it cannot be built yet. */
export function restsOnUnfinished({ visits, places, sources }: ReadDossier) {
  const idOf = (spot: Spot) => textOf(at(spot, 'id')) ?? '';
  const known = new Set([
    ...sources.map(({ id }) => `source ${id}`),
    ...places.items.map((place) => `place ${idOf(place)}`),
    ...visits.flatMap(({ id, spot }) => [
      `visit ${id}`,
      ...itemsOf(at(spot, 'stops')).map((stop) => `stop ${id}.${idOf(stop)}`),
    ]),
  ]);
  return ({ missing }: Fault): boolean =>
    missing !== undefined && known.has(`${missing.noun} ${missing.id}`);
}
