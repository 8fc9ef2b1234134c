/** What of a slide is withheld until it is revealed. */
import { createContext, useContext } from 'react';
import type { Guess } from '../../domain/guess.ts';
import type { Secret } from '../../domain/redaction.ts';

export type Veil = {
  /** What pupils are to guess now; absent where nothing is hidden. */
  readonly withheld: Guess | undefined;
  /** What no text on the slide may say. */
  readonly secret: Secret;
};

export const NO_VEIL: Veil = { withheld: undefined, secret: [] };

export const VeilContext = createContext<Veil>(NO_VEIL);

export function useVeil(): Veil {
  return useContext(VeilContext);
}
