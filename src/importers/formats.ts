/** The formats that can be imported, and the one that a file has. */
import { type ImportFormat, type ImportInput, SURENESS } from './imported.ts';

/** In the order in which they are offered. */
export const FORMATS: readonly ImportFormat[] = [];

/**
 * The formats that a file may have, the surest first; of equally sure ones the first of the list.
 * None if no format knows the file.
 */
export function formatsOf(
  input: ImportInput,
  formats: readonly ImportFormat[] = FORMATS,
): ImportFormat[] {
  const sure = formats.map((format) => ({ format, sureness: format.detect(input) }));
  return SURENESS.filter((sureness) => sureness !== 'no').flatMap((sureness) =>
    sure.filter((one) => one.sureness === sureness).map(({ format }) => format),
  );
}
