import { useCallback, useState } from 'react';
import { visitsOfStep } from '../../domain/chunks/shown.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { askForTextsOf } from '../loading/texts.ts';
import { useLooked } from '../picture/looked.ts';
import { BuilderNotices, type RefusedFile } from './BuilderNotices.tsx';
import { nameOf, viewOf } from './currentView.ts';
import { DraftActions } from './DraftActions.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { type Draft, storyOf } from './draft.ts';
import { adding, type Edit, replacing } from './edits.ts';
import { Openers } from './Openers.tsx';
import { stepsIn, storyIn } from './storyFile.ts';
import { useDraft } from './useDraft.ts';
import './builder.css';

/** Makes a story of what the reader looks at, step by step. Nothing leaves the machine. */
export function StoryBuilder() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const looked = useLooked();
  const asStory = useAsStory(language);
  const drafting = useDraft(catalog, asStory);
  const [refused, setRefused] = useState<RefusedFile>();
  const [said, setSaid] = useState('');
  const { draft, change } = drafting;
  const shownName = nameOf(looked.selected, catalog.dossier.title);

  const apply = (edit: Edit) => {
    drafting.apply(edit);
    setSaid(edit.words);
  };
  const replace = (story: Story | undefined, words: string) => {
    setRefused(undefined);
    apply(replacing(story, words));
  };
  const open = async (file: File) => {
    const content = await file.text();
    // Quotations are held against what they are quoted from. Without that, they are refused.
    const told = stepsIn(file.name, content, catalog).flatMap((step) =>
      visitsOfStep(catalog, step),
    );
    await askForTextsOf(catalog, told).catch(() => {});
    const opened = storyIn(file.name, content, catalog);
    if (opened.ok) replace(opened.story, m.builder_opened({ name: file.name }));
    else setRefused({ name: file.name, faults: opened.faults });
  };
  const story = draft && asStory(draft);
  return (
    <section
      className="panel dossier builder"
      id="page"
      tabIndex={-1}
      aria-label={m.view_builder()}
    >
      <h2 className="page-title" data-heading tabIndex={-1}>
        {m.view_builder()}
      </h2>
      <p className="summary">{m.builder_intro()}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <BuilderNotices drafting={drafting} refused={refused} />
      {draft && (
        <DraftEditor
          draft={draft}
          change={(edit) => change((now) => now && edit(now))}
          apply={apply}
        />
      )}
      <AddStep
        name={text(shownName)}
        onAdd={() => apply(adding({ heading: shownName, ...viewOf(looked) }, draft))}
      />
      {story && (
        <DraftActions
          story={story}
          onDownloaded={(name) => setSaid(m.builder_downloaded({ name }))}
          onClear={() => replace(undefined, m.builder_cleared())}
        />
      )}
      <Openers
        onFile={(file) => void open(file)}
        onStory={(chosen) => replace(chosen, m.builder_opened({ name: text(chosen.title) }))}
      />
    </section>
  );
}

type AddProps = {
  /** What the new step will show. */
  readonly name: string;
  readonly onAdd: () => void;
};

function AddStep({ name, onAdd }: AddProps) {
  return (
    <div className="builder-actions">
      <button type="button" className="button builder-add" onClick={onAdd}>
        {m.builder_add()}
      </button>
      <span className="builder-hint">{m.builder_add_hint({ name })}</span>
    </div>
  );
}

/** Makes a story of a draft, with words in this language for what has not been written yet. */
function useAsStory(language: string): (draft: Draft) => Story | undefined {
  return useCallback(
    (draft) =>
      storyOf(draft, {
        language,
        title: m.builder_untitled(),
        heading: (number) => m.builder_step({ number }),
      }),
    [language],
  );
}
