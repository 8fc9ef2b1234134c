import type { DatasetSource, Excerpt } from '../dataset.ts';
import { type Inspection, meetOnce } from './inspection.ts';

/** Reports an excerpt whose id is given twice, or which does not match its source. */
export function checkExcerpt(inspection: Inspection, excerpt: Excerpt, path: string): void {
  const { known, seen, report } = inspection;
  meetOnce(seen.excerpts, excerpt.id, 'excerpt', `${path}.id`, report);
  if (excerpt.end - excerpt.start !== excerpt.exact.length) {
    report(path, `The excerpt "${excerpt.id}" is not as long as its position says`);
  }
  for (const span of excerpt.support) {
    if (span.start >= span.end || span.end > excerpt.exact.length) {
      report(`${path}.support`, `A supporting phrase of "${excerpt.id}" lies outside its words`);
    }
  }
  const source = known.sources.get(excerpt.source);
  if (!source) report(`${path}.source`, `There is no source "${excerpt.source}" in this dataset`);
  else if (!stands(excerpt, source)) {
    report(path, `The words of "${excerpt.id}" do not stand in the passages of "${source.id}"`);
  }
}

/** Whether a published passage of the source has the excerpt's words at its position. */
function stands(excerpt: Excerpt, source: DatasetSource): boolean {
  return source.passages.some(({ start, text }) => {
    const from = excerpt.start - start;
    return from >= 0 && text.slice(from, from + excerpt.exact.length) === excerpt.exact;
  });
}
