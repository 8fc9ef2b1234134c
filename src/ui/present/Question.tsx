import type { Guess } from '../../domain/guess.ts';
import { m } from '../../locales/generated/messages.js';

const QUESTIONS: Readonly<Record<Guess, () => string>> = {
  when: m.present_when,
  where: m.present_where,
  who: m.present_who,
};

/** Stands where the answer will. */
export function Question({ guess }: { readonly guess: Guess }) {
  return <span className="present-question">{questionOf(guess)}</span>;
}

export function questionOf(guess: Guess): string {
  return QUESTIONS[guess]();
}
