import { m } from '../../locales/generated/messages.js';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { Explorer } from '../../state/explorer.ts';

type Props = {
  readonly explorer: Explorer;
  readonly scene: Pick<TimelineScene, 'timeScale' | 'usualScale'>;
};

/** Draws time to true scale, or in columns. The address says so where it is not as usual. */
export function TrueScaleSwitch({ explorer, scene: { timeScale, usualScale } }: Props) {
  const isTrue = timeScale === 'true';
  const other = isTrue ? 'columns' : 'true';
  return (
    <button
      type="button"
      className="toggle-button"
      aria-pressed={isTrue}
      onClick={() => explorer.setTimeScale(other === usualScale ? undefined : other)}
    >
      {m.true_scale()}
    </button>
  );
}
