import type { Slide } from '../../domain/presentation.ts';
import type { Presenter } from '../../state/presenter.ts';

/**
 * Opens the speaker's window, which shows and drives the same presentation. Undefined as long as
 * there is none: then neither a button nor a key asks for it.
 */
export function useSpeaker(
  _presenter: Presenter,
  _slides: readonly Slide[],
): (() => void) | undefined {
  return undefined;
}
