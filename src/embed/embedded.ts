import type { Selection } from '../domain/selection.ts';
import type { EmbedView, HostFilter, Step } from './protocol.ts';

/** What an embed's host can know and change. Commands are carried out at once or not at all. */
export type Embedded = {
  readonly selection: () => Selection;
  readonly view: () => EmbedView;
  /** Calls back after every change of selection or view, whoever made it. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Ignores an id that the dossier does not have. */
  readonly select: (selection: Selection) => void;
  readonly filter: (filter: HostFilter) => void;
  readonly step: (step: Step) => void;
  /** Its border box is as high as the frame should be, and does not depend on the frame's height. */
  readonly measured: Element;
};
