/** What a host that compresses does beside a plain one. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What gains by it; fonts, pictures and archives of tiles are compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Answers with the file below `root` that the request asks for, compressed, where that is of use. Returns whether it did. */
export function answerGzipped(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [path = '/'] = (request.url ?? '/').split('?');
  const file = join(root, path);
  const type = TYPES[extname(path)];
  const isAsked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const isWhole = request.method === 'GET' && request.headers.range === undefined;
  if (!type || !isAsked || !isWhole || path.includes('..') || !existsSync(file)) return false;
  const body = gzipSync(readFileSync(file));
  response
    .writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    })
    .end(body);
  return true;
}
