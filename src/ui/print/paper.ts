/** Whether a part of the page is drawn on paper, where nothing can be pressed. */
import { createContext, useContext } from 'react';

export const PaperContext = createContext(false);

/**
 * So many items of a list are printed; how many are left out is said (`LeftOut`). It keeps a browser
 * from laying out thousands of pages that nobody has asked for.
 */
export const MOST_ON_PAPER = 300;

export function useIsOnPaper(): boolean {
  return useContext(PaperContext);
}
