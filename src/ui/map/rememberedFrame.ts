/** Each step of the history may remember what the map showed when the reader left it. */
import type { MapFrame } from '../../views/map/camera/frame.ts';

/** For the current step, so that Back brings the map back as well. */
export function rememberFrame(frame: MapFrame | undefined): void {
  if (frame) history.replaceState({ map: frame }, '');
}

/** What a step has remembered; it is forgotten by that, as the reader may move the map from now on. */
export function takeFrame(state: unknown): MapFrame | undefined {
  const frame = frameIn(state);
  if (frame) history.replaceState(null, '');
  return frame;
}

/** Scripts of others may have written into the history, too. */
export function frameIn(state: unknown): MapFrame | undefined {
  const { map } = Object(state) as { readonly map?: Partial<MapFrame> };
  const { centre, zoom, width, height } = Object(map) as Partial<MapFrame>;
  const numbers = [centre?.[0], centre?.[1], zoom, width, height];
  const [longitude = 0, latitude = 0, level = 0, across = 0, down = 0] = numbers;
  return numbers.every((each) => Number.isFinite(each))
    ? { centre: [longitude, latitude], zoom: level, width: across, height: down }
    : undefined;
}
