/** Sources that are read from columns. */
import type { Quoted, Source } from '../catalog.ts';
import type { LongWork } from '../longWork.ts';
import { whenAt } from './dates.ts';
import { TITLE_INFERRED } from './flags.ts';
import { rowObjects } from './rowObjects.ts';
import type { Read } from './world.ts';

export function* packedSources(
  { columns, ids }: Pick<Read, 'columns' | 'ids'>,
  quoted: (row: number) => Quoted[],
): LongWork<Source[]> {
  const { head, sources, texts } = columns;
  return yield* rowObjects<Source>(
    head.rows.sources,
    {
      id: ids.sources.idOf,
      publisher: (row) => texts.publishers.at((sources.publisher[row] ?? 0) - 1),
      citing: (row) => {
        const at = sources.citing[row] ?? 0;
        return at > 0 ? texts.publishers.at(at - 1) : undefined;
      },
      title: (row) => texts.sourceTitles.at((sources.title[row] ?? 0) - 1),
      titleBasis: (row) =>
        ((sources.dates.flags[row] ?? 0) & TITLE_INFERRED) > 0 ? 'inferred' : 'stated',
      url: () => '',
      published: (row) => whenAt(sources.dates, texts, row, sources.rare(row)?.calendar),
      language: (row) => head.written[sources.language[row] ?? 0] ?? '',
      note: () => undefined,
      noteLinks: () => undefined,
      passages: () => [],
      quoted,
    },
    ['titleBasis', 'url', 'language', 'note', 'noteLinks'],
  );
}
