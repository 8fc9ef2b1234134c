import type { Presenter } from '../../state/presenter.ts';
import type { PresentCommand } from '../keys/presentKeys.ts';
import type { StageDialogName } from './StageDialog.tsx';
import type { Fullscreen } from './useFullscreen.ts';

/** What the commands act on besides the presenter and the browser's full screen. */
type Stage = {
  readonly read: (by: 1 | -1) => void;
  readonly compare: () => void;
  readonly openDialog: (dialog: StageDialogName) => void;
  readonly openSpeaker: () => void;
  /** Ends the presentation. */
  readonly leave: () => void;
};

/**
 * What the screen's keys and buttons do. `leave` takes one step at a time: it ends the full screen,
 * then the dark screen, then the presentation. What the browser and the presenter say counts, since
 * what is drawn may be behind them.
 */
export function stageCommands(
  presenter: Presenter,
  fullscreen: Pick<Fullscreen, 'enter' | 'leave'>,
  { read, compare, openDialog, openSpeaker, leave }: Stage,
): Readonly<Record<PresentCommand, () => void>> {
  return {
    next: presenter.next,
    previous: presenter.previous,
    readOn: () => read(1),
    readBack: () => read(-1),
    first: () => presenter.goTo(0),
    last: () => presenter.goTo(presenter.count - 1),
    blank: () => presenter.setBlank(!presenter.getState().isBlank),
    fullscreen: () => {
      if (!fullscreen.leave()) fullscreen.enter();
    },
    start: fullscreen.enter,
    overview: () => openDialog('overview'),
    goTo: () => openDialog('goTo'),
    help: () => openDialog('help'),
    speaker: openSpeaker,
    compare,
    leave: () => {
      if (fullscreen.leave()) return;
      if (presenter.getState().isBlank) presenter.setBlank(false);
      else leave();
    },
  };
}
