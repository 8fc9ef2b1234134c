/** What `dateline dev` knows of the dossier, as open pages are told of it. */
import { createHash } from 'node:crypto';
import { closeWords } from '../../pipeline/publish/closeWords.ts';
import type { Live } from '../../pipeline/site/live.ts';

/** What an open page is told. */
export type State = {
  /** Changes whenever a page has to be reloaded. */
  readonly state: string;
  readonly trouble: {
    readonly message: string;
    readonly lines: readonly string[];
    /** The word on the button that closes it, by language. */
    readonly close: Readonly<Record<string, string>>;
  } | null;
};

/** Names the files that pages show; the same files have the same name, also after a restart. */
export function stateOf({ files, trouble }: Live): State {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update('\0').update(content);
  return {
    state: hash.digest('hex').slice(0, 12),
    trouble: trouble
      ? {
          message: trouble.err.message,
          lines: trouble.err.stack.split('\n\n'),
          close: closeWords(),
        }
      : null,
  };
}
