/**
 * The words of languages that are not there yet. In development, in tests and in the pipeline all
 * are there; a build has those of the base language where they are needed and puts another module
 * in the place of this one, see `pipeline/site/languagesApart.ts`.
 */

/** How the words of a language are fetched, for those that are not there. */
export const learning: Readonly<Record<string, () => Promise<void>>> = {};
