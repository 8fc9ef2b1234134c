import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';

type Props = {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly previous: () => void;
  readonly next: () => void;
};

/** `‹ 7 of 17 ›`: where we are among the slides, and the way on. */
export function StageCounter({ number, count, previous, next }: Props) {
  return (
    <div className="present-counter">
      <IconButton
        label={m.present_previous()}
        icon="left"
        onPress={previous}
        isDisabled={number === 1}
      />
      <span className="present-position">{m.present_position({ number, count })}</span>
      <IconButton
        label={m.present_next()}
        icon="right"
        onPress={next}
        isDisabled={number === count}
      />
    </div>
  );
}

type ToolsProps = {
  readonly overview: () => void;
  readonly speaker: () => void;
  readonly help: () => void;
  /** Absent where the whole screen cannot be had. */
  readonly fullscreen: (() => void) | undefined;
  readonly isFullscreen: boolean;
  readonly leave: () => void;
};

export function StageTools(props: ToolsProps) {
  const { overview, speaker, help, fullscreen, isFullscreen, leave } = props;
  return (
    <div className="present-tools">
      <IconButton label={m.present_overview()} icon="grid" onPress={overview} />
      <IconButton label={m.present_speaker()} icon="speaker" onPress={speaker} />
      <IconButton label={m.help_keys()} icon="help" onPress={help} />
      {fullscreen && (
        <IconButton
          label={isFullscreen ? m.present_windowed() : m.present_fullscreen()}
          icon={isFullscreen ? 'shrink' : 'fit'}
          onPress={fullscreen}
        />
      )}
      <IconButton label={m.present_leave()} icon="close" onPress={leave} />
    </div>
  );
}
