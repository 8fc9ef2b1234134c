/** SHA-256 where there is no Node. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64, bytesOf } from './bytes.ts';

/** The hash source of an inline script or style, as Content-Security-Policy Level 3 writes it. */
export function hashOf(text: string): string {
  return `'sha256-${base64(sha256(bytesOf(text)))}'`;
}

/** Tells one content of a file from another: 16 hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return bytesToHex(sha256(bytes)).slice(0, 16);
}

/** A name for what is made of these alone: 40 hexadecimal digits. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = sha256.create();
  for (const part of parts) {
    hash.update(bytesOf(`${part.length}\0`));
    hash.update(typeof part === 'string' ? bytesOf(part) : part);
  }
  return bytesToHex(hash.digest()).slice(0, 40);
}
