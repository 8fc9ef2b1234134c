import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FeatureCollection, GeoJSON } from 'geojson';

const require = createRequire(import.meta.url);
const HEAP_MB = 8192;

/**
 * Runs mapshaper in a scratch folder: writes the inputs as `<name>.json`, loads the first, runs the
 * commands (they may name the others' files) and reads the resulting features.
 */
export function mapshaper(
  scratch: string,
  inputs: Record<string, GeoJSON>,
  commands: readonly string[],
): FeatureCollection {
  const files = Object.entries(inputs).map(([name, json]) => {
    writeFileSync(join(scratch, `${name}.json`), JSON.stringify(json));
    return `${name}.json`;
  });
  const output = ['-o', 'result.json', 'force', 'format=geojson', 'geojson-type=FeatureCollection'];
  execFileSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MB}`,
      require.resolve('mapshaper/bin/mapshaper'),
      files[0] ?? '',
      ...commands,
      ...output,
    ],
    { cwd: scratch, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // geojson-type=FeatureCollection above makes it one.
  return JSON.parse(readFileSync(join(scratch, 'result.json'), 'utf8')) as FeatureCollection;
}
