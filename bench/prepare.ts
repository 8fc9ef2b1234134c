/** What the pages to be measured are made of: generated dossiers, our site of each, the peers' pages. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../cli/errors.ts';
import { eventsOf } from './adapters/events.ts';
import { LEAFLET_PAGE, leafletData } from './adapters/leaflet.ts';
import { TIMELINE_JS_PAGE, timelineJsData } from './adapters/timelineJs.ts';
import { authoredFiles } from './generate/authored.ts';
import { readCities } from './generate/cities.ts';
import { datasetOf } from './generate/dataset.ts';
import { generate } from './generate/dossier.ts';
import type { Generated } from './generate/model.ts';
import { writeFiles } from './generate/writeFiles.ts';
import {
  type BuiltShell,
  type Dossier,
  type Published,
  publishTo,
  type Refused,
} from './measure/publish.ts';

/** Where the peers' packages are installed. */
export const PEERS = join(import.meta.dirname, 'peers', 'node_modules');

/** So many stops can be authored files; beyond it the dataset is given to the site as it is. */
const MOST_AUTHORED = 10_000;
const A_FEW = 20;
/** What publishing has cost, beside the site. */
const FIGURES = 'publishing.json';

/** Throws a `CommandError` if the peers are not installed. */
export function requirePeers(): void {
  if (existsSync(PEERS)) return;
  throw new CommandError('The peers are not installed: run "npm ci --prefix bench/peers" first.');
}

/** What an earlier run has published, if it is still there. */
export function prepared(work: string, stops: number): Published | Refused | undefined {
  const file = join(work, String(stops), FIGURES);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Makes all pages of a size below `work/STOPS/`, ours in the shell. What takes longer than `limit`, in seconds, is not
 * published.
 */
export async function prepare(
  work: string,
  stops: number,
  shell: BuiltShell,
  limit: number,
): Promise<Published | Refused> {
  const folder = join(work, String(stops));
  rmSync(folder, { recursive: true, force: true });
  const generated = generate({ stops }, readCities());
  writePeers(folder, generated);
  const ours = oursOf(folder, stops, generated);
  const published = await publishTo(join(folder, 'site'), ours, shell, limit);
  writeFileSync(join(folder, FIGURES), JSON.stringify(published));
  return published;
}

/** Writes what our site is made of. */
function oursOf(folder: string, stops: number, generated: Generated): Dossier {
  const dossier = join(folder, 'dossier');
  if (stops <= MOST_AUTHORED) {
    writeFiles(dossier, authoredFiles(generated));
    return { folder: dossier };
  }
  writeFiles(dossier, authoredFiles(generate({ stops: A_FEW }, readCities())));
  const dataset = join(folder, 'visits.json');
  writeFileSync(dataset, JSON.stringify(datasetOf(generated)));
  return { folder: dossier, dataset };
}

function writePeers(folder: string, generated: Generated): void {
  const events = eventsOf(generated);
  const lastDay =
    events
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  mkdirSync(folder, { recursive: true });
  writeFiles(
    folder,
    new Map([
      ['timelinejs/index.html', TIMELINE_JS_PAGE],
      ['timelinejs/events.json', timelineJsData(events)],
      ['leaflet/index.html', LEAFLET_PAGE],
      ['leaflet/events.json', leafletData(events, lastDay)],
    ]),
  );
}
