import type { Story } from '../../domain/story.ts';
import { useDossier, useTexts } from '../dossier/context.ts';

/** What the story is about, or the dossier. How it is told, the teacher has chosen before. */
export function TitleBody({ story }: { readonly story: Story | undefined }) {
  const { catalog } = useDossier();
  const text = useTexts();
  const summary = story ? (story.summary ?? {}) : catalog.dossier.summary;
  return <p className="present-summary">{text(summary)}</p>;
}
