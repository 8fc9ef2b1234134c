/** Publishes a dossier in a process of its own: `tsx bench/measure/publishOnce.ts OUT [DATASET]` prints JSON. */
import { readFileSync } from 'node:fs';
import { publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
import { ownShell } from '../../pipeline/site/ownShell.ts';
import { readiedDossier } from '../../pipeline/site/placeDossier.ts';

const [out = '', dataset] = process.argv.slice(2);
const begin = performance.now();
const { folder: shell } = await ownShell(() => ({ logLevel: 'silent' }));
const from = process.env.DATELINE_DATA || undefined;
const { files: own } = readiedDossier({ from, drafts: false });
const changed = dataset === undefined ? [] : [['data/visits.json', readFileSync(dataset)] as const];
const files = new Map([...own, ...changed]);
const built = performance.now();
await publishDossier({ shell, out, files, address: 'https://example.org/' });
console.log(
  JSON.stringify({
    appMilliseconds: built - begin,
    pagesMilliseconds: performance.now() - built,
    peakKilobytes: process.resourceUsage().maxRSS,
  }),
);
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(0);
