import { useCallback, useMemo, useState } from 'react';
import { hasDisputedPlace } from '../../domain/disputedPlace.ts';
import type { Selected } from '../../domain/selection.ts';
import type { MapLook, MapScene } from '../../scene/map/map.ts';
import { useDossier, usePassing } from '../dossier/context.ts';
import { mapText } from '../language/words.ts';
import { loadCode, loadedCode } from '../loading/loadCode.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { loadMap } from './openMap.ts';

const load = () => import('../../scene/map/alternatives.ts');

type Drawn = {
  /** What the scene is made of: another value for another scene. */
  readonly look: MapLook;
  /** Absent until the code is there. */
  readonly scene: MapScene | undefined;
  /** Loads the code, and resolves once there is a scene. */
  readonly begin: () => Promise<void>;
};

/**
 * The map for a selection: as it is at first, and with the places that others name as soon as the code is
 * there that few selections need.
 */
export function useMapScene(selected: Selected): Drawn {
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const [drawn, setDrawn] = useState(() => loadedCode(loadMap));
  const begin = useCallback(async () => setDrawn(await loadCode(loadMap)), []);
  const { code } = useLoaded(load, hasDisputedPlace(selected));
  const look = useMemo(
    () => ({ selected, remaining, language, text: mapText }),
    [selected, remaining, language],
  );
  const plain = useMemo(() => drawn?.mapScene(catalog, look), [drawn, catalog, look]);
  const scene = useMemo(
    () => (plain && code?.withAlternatives(plain, catalog, look)) ?? plain,
    [code, plain, catalog, look],
  );
  return { look, scene, begin };
}
