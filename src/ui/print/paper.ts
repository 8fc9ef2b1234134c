/** Whether a part of the page is drawn on paper, where nothing can be pressed and all is shown. */
import { createContext, useContext } from 'react';

export const PaperContext = createContext(false);

export function useIsOnPaper(): boolean {
  return useContext(PaperContext);
}
