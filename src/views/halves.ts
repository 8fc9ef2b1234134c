/** A short text in two lines, where one would be too wide. */
import { textWidth } from './textWidth.ts';

export type Halves = {
  /** One after the other they are the text. */
  readonly first: string;
  /** Empty where the text cannot be broken. */
  readonly second: string;
  /** CSS pixels of the wider one. */
  readonly width: number;
};

/** The text, broken where its wider line is narrowest: after a word or a dash, never before a dash. */
export function halvesOf(text: string, size: number): Halves {
  const breaks = [...text.matchAll(/\s+(?![\s–])|(?<=–)(?=\S)/gu)];
  const ends = [...breaks.map(({ 0: { length }, index }) => index + length), text.length];
  const choices = ends.map((end) => {
    const [first, second] = [text.slice(0, end), text.slice(end)];
    return { first, second, width: Math.max(lineWidth(first, size), lineWidth(second, size)) };
  });
  return choices.reduce((best, each) => (each.width < best.width ? each : best));
}

/** A space at the end of a line takes up nothing. */
function lineWidth(text: string, size: number): number {
  return textWidth(text.trimEnd(), size);
}
