import { useEffect } from 'react';
import { useStore } from 'zustand';
import { askedFromText, textFromAsked } from '../../archive/asked.ts';
import type { Archive } from '../../domain/dataset.ts';
import { edtfText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { toSearch } from '../../state/url.ts';
import { useDossier } from '../dossier/context.ts';
import { numberText } from '../language/numberText.ts';
import { PagePanel } from '../pages/PagePanel.tsx';
import { NumberedLinks } from '../pages/Sheets.tsx';
import { useIsOnPaper } from '../print/paper.ts';
import { ArchiveForm } from './ArchiveForm.tsx';
import { ArchiveRows } from './ArchiveRows.tsx';
import { ArchiveStatus } from './ArchiveStatus.tsx';
import { archiveStoreOf, sheetIn, sheetsOf } from './archiveStore.ts';
import '../pages/sheets.css';
import './archive.css';

type Props = {
  readonly explorer: Explorer;
  /** As the address has it. */
  readonly asked: string | undefined;
  readonly base: string;
};

/** Documented stops beyond those of the dossier, found by period and place. */
export function ArchivePage(props: Props) {
  const { archive } = useDossier().catalog.dossier;
  return (
    <PagePanel name={m.view_archive()} title={m.view_archive()} className="archive-page">
      {archive ? <Found {...props} archive={archive} /> : <p>{m.archive_absent()}</p>}
    </PagePanel>
  );
}

function Found({ explorer, asked: text, base, archive }: Props & { readonly archive: Archive }) {
  const { language } = useDossier();
  const isOnPaper = useIsOnPaper();
  const store = archiveStoreOf(new URL(archive.file, base).href);
  const state = useStore(store);
  const { ask, stop } = store;
  useEffect(() => {
    if (!isOnPaper) ask(askedFromText(text));
  }, [ask, text, isOnPaper]);
  // Nobody waits any more for who has left the view.
  useEffect(() => (isOnPaper ? undefined : stop), [stop, isOnPaper]);
  const { manifest, progress, shown, asked } = state;
  const found = progress?.found ?? 0;
  const textOf = (sheet: number) => textFromAsked({ ...asked, sheet });
  return (
    <>
      <p className="archive-intro">
        {m.archive_intro({
          count: numberText(archive.rows, language),
          dates: edtfText(`${archive.from}/${archive.to}`, language),
        })}
      </p>
      <ArchiveForm
        key={text}
        asked={askedFromText(text)}
        archive={archive}
        places={manifest?.places}
        onAsk={(wanted) => {
          const next = textFromAsked({ ...wanted, sheet: 1 });
          if (next === text) ask({ ...wanted, sheet: 1 }, true);
          else explorer.setArchive(next);
        }}
      />
      <ArchiveStatus state={state} onStop={stop} onRetry={() => ask(askedFromText(text), true)} />
      {shown && shown.rows.length > 0 && (
        <>
          <ArchiveRows
            sheet={shown.sheet}
            rows={shown.rows}
            total={found}
            places={manifest?.places ?? []}
          />
          <NumberedLinks
            count={sheetsOf(found)}
            number={sheetIn(found, asked.sheet)}
            addressOf={(sheet) =>
              location.pathname +
              toSearch({ ...explorer.getState(), archive: textOf(sheet) }, location.search)
            }
            onTurn={(sheet) => explorer.setArchive(textOf(sheet))}
          />
        </>
      )}
    </>
  );
}
