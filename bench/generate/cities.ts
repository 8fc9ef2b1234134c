/** The cities that generated dossiers are set in: those of the basemap, the largest first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLabels } from '../../src/domain/basemapLabels.ts';
import type { City } from './places.ts';

const LABELS = join(import.meta.dirname, '..', '..', 'public', 'basemap', 'labels.json');

/** Throws if the basemap's names cannot be read. */
export function readCities(): City[] {
  return parseLabels(JSON.parse(readFileSync(LABELS, 'utf8'))).cities;
}
