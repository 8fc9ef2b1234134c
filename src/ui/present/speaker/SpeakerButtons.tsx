import { useStore } from 'zustand';
import { m } from '../../../locales/generated/messages.js';
import type { Presenter } from '../../../state/presenter.ts';
import { Icon } from '../../controls/IconButton.tsx';

type Props = {
  readonly presenter: Presenter;
  /** Something of the slide is hidden from the class. */
  readonly isHiding: boolean;
};

/** All that a clicker does, for a finger or a mouse. At the ends they stay, so that the focus does. */
export function SpeakerButtons({ presenter, isHiding }: Props) {
  const { slide, isBlank } = useStore(presenter);
  const isFirst = slide === 0;
  const isLast = slide === presenter.count - 1 && !isBlank && !isHiding;
  return (
    <nav className="speaker-buttons" aria-label={m.speaker_buttons()}>
      <button
        type="button"
        className="button"
        aria-disabled={isFirst || undefined}
        onClick={presenter.previous}
      >
        <Icon icon="back" /> {m.speaker_previous()}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={isBlank}
        onClick={() => presenter.setBlank(!isBlank)}
      >
        {m.speaker_blank()}
      </button>
      {isHiding && (
        <button type="button" className="button" onClick={presenter.reveal}>
          {m.present_reveal()}
        </button>
      )}
      <button
        type="button"
        className="button speaker-onward"
        aria-disabled={isLast || undefined}
        onClick={presenter.next}
      >
        {m.speaker_onward()} <Icon icon="forward" />
      </button>
    </nav>
  );
}
