/** A host on loopback that compresses what can be compressed, as a good one does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.png', '.woff2', '.pmtiles']);

export type Host = { readonly url: string; readonly close: () => Promise<void> };

/** Serves folders by the first part of the path; what none of them is called lies in `root`. */
export async function startHost(
  root: string,
  folders: Readonly<Record<string, string>>,
): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => answer(request, response));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const file = fileOf(new URL(request.url ?? '/', 'http://host').pathname, root, folders);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const known = packed.get(file);
    const isPlain = COMPRESSED.has(extname(file));
    const body = known ?? (isPlain ? readFileSync(file) : gzipSync(readFileSync(file)));
    packed.set(file, body);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(isPlain ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function fileOf(
  pathname: string,
  root: string,
  folders: Readonly<Record<string, string>>,
): string | undefined {
  const path = normalize(decodeURIComponent(pathname));
  const [, first = '', ...rest] = path.split('/');
  const folder = folders[first];
  const asked = folder === undefined ? join(root, path) : join(folder, ...rest);
  const file = asked.endsWith('/') ? join(asked, 'index.html') : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
