/** The dossier's data as the one file has them: as they are where they are short, or else compressed. */
import { base64, bytesOf } from '../bytes.ts';
import { gzipped } from '../gzipped.ts';
import { partThatFits, type Whole } from './partThatFits.ts';

/** Files of the site that the program asks for. */
export const [DATASET, CITATIONS, STORIES] = [
  ...(['data/visits.json', 'data/citations.json', 'data/stories.json'] as const),
];

/** Bytes of JSON up to which it can be read in any editor. */
const MOST_PLAIN = 1e6;
/** Bytes of JSON that a browser can be asked to read at once: some 15,000 stops. */
const MOST_UNPACKED = 40e6;

type Data = {
  readonly part: Whole;
  /** Texts by their paths. */
  readonly plain: ReadonlyMap<string, string>;
  /** Those that are compressed with gzip, in Base64. */
  readonly packed: ReadonlyMap<string, string>;
};

/**
 * As much of the dossier as there is room for, in bytes of the page. Of one that does not fit, that is at least
 * half of what would; see `partThatFits` for which part.
 */
export function dataThatFits(whole: Whole, room: number, mostUnpacked = MOST_UNPACKED): Data {
  const short = partThatFits(whole, Math.min(room, MOST_PLAIN));
  if (isWhole(short, whole)) return { part: short, plain: textsOf(short), packed: new Map() };
  for (let most = mostUnpacked; ; most /= 2) {
    const part = partThatFits(whole, most);
    const packed = new Map([...textsOf(part)].map(([path, text]) => [path, packedText(text)]));
    const weight = [...packed.values()].reduce((sum, { length }) => sum + length, 0);
    // There is at least one visit.
    if (weight <= room || part.dataset.visits.length === 1) {
      return { part, plain: new Map(), packed };
    }
  }
}

function isWhole({ dataset: { visits } }: Whole, { dataset }: Whole): boolean {
  return visits.length === dataset.visits.length;
}

function textsOf({ dataset, citations, stories }: Whole): Map<string, string> {
  const texts = [
    [DATASET, dataset],
    [CITATIONS, citations],
    [STORIES, stories],
  ] as const;
  return new Map(texts.map(([path, data]) => [path, JSON.stringify(data)]));
}

const packedText = (text: string): string => base64(gzipped(bytesOf(text)));
