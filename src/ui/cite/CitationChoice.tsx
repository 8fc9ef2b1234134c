import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ADDRESS_PLACEHOLDER, type Citation, type Citations } from '../../domain/citations.ts';
import { m } from '../../locales/generated/messages.js';
import { citationsQuery } from '../../state/citations.ts';
import { queries } from '../../state/queries.ts';
import { CopyField } from '../controls/CopyField.tsx';
import { Radio } from '../controls/Radio.tsx';
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

/** A citation in the format that the reader chooses, to copy. */
export function CitationChoice({ cited }: { readonly cited: Cited }) {
  const { catalog } = useDossier();
  const name = useId();
  const [format, setFormat] = useState<Format>('chicago');
  const { data, isError } = useQuery(citationsQuery(document.baseURI, catalog, cited), queries);
  const text = textOf(data && citationOf(data, cited), format, cited.address());
  return (
    <>
      <fieldset className="cite-formats">
        <legend className="visually-hidden">{m.cite_format()}</legend>
        {FORMATS.map((each) => (
          <Radio key={each} name={name} isChosen={each === format} onChoose={() => setFormat(each)}>
            {FORMAT_NAMES[each]()}
          </Radio>
        ))}
      </fieldset>
      {text === undefined ? (
        <p role="status">{data || isError ? m.cite_failed() : m.cite_loading()}</p>
      ) : (
        <CopyField label={m.share_citation()} text={text} rows={6} />
      )}
    </>
  );
}

function citationOf(all: Citations, cited: Cited): Citation | undefined {
  return cited.kind === 'dossier' ? all.dossier : all[cited.kind].get(cited.id);
}

/** The citation with the address in place of the pipeline's placeholder. */
function textOf(citation: Citation | undefined, format: Format, address: string) {
  if (format === 'link') return address;
  return citation?.[format].replaceAll(ADDRESS_PLACEHOLDER, () => address);
}
