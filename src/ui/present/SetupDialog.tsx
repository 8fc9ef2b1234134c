import { type FormEvent, useState } from 'react';
import { GUESSES, type Guess } from '../../domain/guess.ts';
import { slidesOf } from '../../domain/presentation.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { Dialog } from '../controls/Dialog.tsx';
import { Radio } from '../controls/Radio.tsx';
import { useDossier, useTexts } from '../dossier/context.ts';
import { DRAFT } from '../handout/choices.ts';
import { questionOf } from './Question.tsx';

/** What is told and what the class guesses. */
export type Setup = {
  /** Id of a story, or of the one that is being built; absent for the visits. */
  readonly story: string | undefined;
  readonly guess: Guess | undefined;
};

type Props = {
  readonly stories: readonly Story[];
  readonly draft: Story | undefined;
  readonly setup: Setup;
  readonly onStart: (setup: Setup) => void;
  readonly onClose: () => void;
};

/** Asks the teacher what is told and whether the class guesses first, over the first slide. */
export function SetupDialog({ stories, draft, setup, onStart, onClose }: Props) {
  const { catalog } = useDossier();
  const text = useTexts();
  const [story, setStory] = useState(setup.story);
  const [guess, setGuess] = useState(setup.guess);
  const start = (event: FormEvent) => {
    event.preventDefault();
    onStart({ story, guess });
  };
  const choice = (id: string | undefined, title: string, note: string) => (
    <Radio
      key={id ?? ''}
      name="story"
      isChosen={story === id}
      onChoose={() => setStory(id)}
      className="present-choice"
    >
      <span>{title}</span> <span className="present-choice-note">{note}</span>
    </Radio>
  );
  const noteOf = ({ steps }: Story) => m.present_story_note({ count: steps.length });
  return (
    <Dialog className="present-setup" title={m.present_setup()} onClose={onClose}>
      <form onSubmit={start}>
        {(stories.length > 0 || draft) && (
          <fieldset className="present-choices">
            <legend>{m.present_what()}</legend>
            {choice(
              undefined,
              m.handout_dossier(),
              m.present_visits_note({ count: slidesOf(catalog).length }),
            )}
            {stories.map((each) => choice(each.id, text(each.title), noteOf(each)))}
            {draft && choice(DRAFT, m.handout_draft({ title: text(draft.title) }), noteOf(draft))}
          </fieldset>
        )}
        <fieldset className="present-choices">
          <legend>{m.present_predict()}</legend>
          {[undefined, ...GUESSES].map((each) => (
            <Radio
              key={each ?? ''}
              name="guess"
              isChosen={guess === each}
              onChoose={() => setGuess(each)}
              className="present-choice"
            >
              {each ? questionOf(each) : m.present_no_guess()}
            </Radio>
          ))}
        </fieldset>
        <p className="present-setup-foot">
          <button type="submit" className="button">
            {m.present_start()}
          </button>
          <span className="present-choice-note">{m.present_setup_keys()}</span>
        </p>
      </form>
    </Dialog>
  );
}
