import type { Presenter } from '../../../state/presenter.ts';
import type { PresentCommand } from '../../keys/presentKeys.ts';
import type { StageDialogName } from '../StageDialog.tsx';

type Commands = Readonly<Partial<Record<PresentCommand, () => void>>>;

/**
 * What the screen's keys do in the speaker's window: the same, but for what is about the screen
 * itself. Escape is never so bold as to close the notes.
 */
export function speakerCommands(
  presenter: Presenter,
  open: (dialog: StageDialogName) => void,
): Commands {
  return {
    next: presenter.next,
    readOn: presenter.next,
    previous: presenter.previous,
    readBack: presenter.previous,
    first: () => presenter.goTo(0),
    last: () => presenter.goTo(presenter.count - 1),
    blank: () => presenter.setBlank(!presenter.getState().isBlank),
    leave: () => presenter.setBlank(false),
    overview: () => open('overview'),
    goTo: () => open('goTo'),
    help: () => open('help'),
  };
}
