import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Fault } from '../../authoring/fault.ts';
import { find } from '../../domain/selection.ts';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { save } from '../download/save.ts';
import { plainText } from '../language/words.ts';
import { useLooked } from '../picture/looked.ts';
import { nameOf, viewOf } from './currentView.ts';
import {
  type Draft,
  draftOf,
  idOf,
  moved,
  storyOf,
  withChange,
  withoutStep,
  withStep,
  withStepAt,
} from './draft.ts';
import { FileFaults } from './FileFaults.tsx';
import { Openers } from './Openers.tsx';
import { StepCard } from './StepCard.tsx';
import { fileOf, storyIn } from './storyFile.ts';
import { TextField } from './TextField.tsx';
import { useDraft } from './useDraft.ts';
import '../styles/builder.css';

/** Makes a story of what is looked at, step by step. Nothing leaves the machine. */
export function StoryBuilder() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const looked = useLooked();
  const element = useRef<HTMLElement>(null);
  const previewId = useId();
  const asStory = useCallback(
    (draft: Draft) =>
      storyOf(draft, {
        language,
        title: m.builder_untitled(),
        heading: (number) => m.builder_step({ number }),
      }),
    [language],
  );
  const { draft, undo, isKept, faults, set, takeBack } = useDraft(catalog, asStory);
  const [fileFaults, setFileFaults] = useState<{ name: string; faults: readonly Fault[] }>();
  const [said, setSaid] = useState('');

  const change = (edit: (draft: Draft) => Draft) => set((now) => now && edit(now));
  const replace = (story: Story | undefined, words: string) => {
    const before = draft;
    setFileFaults(undefined);
    set(() => story && draftOf(story), { words, take: () => before });
    setSaid(words);
  };
  const addStep = () => {
    const step = {
      heading: nameOf(looked.selected, catalog.dossier.title),
      ...viewOf(looked),
    };
    set((now) => withStep(now ?? { id: 'story', title: {}, steps: [] }, step));
    setSaid(m.builder_added({ number: (draft?.steps.length ?? 0) + 1 }));
  };
  const open = async (file: File) => {
    const opened = storyIn(file.name, await file.text(), catalog);
    if (opened.ok) replace(opened.story, m.builder_opened({ name: file.name }));
    else setFileFaults({ name: file.name, faults: opened.faults });
  };
  const remove = (key: number) => {
    const index = draft?.steps.findIndex((each) => each.key === key) ?? -1;
    const gone = draft?.steps[index];
    if (!gone) return;
    const words = m.builder_deleted({ number: index + 1 });
    set((now) => now && withoutStep(now, key), {
      words,
      take: (now) => now && withStepAt(now, gone, index),
    });
    setSaid(words);
  };
  const move = (key: number, by: number) => {
    if (!draft) return;
    const next = moved(draft, key, by);
    const index = next.steps.findIndex((each) => each.key === key);
    if (next !== draft) change((now) => moved(now, key, by));
    setSaid(m.builder_moved({ number: index + 1, count: next.steps.length }));
  };
  const download = () => {
    const story = draft && asStory(draft);
    if (!story) return;
    const id = story.id === 'story' ? idOf(plainText(story.title, catalog, 'en')) : story.id;
    save(new File([fileOf({ ...story, id }, catalog)], `${id}.yaml`, { type: 'text/yaml' }));
    setSaid(m.builder_downloaded({ name: `${id}.yaml` }));
  };
  const languageNote = useMemo(
    () => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
    [language],
  );

  return (
    <section
      className="panel dossier builder"
      id="page"
      tabIndex={-1}
      aria-label={m.view_builder()}
      ref={element}
    >
      <h2 className="page-title" data-heading tabIndex={-1}>
        {m.view_builder()}
      </h2>
      <p className="summary">{m.builder_intro()}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {!isKept && (
        <p role="alert" className="builder-warning">
          {m.builder_not_kept()}
        </p>
      )}
      {faults.length > 0 && (
        <FileFaults
          title={m.builder_draft_faults()}
          lines={faults.map(({ path, message }) => `${path} ${message}`)}
        />
      )}
      {fileFaults && (
        <FileFaults
          title={m.builder_file_faults({ name: fileFaults.name })}
          lines={fileFaults.faults.map(
            ({ line, column, message }) => `${line}:${column} ${message}`,
          )}
        />
      )}
      {undo && (
        <p className="builder-undo">
          {undo.words}{' '}
          <button type="button" className="button" onClick={takeBack}>
            {m.builder_undo()}
          </button>
        </p>
      )}
      {draft && (
        <>
          <p className="builder-hint">{m.builder_language({ language: languageNote })}</p>
          <TextField
            label={m.builder_title()}
            texts={draft.title}
            onChange={(title) => change((now) => ({ ...now, title }))}
          />
          <ol className="builder-steps">
            {draft.steps.map(({ key, step }, index) => (
              <StepCard
                key={key}
                step={step}
                number={index + 1}
                count={draft.steps.length}
                shown={text(nameOf(find(catalog, step.shown), catalog.dossier.title))}
                onChange={(edit) => change((now) => withChange(now, key, edit))}
                onMove={(by) => move(key, by)}
                onDelete={() => remove(key)}
              />
            ))}
          </ol>
        </>
      )}
      <div className="builder-actions">
        <button type="button" className="button builder-add" onClick={addStep}>
          {m.builder_add()}
        </button>
        <span className="builder-hint">
          {m.builder_add_hint({
            name: text(nameOf(looked.selected, catalog.dossier.title)),
          })}
        </span>
      </div>
      {draft && draft.steps.length > 0 && (
        <div className="builder-actions">
          <button type="button" className="button" onClick={download}>
            {m.builder_download()}
          </button>
          <a className="button" id={previewId} href={`?present=draft&lang=${language}`}>
            {m.builder_preview()}
          </a>
          <button
            type="button"
            className="button"
            onClick={() => replace(undefined, m.builder_cleared())}
          >
            {m.builder_clear()}
          </button>
        </div>
      )}
      <Openers
        onFile={(file) => void open(file)}
        onStory={(story) => replace(story, m.builder_opened({ name: text(story.title) }))}
      />
    </section>
  );
}
