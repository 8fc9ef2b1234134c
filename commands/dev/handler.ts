/** Answers the requests of pages: the dossier as it stands, in the shell of the app. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Live } from '../../pipeline/site/live.ts';
import { servePack } from '../../pipeline/site/servePack.ts';
import { PACKAGE_ROOT } from '../packageRoot.ts';
import type { Events } from './events.ts';
import { livePage, OWN } from './livePage.ts';
import { typeOf } from './mediaType.ts';
import type { Pages } from './pages.ts';
import { stateOf } from './states.ts';

/** The script and the style sheet that pages get besides. */
const OWN_FILES = join(PACKAGE_ROOT, 'commands/dev/page');

export type Served = {
  readonly live: () => Live;
  readonly events: Events;
  /** Files of the shell and, once they are made, of the published site. */
  readonly pages: Pages;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Only pages of this machine are answered: a name that leads here by a trick (DNS rebinding) is not. */
const HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

export function handlerOf({ live, events, pages }: Served): Handler {
  return async (request, response) => {
    if (!HOSTS.test(request.headers.host ?? '')) return sent(response, 403, 'Not this host');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sent(response, 405, 'Not this method');
    }
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return sent(response, 400, 'Not an address');
    if (path === `${OWN}events`) return events.listen(response, stateOf(live()));
    if (path.startsWith(OWN)) return ownFile(response, path.slice(OWN.length));
    const { files, packs, trouble } = live();
    const name = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    const pack = packs.get(name);
    if (pack !== undefined) return servePack(pack, request, response);
    // What a large dossier is published as compressed is here as it is; pages read both.
    const content = files.get(name) ?? files.get(name.replace(/\.gz$/, ''));
    if (content !== undefined) return answered(response, name, content);
    if (name.startsWith('data/')) {
      return sent(response, trouble ? 503 : 404, trouble?.err.message ?? 'Not found');
    }
    const page = await pages.read(name);
    if (page === undefined) return missing(response, path, pages);
    if (!isOwnPage(name)) return answered(response, name, page);
    const { state } = stateOf(live());
    const html = Buffer.from(page).toString('utf8');
    answered(response, name, livePage(html, state, files.has('data/colours.css')));
  };
}

/** Embeds and the pages of hosts stay as they are published. */
const isOwnPage = (name: string): boolean =>
  name.endsWith('.html') && !/^(?:embed|hosts)\//.test(name);

/** The decoded path of a request; undefined where it is none. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function ownFile(response: ServerResponse, name: string): void {
  if (name === 'live.js' || name === 'live.css') {
    answered(response, name, readFileSync(join(OWN_FILES, name)));
  } else sent(response, 404, 'Not found');
}

/** A folder without its slash leads to the one with it, as on a static host. */
async function missing(response: ServerResponse, path: string, pages: Pages): Promise<void> {
  const folder = `${path.slice(1)}/index.html`;
  if (!path.endsWith('/') && (await pages.read(folder)) !== undefined) {
    response.writeHead(302, { Location: `${encodeURI(path)}/` }).end();
    return;
  }
  sent(response, 404, 'Not found');
}

function answered(response: ServerResponse, name: string, content: string | Uint8Array): void {
  response.setHeader('Content-Type', typeOf(extname(name)));
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

function sent(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}
