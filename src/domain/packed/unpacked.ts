/**
 * Files that a site has compressed with gzip (RFC 1952). A small one can be made of as many bytes as one likes, so
 * none is read to its end without a limit.
 */

/** Why a file cannot be unpacked. `damaged`: it is not whole, or not what was written. `large`: it is beyond its limit. */
export class UnpackFault extends Error {
  readonly kind: 'damaged' | 'large';

  constructor(kind: 'damaged' | 'large', what: string) {
    super(what);
    this.name = 'UnpackFault';
    this.kind = kind;
  }
}

/** The first bytes of everything that gzip has made. */
const SIGNATURE = [0x1f, 0x8b];

/** What is compressed, of at most so many bytes. Rejects with an `UnpackFault`; gzip's checksum is checked. */
export async function unpacked(file: Blob, most: number): Promise<Blob> {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return within(stream, most).catch((error: unknown) => {
    if (error instanceof UnpackFault) throw error;
    throw new UnpackFault(
      'damaged',
      'cannot be unpacked: it is not whole, or has been changed; upload it once more as it was built',
    );
  });
}

/**
 * The text of a file that is compressed, or was: some hosts unpack such files by themselves, and browsers what a host
 * calls so. Rejects with an `UnpackFault` where it is damaged or has more bytes than `most`, and as the response does
 * where it does not arrive.
 */
export async function unpackedText({ body }: Response, most: number): Promise<string> {
  if (!body) return '';
  const file = await within(body, most);
  const start = new Uint8Array(await file.slice(0, SIGNATURE.length).arrayBuffer());
  const isPacked = SIGNATURE.every((byte, i) => start[i] === byte);
  return (isPacked ? await unpacked(file, most) : file).text();
}

/** All of a stream. Nothing more is asked of it once it is too long. */
async function within(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.length;
    if (size > most) {
      // It may have failed by now; what is said of it is the same.
      await reader.cancel().catch(() => {});
      throw new UnpackFault('large', `has more than ${most} bytes once it is unpacked`);
    }
    parts.push(value);
  }
}
