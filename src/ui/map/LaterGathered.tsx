import { useCallback, useContext, useEffect } from 'react';
import type { Explorer } from '../../state/explorer.ts';
import type { Gathered } from '../../views/map/contract.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { ShownContext } from '../picture/shown.ts';
import { rememberFrame } from './rememberedFrame.ts';

const load = () => import('../cards/GatheredCard.tsx');

type Props = {
  readonly explorer: Explorer;
  readonly gathered: Gathered | undefined;
  readonly setGathered: (gathered: undefined) => void;
};

/** The card of a marker that stands for several places, whose code comes with the first of them. */
export function LaterGathered({ explorer, gathered, setGathered }: Props) {
  const onClose = useCallback(() => setGathered(undefined), [setGathered]);
  const shown = useContext(ShownContext);
  const { code, hasFailed } = useLoaded(load, gathered !== undefined);
  useEffect(() => {
    if (!hasFailed) return;
    gathered?.zoomIn();
    onClose();
  }, [gathered, hasFailed, onClose]);
  if (!gathered || !code) return null;
  const choose = (id: string) => {
    onClose();
    rememberFrame(shown.map?.());
    explorer.select({ kind: 'place', id });
  };
  return (
    <code.GatheredCard
      {...{ gathered, onClose }}
      onChoose={choose}
      key={gathered.placeIds.join()}
    />
  );
}
