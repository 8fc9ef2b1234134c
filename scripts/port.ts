/** The option `--port` of the commands that serve the site. */
import { UsageError } from '../cli/errors.ts';
import { DEFAULT_PORT } from './server.ts';

export const portOption = {
  type: 'string',
  value: 'NUMBER',
  about: `TCP port; without it, ${DEFAULT_PORT} or the next free one`,
} as const;

/** Where to listen. Throws a `UsageError` when the text is not a port. */
export function portOptions(text: string | undefined): { port: number; anyPort: boolean } {
  if (text === undefined) return { port: DEFAULT_PORT, anyPort: true };
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  }
  return { port, anyPort: false };
}
