import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CommandError } from '../../cli/errors.ts';
import { runCommand } from '../../cli/run.ts';
import { buildAtlas } from './atlas/build.ts';
import { fineWorld } from './atlas/world.ts';
import { buildLabels, buildTowns } from './labels/build.ts';
import { COMMAND, type Options, optionsOf } from './options.ts';
import { parsePlaces } from './places.ts';
import { buildRegion } from './region.ts';
import { aptCommand, GEONAMES, GMT, GSHHG, GSHHG_HIGH, MARBLE } from './sources/debian.ts';
import { loadTools } from './tools.ts';
import { buildWorld } from './world.ts';

const OUT = fileURLToPath(new URL('../../public/basemap/', import.meta.url));
const MODULES = fileURLToPath(new URL('node_modules/', import.meta.url));

/** What a run lacks, each with the command that brings it. */
function missing({ region, world, atlas, labels }: Options): string[] {
  const debian = aptCommand([
    ...(region ? [GMT, GSHHG] : []),
    ...(atlas ? [GMT, GSHHG_HIGH] : []),
    ...(region || world ? [MARBLE] : []),
    ...(labels || atlas ? [GEONAMES] : []),
  ]);
  const npm = existsSync(MODULES) ? undefined : 'npm ci --prefix pipeline/basemap';
  return [debian, npm].filter((command) => command !== undefined);
}

function write(name: string, content: unknown): void {
  const text = JSON.stringify(content);
  const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  writeFileSync(join(OUT, name), text);
  console.log(`${name}: ${kB(text.length)}, gzip ${kB(gzipSync(text, { level: 9 }).length)}`);
}

/** One file for each cell, and the list of them. What is left of an earlier atlas is deleted. */
function writeAtlas(scratch: string): void {
  const tools = loadTools();
  const packs = buildAtlas({ tools, world: fineWorld(tools, scratch), cities: buildTowns() });
  rmSync(join(OUT, 'atlas'), { recursive: true, force: true });
  mkdirSync(join(OUT, 'atlas'));
  for (const { cell, topology } of packs) write(`atlas/${cell.join('_')}.topojson`, topology);
  // A cell keeps its name: the version tells that one has changed.
  const version = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 12);
  write('atlas/index.json', { version, cells: packs.map(({ cell }) => cell) });
}

function build(options: Options, scratch: string): void {
  const { region, bbox, world, atlas, labels } = options;
  const places = region || labels ? parsePlaces(readFileSync(options.places, 'utf8')) : [];
  mkdirSync(OUT, { recursive: true });
  if (region) write(`${region}.topojson`, buildRegion(loadTools(), { bbox, places, scratch }));
  if (world) write('world.topojson', buildWorld(loadTools()));
  if (atlas) writeAtlas(scratch);
  if (labels) write('labels.json', buildLabels(loadTools(), { bbox, places }, scratch));
}

process.exitCode = await runCommand(COMMAND, ({ values }) => {
  const options = optionsOf(values);
  const commands = missing(options);
  if (commands.length > 0) {
    throw new CommandError(
      `The tools of the basemap are missing. Run:\n  ${commands.join('\n  ')}`,
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), 'basemap-'));
  try {
    build(options, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return 0;
});
