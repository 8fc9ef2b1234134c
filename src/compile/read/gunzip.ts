import { Gunzip } from 'fflate';

/** Bytes given to the unpacker at once. Deflate makes at most 1032 of one, so few are ever too many. */
const CHUNK = 1 << 12;
/** Bytes behind the packed data: its CRC-32 and its length (RFC 1952, 2.3.1). */
const TRAILER = 8;

/**
 * Unpacks gzip. Throws when the bytes are no gzip, are damaged, or would unpack to more than `most`
 * bytes; little more than that is ever unpacked.
 */
export function gunzip(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((part) => {
    size += part.length;
    if (size > most) throw new Error(`This unpacks to more than ${most} bytes`);
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  checkTrailer(packed, bytes);
  return bytes;
}

/** The unpacker does not compare them. */
function checkTrailer(packed: Uint8Array, bytes: Uint8Array): void {
  const trailer = packed.slice(-TRAILER);
  if (trailer.length < TRAILER) throw new Error('This is no gzip');
  const view = new DataView(trailer.buffer);
  const isWhole =
    view.getUint32(0, true) === crc32(bytes) && view.getUint32(4, true) === bytes.length;
  if (!isWhole) throw new Error('This gzip is damaged');
}

/** The check of gzip and PNG, https://www.rfc-editor.org/rfc/rfc1952#section-8 */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
