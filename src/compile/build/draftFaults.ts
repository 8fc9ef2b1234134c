/** What is wrong with a dossier once its drafts are taken out of it. */
import type { Fault } from '../../authoring/fault.ts';
import { at, fail, isDraft, itemsOf, type Log, type Spot } from '../../authoring/spot.ts';
import type { ReadDossier } from '../read/dossier.ts';

/** Records a fault for every published visit or stop of which nothing is left. */
export function checkLeft(log: Log, left: ReadDossier): void {
  for (const { spot } of left.visits) {
    if (isDraft(spot)) continue;
    checkSome(log, at(spot, 'stops'), 'stops of this visit', 'the visit');
    for (const stop of itemsOf(at(spot, 'stops'))) {
      if (isDraft(stop)) continue;
      checkSome(log, at(stop, 'excerpts'), 'excerpts of this stop', 'the stop');
    }
  }
}

function checkSome(log: Log, list: Spot, all: string, owner: string): void {
  const isFilled = Array.isArray(list.value) && list.value.length > 0;
  if (!isFilled || itemsOf(list).length > 0) return;
  fail(
    log,
    list,
    'draft/nothing-left',
    `All ${all} are drafts; publish one of them, or mark ${owner} as a draft`,
  );
}

/**
 * Faults that a dossier has only without its drafts, in words that say so: an id that only a draft
 * has, or something that rests on a draft.
 */
export function asDraftFaults(faults: readonly Fault[]): Fault[] {
  // It would repair the dossier without its drafts, and not as it is written.
  return faults.map(({ fixes: _, ...fault }) => ({
    ...fault,
    ...(fault.missing ? { rule: 'draft/needed' } : {}),
    message: inWords(fault),
  }));
}

function inWords({ message, missing }: Fault): string {
  if (missing === undefined) {
    return `Without the drafts: ${message.charAt(0).toLowerCase()}${message.slice(1)}; or mark this as a draft, too`;
  }
  const noun = missing.noun.replace(/ here$/, '');
  return `The ${noun} \`${missing.id}\` is a draft, or only drafts use it; publish it, or mark what names it here as a draft, too`;
}
