import type { Story } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { save } from '../download/save.ts';
import { plainText } from '../language/words.ts';
import { idOf } from './draft.ts';
import { fileOf } from './storyFile.ts';

type Props = {
  readonly story: Story;
  readonly onDownloaded: (name: string) => void;
  readonly onClear: () => void;
};

/** What can be done with the whole story: download it, present it, or begin again. */
export function DraftActions({ story, onDownloaded, onClear }: Props) {
  const { catalog, language } = useDossier();
  const download = () => {
    const id = story.id === 'story' ? idOf(plainText(story.title, catalog, 'en')) : story.id;
    const name = `${id}.yaml`;
    save(new File([fileOf({ ...story, id }, catalog)], name, { type: 'text/yaml' }));
    onDownloaded(name);
  };
  return (
    <div className="builder-actions">
      <button type="button" className="button" onClick={download}>
        {m.builder_download()}
      </button>
      <a className="button" href={`?present=draft&lang=${language}`}>
        {m.builder_preview()}
      </a>
      <button type="button" className="button" onClick={onClear}>
        {m.builder_clear()}
      </button>
    </div>
  );
}
