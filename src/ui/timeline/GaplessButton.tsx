import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';

/** Leaves long empty stretches out of the timeline, or shows them again. */
export function GaplessButton({ explorer }: { readonly explorer: Explorer }) {
  const isGapless = useStore(explorer, (state) => state.isGapless ?? false);
  return (
    <button
      type="button"
      className="toggle-button"
      aria-pressed={isGapless}
      onClick={() => explorer.setGapless(!explorer.getState().isGapless)}
    >
      {m.skip_gaps()}
    </button>
  );
}
