/** What a row of the table of stops says of its stop. */
import type { Source, Stop } from '../../domain/catalog.ts';
import { type Certainty, certaintiesOf } from '../../domain/facets.ts';

export type TableRow = {
  readonly stop: Stop;
  readonly certainties: readonly Certainty[];
  /** Each document once, in the order of first mention. */
  readonly sources: readonly Source[];
};

export function tableRow(stop: Stop): TableRow {
  return {
    stop,
    certainties: certaintiesOf(stop),
    sources: [...new Set(stop.excerpts.map(({ source }) => source))],
  };
}
