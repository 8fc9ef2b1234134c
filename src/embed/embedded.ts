import type { Selection } from '../domain/selection.ts';
import type { EmbedView, HostFilter, Step } from './protocol.ts';

/**
 * What an embed's host can know and change. Once all excerpts are known, commands are carried out at once or not at
 * all.
 */
export type Embedded = {
  readonly selection: () => Selection;
  readonly view: () => EmbedView;
  /** Calls back after every change of selection or view, whoever made it. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Calls back once all excerpts are known: at once if they are, else as soon as they have been fetched, in the order
   * of the calls.
   */
  readonly whenKnown: (act: () => void) => void;
  /** Ignores an id that the dossier does not have. */
  readonly select: (selection: Selection) => void;
  readonly filter: (filter: HostFilter) => void;
  readonly step: (step: Step) => void;
  /** Its border box is as high as the frame should be, and does not depend on the frame's height. */
  readonly measured: Element;
};
