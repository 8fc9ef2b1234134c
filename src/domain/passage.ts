import type { Excerpt } from './catalog.ts';

type Passage = Excerpt['source']['passages'][number];

/** A run of a passage. */
export type PassagePart = { readonly text: string; readonly isQuoted: boolean };

/**
 * The published passage around excerpts, cut at what they quote of it. The first says which passage; of the others,
 * which have the same source, those count that lie within it. Empty where the dataset has no passage for the first.
 */
export function passageParts(excerpts: readonly Excerpt[]): PassagePart[] {
  const [first] = excerpts;
  const passage = first && passageOf(first);
  if (!passage) return [];
  const parts: PassagePart[] = [];
  let done = 0;
  const take = (to: number, isQuoted: boolean) => {
    if (to > done) parts.push({ text: passage.text.slice(done, to), isQuoted });
    done = Math.max(done, to);
  };
  const within = excerpts.filter((excerpt) => isIn(passage, excerpt));
  for (const { start, end } of within.sort((a, b) => a.start - b.start)) {
    take(start - passage.start, false);
    take(end - passage.start, true);
  }
  take(passage.text.length, false);
  return parts;
}

/**
 * Which excerpts a passage is shown with, in a page that shows every passage at once: those of one passage that follow
 * each other share it, below the last of them; the others of these have none.
 */
export function sharedPassages(
  excerpts: readonly Excerpt[],
): ReadonlyMap<Excerpt, readonly Excerpt[]> {
  const shared = new Map<Excerpt, readonly Excerpt[]>();
  let run: Excerpt[] = [];
  for (const [i, excerpt] of excerpts.entries()) {
    run.push(excerpt);
    const next = excerpts[i + 1];
    const passage = passageOf(excerpt);
    const goesOn = passage && next?.source === excerpt.source && isIn(passage, next);
    shared.set(excerpt, goesOn ? [] : run);
    if (!goesOn) run = [];
  }
  return shared;
}

function passageOf(excerpt: Excerpt): Passage | undefined {
  return excerpt.source.passages.find((passage) => isIn(passage, excerpt));
}

/** Whether a passage of its source has all of an excerpt. */
function isIn({ start, text }: Passage, excerpt: Excerpt): boolean {
  return start <= excerpt.start && excerpt.end <= start + text.length;
}
