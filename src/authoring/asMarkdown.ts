/** Signs that Markdown takes for its own anywhere in a line. */
const INLINE = /[\\`*_[\]<&]/g;
/** What makes a line a heading, a list, a quotation, a rule or a fence; the last sign tells. */
const AT_START = /^(\d*)([-+=#>~.)])/;

/**
 * A text as Markdown that reads as this very text, in one paragraph and one line: white space becomes
 * single spaces, and a backslash stands before every sign that would be read as markup.
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(AT_START, '$1\\$2');
}
