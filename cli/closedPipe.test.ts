import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { endWithReader } from './closedPipe.ts';

test('a reader that has gone ends the program; what else goes wrong is an error', () => {
  const stream = new EventEmitter();
  const end = vi.fn();
  endWithReader(stream, end);
  stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(end).toHaveBeenCalledOnce();
  expect(() => stream.emit('error', new Error('disk full'))).toThrow('disk full');
});
