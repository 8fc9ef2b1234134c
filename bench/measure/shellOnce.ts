/** Builds the shell, or finds the one that is kept, in a process of its own: prints its folder as JSON. */
import { resolve } from 'node:path';
import { ownShell } from '../../pipeline/site/ownShell.ts';

const { folder } = await ownShell(() => ({ logLevel: 'silent' }));
console.log(JSON.stringify({ folder: resolve(folder), milliseconds: performance.now() }));
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(0);
