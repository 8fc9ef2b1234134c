/** What a Lighthouse report says, in lines. */
import * as v from 'valibot';

/** The categories that must reach 100; the score for speed says more of the machine than of the site. */
export const GATED: readonly string[] = ['accessibility', 'best-practices', 'seo'];
export const REPORTED: readonly string[] = ['performance'];
/** What the score for speed of the full page is to be, of 100. */
const GOAL = 95;

/** As much of Lighthouse's result as is read here. A score is from 0 to 1; `null`: not applicable. */
const ResultSchema = v.object({
  runtimeError: v.optional(v.object({ message: v.string() })),
  categories: v.record(
    v.string(),
    v.object({
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      displayValue: v.optional(v.string()),
      details: v.optional(v.unknown()),
    }),
  ),
});

export type Verdict = {
  /** A line for each category, in percent. */
  readonly scores: readonly string[];
  /** What keeps a gated category below 100, with the elements concerned; empty when all is well. */
  readonly faults: readonly string[];
};

/** Longer details than this, in characters, are cut. */
const DETAILS = 600;

/** Throws when the result is none, or Lighthouse could not load the page. */
export function verdictOf(result: unknown): Verdict {
  const { runtimeError, categories, audits } = v.parse(ResultSchema, result);
  if (runtimeError) throw new Error(runtimeError.message);
  const percent = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const faultsOf = (id: string) => {
    if (percent(id) === 100) return [];
    const failed = (categories[id]?.auditRefs ?? []).flatMap((reference) => {
      const audit = audits[reference.id];
      return reference.weight > 0 && audit?.score != null && audit.score < 1 ? [audit] : [];
    });
    const lines = failed.map(
      ({ title, displayValue = '', details }) =>
        `${id}: ${title} ${displayValue} ${JSON.stringify(details ?? {}).slice(0, DETAILS)}`,
    );
    return [`${id}: ${percent(id)} of 100`, ...lines];
  };
  return {
    scores: [
      ...GATED.map((id) => `${id} ${percent(id)}`),
      ...REPORTED.map((id) => `${id} ${percent(id)} (goal ${GOAL}, not gated)`),
    ],
    faults: GATED.flatMap(faultsOf),
  };
}
