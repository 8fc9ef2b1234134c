/**
 * A link to the app's own address, such as `?visit=ID`, leads to the first page, which shows something else. Before the
 * app is there, words and pictures of the page that shows it take the place of those, and the address stays.
 */
import { LINKED } from '../linked.ts';
import type { AppParts } from './appParts.ts';
import { takePictures } from './shownAs.ts';
import { type Subject, searchOf } from './subject.ts';
import { wordsOf } from './words.ts';

type Parts = Pick<AppParts, 'words'> & {
  readonly app: HTMLElement;
  readonly base: string;
  /** Fetches the dossier of its page; undefined where only the app can tell of it. */
  readonly dossierAt: (subject: Subject) => Promise<Element | undefined>;
  /** Puts words in the place of those of the page; `search` says of what they are, `scrolled` how far, in CSS pixels. */
  readonly put: (next: {
    readonly words: Node;
    readonly search: string;
    readonly scrolled: number;
  }) => void;
};

/**
 * Shows what a link asks for, unless the reader presses something before, or the app has all that it needs
 * (`start.tsx`). Where its page cannot be had, all stays for the app. Rejects never.
 */
export async function arriveAt(
  subject: Subject,
  { app, base, words, dossierAt, put }: Parts,
): Promise<void> {
  app.dataset.opening = LINKED;
  const isWaiting = () => app.dataset.opening === LINKED;
  try {
    const dossier = await dossierAt(subject);
    if (!dossier || !isWaiting()) return;
    const taken = wordsOf(dossier, subject, words);
    takePictures(dossier, app, base);
    document.title = dossier.ownerDocument.title;
    put({ words: taken, search: searchOf(subject), scrolled: 0 });
  } catch {
    // The app says what there is to say of it.
  } finally {
    if (isWaiting()) delete app.dataset.opening;
  }
}
