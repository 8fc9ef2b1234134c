/** Publishes a dossier in a process of its own: `tsx bench/measure/publishOnce.ts SHELL OUT [DATASET]` prints JSON. */
import { fileOnDisk } from '../../pipeline/publish/node/files.ts';
import { publishDossier } from '../../pipeline/publish/node/publishDossier.ts';
import { readiedDossier } from '../../pipeline/site/placeDossier.ts';

const [shell = '', out = '', dataset] = process.argv.slice(2);
const begin = performance.now();
const from = process.env.DATELINE_DATA || undefined;
const { files: own } = readiedDossier({ from, drafts: false });
const changed = dataset === undefined ? [] : [['data/visits.json', fileOnDisk(dataset)] as const];
const files = new Map([...own, ...changed]);
await publishDossier({ shell, out, files, address: 'https://example.org/' });
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    milliseconds: performance.now() - begin,
    cpuMilliseconds: (user + system) / 1000,
    peakKilobytes: process.resourceUsage().maxRSS,
  }),
);
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(0);
