/** Colours of what is printed: on a terminal only, and not where `NO_COLOR` says no (no-color.org). */
import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Puts a text into a colour; where nobody would see it, the text stays as it is. */
export type Paint = (format: Format, text: string) => string;

/** Node decides by the stream, `NO_COLOR`, `NODE_DISABLE_COLORS` and `FORCE_COLOR`. */
export const paintOn =
  (stream: NodeJS.WriteStream): Paint =>
  (format, text) =>
    styleText(format, text, { stream });
