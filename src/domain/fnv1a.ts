const encoder = new TextEncoder();

/**
 * A whole number of 32 bits, the same for the same text wherever it is made: FNV-1a over its bytes in UTF-8
 * (Fowler, Noll, Vo; the IETF's draft-eastlake-fnv).
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
