/** Tells open pages what the dossier has become (server-sent events, HTML Living Standard 9.2). */
import type { ServerResponse } from 'node:http';
import type { State } from './states.ts';

/** Milliseconds after which a page asks again when the server has gone. */
const RETRY = 1000;

export type Events = {
  /** A page begins to listen; it is told the state at once. */
  readonly listen: (response: ServerResponse, now: State) => void;
  readonly tell: (now: State) => void;
  readonly close: () => void;
};

export function newEvents(): Events {
  const listening = new Set<ServerResponse>();
  const write = (response: ServerResponse, now: State) =>
    response.write(`retry: ${RETRY}\ndata: ${JSON.stringify(now)}\n\n`);
  return {
    listen: (response, now) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      listening.add(response);
      response.on('close', () => listening.delete(response));
      write(response, now);
    },
    tell: (now) => {
      for (const response of listening) write(response, now);
    },
    close: () => {
      for (const response of listening) response.end();
    },
  };
}
