/** What the reader of an embed sees: one excerpt of a sequence. */
import { EVERYTHING, type Filter, isEverything } from '../../domain/filter.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import type { Step } from '../protocol.ts';
import { about, type Entry, passing } from './entries.ts';

export type Reading = {
  readonly selection: Selection;
  readonly filter: Filter;
  /** The places of the marker pressed, where it stands for several. */
  readonly places?: readonly string[] | undefined;
  readonly current?: Entry | undefined;
};

export const START: Reading = { selection: NOTHING, filter: EVERYTHING };

/** What an embed is of, where its address selects something that has a picture of its own. */
export type Part = { readonly kind: 'visit' | 'place'; readonly id: string };

/** The part that an opening is about: a stop's is its visit. */
export function partOf({ selection, current }: Reading): Part | undefined {
  if (selection.kind === 'place') return { kind: 'place', id: selection.id };
  const isOfVisit = selection.kind === 'visit' || selection.kind === 'stop';
  return isOfVisit && current ? { kind: 'visit', id: current.visit } : undefined;
}

/** Whether one still reads of a part. */
export function isWithin(part: Part, reading: Reading): boolean {
  const now = partOf(reading);
  return now?.kind === part.kind && now.id === part.id;
}

/** What passes the filter; all of it where there is none. */
export function shown(entries: readonly Entry[], { filter }: Reading): readonly Entry[] {
  return isEverything(filter) ? entries : passing(entries, filter);
}

/**
 * The excerpts that the steps lead through: those of the selected place or source, else all, so that
 * the steps lead from visit to visit.
 */
function sequence(entries: readonly Entry[], reading: Reading): readonly Entry[] {
  const { selection, places } = reading;
  const remaining = shown(entries, reading);
  if (selection.kind === 'source') return about(remaining, selection);
  if (selection.kind !== 'place') return remaining;
  return places
    ? remaining.filter(({ stop }) => stop && places.includes(stop.place))
    : about(remaining, selection);
}

export type Position = {
  readonly order: number;
  readonly total: number;
  /** Which of the visits that pass it is about, from 1; undefined within a place or a source. */
  readonly visit: number | undefined;
  readonly visits: number;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
};

/** Where the current excerpt stands: within its visit, or within the place or source selected. */
export function positionOf(entries: readonly Entry[], reading: Reading): Position {
  const { current, selection } = reading;
  const all = sequence(entries, reading);
  const at = current ? all.indexOf(current) : -1;
  const isWithin = selection.kind === 'place' || selection.kind === 'source';
  const counted = isWithin ? all : all.filter(({ visit }) => visit === current?.visit);
  const visits = visitsOf(all);
  return {
    order: current ? counted.indexOf(current) + 1 : 0,
    total: counted.length,
    visit: isWithin || !current ? undefined : visits.indexOf(current.visit) + 1,
    visits: visits.length,
    previous: all[at - 1],
    next: at < 0 ? undefined : all[at + 1],
  };
}

/** Another selection; its first excerpt that passes becomes the current one. */
export function selecting(
  entries: readonly Entry[],
  reading: Reading,
  selection: Selection,
  places?: readonly string[],
): Reading {
  const next = { ...reading, selection, places };
  const remaining = shown(entries, next);
  const own = places ? sequence(entries, next) : about(remaining, selection);
  return { ...next, current: own[0] ?? remaining[0] };
}

/** Another filter; the current excerpt stays if it passes. */
export function filtering(entries: readonly Entry[], reading: Reading, filter: Filter): Reading {
  const next = { ...reading, filter };
  const remaining = shown(entries, next);
  const { current } = reading;
  if (current && remaining.includes(current)) return next;
  return { ...next, current: sequence(entries, next)[0] ?? remaining[0] };
}

/** To an excerpt of the sequence. Unless a place or source is selected, its stop or visit is. */
export function reaching(reading: Reading, current: Entry): Reading {
  const { kind } = reading.selection;
  if (kind === 'place' || kind === 'source') return { ...reading, current };
  const { stop, visit } = current;
  const selection: Selection = stop ? { kind: 'stop', id: stop.id } : { kind: 'visit', id: visit };
  return { ...reading, selection, current };
}

/** The visits that pass, in order. */
export function visitsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ visit }) => visit))];
}

/**
 * The visit that a host's step leads to, among those that pass: by a distance, stopping at either
 * end, or to one counted from 1. Undefined where there is none.
 */
export function stepping(
  entries: readonly Entry[],
  reading: Reading,
  step: Step,
): string | undefined {
  const visits = visitsOf(shown(entries, reading));
  if ('to' in step) return visits[step.to - 1];
  const isNothing = reading.selection.kind === 'none';
  const at = isNothing ? -1 : visits.indexOf(reading.current?.visit ?? '');
  return visits[Math.min(visits.length - 1, Math.max(0, at + step.by))];
}
