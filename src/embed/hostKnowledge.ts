import { isSameSelection, type Selection } from '../domain/selection.ts';
import type { Embedded } from './embedded.ts';
import type { EmbedView, HostFilter, Report } from './protocol.ts';

export type HostKnowledge = {
  /** Reports everything, as to a host that knows nothing. */
  readonly announce: (title: string) => void;
  /** Reports only what the host does not know. */
  readonly update: () => void;
  /** From now on the host believes that this is selected. */
  readonly expectSelection: (selection: Selection) => void;
  /** From now on the host believes that this period is shown. */
  readonly expectPeriod: (period: Pick<HostFilter, 'from' | 'to'>) => void;
};

const VIEW_KEYS = ['from', 'to', 'longitude', 'latitude', 'zoom'] as const;

function isSameView(a: EmbedView, b: EmbedView): boolean {
  return VIEW_KEYS.every((key) => a[key] === b[key]);
}

/** Remembers what the host knows of an embed, so that nothing is reported twice. */
export function createHostKnowledge(
  embedded: Pick<Embedded, 'selection' | 'view'>,
  report: (it: Report) => void,
): HostKnowledge {
  let selection = embedded.selection();
  let view = embedded.view();
  return {
    announce: (title) => {
      selection = embedded.selection();
      view = embedded.view();
      report({ type: 'ready', data: { title, selection, view } });
    },
    update: () => {
      const selected = embedded.selection();
      if (!isSameSelection(selected, selection)) {
        selection = selected;
        report({ type: 'select', data: selected });
      }
      const shown = embedded.view();
      if (!isSameView(shown, view)) {
        view = shown;
        report({ type: 'view', data: shown });
      }
    },
    expectSelection: (expected) => {
      selection = expected;
    },
    expectPeriod: ({ from, to }) => {
      view = { ...view, from, to };
    },
  };
}
