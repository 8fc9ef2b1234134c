import { useEffect, useMemo, useState } from 'react';
import { atOnce, inSlices } from '../../domain/longWork.ts';
import type { FilterOption } from '../../scene/pages/filterOptions.ts';
import { soughtOptions } from './soughtOptions.ts';

/** So many names are read within a frame; more of them in slices. */
const AT_ONCE = 300;

/**
 * Ids of the options whose names have what is sought; nothing as long as nothing is sought. Of many options,
 * those found last stay until all names have been read.
 */
export function useSoughtOptions(
  options: readonly FilterOption[],
  sought: string,
  nameOf: (id: string) => string,
): ReadonlySet<string> | undefined {
  const isMany = options.length > AT_ONCE;
  const now = useMemo(
    () =>
      isMany || sought === '' ? undefined : atOnce(soughtOptions(idsOf(options), sought, nameOf)),
    [isMany, options, sought, nameOf],
  );
  const [later, setLater] = useState<ReadonlySet<string>>();
  useEffect(() => {
    if (!isMany || sought === '') return setLater(undefined);
    const stop = new AbortController();
    inSlices(soughtOptions(idsOf(options), sought, nameOf), stop).then(setLater, () => {
      // The reader has written on.
    });
    return () => stop.abort();
  }, [isMany, options, sought, nameOf]);
  return sought === '' ? undefined : (now ?? later);
}

const idsOf = (options: readonly FilterOption[]) => options.map(({ id }) => id);
