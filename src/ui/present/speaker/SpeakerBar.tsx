import { useStore } from 'zustand';
import { m } from '../../../locales/generated/messages.js';
import { elapsedAt, type Stopwatch } from '../../../state/stopwatch.ts';
import { clockText } from './clockText.ts';
import { useTicking } from './useTicking.ts';

type Props = {
  readonly stopwatch: Stopwatch;
  /** From 1. */
  readonly number: number;
  readonly count: number;
};

/** Where the lesson is: in its steps, in its time, and by the clock on the wall. */
export function SpeakerBar({ stopwatch, number, count }: Props) {
  const { kind } = useStore(stopwatch);
  return (
    <header className="speaker-bar">
      <h1 className="visually-hidden">{m.present_speaker()}</h1>
      <p className="speaker-progress">
        <b>{m.present_position({ number, count })}</b>
        <progress value={number} max={count} aria-hidden="true" />
      </p>
      <Clock />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
      <div className="speaker-stopwatch" role="group" aria-label={m.speaker_elapsed()}>
        <Elapsed stopwatch={stopwatch} />
        <button
          type="button"
          className="button"
          onClick={kind === 'running' ? stopwatch.pause : stopwatch.start}
        >
          {STOPWATCH_BUTTONS[kind]()}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={kind === 'ready' || undefined}
          onClick={stopwatch.reset}
        >
          {m.speaker_reset()}
        </button>
      </div>
    </header>
  );
}

const STOPWATCH_BUTTONS = {
  ready: m.speaker_start,
  running: m.speaker_pause,
  paused: m.speaker_go_on,
} as const;

function Elapsed({ stopwatch }: Pick<Props, 'stopwatch'>) {
  const state = useStore(stopwatch);
  const seconds = useTicking(() => Math.floor(elapsedAt(state, Date.now()) / 1000));
  return (
    <span className="speaker-time" role="timer" data-kind={state.kind}>
      {clockText(seconds * 1000)}
    </span>
  );
}

const MINUTE = 60_000;

function Clock() {
  const minute = useTicking(() => Math.floor(Date.now() / MINUTE));
  // With twelve hours or with twenty-four, as the reader's own clocks have it.
  const format = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
  return (
    <p className="speaker-clock">
      <span className="visually-hidden">{m.speaker_clock()} </span>
      <span className="speaker-time">{format.format(minute * MINUTE)}</span>
    </p>
  );
}
