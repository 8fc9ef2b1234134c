/** JSON for people and for comparing: indented, ending with a line feed. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
