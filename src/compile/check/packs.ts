/** What is doubtful about a dossier's own maps. */
import type { Rule } from '../../authoring/rules.ts';
import type { Log } from '../../authoring/spot.ts';
import type { DatasetPlace } from '../../domain/dataset.ts';
import type { ReadPack } from '../read/packs.ts';

/** Bytes above which hosts refuse a file: Cloudflare Pages, and Git on GitHub. */
const LIMITS = [
  { size: 100e6, words: 'GitHub refuses files above 100 MB' },
  { size: 25e6, words: 'some hosts refuse files above 25 MB' },
];
/** A map without them is empty at high zoom levels. */
const EXPECTED = ['roads', 'places'];

/** Warns of packs that are large, lack layers, or have none of the dossier's places. */
export function warnOfPacks(
  log: Log,
  packs: readonly ReadPack[],
  places: readonly Pick<DatasetPlace, 'position'>[],
): void {
  for (const { path, named, size, layers, pack } of packs) {
    const warn = (rule: Rule, message: string) =>
      log.warnings.push({ file: path, line: 1, column: 1, rule, message });
    const limit = LIMITS.find((each) => size > each.size);
    if (limit) {
      warn(
        'pack/size',
        `This pack has ${Math.round(size / 1e6)} MB; ${limit.words}. A smaller one: \`pmtiles extract ${named} smaller.pmtiles --maxzoom=${pack.maxZoom - 1}\`, or a narrower --bbox`,
      );
    }
    const missing = EXPECTED.filter((layer) => !layers.includes(layer));
    if (missing.length > 0)
      warn('pack/layers', `It has no layer ${missing.join(' and no layer ')}`);
    const [west, south, east, north] = pack.bounds;
    const isWithin = ({ position: [longitude, latitude] }: (typeof places)[number]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    if (!places.some(isWithin)) {
      warn(
        'pack/area',
        'No place of the dossier lies on this map; check its bounds: `pmtiles show FILE`',
      );
    }
  }
}
