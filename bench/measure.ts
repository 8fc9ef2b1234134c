/** One run of the pipeline in a process of its own: `tsx bench/measure.ts FROM TO` prints JSON. */
import { run } from '../pipeline/run.ts';

const [from = '', to = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const begin = performance.now();
const { ok, lines } = run({ from, to, check: false });
const milliseconds = performance.now() - begin;
const { user, system } = process.cpuUsage(before);
if (!ok) throw new Error(lines.slice(0, 5).join('\n'));
const measured = {
  milliseconds,
  cpuMilliseconds: (user + system) / 1000,
  peakKilobytes: process.resourceUsage().maxRSS,
};
console.log(JSON.stringify(measured));
