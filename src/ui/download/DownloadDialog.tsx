import { useId, useState } from 'react';
import type { Source } from '../../domain/catalog.ts';
import { EVERYTHING, isEverything } from '../../domain/filter.ts';
import type { Slicing } from '../../domain/longWork.ts';
import { remaining } from '../../domain/remaining.ts';
import { publicAddress } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import { fetchCitations } from '../../state/citations.ts';
import { fromSearch, type Page, toSearch } from '../../state/url.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Radio } from '../controls/Radio.tsx';
import { useDossier, usePassing } from '../dossier/context.ts';
import { pageName } from '../language/words.ts';
import { useManyTexts } from '../loading/useManyTexts.tsx';
import { useLooked } from '../picture/looked.ts';
import { ENTRIES } from './entries.ts';
import { exportWords } from './exportWords.ts';
import { inWorker } from './inWorker.ts';
import { save } from './save.ts';
import { useMaking } from './useMaking.tsx';
import './download.css';

type Outcome =
  | { readonly kind: 'making' | 'failed' }
  | { readonly kind: 'made'; readonly file: string };

/** The menu of files, of all the dossier or of what passes the filter. */
export function DownloadDialog({ onClose }: { readonly onClose: () => void }) {
  const { catalog, language } = useDossier();
  const { filter, remaining: passing } = usePassing();
  const looked = useLooked();
  const scopeName = useId();
  const isFiltered = !isEverything(filter);
  // A filter may still be on its way when the dialog opens, so the default is not kept as state.
  const [chosen, setTakesAll] = useState<boolean>();
  const takesAll = chosen ?? !isFiltered;
  const [outcome, setOutcome] = useState<Outcome>();

  const { fetch, progress } = useManyTexts();
  const making = useMaking();

  /** Without a file where the reader has stopped it. */
  const finish = (file: File | undefined) => {
    if (file) save(file);
    setOutcome(file && { kind: 'made', file: file.name });
  };
  const take = async ({ make, format }: (typeof ENTRIES)[number]) => {
    setOutcome({ kind: 'making' });
    const isWidened = takesAll && isFiltered;
    const taken = isWidened ? remaining(catalog, EVERYTHING) : passing;
    const base = new URL('.', publicAddress(document.baseURI)).href;
    try {
      if (format && catalog.chunks) {
        const work = { ...{ catalog, format, language, base }, remaining: taken };
        const made = await making.make((slicing) => inWorker(work, slicing));
        if (made !== null) return finish(made);
      }
      if (format && !(await fetch(taken.visits))) return setOutcome(undefined);
      const order = {
        taken: { ...{ catalog, language, base, words: exportWords() }, remaining: taken },
        citations: (sources: readonly Source[], slicing: Slicing) =>
          fetchCitations(document.baseURI, catalog, sources, slicing),
        // What is on the screen is only what passes, and may have no room for the rest.
        looked: isWidened ? { ...looked, remaining: taken, period: {}, shown: {} } : looked,
      };
      finish(await making.make((slicing) => make({ ...order, slicing })));
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };

  return (
    <Dialog className="download-dialog" title={m.download_title()} onClose={onClose}>
      {isFiltered && (
        <fieldset className="download-scope">
          <legend className="visually-hidden">{m.download_scope()}</legend>
          <Radio name={scopeName} isChosen={!takesAll} onChoose={() => setTakesAll(false)}>
            {m.download_remaining({ stops: m.count_stops({ count: passing.stops.size }) })}
          </Radio>
          <Radio name={scopeName} isChosen={takesAll} onChoose={() => setTakesAll(true)}>
            {m.download_everything({ stops: m.count_stops({ count: catalog.stops.length }) })}
          </Radio>
        </fieldset>
      )}
      <ul className="download-entries">
        {ENTRIES.filter(({ isHad }) => !isHad?.()).map((entry) => (
          <li key={entry.id}>
            <button type="button" className="download-entry" onClick={() => void take(entry)}>
              <span className="download-name">{entry.name(catalog)}</span>{' '}
              <span className="download-purpose">{entry.purpose(catalog)}</span>
            </button>
          </li>
        ))}
      </ul>
      {progress}
      {making.progress}
      <p role="status" className="download-outcome">
        {outcome?.kind === 'making' && !progress && m.download_making()}
        {outcome?.kind === 'made' && m.download_made({ file: outcome.file })}
        {outcome?.kind === 'failed' && m.download_failed()}
      </p>
      <p className="download-tell">
        {m.download_tell()}{' '}
        {(['builder', 'handout'] as const).map((page) => (
          <a key={page} className="button" href={addressOf(page)}>
            {pageName(page)}
          </a>
        ))}
      </p>
      <p className="download-home">{m.download_home()}</p>
    </Dialog>
  );
}

/** Another page with all that is chosen now. */
function addressOf(page: Page): string {
  const { pathname, search } = location;
  return pathname + toSearch({ ...fromSearch(search), page }, search);
}
