import type { Excerpt, Visit } from './catalog.ts';

/** The words that a visit opens with. */
export type Lead = {
  readonly excerpt: Excerpt;
  /** Excerpts of stops with the same words; a page that shows the lead does not show these again. */
  readonly repeats: ReadonlySet<Excerpt>;
};

/**
 * A visit's own first excerpt, or else its first stop's. Where stops quote the same words, the lead
 * supports what all of them support.
 */
export function leadOf({ excerpts, stops }: Visit): Lead {
  const first = excerpts[0] ?? stops[0].excerpts[0];
  const same = stops
    .flatMap((stop) => stop.excerpts)
    .filter(
      ({ source, start, end }) =>
        source === first.source && start === first.start && end === first.end,
    );
  const support = [first, ...same].flatMap((excerpt) => excerpt.support);
  return { excerpt: { ...first, support }, repeats: new Set(same) };
}
