import { useIsOnPaper } from '../print/paper.ts';

/** A handout's headings: a paper of its own, or a part of the page that shows how it will be. */
export function useLevels() {
  return useIsOnPaper()
    ? ({ Title: 'h1', Section: 'h2', Part: 'h3' } as const)
    : ({ Title: 'h3', Section: 'h4', Part: 'h5' } as const);
}
