/** What makes files at the same time as the thread in which `publish` was called; whoever calls it brings it. */
import type { CardJob } from './cards/drawCard.ts';
import type { Page } from './content.ts';

/** Works off what it is given, each of its threads one piece at a time. */
export type Pool<J, R> = {
  /** Rejects with an error that names the job where its thread fails or ends. */
  readonly run: (name: string, job: J) => Promise<R>;
  /** How many work at the same time. */
  readonly size: number;
  readonly close: () => Promise<void>;
};

/** Draws preview pictures. */
export type CardPool = Pool<CardJob, Uint8Array>;
/** Makes pages by their numbers (`pagesOf`). */
type PagePool = Pool<readonly number[], readonly Page[]>;

export type Threads = {
  /** How many there are of each kind; one at least. */
  readonly size: number;
  /** Begins them; only if there is something for them to do. */
  readonly cards: () => CardPool;
  readonly pages: () => PagePool;
  /** Resolves when what they have sent by now has been heard. */
  readonly hear: () => Promise<void>;
};
