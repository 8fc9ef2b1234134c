const MAGIC = 0x950412de;

/** Reads a little-endian gettext catalogue (.mo): from message to translation. */
export function parseGettext(bytes: Buffer): Map<string, string> {
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error('Not a little-endian .mo file');
  const count = bytes.readUInt32LE(8);
  const text = (table: number, index: number): string => {
    const length = bytes.readUInt32LE(table + index * 8);
    const start = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString('utf8', start, start + length);
  };
  const messages = bytes.readUInt32LE(12);
  const translations = bytes.readUInt32LE(16);
  return new Map(
    Array.from({ length: count }, (_, i) => [text(messages, i), text(translations, i)]),
  );
}
