/** What is quoted from a source: where in the dossier, as the texts are not there. */
import type { Quoted } from '../catalog.ts';
import { invertedOf } from './inverted.ts';
import type { Read } from './world.ts';

/** Reads what is quoted from the source of a row, by visit and then by stop. */
export function quotedReader({ columns, world }: Read): (source: number) => Quoted[] {
  const { visits, stops, head } = columns;
  /** The visits that quote each source, or whose stops do. */
  const quoting = once(() =>
    invertedOf(head.rows.visits, head.rows.sources, (row, tell) => {
      const own = visits.quoted;
      for (let at = own.starts[row] ?? 0; at < (own.starts[row + 1] ?? 0); at += 1) {
        tell(own.sources[at] ?? 0);
      }
      const from = stops.quoted.starts[visits.firstStop[row] ?? 0] ?? 0;
      const to = stops.quoted.starts[visits.firstStop[row + 1] ?? 0] ?? 0;
      for (let at = from; at < to; at += 1) tell(stops.quoted.sources[at] ?? 0);
    }),
  );
  return (row) => {
    const source = world.sources[row];
    return [...quoting().rowsOf(row)].flatMap((at): Quoted[] => {
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
