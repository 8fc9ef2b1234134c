import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../locales/generated/messages.js';
import { inLanguage } from '../language/inLanguage.ts';
import { noticeSlot } from './noticeSlot.ts';

/** A copy of the page that was there before any script. */
export type Kept = {
  readonly page: Element;
  /** The absolute address from which its links lead on. */
  readonly address: string;
  readonly language: string;
};

/**
 * In the place of a page that cannot be drawn: the page that was there before any script, if there
 * was one, with a word above it.
 */
export function Broken({ kept }: { readonly kept: Kept | undefined }) {
  if (kept) return <Standing kept={kept} />;
  return (
    <main className="whole-page">
      <p className="wordmark">{m.app_name()}</p>
      <p role="alert">{m.page_broken()}</p>
      <WaysOn />
    </main>
  );
}

function Standing({ kept: { page, address, language } }: { readonly kept: Kept }) {
  const element = useRef<HTMLDivElement>(null);
  const [slot] = useState(() => noticeSlot(page));
  useLayoutEffect(() => {
    // Nothing is on its way any more.
    for (const sign of page.querySelectorAll('.poster-words, .filter-count')) sign.remove();
    for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) {
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
    }
    element.current?.replaceChildren(...page.childNodes);
  }, [page, address]);
  return (
    <>
      <div {...inLanguage(language)} ref={element} />
      {createPortal(
        <div className="notice">
          <p role="alert">{m.page_broken_readable()}</p>
          <WaysOn />
        </div>,
        slot,
      )}
    </>
  );
}

function WaysOn() {
  return (
    <>
      <button type="button" className="button" onClick={() => location.reload()}>
        {m.retry()}
      </button>
      <a href="?view=list">{m.view_list()}</a>
    </>
  );
}
