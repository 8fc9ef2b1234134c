/** Reports work step by step, one line each: its name, its time and its result. */
import { stripVTControlCharacters } from 'node:util';
import { CommandError } from '../cli/errors.ts';
import { capture } from './capture.ts';
import { duration } from './steps.ts';

export interface Step<T> {
  readonly name: string;
  readonly work: () => Promise<T>;
  /** What came of it, for the end of the line. */
  readonly result?: (value: T) => string;
}

/**
 * Runs a step. Its own output is shown only when it is asked for (`verbose`) or when the step
 * fails, and then in full. Throws a `CommandError` when it fails.
 */
export async function runStep<T>(step: Step<T>, verbose: boolean): Promise<T> {
  const { name, work, result } = step;
  const from = performance.now();
  if (verbose) return runVerbose(step, from);
  const erase = announce(name);
  const captured = await capture(work);
  erase();
  if (!captured.ok) {
    if (captured.output.trim() !== '') console.error(captured.output.trimEnd());
    throw failure(name, from, captured.error);
  }
  console.log(stepLine(name, performance.now() - from, result?.(captured.value)));
  return captured.value;
}

async function runVerbose<T>({ name, work, result }: Step<T>, from: number): Promise<T> {
  console.log(`== ${name}`);
  try {
    const value = await work();
    console.log(stepLine(name, performance.now() - from, result?.(value)));
    return value;
  } catch (error) {
    throw failure(name, from, error);
  }
}

function failure(name: string, from: number, error: unknown): CommandError {
  const message = error instanceof Error ? error.message : String(error);
  const reason = process.stderr.isTTY ? message : stripVTControlCharacters(message);
  const gap = reason.includes('\n') ? '\n' : ' ';
  const time = duration(performance.now() - from);
  return new CommandError(`${name} failed after ${time}:${gap}${reason}`);
}

/** `App              3.4 s  (result)` */
export function stepLine(name: string, milliseconds: number, result = ''): string {
  const line = `${name.padEnd(10)}${duration(milliseconds).padStart(10)}`;
  return result === '' ? line : `${line}  (${result})`;
}

/** On a terminal, names the running step in a line that the returned function erases. */
function announce(name: string): () => void {
  if (!process.stdout.isTTY) return () => {};
  process.stdout.write(`${name} …`);
  return () => process.stdout.write('\r\u001b[2K');
}
