import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ADDRESS_PLACEHOLDER, type Citation } from '../../domain/citations.ts';
import { m } from '../../locales/generated/messages.js';
import { citationsQuery } from '../../state/citations.ts';
import { useModal } from '../controls/useModal.ts';
import { useDossier } from '../dossier/context.ts';
import type { Cited } from './cited.ts';
import './cite.css';

const FORMATS = ['chicago', 'apa', 'bibtex', 'csl', 'link'] as const;
type Format = (typeof FORMATS)[number];

const FORMAT_NAMES: Readonly<Record<Format, () => string>> = {
  // Names of formats are the same in every language.
  chicago: () => 'Chicago',
  apa: () => 'APA',
  bibtex: () => 'BibTeX',
  csl: () => 'CSL-JSON',
  link: m.cite_link,
};

/** Shows a citation in the chosen format, to copy. */
export function CiteDialog({
  kind,
  id,
  address,
  onClose,
}: Cited & { readonly onClose: () => void }) {
  const { catalog } = useDossier();
  const dialog = useModal();
  const titleId = useId();
  const [format, setFormat] = useState<Format>('chicago');
  const { data, isError } = useQuery(citationsQuery(document.baseURI, catalog.version));
  const citation = data?.[kind][id];
  const text = textOf(citation, format, address());
  return (
    <dialog ref={dialog} className="dialog cite-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{m.cite_title()}</h2>
      <fieldset className="cite-formats">
        <legend className="visually-hidden">{m.cite_title()}</legend>
        {FORMATS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={titleId}
              checked={name === format}
              onChange={() => setFormat(name)}
            />{' '}
            {FORMAT_NAMES[name]()}
          </label>
        ))}
      </fieldset>
      {text === undefined ? (
        <p role="status">{data || isError ? m.cite_failed() : m.cite_loading()}</p>
      ) : (
        <textarea className="field cite-text" readOnly value={text} aria-label={m.cite_title()} />
      )}
      <div className="cite-actions">
        {text !== undefined && <CopyButton key={text} text={text} />}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {m.close()}
        </button>
      </div>
    </dialog>
  );
}

/** The citation with the reader's own link in place of the pipeline's placeholder. */
function textOf(citation: Citation | undefined, format: Format, address: string) {
  if (format === 'link') return address;
  return citation?.[format].replaceAll(ADDRESS_PLACEHOLDER, () => address);
}

function CopyButton({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {m.copy()}
      </button>
      <span role="status">
        {outcome === 'copied' && m.copied()}
        {outcome === 'refused' && m.copy_failed()}
      </span>
    </>
  );
}
