/** Content lines of iCalendar, RFC 5545, section 3.1. */

/** Octets of UTF-8 in a line without its end. */
const LONGEST = 75;

/**
 * A line, folded: no part is longer than 75 octets, and no character is cut in two. `value` is put in
 * as it is; a text goes through `escapeText` first.
 */
export function contentLine(name: string, value: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > LONGEST) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return `${[...parts, part].join('\r\n')}\r\n`;
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A value of type TEXT. A line break of any kind becomes a line feed; the format has no other
 * control characters than the tabulator, so that they become spaces.
 */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\x00-\x08\x0B-\x1F\x7F]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}
