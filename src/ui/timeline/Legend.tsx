import { useId } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useDisclosure } from '../controls/disclosure.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';

const SIGNS = [
  ['happened', m.legend_happened],
  ['announced', m.legend_announced],
  ['broken', m.legend_broken],
  ['certain', m.legend_certain],
  ['possible', m.legend_possible],
  ['area', m.legend_area],
  ['alternative', m.legend_alternative],
  ['visit', m.legend_visit],
  ['together', m.legend_together],
] as const;

/** What the signs on timeline, map and list mean; opens on demand. */
export function Legend() {
  const { catalog } = useDossier();
  const { isOpen, box, toggle } = useDisclosure();
  const id = useId();
  return (
    <div className="legend" ref={box}>
      <IconButton label={m.legend()} icon="legend" onPress={toggle} opens={{ id, isOpen }} />
      <ul id={id} className="legend-list" hidden={!isOpen}>
        {SIGNS.map(([sign, words]) => (
          <li key={sign}>
            <span className="sign" data-sign={sign} aria-hidden="true" />
            {words()}
          </li>
        ))}
        {catalog.dossier.directions.map(({ id: direction, names, tone }) => (
          <li key={direction} data-tone={tone}>
            <span className="sign" data-sign="tone" aria-hidden="true" />
            <Said of={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}
