/** A picture first; MapLibre in its place once somebody moves the map and it has drawn the same. */
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { isNearby } from '../camera/between.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { MapOptions } from '../contract.ts';
import type { Theme } from '../look/palette.ts';
import type { Ground, MapEngine } from './ground.ts';
import { mapKeeper, mayHaveEngine } from './mapKeeper.ts';
import { createPictureGround, type PictureGround } from './pictureGround.ts';

export type Grounds = Omit<Ground, 'setTheme'> & {
  /** Returns whether it is another than before. */
  readonly setTheme: (theme: Theme) => boolean;
  /** As that of the picture. */
  readonly setBasemap: PictureGround['setBasemap'];
  /** Somebody moves the map: now an engine is worth its weight. */
  readonly reach: () => void;
  /** Whether a movement from one frame to another can be shown. */
  readonly mayGlide: (from: MapFrame, to: MapFrame) => boolean;
  readonly destroy: () => void;
};

type Last = { readonly frame: MapFrame; readonly covered: readonly Box[] };

/** So often an engine is asked to draw where the map is by now; then it takes over as it is. */
const TRIES = 3;

/** `onMore` is called when there is more to draw than before. */
export function createGrounds(
  surface: HTMLElement,
  options: MapOptions,
  onMore: () => void,
  signal: AbortSignal,
): Grounds {
  const picture = createPictureGround(surface, options, onMore, signal);
  let scene: MapScene | undefined;
  let { theme } = options;
  let last: Last | undefined;
  /** What follows the map, seen or not yet. */
  let engine: MapEngine | undefined;
  let isTakenOver = false;
  let onGone: (() => void) | undefined;

  /** The picture is back within the same frame of the screen. */
  const goBack = () => {
    onGone = undefined;
    engine?.element.remove();
    engine = undefined;
    if (isTakenOver && last) picture.draw(last.frame, last.covered, 0);
    isTakenOver = false;
  };
  const take = async (isMine: () => boolean, borrowed: MapEngine) => {
    engine = borrowed;
    surface.prepend(borrowed.element);
    borrowed.setTheme(theme);
    if (scene) borrowed.setScene(scene);
    if (!(await keepUp(borrowed, () => last, isMine))) return;
    isTakenOver = true;
    picture.hide();
  };
  const borrow = async () => {
    const mine = () => goBack();
    onGone = mine;
    const isMine = () => onGone === mine;
    try {
      const borrowed = await mapKeeper(options).borrow(mine);
      if (isMine()) await take(isMine, borrowed);
    } catch {
      if (isMine()) goBack();
    }
  };
  const shown = () => (isTakenOver && engine ? engine : picture);
  return {
    setScene: (next) => {
      scene = next;
      picture.setScene(next);
      engine?.setScene(next);
    },
    setTheme: (next) => {
      const isOther = next !== theme;
      theme = next;
      picture.setTheme(next);
      engine?.setTheme(next);
      return isOther;
    },
    setBasemap: picture.setBasemap,
    follow: (frame) => {
      if (last) last = { ...last, frame };
      return shown().follow(frame);
    },
    draw: (frame, covered, margin) => {
      last = { frame, covered };
      shown().draw(frame, covered, margin);
    },
    reach: () => {
      if (onGone) mapKeeper(options).use();
      else if (!options.isPicture && mayHaveEngine()) void borrow();
    },
    mayGlide: (from, to) => isTakenOver || isNearby(from, to),
    destroy: () => {
      const mine = onGone;
      isTakenOver = false;
      goBack();
      if (mine) mapKeeper(options).giveBack(mine);
    },
  };
}

/** Has an engine draw what the map shows, which may move meanwhile. Returns whether it does, and is still wanted. */
async function keepUp(
  engine: MapEngine,
  shown: () => Last | undefined,
  isWanted: () => boolean,
): Promise<boolean> {
  const draw = (last = shown()) => {
    if (last) engine.draw(last.frame, last.covered, 0);
    return last?.frame;
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const drawn = draw();
    await engine.whenDrawn();
    if (!isWanted()) return false;
    const now = shown()?.frame;
    if (drawn && now && isNearby(drawn, now)) break;
  }
  draw();
  return true;
}
