import { useMemo } from 'react';
import { hasDisputedPlace } from '../../domain/disputedPlace.ts';
import type { Selected } from '../../domain/selection.ts';
import { type MapScene, mapScene } from '../../scene/map.ts';
import { useDossier } from '../dossier/context.ts';
import { mapText } from '../language/words.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('../../scene/alternatives.ts');

/**
 * The map for a selection: as it is at first, and with the places that others name as soon as the code is
 * there that few selections need.
 */
export function useMapScene(selected: Selected): Readonly<Record<'plain' | 'scene', MapScene>> {
  const { catalog, language, remaining } = useDossier();
  const { code } = useLoaded(load, hasDisputedPlace(selected));
  const look = useMemo(
    () => ({ selected, remaining, language, text: mapText }),
    [selected, remaining, language],
  );
  const plain = useMemo(() => mapScene(catalog, look), [catalog, look]);
  const scene = useMemo(
    () => code?.withAlternatives(plain, catalog, look) ?? plain,
    [code, plain, catalog, look],
  );
  return { plain, scene };
}
