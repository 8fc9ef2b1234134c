import type { Stop } from '../domain/catalog.ts';
import { csv } from './csv.ts';
import { stopFacts } from './facts.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { stopsOf, type Taken, translationIn } from './taken.ts';

/** One row for each stop. */
export function* stopsCsv(taken: Taken): LongText {
  const provenance = provenanceOf(taken);
  return yield* csv(COLUMNS, stopsOf(taken), (stop): Row[] => [
    { ...stopFacts(stop, taken), ...evidence(stop, taken), ...provenance },
  ]);
}

/** Texts after one another with a blank line between them, addresses with a space. */
function evidence({ excerpts }: Stop, taken: Taken) {
  return {
    excerpts: excerpts.map(({ exact }) => exact).join('\n\n'),
    translations: excerpts
      .flatMap((excerpt) => translationIn(excerpt, taken) ?? [])
      .map(({ text, by }) => `${by}: ${text}`)
      .join('\n\n'),
    source_urls: [...new Set(excerpts.map(({ source }) => source.url))].join(' '),
  };
}

type Row = ReturnType<typeof stopFacts> &
  ReturnType<typeof evidence> &
  ReturnType<typeof provenanceOf>;

/** In the order of use: what, when, where, who, how sure, whence. */
const COLUMNS = [
  ...['stop', 'visit', 'order', 'title', 'visit_title'],
  ...['date', 'edtf', 'time', 'interval', 'earliest', 'start_latest', 'end_earliest', 'latest'],
  ...['date_basis', 'date_approximate', 'date_uncertain', 'date_in_source_words'],
  ...['date_reasoning', 'status', 'direction', 'visit_kind', 'tags'],
  ...['place', 'place_name', 'place_inferred', 'place_precision', 'place_radius_km'],
  ...['latitude', 'longitude', 'gazetteer', 'gazetteer_url'],
  ...['people', 'sources_disagree', 'doubt', 'notes', 'excerpts', 'translations'],
  ...['source_urls', 'address'],
  ...['dossier', 'version', 'scope', 'rights', 'site'],
] as const satisfies readonly (keyof Row)[];
