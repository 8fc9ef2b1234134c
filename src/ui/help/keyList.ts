/** Every key that does something, by the part of the page where it does. */
import { m } from '../../locales/generated/messages.js';

type Words = () => string;
export type KeyRow = {
  /** Pressed one or the other; names of keys are the same in every language where they are printed. */
  readonly keys: readonly (string | Words)[];
  readonly does: Words;
};
export type KeyGroup = { readonly part: Words; readonly rows: readonly KeyRow[] };

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    part: m.keys_everywhere,
    rows: [
      { keys: ['?'], does: m.does_help },
      { keys: ['/'], does: m.does_search },
      { keys: ['j'], does: m.does_next },
      { keys: ['k'], does: m.does_previous },
      { keys: ['m'], does: m.does_map },
      { keys: ['t'], does: m.does_timeline },
      { keys: ['d'], does: m.does_dossier },
      { keys: ['l'], does: m.does_list },
      { keys: ['F5'], does: m.does_present },
      { keys: ['Esc'], does: m.does_clear },
      { keys: ['Tab', 'Shift+Tab'], does: m.does_tab },
    ],
  },
  {
    part: m.map,
    rows: [
      { keys: [m.key_arrows], does: m.does_marker },
      { keys: ['Home', 'End'], does: m.does_marker_ends },
      { keys: ['Enter', m.key_space], does: m.does_marker_choose },
      { keys: [m.key_arrows], does: m.does_map_move },
      { keys: ['+', '−'], does: m.does_map_zoom },
    ],
  },
  {
    part: m.timeline,
    rows: [
      { keys: [m.key_arrows], does: m.does_mark },
      { keys: ['Home', 'End'], does: m.does_mark_ends },
      { keys: ['Enter', m.key_space], does: m.does_mark_choose },
    ],
  },
  {
    part: m.keys_edges,
    rows: [
      { keys: [m.key_arrows], does: m.does_edge },
      { keys: ['Home', 'End'], does: m.does_edge_ends },
      { keys: ['Enter'], does: m.does_edge_fold },
    ],
  },
];
