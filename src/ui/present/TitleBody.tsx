import type { Story } from '../../domain/story.ts';
import { useDossier } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';

/** What the story is about, or the dossier. How it is told, the teacher has chosen before. */
export function TitleBody({ story }: { readonly story: Story | undefined }) {
  const { catalog } = useDossier();
  const summary = story ? (story.summary ?? {}) : catalog.dossier.summary;
  return (
    <p className="present-summary">
      <Said of={summary} />
    </p>
  );
}
