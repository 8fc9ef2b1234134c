const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Pixels of a PNG, from its first chunk (PNG specification, 11.2.2); `undefined` where it is none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const isPng = SIGNATURE.every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(12) !== 0x49484452) return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}
