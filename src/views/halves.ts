/** A short text in two lines, where one would be too wide. */
import { textWidth } from './textWidth.ts';

export type Halves = {
  /** Each is a line where the text is broken; with `between` they are the text. */
  readonly first: string;
  readonly second: string;
  /** What stands between them on a single line: a space, or nothing after a dash. */
  readonly between: string;
  /** CSS pixels of the wider one. */
  readonly width: number;
};

/** The text, broken where its wider line is narrowest: after a word or a dash, never before a dash. */
export function halvesOf(text: string, size: number): Halves {
  const choices = [...text.matchAll(/\s+(?![\s–])|(?<=–)(?=\S)/gu)].map(({ 0: between, index }) => {
    const [first, second] = [text.slice(0, index), text.slice(index + between.length)];
    return { first, second, between, width: Math.max(...widthsOf([first, second], size)) };
  });
  const whole = { first: text, second: '', between: '', width: textWidth(text, size) };
  return choices.reduce((best, each) => (each.width < best.width ? each : best), whole);
}

function widthsOf(texts: readonly string[], size: number): number[] {
  return texts.map((text) => textWidth(text, size));
}
