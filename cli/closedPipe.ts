import type { EventEmitter } from 'node:events';

/**
 * Ends the program quietly where the next one has stopped reading, as in `dateline check | head`. Other errors of
 * the stream are thrown.
 */
export function endWithReader(stream: EventEmitter, end: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
}
