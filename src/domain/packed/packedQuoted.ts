/** What is quoted from a source: where in the dossier, as the texts are not there. */
import type { Quoted } from '../catalog.ts';
import type { LongWork } from '../longWork.ts';
import { invertedOf, pickedFrom } from './inverted.ts';
import type { Read } from './world.ts';

/** Reads what is quoted from the source of a row, by visit and then by stop. */
export function* quotedReader({ columns, world }: Read): LongWork<(source: number) => Quoted[]> {
  const { visits, stops, head } = columns;
  /** The visits that quote each source, or whose stops do. */
  const { rowsOf } = yield* invertedOf(head.rows.visits, head.rows.sources, [
    { starts: visits.quoted.starts, values: visits.quoted.sources },
    { starts: pickedFrom(stops.quoted.starts, visits.firstStop), values: stops.quoted.sources },
  ]);
  return (row) => {
    const source = world.sources[row];
    return [...rowsOf(row)].flatMap((at): Quoted[] => {
      const visit = world.visits[at];
      if (!visit) return [];
      const isOwn = ({ excerpt }: Quoted) => excerpt.source === source;
      return [
        ...visit.excerpts.map((excerpt) => ({ excerpt, visit, stop: undefined })),
        ...visit.stops.flatMap((stop) =>
          stop.excerpts.map((excerpt) => ({ excerpt, visit, stop })),
        ),
      ].filter(isOwn);
    });
  };
}
