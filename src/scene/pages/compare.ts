/** What two or more documents say of the same, side by side. */
import type { Catalog, Excerpt, Source, Stop } from '../../domain/catalog.ts';
import type { Slide } from '../../domain/presentation.ts';
import { quotableExcerpts } from '../../domain/quotable.ts';

export type Column = {
  readonly source: Source;
  readonly excerpts: readonly Excerpt[];
};

/** The columns of a slide; fewer than two where there is nothing to compare. */
export function columnsAt(slide: Slide, catalog: Catalog): Column[] {
  if (slide.kind === 'stop') return bySource(slide.stop.excerpts);
  if (slide.kind !== 'told') return [];
  const { step } = slide;
  const stop = step.shown.kind === 'stop' ? catalog.stopById.get(step.shown.id) : undefined;
  if (!step.compare) return stop ? bySource(stop.excerpts) : [];
  const columns = bySource(stop ? stop.excerpts : quotableExcerpts(step, catalog));
  return step.compare.flatMap((id) => columns.filter(({ source }) => source.id === id));
}

function bySource(excerpts: readonly Excerpt[]): Column[] {
  return [...new Set(excerpts.map(({ source }) => source))].map((source) => ({
    source,
    excerpts: excerpts.filter((excerpt) => excerpt.source === source),
  }));
}

/** The excerpts on which claims rest that cannot all be true. */
export function disputedExcerpts(stop: Stop): ReadonlySet<string> {
  return new Set(
    stop.claims.flatMap(({ status, by }) =>
      status === 'conflict' && by.type === 'excerpt' ? [by.excerpt] : [],
    ),
  );
}

/**
 * The excerpts that fill a card: the first, and what else the same document says of the stop as
 * long as all of it is no longer than `most`, in UTF-16 code units.
 */
export function leadingExcerpts(
  excerpts: readonly [Excerpt, ...Excerpt[]],
  most: number,
): Excerpt[] {
  const [first, ...others] = excerpts;
  let length = first.exact.length;
  const more = others.filter(({ source, exact }) => {
    if (source !== first.source || length + exact.length > most) return false;
    length += exact.length;
    return true;
  });
  return [first, ...more];
}
