/** Where a thread begins, in JavaScript: it makes Node read TypeScript, then becomes what it is for. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.module);
