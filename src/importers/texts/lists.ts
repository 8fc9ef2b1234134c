/** Several values in one cell. */

/** At semicolons, vertical bars and line breaks; commas stand within names. */
export function listIn(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
