import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type FileContent, partsOf } from './files.ts';

/** Hexadecimal digits of a hash that stand in names of files. */
const DIGITS = 12;
/** Bytes that are read of a large file at once. */
const CHUNK = 1 << 20;

/** The start of the SHA-256 of a file: another content has another address. */
export function hashOf(content: FileContent): string {
  const { size, read } = partsOf(content);
  const hash = sha256.create();
  for (let at = 0; at < size; at += CHUNK) hash.update(read(at, Math.min(CHUNK, size - at)));
  return bytesToHex(hash.digest()).slice(0, DIGITS);
}
