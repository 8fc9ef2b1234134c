/** Does what `dateline dev` is asked to do. */
import { createServer } from 'node:http';
import { paintOn } from '../../cli/colour.ts';
import { HOST, listen } from '../../cli/listen.ts';
import { openInBrowser } from '../../cli/open.ts';
import { untilInterrupted } from '../../cli/untilInterrupted.ts';
import { editionOf } from '../../pipeline/site/edition.ts';
import { afterBuild, afterCrash, type Live, NOTHING_YET } from '../../pipeline/site/live.ts';
import { watchDossier } from '../../pipeline/watch.ts';
import { newEvents } from './events.ts';
import { handlerOf } from './handler.ts';
import { publishedPages } from './pages.ts';
import { publishLive } from './publishLive.ts';
import { stateOf } from './states.ts';

export type Asked = {
  /** Folder of the dossier. */
  readonly from: string;
  readonly drafts: boolean;
  readonly port: number;
  readonly anyPort: boolean;
};

export type Running = { readonly url: string; readonly close: () => Promise<void> };

type Surroundings = {
  /** Folder of the app. */
  readonly shell: string;
  readonly print: (line: string) => void;
  /** Publishes what is shown into a folder. */
  readonly publish: (live: Live, folder: string) => Promise<void>;
};

/** Serves the dossier in the app. Rejects with a `CommandError` where the port is taken. */
export async function startDev(
  { from, drafts, port, anyPort }: Asked,
  { shell, print, publish }: Surroundings,
): Promise<Running> {
  let live = NOTHING_YET;
  const events = newEvents();
  const pages = publishedPages(
    shell,
    () => stateOf(live).state,
    (folder) => publish(live, folder),
  );
  const rebuild = () => {
    live = rebuilt(live, from, drafts, print);
    events.tell(stateOf(live));
  };
  rebuild();
  const stop = watchDossier(from, rebuild);
  const answer = handlerOf({ live: () => live, events, pages });
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      print(error instanceof Error ? (error.stack ?? error.message) : String(error));
      response.writeHead(500).end();
    });
  });
  const taken = await listen(server, port, anyPort).catch((error: unknown) => {
    stop();
    throw error;
  });
  return {
    url: `http://${HOST}:${taken}/`,
    close: async () => {
      stop();
      events.close();
      pages.close();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

function rebuilt(live: Live, from: string, drafts: boolean, print: (line: string) => void): Live {
  try {
    const edition = editionOf(from, drafts);
    for (const line of edition.lines) print(line);
    return afterBuild(live, edition).live;
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return afterCrash(live, error).live;
  }
}

/** Serves in the foreground until the user stops it. Resolves to the exit code. */
export async function dev(asked: Asked, shell: string, open: boolean): Promise<number> {
  const paint = paintOn(process.stdout);
  const { url, close } = await startDev(asked, {
    shell,
    print: (line) => console.log(line),
    publish: (live, folder) => publishLive(shell, live, folder),
  });
  console.log(`The dossier is at ${paint('cyan', url)} (Ctrl+C stops it)`);
  if (open) openInBrowser(url);
  await untilInterrupted();
  if (process.stdout.isTTY) console.log();
  await close();
  return 0;
}
