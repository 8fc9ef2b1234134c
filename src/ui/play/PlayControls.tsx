import { memo, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Selected } from '../../domain/selection.ts';
import { stepFrom, stepsOf } from '../../domain/stepping.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { createPlayer, SPEEDS } from '../../state/player.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier, usePassing } from '../dossier/context.ts';

type Props = { readonly explorer: Explorer; readonly selected: Selected };

/** Plays through the stops that pass the filter; only the button until it has begun. */
export const PlayControls = memo(({ explorer, selected }: Props) => {
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter changes what is played, not the player.
  const player = useMemo(() => createPlayer(catalog, explorer, remaining), [catalog, explorer]);
  useEffect(() => player.connect(), [player]);
  useEffect(() => player.setRemaining(remaining), [player, remaining]);
  const { isPlaying, speed, at } = useStore(player);
  const steps = useMemo(() => stepsOf(catalog, remaining), [catalog, remaining]);
  const order = selected.kind === 'stop' ? steps.indexOf(selected.stop) + 1 : 0;
  const times = new Intl.NumberFormat(language);
  const total = steps.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div className="play" role="group" aria-label={m.play_controls()} data-begun={at !== undefined}>
      {isPlaying ? (
        <IconButton key="play" label={m.play_pause()} icon="pause" onPress={player.pause} />
      ) : (
        <IconButton
          key="play"
          label={m.play()}
          icon="play"
          isDisabled={total === 0}
          onPress={player.play}
        />
      )}
      {at && (
        <>
          <IconButton
            label={m.play_previous()}
            icon="previous"
            isDisabled={!stepFrom(catalog, remaining, selected, -1)}
            onPress={() => player.step(-1)}
          />
          <IconButton
            label={m.play_next()}
            icon="next"
            isDisabled={!stepFrom(catalog, remaining, selected, 1)}
            onPress={() => player.step(1)}
          />
          <span className="play-at">{order > 0 && m.play_at({ order, total })}</span>
          <select
            className="choice"
            aria-label={m.play_speed()}
            value={speed}
            onChange={({ target }) => {
              const chosen = SPEEDS.find((known) => known === Number(target.value));
              if (chosen) player.setSpeed(chosen);
            }}
          >
            {SPEEDS.map((known) => (
              <option key={known} value={known}>
                {times.format(known)}×
              </option>
            ))}
          </select>
        </>
      )}
      {!at && <span className="play-at">{m.count_stops({ count: total })}</span>}
    </div>
  );
});
