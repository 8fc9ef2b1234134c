/** Stands in the one file for the view of the archive, which no file can have with it (`pipeline/site/oneFileProgram.ts`). */
import { m } from '../locales/generated/messages.js';
import { PagePanel } from '../ui/pages/PagePanel.tsx';

export function ArchivePage() {
  return (
    <PagePanel name={m.view_archive()} title={m.view_archive()}>
      <p>{m.archive_absent()}</p>
    </PagePanel>
  );
}
