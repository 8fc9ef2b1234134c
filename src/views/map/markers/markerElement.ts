/** A marker as an element of the page: a button with a name beside it. */
import type { GatheredMarker } from '../../../scene/gather.ts';

export type MarkerElement = {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly label: HTMLElement;
};

/** Presses do not reach the map below. */
export function newMarkerElement(onPress: () => void, onFocus: () => void): MarkerElement {
  const element = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-marker-disc';
  button.tabIndex = -1;
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    onPress();
  });
  button.addEventListener('focus', onFocus);
  const label = document.createElement('span');
  label.className = 'map-marker-name';
  label.ariaHidden = 'true';
  element.append(button, label);
  return { element, button, label };
}

/** Shows a marker of the scene, with the places that are gathered under it. */
export function updateMarkerElement(
  { element, button, label }: MarkerElement,
  entry: GatheredMarker,
): void {
  const isGathered = entry.members.length > 1;
  button.ariaLabel = entry.label;
  button.ariaPressed = String(entry.emphasis === 'selected');
  button.textContent = entry.badge;
  button.dataset.order = String(-entry.position[1]);
  label.textContent = isGathered ? `${entry.name} +${entry.members.length - 1}` : entry.name;
  element.classList.add('map-marker');
  element.dataset.emphasis = entry.emphasis;
  element.dataset.gathered = String(isGathered);
  element.dataset.exact = String(entry.isExact);
  element.dataset.place = entry.placeId;
}
