import type { Lit } from '../domain/hover.ts';

/**
 * A view draws scenes and reports what the reader did; it knows no store and no React. Drawing the
 * same scene twice changes nothing and reports nothing.
 */
export type View<Scene> = {
  readonly render: (scene: Scene) => void;
  /** Works out in advance, in a task of its own, what the first drawing of a scene needs that takes long. Draws nothing. */
  readonly prepare?: (scene: Scene) => void;
  /** Marks what stands for the same as what is hovered, here or in another view. */
  readonly highlight: (lit: Lit) => void;
  /** Takes the view off the page and frees what it holds. */
  readonly destroy: () => void;
};

/** Movements last this long, in milliseconds, and not at all for readers who asked for none. */
export function movementDuration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 280;
}
