import { GUESSES, type Guess } from '../../domain/guess.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { DRAFT } from '../handout/choices.ts';
import { questionOf } from './Question.tsx';

export type TitleChoices = {
  /** Id of what is told; absent for the visits. */
  readonly chosen: string | undefined;
  readonly stories: readonly Story[];
  readonly draft: Story | undefined;
  readonly chooseStory: (id: string | undefined) => void;
  readonly guess: Guess | undefined;
  readonly setGuess: (guess: Guess | undefined) => void;
};

/** What it is about, which way it is told, and whether pupils guess first. */
export function TitleBody({ story, ...choices }: TitleChoices & { story: Story | undefined }) {
  const { catalog } = useDossier();
  const text = useTexts();
  const { stories, draft, guess, setGuess } = choices;
  const summary = story ? (story.summary ?? {}) : catalog.dossier.summary;
  return (
    <>
      <p className="present-summary">{text(summary)}</p>
      {(stories.length > 0 || draft) && (
        <fieldset className="present-choices">
          <legend>{m.present_what()}</legend>
          <Way {...choices} id={undefined} name={m.handout_dossier()} />
          {stories.map(({ id, title }) => (
            <Way key={id} {...choices} id={id} name={text(title)} />
          ))}
          {draft && (
            <Way {...choices} id={DRAFT} name={m.handout_draft({ title: text(draft.title) })} />
          )}
        </fieldset>
      )}
      <fieldset className="present-choices">
        <legend>{m.present_predict()}</legend>
        {GUESSES.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={guess === each}
            onClick={() => setGuess(guess === each ? undefined : each)}
          >
            {questionOf(each)}
          </button>
        ))}
      </fieldset>
    </>
  );
}

type WayProps = Pick<TitleChoices, 'chosen' | 'chooseStory'> & {
  readonly id: string | undefined;
  readonly name: string;
};

function Way({ id, name, chosen, chooseStory }: WayProps) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={chosen === id}
      onClick={() => chooseStory(id)}
    >
      {name}
    </button>
  );
}
