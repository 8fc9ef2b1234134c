/** `npm start`: builds the site, serves it, and shows it if there is a screen. */
import { openInBrowser } from './open.ts';
import { npmRun } from './run.ts';
import { DEFAULT_PORT, startServer } from './server.ts';

const code = await npmRun('build');
if (code === 0) {
  const { url } = await startServer({ root: 'dist', port: DEFAULT_PORT, anyPort: true });
  console.log(`Dateline is at ${url} (Ctrl+C stops it)`);
  openInBrowser(url);
}
process.exitCode = code;
