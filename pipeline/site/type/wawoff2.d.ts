declare module 'wawoff2' {
  /** Bytes of a WOFF2 file as those of a TrueType or OpenType one. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>;
}
