import type { ReactNode } from 'react';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';

/** Items drawn at once. */
const STEP = 20;

type Props<T> = {
  /** The same array as long as they are the same. */
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
};

/** A long list of which a part is drawn, and more on request. */
export function Gradually<T>({ items, keyOf, children }: Props<T>) {
  const gradual = useGradually(items, { step: STEP });
  return (
    <>
      <ul className="method-list">
        {gradual.drawn.map((item, i) => (
          <li key={keyOf(item)} {...itemOf(gradual, i)}>
            {children(item)}
          </li>
        ))}
      </ul>
      <ShowMore {...gradual} />
    </>
  );
}
