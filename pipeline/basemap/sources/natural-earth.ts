import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MARBLE } from './debian.ts';
import { type MarbleShapes, parseMarble } from './marble.ts';

/** Natural Earth 1:50 million, as Debian's marble-qt-data has it. */
export function naturalEarth(
  layer: 'lakes' | 'rivers_lake_centerlines' | 'urban_areas',
): MarbleShapes {
  return parseMarble(readFileSync(join(dirname(MARBLE.file), `ne_50m_${layer}.pn2`)));
}
