import { memo, useContext, useId, useState } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { selectedOf } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { useDossier } from '../dossier/context.ts';
import { tagTexts } from '../language/kindText.ts';
import { PartFailed } from '../loading/PartFailed.tsx';
import { useLoaded } from '../loading/useLoaded.ts';
import { StaticContext } from '../prerender/static.ts';
import { basisText } from './basisText.ts';
import { exceptionsOf, reasonsOf } from './reasonList.ts';

const load = () => import('./ReasonBody.tsx');

type Props = { readonly item: Stop | Visit };

/**
 * One quiet line: of a visit what it rests on, then what is exceptional, then "How we know", which
 * opens the whole of it. Each opens what is behind it, one at a time.
 */
export const Reasons = memo(({ item }: Props) => {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const words = useDossier();
  const parts = useContext(StaticContext);
  const reasons = reasonsOf(item, words);
  const shown = open === 'all' ? reasons : reasons.filter(({ key }) => key === open);
  const { code, hasFailed, retry } = useLoaded(load, shown.length > 0);
  const buttons: { key: string; tag: string }[] = exceptionsOf(item, words);
  if (reasons.length > 0) buttons.push({ key: 'all', tag: m.view_method() });
  const tags = buttons.map(({ tag }) => tag).join(' · ');
  return (
    <div className="reasons">
      <ul className="doubts">
        {'stops' in item && <li>{basisText(item)}</li>}
        {buttons.map(({ key, tag }) => (
          <li key={key}>
            <button
              type="button"
              className="doubt"
              data-exception={key !== 'all' || undefined}
              aria-expanded={key === open}
              aria-controls={id}
              onClick={() => setOpen(key === open ? undefined : key)}
            >
              {tag}
            </button>
          </li>
        ))}
        {tagTexts(item, words.catalog, words.language).map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
      <div id={id} className="reason" hidden={shown.length === 0}>
        {shown.length > 0 && code && <code.ReasonBody item={item} reasons={shown} />}
        {hasFailed && <PartFailed onRetry={retry} />}
      </div>
      {parts && reasons.length > 0 && (
        <noscript>
          {parts.tells.reasons ? (
            <details>
              <summary>{tags}</summary>
              <div className="reason">
                <parts.ReasonBody item={item} reasons={reasons} />
              </div>
            </details>
          ) : (
            <Choose to={selectedOf(item)} className="link-button">
              {tags}
            </Choose>
          )}
        </noscript>
      )}
    </div>
  );
});
