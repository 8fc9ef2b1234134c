/** What the benchmark must know of a page to measure it as a reader meets it. */

/**
 * Functions that run in the page. They are sent there as text, so they may use nothing but the page
 * and what they declare themselves.
 */
export type InPage = {
  /** Whether the heading and a drawing are in the document. */
  readonly hasContent: () => boolean;
  /** What a press leads to an excerpt from, those in sight only, the first ones first. */
  readonly marks: () => readonly Element[];
  /** What leads to an excerpt beside the pictures: pressed only where no mark in sight leads to one. */
  readonly listed?: () => readonly Element[];
  /** The words of the excerpt that is open; empty while none is. */
  readonly reading: () => string;
  /** Changes once the marks show another choice or another period. */
  readonly shown: () => string;
  /** Changes once the reader sees the picture moved. */
  readonly position: () => string;
};

/** A point in the page and how far to drag from there, CSS pixels. */
type Drag = { readonly selector: string; readonly by: number };

export type Adapter = {
  readonly name: string;
  /** Whether it is ours or somebody else's. */
  readonly isOurs: boolean;
  /** Address below the server's base, by the number of stops. */
  readonly address: (stops: number) => string;
  readonly inPage: InPage;
  /** What opens the panel with the filter, if it has one, by CSS; pressed before the measurement. */
  readonly filterOpener?: string;
  /** What changes the filter by one press. */
  readonly filter?: string;
  /** What takes an arrow key and moves an end of the period. */
  readonly brush?: string;
  /** The panel that is dragged, from a point of it that has no mark. */
  readonly pan: Drag;
};
