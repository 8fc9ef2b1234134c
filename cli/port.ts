/** The option `--port` of the commands that serve a site. */
import { UsageError } from './errors.ts';

/** Where commands that serve a built site begin to look for a free port. */
const DEFAULT_PORT = 4173;

/** The option of a command that begins at `first`. */
export const portOptionFrom = (first: number) =>
  ({
    type: 'string',
    value: 'NUMBER',
    about: `TCP port; without it, ${first} or the next free one`,
  }) as const;

export const portOption = portOptionFrom(DEFAULT_PORT);

type Where = { readonly port: number; readonly anyPort: boolean };

/** Where to listen; without a text near `first`. Throws a `UsageError` when the text is not a port. */
export function portOptions(text: string | undefined, first = DEFAULT_PORT): Where {
  if (text === undefined) return { port: first, anyPort: true };
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  }
  return { port, anyPort: false };
}
