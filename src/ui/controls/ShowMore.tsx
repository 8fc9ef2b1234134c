import { m } from '../../locales/generated/messages.js';
import { seek } from '../filter/enterHits.ts';
import { useIsStatic } from '../prerender/static.ts';
import { LeftOut } from '../print/LeftOut.tsx';
import { useIsOnPaper } from '../print/paper.ts';
import type { Gradual } from './useGradually.ts';

/** Above a part of a long list: a way to what comes before it. */
export function ShowEarlier<T>({ before, total, show }: Gradual<T>) {
  if (before === 0) return null;
  return (
    <p className="show-more">
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => show('before', listBeside(currentTarget))}
      >
        {m.show_earlier({ count: before, total })}
      </button>
    </p>
  );
}

type MoreProps<T> = Gradual<T> & {
  /** It can be searched where it stands. */
  readonly hasOwnSearch?: boolean;
};

/**
 * Below a part of a long list: a way to what comes after it, and to the search, as the browser's own
 * finds only what is drawn. Nothing where all is drawn.
 */
export function ShowMore<T>(props: MoreProps<T>) {
  const { drawn, after, total, isComing, path, show, hasOwnSearch = false } = props;
  const isStatic = useIsStatic();
  const isOnPaper = useIsOnPaper();
  if (drawn.length >= total || isComing) return null;
  if (isOnPaper) return <LeftOut shown={drawn.length} total={total} hasFilter={false} />;
  if (isStatic) {
    return (
      <p className="show-more">
        <a className="button" href={path}>
          {m.show_all({ total })}
        </a>
      </p>
    );
  }
  return (
    <p className="show-more">
      {after > 0 && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => show('after', listBeside(currentTarget))}
        >
          {m.show_more({ count: after, total })}
        </button>
      )}
      {!hasOwnSearch && (
        <button type="button" className="link-button" onClick={seek}>
          {m.search_label()}
        </button>
      )}
    </p>
  );
}

/** What holds the list to which a button of `.show-more` belongs. */
function listBeside(button: Element): Element | null {
  return button.parentElement?.parentElement ?? null;
}
