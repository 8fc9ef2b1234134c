import { memo, useCallback, useId, useRef, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import type { PanDirection } from '../../views/map/camera/movable.ts';
import type { MapView } from '../../views/map/contract.ts';
import { useDismissal } from '../controls/dismissal.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../dossier/context.ts';

const DIRECTIONS = [
  ['up', m.pan_up],
  ['left', m.pan_left],
  ['right', m.pan_right],
  ['down', m.pan_down],
] as const satisfies readonly (readonly [PanDirection, () => string])[];

type Props = {
  /** Asks something of the map, which may be on its way. */
  readonly ask: (of: (view: MapView) => void) => void;
  readonly hasSelection: boolean;
};

/**
 * All that dragging, pinching and the wheel do to the map, each by a single press (WCAG 2.5.7). The
 * arrows are behind a button, as most readers have other ways to move the map.
 */
export const MapControls = memo(({ ask, hasSelection }: Props) => {
  useLanguage();
  const [isMoving, setMoving] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    // The arrows go, and must not take the focus with them.
    const pad = element.current?.querySelector('.pan-pad');
    if (pad?.contains(document.activeElement)) {
      element.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    }
    setMoving(false);
  }, []);
  useDismissal(element, isMoving, close);
  const padId = useId();
  return (
    <div className="map-controls" ref={element}>
      <div className="map-scale">
        <IconButton label={m.zoom_in()} icon="plus" onPress={() => ask((view) => view.zoomBy(1))} />
        <IconButton
          label={m.zoom_out()}
          icon="minus"
          onPress={() => ask((view) => view.zoomBy(-1))}
        />
      </div>
      <div className="map-scale">
        <IconButton label={m.fit_all()} icon="fit" onPress={() => ask((view) => view.fitAll())} />
        <IconButton
          label={m.fit_selection()}
          icon="fitSelection"
          isDisabled={!hasSelection}
          onPress={() => ask((view) => view.fitSelection())}
        />
      </div>
      <div className="map-scale">
        <IconButton
          label={m.pan()}
          icon="move"
          opens={{ id: padId, isOpen: isMoving }}
          onPress={isMoving ? close : () => setMoving(true)}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
      <div className="pan-pad" id={padId} role="group" aria-label={m.pan()} hidden={!isMoving}>
        {DIRECTIONS.map(([direction, label]) => (
          <IconButton
            key={direction}
            label={label()}
            icon={direction}
            onPress={() => ask((view) => view.pan(direction))}
          />
        ))}
      </div>
    </div>
  );
});
