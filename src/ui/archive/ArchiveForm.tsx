import { type SyntheticEvent, useMemo } from 'react';
import type { Asked } from '../../archive/asked.ts';
import type { ArchivePlace } from '../../domain/archive/manifest.ts';
import type { Archive } from '../../domain/dataset.ts';
import { isoFromDay } from '../../domain/date.ts';
import { periodFromIso } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { useIsOnPaper } from '../print/paper.ts';
import '../filter/period.css';

type Props = {
  readonly asked: Asked;
  readonly archive: Archive;
  /** Undefined as long as they are not known. */
  readonly places: readonly ArchivePlace[] | undefined;
  readonly onAsk: (asked: Asked) => void;
};

/** A period and a place. Nothing is searched for before the form is sent: that costs requests. */
export function ArchiveForm({ asked, archive, places, onAsk }: Props) {
  const isOnPaper = useIsOnPaper();
  const options = useNamed(places);
  const { period, place } = asked;
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const value = (name: string) => String(values.get(name) ?? '') || undefined;
    onAsk({ period: periodFromIso(value('from'), value('to')), place: value('place') });
  };
  if (isOnPaper) return null;
  const bounds = { min: archive.from, max: archive.to };
  const dayOf = (day: number | undefined) => (day === undefined ? '' : isoFromDay(day));
  return (
    <form className="archive-form period" onSubmit={send}>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {end === 'from' ? m.period_from() : m.period_to()}{' '}
          <input
            type="date"
            name={end}
            className="field"
            defaultValue={dayOf(period[end])}
            {...bounds}
          />
        </label>
      ))}
      <label className="archive-place">
        {m.column_place()}{' '}
        <select name="place" className="field" key={places && 'known'} defaultValue={place ?? ''}>
          <option value="">{m.archive_all_places()}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button archive-send">
        {m.archive_search()}
      </button>
    </form>
  );
}

/** Sorted by name as the reader's language has it. */
function useNamed(places: readonly ArchivePlace[] | undefined) {
  const { language } = useDossier();
  const text = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` follows from the language.
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const named = (places ?? []).map(({ id, names }) => ({ id, name: text(names) }));
    return named.sort((a, b) => compare(a.name, b.name));
  }, [places, language]);
}
