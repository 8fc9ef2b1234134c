/** The order in which pages are measured, and which are not measured again. */
import type { Case, Sample, Series } from '../report/results.ts';

export type Planned = {
  readonly of: Case;
  /** Why it is not measured. */
  readonly refused?: string;
};

export type How<P extends Planned> = {
  readonly rounds: number;
  /** A page that has taken so many milliseconds in all is not measured again. */
  readonly patience: number;
  readonly measure: (planned: P, round: number) => Promise<Sample>;
  /** Milliseconds since any moment. */
  readonly now?: () => number;
};

/** What is known after a page has been measured. */
export type Progress = {
  readonly series: readonly Series[];
  /** From 1. */
  readonly round: number;
  /** Whether all pages of the round have been measured. */
  readonly isRoundOver: boolean;
};

/**
 * Goes through the rounds, and within a round through all pages, so that what else the machine does meets all of them
 * alike. Yields what is known after each page. A page that has shown nothing in time at the processor's own speed, or
 * has taken longer than `patience`, is not measured with a slower one.
 */
export async function* inRounds<P extends Planned>(
  cases: readonly P[],
  { rounds, patience, measure, now = Date.now }: How<P>,
): AsyncGenerator<Progress> {
  const known = new Map(cases.map((it) => [it, { samples: [] as Sample[], taken: 0 }]));
  const refusalOf = (planned: P) => planned.refused ?? tooSlow(planned, known, patience);
  const series = () =>
    cases.map((planned) => {
      const samples = [...(known.get(planned)?.samples ?? [])];
      // What has been measured is told, even if it is not measured again.
      const refused = samples.length === 0 ? refusalOf(planned) : undefined;
      return { ...planned.of, samples, ...(refused === undefined ? {} : { refused }) };
    });
  for (let round = 1; round <= rounds; round += 1) {
    for (const [planned, it] of known) {
      if (refusalOf(planned) !== undefined || it.taken > patience) continue;
      const begun = now();
      it.samples.push(await measure(planned, round));
      it.taken += now() - begun;
      yield { series: series(), round, isRoundOver: false };
    }
    yield { series: series(), round, isRoundOver: true };
  }
}

type Known = ReadonlyMap<Planned, { readonly samples: readonly Sample[]; readonly taken: number }>;

function tooSlow({ of }: Planned, known: Known, patience: number): string | undefined {
  const faster = [...known].filter(
    ([other, { samples }]) =>
      other.of.peer === of.peer &&
      other.of.stops === of.stops &&
      other.of.slowdown < of.slowdown &&
      samples.length > 0,
  );
  if (faster.some(([, { samples }]) => samples.every((it) => it.content === undefined))) {
    return 'nothing shown in time with a faster processor';
  }
  // What one measurement took: those of several rounds together may well take longer.
  if (faster.some(([, { samples, taken }]) => taken / samples.length > patience)) {
    return 'took too long with a faster processor';
  }
  return undefined;
}
