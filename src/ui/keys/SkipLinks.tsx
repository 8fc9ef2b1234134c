import { m } from '../../locales/generated/messages.js';
import type { Page } from '../../state/url.ts';
import { focusOn, type Part } from './focusOn.ts';

const WORDS: Readonly<Record<Part, () => string>> = {
  dossier: m.skip_to_dossier,
  map: m.skip_to_map,
  timeline: m.skip_to_timeline,
  page: m.skip_to_page,
};

/** The first stops of Tab: past the header, to a part of the page. */
export function SkipLinks({ page }: { readonly page: Page | undefined }) {
  const parts: readonly Part[] =
    page === undefined
      ? ['dossier', 'map', 'timeline']
      : page === 'builder'
        ? ['page', 'map', 'timeline']
        : ['page', 'dossier'];
  return (
    <div className="skip-links">
      {parts.map((part) => (
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
}
