/** The pictures that stood in the page before any script, kept until the views have drawn. */
import { createContext } from 'react';
import type { TimeScale } from '../../domain/timeScale.ts';

/** Taken off by whoever shows one: none is shown twice. */
export type Posters = { [part in 'map' | 'timeline' | 'overview']?: Element | undefined } & {
  /** How the timeline's picture draws time. */
  readonly usualScale?: TimeScale | undefined;
  /** The words of the page are those that the app shows first, so they stay as they are scrolled. */
  readonly areWordsThere?: boolean;
  /** The reader has chosen something since they were drawn. */
  readonly areOfOther?: boolean;
  /** Then, what they were drawn of, as a query string of the app. */
  readonly drawnOf?: string | undefined;
};

export const PosterContext = createContext<Posters>({});
