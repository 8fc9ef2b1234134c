import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HotPayload } from 'vite';

/** Length fields that stand for a longer one behind them (RFC 6455, 5.2). */
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

/** The messages a dev server sends to its pages, for tests: a page without a browser. */
export async function hotMessages(address: string): Promise<AsyncGenerator<HotPayload, void>> {
  const socket = await connect(address);
  return messages(socket);
}

function connect(address: string): Promise<Duplex> {
  return new Promise((done, failed) => {
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      'Sec-WebSocket-Protocol': 'vite-hmr',
    };
    request(address, { headers })
      .once('error', failed)
      .once('response', ({ statusCode }) => failed(new Error(`No WebSocket, but ${statusCode}`)))
      .once('upgrade', (_, socket, head) => {
        if (head.length > 0) socket.unshift(head);
        done(socket);
      })
      .end();
  });
}

async function* messages(socket: Duplex): AsyncGenerator<HotPayload, void> {
  let waiting = Buffer.alloc(0);
  for await (const chunk of socket) {
    waiting = Buffer.concat([waiting, chunk]);
    for (let frame = firstFrame(waiting); frame !== undefined; frame = firstFrame(waiting)) {
      waiting = waiting.subarray(frame.end);
      yield JSON.parse(frame.text);
    }
  }
}

/** The first whole frame of some bytes. A server's frames are not masked; Vite's are not split. */
function firstFrame(bytes: Buffer): { text: string; end: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1);
  const start = short === TWO_BYTES ? 4 : short === EIGHT_BYTES ? 10 : 2;
  if (bytes.length < start) return undefined;
  const length =
    short === TWO_BYTES
      ? bytes.readUInt16BE(2)
      : short === EIGHT_BYTES
        ? Number(bytes.readBigUInt64BE(2))
        : short;
  const end = start + length;
  return bytes.length < end ? undefined : { text: bytes.toString('utf8', start, end), end };
}
