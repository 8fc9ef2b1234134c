/**
 * The words of the languages of the interface. In development, in tests and in the pipeline all are
 * there; a build has those of the base language where they are needed and puts another module in the
 * place of this one, see `pipeline/site/languagesApart.ts`.
 */
import { locales } from './generated/runtime.js';

/** The languages whose words are there from the beginning. */
export const known: readonly string[] = locales;

/** Fetches the words of another language. Rejects where they cannot be had. */
export async function fetchWords(_locale: string): Promise<void> {}
