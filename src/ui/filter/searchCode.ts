/** What comes with the first search: one name alone, so that the bundler keeps the rest together. */
export { queryOf } from '../../domain/search/search.ts';
