import type { Slide } from '../../domain/presentation.ts';
import type { Presenter } from '../../state/presenter.ts';
import type { Told } from './slideText.ts';

export type Presented = {
  readonly presenter: Presenter;
  readonly slides: readonly Slide[];
  readonly told: Told;
};

/**
 * Opens the speaker's window, which shows and drives the same presentation. Undefined as long as
 * there is none: then neither a button nor a key asks for it.
 */
export function useSpeaker(_presented: Presented): (() => void) | undefined {
  return undefined;
}
