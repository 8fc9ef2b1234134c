import { useContext, useLayoutEffect, useRef, useState } from 'react';
import type { Selected } from '../../domain/selection.ts';
import type { Explorer } from '../../state/explorer.ts';
import { whenQuiet } from '../loading/idle.ts';
import { withoutTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { PosterContext } from '../prerender/posters.ts';

type Props = { readonly explorer: Explorer; readonly selected: Selected };

/** The overview of the whole period. Until its code has come, when all is quiet, its picture. */
export function LaterOverview(props: Props) {
  const posters = useContext(PosterContext);
  const [poster] = useState(() => posters.overview);
  const [load] = useState(() =>
    withoutTexts(async () => {
      if (poster) await whenQuiet();
      return import('./Overview.tsx');
    }),
  );
  const { code } = useLoaded(load, true);
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (poster) slot.current?.replaceChildren(poster);
    return () => {
      delete posters.overview;
    };
  }, [poster, posters]);
  return code ? <code.Overview {...props} /> : <div className="overview" ref={slot} />;
}
