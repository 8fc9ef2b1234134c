import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { watchDossier } from '../watch.ts';
import { editionOf, type SiteFiles } from './edition.ts';
import { afterBuild, afterCrash, type Live, NOTHING_YET } from './live.ts';
import { servePack } from './servePack.ts';

/** Its own colours, where it needs any. */
const COLOURS = 'data/colours.css';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
};

/** Folder of the dossier that `public/data` is made of. */
const OWN = 'data';

/**
 * Puts a dossier into the site. A build with `from` publishes the dossier in that folder instead
 * of the committed dataset, and fails with the list of its faults; one without takes `public/data`
 * as it is. The dev server builds `from`, or `data`, at every change, shows the new dataset in the
 * open page, or the faults over the last sound one. With `drafts` both show what is not to be
 * published yet. Nothing is written outside the output.
 */
export function dossierPlugin(from?: string, drafts = false): Plugin[] {
  const isBundled = from !== undefined || drafts;
  const dossier = { from: from ?? OWN, drafts };
  return [...(isBundled ? [bundled(dossier)] : []), edited(dossier)];
}

/** The dossier in a folder, for a preview with its drafts. */
type Dossier = { readonly from: string; readonly drafts: boolean };

function bundled({ from, drafts }: Dossier): Plugin {
  let files: SiteFiles = new Map();
  let packs: ReadonlyMap<string, string> = new Map();
  return {
    name: 'dateline:dossier-bundled',
    apply: 'build',
    // Before anything is bundled or emptied: what was built last stays if this dossier has faults.
    configResolved({ logger }) {
      const edition = editionOf(from, drafts);
      if ('faults' in edition) {
        throw new Error([...edition.lines, 'Nothing was built.'].join('\n'));
      }
      for (const line of edition.lines) {
        // A quiet build shows warnings only, and what a preview must not be used for.
        if (line.startsWith('warning: ') || drafts) logger.warn(line);
        else logger.info(line);
      }
      files = edition.files;
      packs = edition.packs;
    },
    // Written after the public folder is copied, so these take the place of its data.
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    // An archive may be larger than memory.
    writeBundle({ dir = '.' }) {
      for (const [path, file] of packs) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        copyFileSync(file, join(dir, path));
      }
    },
  };
}

function edited(dossier: Dossier): Plugin {
  let stop = () => {};
  return {
    name: 'dateline:dossier-edited',
    apply: 'serve',
    configureServer(server) {
      stop = publishLive(server, dossier);
    },
    buildEnd: () => stop(),
    // Published pages have it where there is one.
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'stylesheet', href: COLOURS }, injectTo: 'head' },
    ],
  };
}

/** Serves the dossier as it is being edited. Returns how to stop watching it. */
function publishLive(server: ViteDevServer, dossier: Dossier): () => void {
  const { base, logger } = server.config;
  let live = NOTHING_YET;

  const rebuild = () => {
    const { live: now, notice } = built(live, dossier, (line, isFault) =>
      isFault ? logger.error(line) : logger.info(line, { timestamp: true }),
    );
    live = now;
    // Without a page to hear it Vite would keep the notice for the next one, which needs no reload.
    if (notice && server.ws.clients.size > 0) server.ws.send(notice);
  };

  const stop = watchDossier(dossier.from, rebuild);
  rebuild();
  server.middlewares.use(handlerOf(base, () => live));
  server.ws.on('vite:client:connect', (_, client) => {
    if (live.trouble) client.send(live.trouble);
  });
  return stop;
}

type Print = (line: string, isFault: boolean) => void;

function built(live: Live, { from, drafts }: Dossier, print: Print): ReturnType<typeof afterBuild> {
  try {
    const edition = editionOf(from, drafts);
    for (const line of edition.lines) print(line, 'faults' in edition);
    return afterBuild(live, edition);
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error), true);
    return afterCrash(live, error);
  }
}

/** Answers for the files of the dossier, before Vite looks for them in the public folder. */
function handlerOf(base: string, live: () => Live): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const name = path.startsWith(base) ? path.slice(base.length) : '';
    const { files, packs, trouble } = live();
    const none = name === COLOURS ? '' : undefined;
    const [text, pack] = [files.get(name) ?? none, packs.get(name)];
    if (pack !== undefined) servePack(pack, request, response);
    else if (text !== undefined) {
      response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(text);
    } else if (trouble && name.startsWith('data/')) {
      response.writeHead(503, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end(`${trouble.err.message}\n\n${trouble.err.stack}\n`);
    } else next();
  };
}
