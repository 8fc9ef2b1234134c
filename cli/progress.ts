/** Reports work step by step, one line each: its name, its time and its result. */
import { stripVTControlCharacters } from 'node:util';
import { capture } from './capture.ts';
import { duration } from './duration.ts';
import { CommandError } from './errors.ts';

export interface Step<T> {
  readonly name: string;
  /** May tell how far it is; that is shown now and then. */
  readonly work: (tell: (text: string) => void) => Promise<T>;
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
  const { tell, erase } = announce(name);
  const captured = await capture(() => work(tell));
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
    const value = await work(announce(name).tell);
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

/** Milliseconds between two lines about how far a step is: on a terminal, and elsewhere. */
const PACES = { terminal: 100, elsewhere: 10_000 };

type Announced = { readonly tell: (text: string) => void; readonly erase: () => void };

/**
 * On a terminal, names the running step, and how far it is, in a line that is rewritten and then
 * erased. Elsewhere says how far it is in a line now and then.
 */
function announce(name: string): Announced {
  const { stdout } = process;
  // What the step itself writes is held back; this is not.
  const write = stdout.write.bind(stdout);
  const isTerminal = stdout.isTTY;
  const line = (text: string) =>
    write(isTerminal ? `\r\u001b[2K${name} … ${text}` : `${name} … ${text}\n`);
  const pace = isTerminal ? PACES.terminal : PACES.elsewhere;
  let last = performance.now();
  if (isTerminal) line('');
  return {
    tell: (text) => {
      const now = performance.now();
      if (now - last < pace) return;
      last = now;
      line(text);
    },
    erase: () => {
      if (isTerminal) write('\r\u001b[2K');
    },
  };
}
