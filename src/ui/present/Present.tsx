import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { readDraft } from '../../state/draft.ts';
import type { Explorer } from '../../state/explorer.ts';
import { queries } from '../../state/queries.ts';
import { storiesQuery } from '../../state/stories.ts';
import type { Presentation, Theme } from '../../state/url.ts';
import { useDossier } from '../dossier/context.ts';
import { DRAFT } from '../handout/choices.ts';
import { keepAwake } from './keepAwake.ts';
import { SpeakerPanel } from './SpeakerPanel.tsx';
import { Stage } from './Stage.tsx';
import { useLeavingFullscreen } from './useFullscreen.ts';
import './stage.css';
import './card.css';
import './words.css';
import './compare.css';
import './guess.css';
import './actions.css';
import './strip.css';
import './dialogs.css';

type Props = {
  readonly explorer: Explorer;
  readonly presentation: Presentation;
  readonly theme: Theme;
  readonly base: string;
};

const NO_STORIES: readonly Story[] = [];

/** A presentation of the story that the address names, or of the visits. */
export function Present({ explorer, presentation, theme, base }: Props) {
  const { catalog } = useDossier();
  const { data, isPending, isError } = useQuery(storiesQuery(base, catalog), queries);
  useLeavingFullscreen();
  useEffect(() => keepAwake(document, navigator.wakeLock), []);
  const draft = useMemo(() => {
    const kept = readDraft(catalog);
    return kept?.ok ? kept.story : undefined;
  }, [catalog]);
  const stories = data ?? NO_STORIES;
  const wanted = presentation.story;
  const story = wanted === DRAFT ? draft : stories.find(({ id }) => id === wanted);
  const isMissing = wanted !== undefined && !story;
  if (isMissing && isPending && wanted !== DRAFT) {
    return (
      <main className="present" id="page" tabIndex={-1} aria-busy="true">
        <p className="panel-state">{m.loading_page()}</p>
      </main>
    );
  }
  const key = `${wanted ?? ''} ${catalog.version}`;
  if (presentation.isSpeaker) {
    return <SpeakerPanel key={key} explorer={explorer} opening={presentation} story={story} />;
  }
  const notice = isMissing
    ? isError && wanted !== DRAFT
      ? m.present_stories_failed()
      : m.present_story_missing({ id: wanted })
    : undefined;
  return (
    <Stage
      key={key}
      {...{ explorer, theme, base, story, stories, draft, notice }}
      opening={presentation}
    />
  );
}
