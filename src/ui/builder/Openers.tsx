import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { queries } from '../../state/queries.ts';
import { storiesQuery } from '../../state/stories.ts';
import { useDossier, useTexts } from '../dossier/context.ts';

type Props = {
  readonly onFile: (file: File) => void;
  readonly onStory: (story: Story) => void;
};

/** What a story can be begun with besides nothing: a file, or one of the dossier's own. */
export function Openers({ onFile, onStory }: Props) {
  const { catalog } = useDossier();
  const text = useTexts();
  const id = useId();
  const { data: stories } = useQuery(storiesQuery(document.baseURI, catalog), queries);
  return (
    <section className="builder-openers">
      <h3>{m.builder_open_title()}</h3>
      <label htmlFor={id}>{m.builder_open_file()}</label>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml,text/yaml"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again once it is mended.
          event.target.value = '';
        }}
      />
      {stories && stories.length > 0 && (
        <ul className="builder-stories">
          {stories.map((story) => (
            <li key={story.id}>
              <button type="button" className="button" onClick={() => onStory(story)}>
                {m.builder_open_story({ title: text(story.title) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
