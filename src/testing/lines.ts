/** A scene as text for a snapshot: a line for each property and each entry of a list. */
export function inLines(scene: object): string {
  return Object.entries(scene)
    .filter(([, value]) => typeof value !== 'function' && !isWords(value))
    .map(([key, value]) => {
      if (!Array.isArray(value)) return `${key}: ${JSON.stringify(value)}\n`;
      return `${key}:\n${value.map((entry) => `  ${JSON.stringify(entry)}\n`).join('')}`;
    })
    .join('');
}

/** The words handed to a scene are functions: no part of what is drawn. */
function isWords(value: unknown): boolean {
  return Object.values(Object(value)).some((entry) => typeof entry === 'function');
}
