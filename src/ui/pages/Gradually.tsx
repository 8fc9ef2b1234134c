import type { ReactNode } from 'react';
import { m } from '../../locales/generated/messages.js';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useStatic } from '../prerender/static.ts';

/** Items drawn at once. */
const STEP = 20;
/** Items up to which a page without a script draws all, though a list has them, too. */
const MOST_STATIC = 200;

type Props<T> = {
  /** The same array as long as they are the same. */
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** The list of all visits says of each item where it is used, so that a page without a script can leave many to it. */
  readonly isListed?: boolean;
  readonly children: (item: T) => ReactNode;
};

/** A long list of which a part is drawn, and more on request. */
export function Gradually<T>({ items, keyOf, isListed = false, children }: Props<T>) {
  const listPath = useStatic()?.listPath;
  const path = isListed && items.length > MOST_STATIC ? listPath : undefined;
  const gradual = useGradually(items, { step: STEP, path });
  return (
    <>
      <ul className="method-list">
        {gradual.drawn.map((item, i) => (
          <li key={keyOf(item)} {...itemOf(gradual, i)}>
            {children(item)}
          </li>
        ))}
      </ul>
      {path === undefined ? (
        <ShowMore {...gradual} />
      ) : (
        <p className="show-more">
          {m.sheet_range({ from: 1, to: gradual.drawn.length, total: gradual.total })}{' '}
          <a href={path}>{m.list_title()}</a>
        </p>
      )}
    </>
  );
}
