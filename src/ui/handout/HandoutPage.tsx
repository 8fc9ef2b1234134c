import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { visitsOfStep } from '../../domain/chunks/shown.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { readDraft } from '../../state/draft.ts';
import { queries } from '../../state/queries.ts';
import { storiesQuery } from '../../state/stories.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { useManyTexts } from '../loading/useManyTexts.tsx';
import { PagePanel } from '../pages/PagePanel.tsx';
import { firstStops } from '../print/firstStops.ts';
import { useIsOnPaper } from '../print/paper.ts';
import { wantedOnPaper } from '../print/wantedOnPaper.ts';
import { LocalNotice } from '../share/LocalNotice.tsx';
import { DRAFT, handoutChoices } from './choices.ts';
import { addressOf, HandoutSheet } from './HandoutSheet.tsx';
import './handout.css';

/** What to hand out: a few choices, and the paper as it will be. On paper there is only that. */
export function HandoutPage() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const isOnPaper = useIsOnPaper();
  const id = useId();
  const choices = useStore(handoutChoices);
  const { data: stories, isError } = useQuery(storiesQuery(document.baseURI, catalog), queries);
  const kept = readDraft(catalog);
  const draft = kept?.ok ? kept.story : undefined;
  const story: Story | undefined =
    choices.story === DRAFT ? draft : stories?.find((each) => each.id === choices.story);
  const presentation = choices.story === DRAFT ? undefined : story?.id;
  const visits = useMemo(() => visitsOnHandout(story, catalog), [story, catalog]);
  useEffect(() => wantedOnPaper.setState({ visits }), [visits]);
  const { fetch, progress } = useManyTexts();
  const printAll = () => {
    // What could not be had is left out, and the paper says so.
    fetch(visits).then(
      (isWanted) => isWanted && print(),
      () => print(),
    );
  };
  const sheet = (
    <HandoutSheet
      {...{ story, presentation }}
      hasWorksheet={choices.hasWorksheet}
      hasNotes={choices.hasNotes}
    />
  );
  if (isOnPaper) return sheet;
  return (
    <PagePanel name={m.view_handout()} title={m.view_handout()} className="handout-page">
      <p className="summary">{m.handout_intro()}</p>
      <LocalNotice address={addressOf(presentation, language)} />
      <div className="handout-choices">
        <label htmlFor={id}>{m.handout_what()}</label>
        <select
          id={id}
          className="choice"
          value={story ? choices.story : ''}
          onChange={(event) => handoutChoices.setState({ story: event.target.value })}
        >
          <option value="">{m.handout_dossier()}</option>
          {stories?.map((each) => (
            <option key={each.id} value={each.id}>
              {text(each.title)}
            </option>
          ))}
          {draft && <option value={DRAFT}>{m.handout_draft({ title: text(draft.title) })}</option>}
        </select>
        <Check
          label={m.handout_worksheet()}
          isChecked={choices.hasWorksheet}
          onChange={(hasWorksheet) => handoutChoices.setState({ hasWorksheet })}
        />
        {story?.steps.some(({ notes }) => notes) && (
          <Check
            label={m.handout_notes()}
            isChecked={choices.hasNotes}
            onChange={(hasNotes) => handoutChoices.setState({ hasNotes })}
          />
        )}
        <button type="button" className="button" onClick={printAll}>
          {m.handout_print()}
        </button>
      </div>
      {progress}
      {isError && <p role="alert">{m.handout_stories_failed()}</p>}
      <section className="handout-preview" aria-label={m.handout_preview()}>
        {sheet}
      </section>
    </PagePanel>
  );
}

/** Whose texts it has: of all visits, of as many as fit on paper. */
function visitsOnHandout(story: Story | undefined, catalog: Catalog): Visit[] {
  if (story) return story.steps.flatMap((step) => visitsOfStep(catalog, step));
  return firstStops(catalog.visits, ({ stops }) => stops).map(({ visit }) => visit);
}

type CheckProps = {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
};

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className="handout-check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />{' '}
      {label}
    </label>
  );
}
