/** Bytes and texts, with nothing but what browsers and Node have in common. */

const encoder = new TextEncoder();
// A byte order mark is a part of the text, as it is where Node reads one.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** What is written in UTF-8. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Bytes that are made into one string of letters at once: more are too many arguments for a call. */
const AT_ONCE = 0x8000;

/** Base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(letters);
}

/** One after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
