import { m } from '../../locales/generated/messages.js';
import type { PanDirection } from '../../views/map/camera/movable.ts';
import type { MapView } from '../../views/map/contract.ts';
import { IconButton } from '../controls/IconButton.tsx';

const DIRECTIONS = [
  ['up', m.pan_up],
  ['left', m.pan_left],
  ['right', m.pan_right],
  ['down', m.pan_down],
] as const satisfies readonly (readonly [PanDirection, () => string])[];

type Props = { readonly view: MapView; readonly hasSelection: boolean };

/** All that dragging, pinching and the wheel do to the map, each by a single press (WCAG 2.5.7). */
export function MapControls({ view, hasSelection }: Props) {
  return (
    <div className="map-controls">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
      <div className="pan-pad" role="group" aria-label={m.pan()}>
        {DIRECTIONS.map(([direction, label]) => (
          <IconButton
            key={direction}
            label={label()}
            icon={direction}
            onPress={() => view.pan(direction)}
          />
        ))}
      </div>
      <div className="map-scale">
        <IconButton label={m.zoom_in()} icon="plus" onPress={() => view.zoomBy(1)} />
        <IconButton label={m.zoom_out()} icon="minus" onPress={() => view.zoomBy(-1)} />
      </div>
      <div className="map-scale">
        <IconButton label={m.fit_all()} icon="fit" onPress={() => view.fitAll()} />
        <IconButton
          label={m.fit_selection()}
          icon="fitSelection"
          isDisabled={!hasSelection}
          onPress={() => view.fitSelection()}
        />
      </div>
    </div>
  );
}
