import { useDeferredValue, useMemo } from 'react';
import type { Slide } from '../../domain/presentation.ts';
import { placesAt } from '../../domain/secrets.ts';
import { m } from '../../locales/generated/messages.js';
import { stageMap } from '../../scene/present/stage.ts';
import type { Theme } from '../../state/url.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { listed } from '../language/listed.ts';
import { mapText } from '../language/words.ts';
import { LoadedPart } from '../loading/LoadedPart.tsx';
import { StageMap } from './StageMap.tsx';
import type { Flagging } from './useFlag.ts';
import { useVeil } from './veil.ts';

type Props = {
  readonly slide: Slide;
  /** The card is wider, and leaves the map less room. */
  readonly isComparing: boolean;
  readonly theme: Theme;
  readonly base: string;
  readonly flagging: Flagging;
};

const loadFlag = () => import('./flag/MapFlag.tsx');

/** The map of a slide; it gives nothing away of a place that is to be guessed. */
export function SlideMap({ slide, isComparing, theme, base, flagging }: Props) {
  const { catalog, language } = useDossier();
  const { withheld } = useVeil();
  const [isPlaceWithheld, isSourceWithheld] = [withheld === 'where', withheld === 'who'];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map makes room for a wider card.
  const scene = useMemo(
    () => stageMap(catalog, slide, { language, text: mapText, isPlaceWithheld, isSourceWithheld }),
    [catalog, slide, language, isPlaceWithheld, isSourceWithheld, isComparing],
  );
  const { flag, miss, place } = flagging;
  const position = flag?.kind === 'where' ? flag.position : undefined;
  const beside = miss && position;
  const seen = useMemo(() => (beside ? { ...scene, beside } : scene), [scene, beside]);
  // On a weak machine the words come first and do not wait for the map to move.
  const drawn = useDeferredValue(seen);
  const label = useLabel(slide);
  return (
    <StageMap
      {...{ theme, base, label }}
      scene={drawn}
      over={(frame, covered) =>
        flag?.kind === 'where' && (
          <LoadedPart load={loadFlag}>
            {({ MapFlag }) => <MapFlag {...{ flag, miss, frame, covered }} onPlace={place} />}
          </LoadedPart>
        )
      }
    />
  );
}

/** What the map shows, in words. */
function useLabel(slide: Slide): string {
  const { catalog } = useDossier();
  const text = useTexts();
  const isPlaceWithheld = useVeil().withheld === 'where';
  const places = isPlaceWithheld ? [] : placesAt(slide, catalog);
  if (places.length === 0) return m.map();
  return m.present_map({ places: listed(places.map(({ names }) => text(names))) });
}
