import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { numberText } from '../language/numberText.ts';

type Props = {
  /** Stops of the whole dossier. */
  readonly allStops?: number | undefined;
  /** Where the site is, if that is known. */
  readonly home: string | undefined;
};

/** Says of a page that is one file how much of the dossier it has, and where the rest is. */
export function PartNotice({ allStops = 0, home }: Props) {
  const { catalog, language } = useDossier();
  const stops = numberText(catalog.stops.length, language);
  return (
    <p className="notice">
      <span>
        {m.file_part({ stops, total: numberText(allStops, language) })}
        {home && (
          <>
            {' '}
            {m.labelled({ label: m.file_whole() })} <a href={home}>{home}</a>
          </>
        )}
      </span>
    </p>
  );
}
