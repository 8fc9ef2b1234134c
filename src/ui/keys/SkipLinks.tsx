import { memo } from 'react';
import { m } from '../../locales/generated/messages.js';
import type { Page } from '../../state/url.ts';
import { useLanguage } from '../dossier/context.ts';
import { focusOn, type Part } from './focusOn.ts';

const WORDS: Readonly<Record<Part, () => string>> = {
  dossier: m.skip_to_dossier,
  map: m.skip_to_map,
  timeline: m.skip_to_timeline,
  page: m.skip_to_page,
};

type Props = { readonly page: Page | undefined; readonly hasDossier: boolean };

/** The first stops of Tab: past the header, to a part of the page. */
export const SkipLinks = memo(({ page, hasDossier }: Props) => {
  useLanguage();
  return (
    <div className="skip-links">
      {partsOf(page, hasDossier).map((part) => (
        <a
          key={part}
          className="skip-link"
          href={`#${part}`}
          onClick={(event) => {
            // The address stays what one would pass on.
            event.preventDefault();
            focusOn(part);
          }}
        >
          {WORDS[part]()}
        </a>
      ))}
    </div>
  );
});

function partsOf(page: Page | undefined, hasDossier: boolean): readonly Part[] {
  if (page === undefined) return ['dossier', 'map', 'timeline'];
  if (page === 'builder') return ['page', 'map', 'timeline'];
  return hasDossier ? ['page', 'dossier'] : ['page'];
}
