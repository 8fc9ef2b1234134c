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

/**
 * Goes through the rounds, and within a round through all pages, so that what else the machine does meets all of them
 * alike. Yields what is known after each round. A page that has shown nothing in time at the processor's own speed
 * is not measured with a slower one.
 */
export async function* inRounds<P extends Planned>(
  cases: readonly P[],
  { rounds, patience, measure, now = Date.now }: How<P>,
): AsyncGenerator<Series[]> {
  const known = new Map(cases.map((it) => [it, { samples: [] as Sample[], taken: 0 }]));
  const refusalOf = (planned: P) => planned.refused ?? tooSlow(planned, known);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [planned, it] of known) {
      if (refusalOf(planned) !== undefined || it.taken > patience) continue;
      const begun = now();
      it.samples.push(await measure(planned, round));
      it.taken += now() - begun;
    }
    yield cases.map((planned) => {
      const refused = refusalOf(planned);
      const samples = [...(known.get(planned)?.samples ?? [])];
      return { ...planned.of, samples, ...(refused === undefined ? {} : { refused }) };
    });
  }
}

type Known = ReadonlyMap<Planned, { readonly samples: readonly Sample[] }>;

function tooSlow({ of }: Planned, known: Known): string | undefined {
  const faster = [...known].filter(
    ([other]) =>
      other.of.peer === of.peer &&
      other.of.stops === of.stops &&
      other.of.slowdown < of.slowdown &&
      other.refused === undefined,
  );
  const isTooSlow = faster.some(
    ([, { samples }]) => samples.length > 0 && samples.every((it) => it.content === undefined),
  );
  return isTooSlow ? 'nothing shown in time with a faster processor' : undefined;
}
