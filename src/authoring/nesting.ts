/** How deep authored texts may be nested; no reader follows what lies deeper, and parsers become slow. */

/** Levels of lists and block quotes in Markdown. */
const MARKDOWN_LEVELS = 20;

/** Spaces before a line: what the most levels of numbered lists take. */
const MARKDOWN_INDENT = MARKDOWN_LEVELS * 4;

/** Signs of emphasis in a text, each `*`, `**` or `_`: pairs within pairs take long to find. */
const EMPHASIS_SIGNS = 1000;

/** Levels of lists and maps in YAML. */
export const YAML_LEVELS = 50;

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/;
const MARKER = />|[-+*]|\d+[.)]/g;

/** Whether a Markdown text has more signs of emphasis than anybody writes. */
export function isOverEmphasised(text: string): boolean {
  return (text.match(/\*+|_+/g)?.length ?? 0) > EMPHASIS_SIGNS;
}

/**
 * The first line (counted from 1) of a Markdown text that is nested too deeply, judged by the signs
 * and spaces at its beginning alone, so that nothing has to be parsed first.
 */
export function tooDeepLine(text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => {
    const markers = MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
    return markers > MARKDOWN_LEVELS || line.search(/[^ \t]/) > MARKDOWN_INDENT;
  });
  return index === -1 ? undefined : index + 1;
}
