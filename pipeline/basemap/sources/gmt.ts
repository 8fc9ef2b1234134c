import { execFileSync } from 'node:child_process';
import type { Bbox, LonLat } from '../geometry/types.ts';
import { parseGmtText, type Segment } from './gmt-text.ts';

const LAYERS = { shores: '-W', rivers: '-Ia', borders: '-N1' } as const;

/** Full: some 50 m. High: lines are up to 200 m off. */
export type Resolution = 'full' | 'high';

const RESOLUTIONS = { full: '-Df', high: '-Dh' } as const satisfies Record<Resolution, string>;

/** `cwd` is a scratch folder, for GMT leaves a gmt.history where it runs. */
function gmt(args: readonly string[], cwd: string, input?: string): string {
  return execFileSync('gmt', args, { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 30 });
}

/** Lines of GSHHG (shores) or WDBII (rivers, borders) in and about a bbox. */
export function dumpGshhg(
  layer: keyof typeof LAYERS,
  bbox: Bbox,
  cwd: string,
  resolution: Resolution,
): Segment[] {
  const [west, south, east, north] = bbox;
  const options = [
    `-R${west}/${east}/${south}/${north}`,
    RESOLUTIONS[resolution],
    LAYERS[layer],
    '-M',
  ];
  return parseGmtText(gmt(['coast', ...options], cwd));
}

/** Which of the positions are dry: on land or on an island in a lake. Answers with their indices. */
export function dryIndices(
  positions: readonly LonLat[],
  cwd: string,
  resolution: Resolution,
): Set<number> {
  const rows = positions.map(([lon, lat], i) => `${lon}\t${lat}\t${i}\n`).join('');
  const dry = gmt(
    ['select', RESOLUTIONS[resolution], '-Ns/k/s/k/s', '--FORMAT_FLOAT_OUT=%.12g'],
    cwd,
    rows,
  );
  return new Set(
    dry
      .trim()
      .split('\n')
      .map((row) => Number(row.split('\t')[2])),
  );
}
