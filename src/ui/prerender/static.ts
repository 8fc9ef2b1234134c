/** Whether components are drawn into a page that has to do without a script. */
import { createContext, useContext } from 'react';

export const StaticContext = createContext(false);

/** True in Node alone: there buttons that lead somewhere are links, and nothing is folded away. */
export function useIsStatic(): boolean {
  return useContext(StaticContext);
}
