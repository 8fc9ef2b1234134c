/** Serves a built site in the foreground: prints its address and ends with Ctrl+C. */
import { openInBrowser } from '../cli/open.ts';
import { untilInterrupted } from '../cli/untilInterrupted.ts';
import { type ServerOptions, startServer } from './server.ts';

/** Resolves to the exit code when the user stops it. Rejects as `startServer` does. */
export async function serveSite(options: ServerOptions, open: boolean): Promise<number> {
  const { url, close } = await startServer(options);
  console.log(`Dateline is at ${url} (Ctrl+C stops it)`);
  if (open) openInBrowser(url);
  await untilInterrupted();
  // The terminal has just written ^C there.
  if (process.stdout.isTTY) console.log();
  await close();
  return 0;
}
