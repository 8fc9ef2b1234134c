/** When words of whoever made a file are short enough to be the title of a stop. */

/** Characters; longer ones are a text. */
const LONGEST = 120;

export function isTitle(text: string): boolean {
  return text !== '' && text.length <= LONGEST && !text.includes('\n');
}
