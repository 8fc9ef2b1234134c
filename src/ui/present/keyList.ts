/** The keys of a presentation, for its help. */
import { m } from '../../locales/generated/messages.js';
import { forward } from '../../views/forward.ts';
import type { KeyGroup } from '../help/keyList.ts';

export const PRESENT_KEYS: readonly KeyGroup[] = [
  {
    part: m.present,
    rows: [
      { keys: ['PageDown', '↓', m.key_space], does: m.does_present_read },
      { keys: [() => (forward() > 0 ? '→' : '←'), 'n'], does: m.does_present_next },
      {
        keys: ['PageUp', () => (forward() > 0 ? '←' : '→'), '↑', 'p'],
        does: m.does_present_previous,
      },
      { keys: ['Home', 'End'], does: m.does_present_ends },
      { keys: ['b', 'v', '.'], does: m.does_present_blank },
      { keys: ['f', 'F5'], does: m.does_present_fullscreen },
      { keys: ['o'], does: m.does_present_overview },
      { keys: ['g'], does: m.does_present_go_to },
      { keys: ['c'], does: m.does_present_compare },
      { keys: ['s'], does: m.does_present_speaker },
      { keys: ['?', 'F1'], does: m.does_help },
      { keys: ['Esc'], does: m.does_present_leave },
    ],
  },
];
