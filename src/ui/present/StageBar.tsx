import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';
import type { stageCommands } from './stageCommands.ts';
import type { Fullscreen } from './useFullscreen.ts';

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
  readonly commands: ReturnType<typeof stageCommands>;
  readonly fullscreen: Fullscreen;
  /** Ends the presentation at once, whatever the screen shows. */
  readonly leave: () => void;
  readonly openSetup: () => void;
};

/** Buttons for what has no other place on the screen. */
export function StageTools({ commands, fullscreen, leave, openSetup }: ToolsProps) {
  return (
    <div className="present-tools">
      <IconButton label={m.present_setup()} icon="settings" onPress={openSetup} />
      <IconButton label={m.present_overview()} icon="grid" onPress={commands.overview} />
      <IconButton label={m.present_speaker()} icon="speaker" onPress={commands.speaker} />
      <IconButton label={m.help_keys()} icon="help" onPress={commands.help} />
      {fullscreen.isPossible && (
        <IconButton
          label={fullscreen.isOn ? m.present_windowed() : m.present_fullscreen()}
          icon={fullscreen.isOn ? 'shrink' : 'fit'}
          onPress={commands.fullscreen}
        />
      )}
      <IconButton label={m.present_leave()} icon="close" onPress={leave} />
    </div>
  );
}
