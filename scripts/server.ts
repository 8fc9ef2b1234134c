/**
 * A plain static host on loopback, as a newsroom or a school would have: files as they are, a slash
 * added to folders, a real 404, byte ranges; no rewriting, no headers of our own,
 * and no compression unless asked for.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { CommandError } from '../cli/errors.ts';
import { HOST, listen } from '../cli/listen.ts';
import { answerGzipped } from './gzipped.ts';

/** As IANA has it. */
const PARQUET = 'application/vnd.apache.parquet';

export interface ServerOptions {
  /** The folder to serve. */
  root: string;
  /** Path below which it is served, as `/some/path/`. Everything else is not found. */
  base?: string;
  /** TCP port; 0 takes any free one. */
  port?: number;
  /** When `port` is taken: `true` takes a free one near it, `false` fails. */
  anyPort?: boolean;
  /** Sends `Access-Control-Allow-Origin: *`, as GitHub Pages does and nginx does not. */
  cors?: boolean;
  /** Compresses texts, as most hosts of the public web do. */
  gzip?: boolean;
}

export interface RunningServer {
  /** Address of the site with its base path, ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/** `some/path` → `/some/path/`; nothing → `/`. */
export function basePath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * The single byte range that a request asks for, written out as `bytes=first-last`.
 * `undefined` for anything else, which a server may answer with the whole file (RFC 9110, 14.2).
 */
export function plainRange(range: string, size: number): string | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (!match || size === 0) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') return `bytes=${Math.max(0, size - Number(last))}-${size - 1}`;
  if (last === '') return `bytes=${first}-${Math.max(Number(first), size - 1)}`;
  // sirv reads a last byte of 0 as "to the end".
  return Number(last) < Number(first) || Number(last) === 0 ? undefined : range;
}

/** Starts serving. Rejects with a `CommandError` when the folder is missing or the port is not free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const base = basePath(options.base ?? '/');
  const root = resolve(options.root);
  if (!existsSync(root)) throw new CommandError(`There is no folder ${options.root} to serve.`);
  const server = createServer(staticSite(root, base, options));
  const port = await listen(server, options.port ?? 0, options.anyPort ?? false);
  return {
    url: `http://${HOST}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function staticSite(root: string, base: string, { cors, gzip }: ServerOptions): Handler {
  const files = sirv(root, {
    dev: true, // looks at the disk at every request: a rebuild needs no restart
    etag: true,
    extensions: [], // no guessing: /about is not /about.html
    setHeaders: (response, path, { size }) => {
      response.setHeader('Accept-Ranges', 'bytes');
      if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
      if (path.endsWith('.topojson')) response.setHeader('Content-Type', 'application/json');
      if (path.endsWith('.parquet')) response.setHeader('Content-Type', PARQUET);
      const { headers } = response.req;
      const range = headers['if-range'] ? undefined : plainRange(headers.range ?? '', size);
      if (range) headers.range = range;
      else delete headers.range;
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = splitQuery(request.url ?? '/');
    if (`${path}/` === base) redirect(response, `${base}${query}`);
    else if (!path.startsWith(base)) sendText(response, 404, 'Not found: outside the base path');
    else {
      const inside = path.slice(base.length - 1);
      request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
      if (gzip && answerGzipped(root, request, response)) return;
      files(request, response, () => {
        if (isFolder(root, inside)) redirect(response, `${path}/${query}`);
        else notFound(response, root);
      });
    }
  };
}

/** `/a?b` → `['/a', '?b']`. */
function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function isFolder(root: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('..')) return false;
  try {
    return statSync(join(root, decodeURIComponent(path))).isDirectory();
  } catch {
    return false; // no such file, or a path that is not UTF-8
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

function notFound(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  if (existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    createReadStream(page).pipe(response);
  } else sendText(response, 404, 'Not found');
}
