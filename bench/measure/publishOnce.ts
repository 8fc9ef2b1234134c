/** Publishes a dossier in a process of its own: `tsx bench/measure/publishOnce.ts OUT [DATASET]` prints JSON. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const [out = '', dataset] = process.argv.slice(2);
const begin = performance.now();
await build({ logLevel: 'silent', build: { outDir: out, emptyOutDir: true } });
if (dataset !== undefined) copyFileSync(dataset, join(out, 'data', 'visits.json'));
const built = performance.now();
// It imports what Vite's build has compiled.
const { publish } = await import('../../pipeline/publish/publish.ts');
await publish(out, 'https://example.org/', () => {});
console.log(
  JSON.stringify({
    appMilliseconds: built - begin,
    pagesMilliseconds: performance.now() - built,
    peakKilobytes: process.resourceUsage().maxRSS,
  }),
);
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(0);
