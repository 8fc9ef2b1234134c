/** A Markdown file in two parts. `text` is everything after the closing line, untouched. */
export type FrontMatter = {
  readonly yaml: string;
  /** Offset of the YAML in the file. */
  readonly yamlStart: number;
  /** The document's text, exactly as it was read. */
  readonly text: string;
  /** Offset of the document's text in the file. */
  readonly textStart: number;
};

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*(?:\n|$)/m;

/** Splits a file at the two `---` lines; `undefined` when it lacks one of them. */
export function splitFrontMatter(file: string): FrontMatter | undefined {
  const opening = OPENING.exec(file);
  if (opening === null) return undefined;
  const yamlStart = opening[0].length;
  const rest = file.slice(yamlStart);
  const closing = CLOSING.exec(rest);
  if (closing === null) return undefined;
  const textStart = yamlStart + closing.index + closing[0].length;
  return { yaml: rest.slice(0, closing.index), yamlStart, text: file.slice(textStart), textStart };
}
