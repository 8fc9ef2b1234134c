import { useEffect } from 'react';
import { NOTHING } from '../../domain/selection.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Presenter } from '../../state/presenter.ts';

/** Keeps the address and the presenter together. Each is written only where it says something else. */
export function useAddress(explorer: Explorer, presenter: Presenter, story: string | undefined) {
  useEffect(() => {
    const write = () => {
      const { slide, guess } = presenter.getState();
      const step = slide > 0 ? slide + 1 : undefined;
      // A window stays what it was opened as.
      const isSpeaker = explorer.getState().presentation?.isSpeaker;
      explorer.present({ story, step, guess, isSpeaker }, NOTHING);
    };
    const read = () => {
      const { presentation } = explorer.getState();
      if (!presentation || presentation.story !== story) return;
      const { slide, guess } = presenter.getState();
      const asked = (presentation.step ?? 1) - 1;
      if (asked !== slide) presenter.goTo(asked);
      if (presentation.guess !== guess) presenter.setGuess(presentation.guess);
      // A step that there is not becomes the nearest.
      write();
    };
    write();
    const stops = [presenter.subscribe(write), explorer.subscribe(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [explorer, presenter, story]);
}
