import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useStore } from 'zustand';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { readDraft } from '../../state/draft.ts';
import { queries } from '../../state/queries.ts';
import { storiesQuery } from '../../state/stories.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { PagePanel } from '../pages/PagePanel.tsx';
import { useIsOnPaper } from '../print/paper.ts';
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
        <button type="button" className="button" onClick={() => print()}>
          {m.handout_print()}
        </button>
      </div>
      {isError && <p role="alert">{m.handout_stories_failed()}</p>}
      <section className="handout-preview" aria-label={m.handout_preview()}>
        {sheet}
      </section>
    </PagePanel>
  );
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
