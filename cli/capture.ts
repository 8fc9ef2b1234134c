/** Collects what a program writes to its standard streams instead of showing it. */
import { stripVTControlCharacters } from 'node:util';

export type Captured<T> = { readonly output: string } & (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown }
);

/**
 * Runs work and keeps everything that it and its libraries write to standard output and standard
 * error, in the order of writing. Never rejects. Colours stay only where they will be shown.
 */
export async function capture<T>(work: () => Promise<T>): Promise<Captured<T>> {
  const chunks: string[] = [];
  const restore = [process.stdout, process.stderr].map((stream) => redirect(stream, chunks));
  const output = () => {
    const text = chunks.join('');
    return process.stdout.isTTY ? text : stripVTControlCharacters(text);
  };
  try {
    const value = await work();
    return { ok: true, value, output: output() };
  } catch (error) {
    return { ok: false, error, output: output() };
  } finally {
    for (const undo of restore) undo();
  }
}

/** Returns how to undo it. */
function redirect(stream: NodeJS.WriteStream, chunks: string[]): () => void {
  const { write } = stream;
  const keep = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  // Covers both signatures of `write`, with and without an encoding.
  stream.write = keep as typeof write;
  return () => {
    stream.write = write;
  };
}
