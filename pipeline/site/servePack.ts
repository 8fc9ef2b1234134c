/** Serves a pack to the page that is open while its dossier is being edited. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with the range that is asked for, or with the whole file. */
export function servePack(
  path: string,
  request: Pick<IncomingMessage, 'headers'>,
  response: ServerResponse,
): void {
  const { size } = statSync(path);
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Ranges': 'bytes' };
  if (first === undefined || last === undefined) {
    response.writeHead(200, { ...headers, 'Content-Length': size });
    createReadStream(path).pipe(response);
    return;
  }
  const [start, end] = [Number(first), Math.min(Number(last), size - 1)];
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const range = { 'Content-Range': `bytes ${start}-${end}/${size}` };
  response.writeHead(206, { ...headers, ...range, 'Content-Length': end - start + 1 });
  createReadStream(path, { start, end }).pipe(response);
}
