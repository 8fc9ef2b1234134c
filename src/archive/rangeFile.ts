/** A file of the site of which parts are read, with HTTP range requests. */
import type { AsyncBuffer } from 'hyparquet';
import { fetchFile } from '../files/siteFiles.ts';

/** Bytes of a file up to which a host that has no range requests may send all of it. */
const MOST_WHOLE = 20_000_000;

/**
 * `unreachable`: no answer, or not the file. `changed`: the file has another length than the manifest says.
 * `whole`: the host sends files only whole, and this one is too large for that. `damaged`: not what the
 * format says.
 */
export type ArchiveProblem = 'unreachable' | 'changed' | 'whole' | 'damaged';

/** Why an archive cannot be read. The message is for developers. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}

/** What all files of an archive have in common, for as long as the page is open. */
export type Session = {
  /** Of the question that is being answered; another one has another signal. */
  signal: AbortSignal;
  /** What has been fetched. */
  readonly traffic: { requests: number; bytes: number };
};

export type RangeFile = Omit<AsyncBuffer, 'slice'> & {
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
};

type Options = {
  readonly address: string;
  /** Bytes that the file has. */
  readonly bytes: number;
  /** Bytes at its end that are needed first, and are kept. */
  readonly tail: number;
  readonly session: Session;
};

/** Nothing is fetched before something is read. Reading rejects with an `ArchiveError`, or when the session’s signal aborts. */
export function rangeFile(options: Options): RangeFile {
  const { bytes, tail, session } = options;
  const { traffic } = session;
  const tailStart = bytes - tail;
  let whole: ArrayBuffer | undefined;
  let end: Promise<ArrayBuffer> | undefined;
  const read = async (start: number, stop: number): Promise<ArrayBuffer> => {
    if (whole) return whole.slice(start, stop);
    traffic.requests += 1;
    const got = await fetched(options, start, stop);
    traffic.bytes += got.bytes.byteLength;
    if (!got.isWhole) return got.bytes;
    whole = got.bytes;
    return whole.slice(start, stop);
  };
  const readTail = () => {
    end ??= read(tailStart, bytes).catch((error: unknown) => {
      end = undefined;
      throw error;
    });
    return end;
  };
  return {
    byteLength: bytes,
    slice: async (start, stop = bytes) => {
      if (start < 0 || stop > bytes || start > stop) {
        throw new ArchiveError('damaged', `${options.address} has no bytes ${start}–${stop}`);
      }
      if (start < tailStart) return read(start, stop);
      return (await readTail()).slice(start - tailStart, stop - tailStart);
    },
  };
}

type Fetched = { readonly bytes: ArrayBuffer; readonly isWhole: boolean };

async function fetched(
  { address, bytes, session }: Options,
  start: number,
  stop: number,
): Promise<Fetched> {
  const { signal } = session;
  const headers = { Range: `bytes=${start}-${stop - 1}` };
  // To fill its cache, Chromium adds `If-Range`, which many hosts answer with the whole file.
  const answer = await answered(address, { headers, signal, cache: 'no-store' });
  if (answer.status === 206) {
    const part = await bodyOf(answer, address, signal);
    if (part.byteLength === stop - start && isOfLength(answer, bytes))
      return { bytes: part, isWhole: false };
    throw new ArchiveError('changed', `${address} is not of ${bytes} bytes`);
  }
  if (answer.status === 200) {
    if (bytes > MOST_WHOLE) {
      // Not a byte more of it.
      await answer.body?.cancel();
      throw new ArchiveError('whole', `The host of ${address} has no range requests`);
    }
    const all = await bodyOf(answer, address, signal);
    if (all.byteLength === bytes) return { bytes: all, isWhole: true };
    throw new ArchiveError('changed', `${address} has ${all.byteLength} bytes, not ${bytes}`);
  }
  await answer.body?.cancel();
  throw answer.status === 416
    ? new ArchiveError('changed', `${address} is not of ${bytes} bytes`)
    : new ArchiveError('unreachable', `${address} answers with ${answer.status}`);
}

/** Hosts may leave the length out (`*`). */
function isOfLength(answer: Response, bytes: number): boolean {
  const [, length] = /\/(\d+)$/.exec(answer.headers.get('Content-Range') ?? '') ?? [];
  return length === undefined || Number(length) === bytes;
}

async function answered(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetchFile(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ArchiveError('unreachable', `No answer from ${address}`, error);
  }
}

async function bodyOf(
  answer: Response,
  address: string,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ArchiveError('unreachable', `The answer from ${address} broke off`, error);
  }
}
