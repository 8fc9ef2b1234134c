/** What pupils are to guess before it is shown: when it was, where it was, or who says so. */
export const GUESSES = ['when', 'where', 'who'] as const;
export type Guess = (typeof GUESSES)[number];
