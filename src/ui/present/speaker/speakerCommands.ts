import type { Presenter } from '../../../state/presenter.ts';
import type { PresenterChannel } from '../../../state/presenterChannel.ts';
import type { PresentCommand } from '../../keys/presentKeys.ts';
import type { StageDialogName } from '../StageDialog.tsx';

type Commands = Readonly<Partial<Record<PresentCommand, () => void>>>;

/**
 * What the screen's keys do in the speaker's window: the same, but for what is about the screen
 * itself. What is read on is the card on the screen, which only the screen knows the length of.
 * Escape is never so bold as to close the notes.
 */
export function speakerCommands(
  presenter: Presenter,
  channel: PresenterChannel,
  open: (dialog: StageDialogName) => void,
): Commands {
  return {
    next: presenter.next,
    readOn: () => {
      if (!channel.readOn(1)) presenter.next();
    },
    previous: presenter.previous,
    readBack: () => {
      if (!channel.readOn(-1)) presenter.previous();
    },
    first: () => presenter.goTo(0),
    last: () => presenter.goTo(presenter.count - 1),
    blank: () => presenter.setBlank(!presenter.getState().isBlank),
    leave: () => presenter.setBlank(false),
    overview: () => open('overview'),
    goTo: () => open('goTo'),
    help: () => open('help'),
  };
}
