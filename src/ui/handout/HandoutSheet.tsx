import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { shownBy } from '../../domain/shownStops.ts';
import type { Shown, Story } from '../../domain/story.ts';
import { publicAddress } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import { wholeMap } from '../../scene/map/alternatives.ts';
import { queries } from '../../state/queries.ts';
import { sharedBasemap } from '../../views/map/basemap/basemap.ts';
import { frameFor, limitOf, svgMap } from '../../views/map/svg/svgMap.ts';
import { useDossier } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { creditOf, mapText, siteName } from '../language/words.ts';
import { Drawing } from '../picture/Drawing.tsx';
import { timelineDrawings } from '../picture/drawings.ts';
import { qrCode } from '../share/qrCode.ts';
import { useLevels } from './levels.ts';
import { numbered, numbersByPlace } from './numberedMap.ts';
import { StorySteps } from './StorySteps.tsx';
import { VisitSteps } from './VisitSteps.tsx';
import { Worksheet } from './Worksheet.tsx';

type Props = {
  /** Without one the visits are the steps. */
  readonly story: Story | undefined;
  /** Id by which the story can be presented; without, the code leads to the dossier. */
  readonly presentation: string | undefined;
  readonly hasWorksheet: boolean;
  readonly hasNotes: boolean;
};

/** CSS pixels: as wide as A4 is between its margins. */
const MAP = { width: 672, height: 330 };

/** A handout: numbered map, time, the words of the sources, and the way to the same on the web. */
export function HandoutSheet({ story, presentation, hasWorksheet, hasNotes }: Props) {
  const { catalog, language } = useDossier();
  const { Title } = useLevels();
  const address = addressOf(presentation, language);
  const [map, timeline] = useDrawings(story);
  const code = useMemo(() => qrCode(address, m.handout_code()), [address]);
  return (
    <article className="handout" {...inLanguage(language)}>
      <header className="handout-head">
        <div>
          <p className="wordmark">{siteName(catalog, language)}</p>
          <Title className="handout-title">
            <Said of={story?.title ?? catalog.dossier.title} />
          </Title>
          <p className="handout-summary">
            <Said of={story ? (story.summary ?? catalog.dossier.title) : catalog.dossier.summary} />
          </p>
          <p className="handout-link">
            {m.handout_link()} <a href={address}>{address}</a>
            <br />
            {m.method_version({ version: catalog.version })}
          </p>
        </div>
        {code && (
          <div className="handout-code">
            <Drawing node={code} />
          </div>
        )}
      </header>
      <figure className="handout-figure">
        <Drawing node={map} />
        <figcaption>
          {m.handout_numbers()} {creditOf(catalog.dossier)}
        </figcaption>
      </figure>
      <figure className="handout-figure">
        {timeline.map((node, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the timeline and its legend never change places.
          <Drawing key={i} node={node} />
        ))}
      </figure>
      {story ? <StorySteps story={story} hasNotes={hasNotes} /> : <VisitSteps />}
      {hasWorksheet && <Worksheet story={story} />}
    </article>
  );
}

function useDrawings(story: Story | undefined) {
  const { catalog, language } = useDossier();
  const { region, packs } = catalog.dossier;
  const [loads, setLoads] = useState(0);
  const { data: basemap } = useQuery(
    {
      queryKey: ['handout basemap', document.baseURI, region],
      // Without it the places are drawn all the same.
      queryFn: () => sharedBasemap(document.baseURI, region, packs).catch(() => null),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queries,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: tiles that have come are drawn.
  const drawings = useMemo(() => {
    const steps: readonly Shown[] =
      story?.steps.map(({ shown }) => shown) ??
      catalog.visits.map(({ id }) => ({ kind: 'visit', id }));
    const looked = {
      ...{ catalog, language, remaining: shownBy(steps, catalog), period: {}, shown: {} },
      ...{ selected: { kind: 'none' as const }, timeScale: undefined, theme: 'light' as const },
    };
    const numbers = numbersByPlace(steps, catalog);
    const scene = numbered(wholeMap(catalog, { ...looked, text: mapText }), numbers);
    const known = basemap ?? undefined;
    const map = svgMap({
      scene,
      basemap: known,
      frame: frameFor(scene, MAP, limitOf(known)),
      medium: 'print',
      ownPlaces: catalog.places.filter(({ id }) => numbers.has(id)),
      label: m.map(),
    });
    return [map, timelineDrawings(looked, { width: MAP.width, medium: 'print' })] as const;
  }, [catalog, language, basemap, story, loads]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every drawing may lack tiles.
  useEffect(() => {
    void basemap?.packs?.load().then((hadNew) => hadNew && setLoads((before) => before + 1));
  }, [basemap, drawings]);
  return drawings;
}

/** Where the same can be seen by others: the story as a presentation, else the dossier. */
export function addressOf(presentation: string | undefined, language: string): string {
  const address = new URL(location.pathname, location.href);
  if (presentation !== undefined) address.searchParams.set('present', presentation);
  address.searchParams.set('lang', language);
  return publicAddress(address.href);
}
