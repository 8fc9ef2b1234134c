import { memo, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import type { Page } from '../../state/url.ts';
import { useDossier, usePassing, useSoughtWords } from '../dossier/context.ts';
import { showingText } from '../filter/showingText.ts';
import { announcement, pageName } from '../language/words.ts';
import { afterPaint } from '../loading/afterPaint.ts';

type Shown = { readonly selected: Selected; readonly page: Page | undefined };

/**
 * Tells a screen reader, politely, what has been selected or turned to, and what the filter leaves;
 * silent when the page opens. And that a search takes time.
 */
export const Announcer = memo(({ selected, page }: Shown) => {
  const { catalog, language, searching } = useDossier();
  const { filter, remaining } = usePassing();
  const query = useSoughtWords();
  const isLooking = useStore(searching, ({ doing }) => doing === 'looking');
  const before = useRef({ selected, page, filter });
  const [text, setText] = useState('');
  useEffect(() => {
    // What is to be seen is not kept waiting by what is said of it.
    return afterPaint(() => {
      const { current } = before;
      before.current = { selected, page, filter };
      if (page !== current.page) setText(pageName(page));
      else if (selected !== current.selected) setText(announcement(selected, catalog, language));
      else if (filter !== current.filter) {
        const hint = query && remaining.stops.size > 0 ? [m.hits_hint()] : [];
        setText([showingText(catalog, remaining), ...hint].join('. '));
      }
    });
  }, [selected, page, filter, remaining, query, catalog, language]);
  useEffect(() => {
    if (isLooking) setText(m.searching());
  }, [isLooking]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
});
