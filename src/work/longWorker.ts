/** The worker of the page: does what takes long. Loaded with the first such work of a large dossier. */
import { answering } from './answering.ts';
import { searchJobs } from './searchJobs.ts';
import { write } from './write.ts';

/** What of a worker's surroundings is used; the compiler's own library has a page's. */
declare const self: {
  onmessage: ((event: MessageEvent) => void) | null;
  readonly postMessage: (message: unknown, moved: readonly Transferable[]) => void;
};

const answer = answering({ ...searchJobs(), write }, (told, moved) =>
  self.postMessage(told, moved),
);

self.onmessage = ({ data }) => answer(data);
