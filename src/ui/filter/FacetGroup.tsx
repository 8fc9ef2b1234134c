import { memo, useMemo, useState } from 'react';
import type { Facet } from '../../domain/facets.ts';
import { toggling } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import type { FilterOption } from '../../scene/pages/filterOptions.ts';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier, useLanguage } from '../dossier/context.ts';
import { FACET_NAMES, optionName } from './conditions.ts';
import type { FilterEdit } from './editFilter.ts';
import { useSoughtOptions } from './useSoughtOptions.ts';

/** More options than these come with a box to find one by its name. */
const SHORT = 12;
/** Places further inside one another are not set in any further. */
const DEEPEST = 3;

type Props = {
  readonly facet: Facet;
  readonly options: readonly FilterOption[];
  /** Ids of the options that are ticked. */
  readonly chosen: readonly string[];
  readonly editFilter: (edit: FilterEdit) => void;
};

/** The options of one facet; any one of those ticked will do. */
export const FacetGroup = memo(({ facet, options, chosen, editFilter }: Props) => {
  const { catalog, language } = useDossier();
  const [sought, setSought] = useState('');
  // Those chosen when the panel opens come first. What is ticked later stays where it is.
  const [first] = useState(chosen);
  const group = FACET_NAMES[facet]();
  const isLong = options.length > SHORT;
  const isFirst = ({ id }: FilterOption) => first.includes(id);
  // There may be thousands of options, so only those that are drawn or looked through are named.
  const nameOf = useMemo(
    () => kept((id) => optionName(facet, id, catalog, language)),
    [facet, catalog, language],
  );
  const named = useSoughtOptions(options, sought, nameOf);
  const found = named ? options.filter(({ id }) => chosen.includes(id) || named.has(id)) : options;
  const shown = isLong ? [...found.filter(isFirst), ...found.filter((it) => !isFirst(it))] : found;
  const gradual = useGradually(shown, { step: SHORT, of: sought });
  if (options.length === 0) return null;
  return (
    <fieldset className="facet" data-long={isLong || undefined}>
      <legend className="group-title">{group}</legend>
      {isLong && (
        <input
          type="search"
          className="field facet-find"
          aria-label={m.filter_find({ group })}
          placeholder={m.filter_find({ group })}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul className="facet-options">
        {gradual.drawn.map(({ id, stops, depth }, i) => (
          <li
            key={id}
            data-depth={isLong && first.includes(id) ? 0 : Math.min(depth, DEEPEST)}
            {...itemOf(gradual, i)}
          >
            <Option
              {...{ facet, id, stops, editFilter }}
              name={nameOf(id)}
              isChosen={chosen.includes(id)}
            />
          </li>
        ))}
      </ul>
      <ShowMore {...gradual} hasOwnSearch />
      {shown.length === 0 && <p className="aside">{m.filter_none_found()}</p>}
    </fieldset>
  );
});

/** The same function, which keeps what it has answered. */
function kept(answer: (id: string) => string): (id: string) => string {
  const answers = new Map<string, string>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    const text = answer(id);
    answers.set(id, text);
    return text;
  };
}

type OptionProps = Pick<Props, 'facet' | 'editFilter'> &
  Pick<FilterOption, 'id' | 'stops'> & { readonly name: string; readonly isChosen: boolean };

/** One of them with how many stops it would leave; rendered again only if one of these changes. */
const Option = memo(({ facet, id, name, stops, isChosen, editFilter }: OptionProps) => {
  useLanguage();
  // What would leave nothing is still read and reached, but can only be taken back.
  const isEmpty = stops === 0;
  return (
    <label className="option" data-empty={isEmpty || undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-disabled={(isEmpty && !isChosen) || undefined}
        onChange={() => {
          if (!isEmpty || isChosen) editFilter((now) => toggling(now, facet, id));
        }}
      />
      <span className="option-name">{name}</span>
      <span className="option-count" aria-hidden="true">
        {stops}
      </span>
      <span className="visually-hidden">, {m.count_stops({ count: stops })}</span>
    </label>
  );
});
