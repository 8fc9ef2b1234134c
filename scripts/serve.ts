/** `npm run serve`: serves `dist/` as it is. `-- --port 8080 --base /some/path/ --cors` */
import { parseArgs } from 'node:util';
import { DEFAULT_PORT, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    base: { type: 'string', default: '/' },
    root: { type: 'string', default: 'dist' },
    cors: { type: 'boolean', default: false },
  },
});

try {
  const { url } = await startServer({
    root: values.root,
    base: values.base,
    cors: values.cors,
    port: Number(values.port ?? DEFAULT_PORT),
    anyPort: values.port === undefined,
  });
  console.log(`Dateline is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
