/**
 * The text of an authored file, whatever editor or checkout has touched it: no byte order mark, and
 * every line end (CRLF, or CR alone) is one line feed. Offsets, lines and columns count in this text,
 * so that they are the same on every machine.
 */
export function fileText(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
