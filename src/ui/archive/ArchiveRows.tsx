import type { ArchivePlace } from '../../domain/archive/manifest.ts';
import type { Told } from '../../domain/archive/row.ts';
import { edtfText } from '../../domain/dateText.ts';
import { quotationAddress } from '../../domain/textFragment.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { numberText } from '../language/numberText.ts';
import { useFocusOnTurn } from '../pages/Sheets.tsx';
import { SHEET_SIZE } from './archiveStore.ts';

type Props = {
  /** Its number, from 1. */
  readonly sheet: number;
  readonly rows: readonly Told[];
  /** Of all rows found. */
  readonly total: number;
  readonly places: readonly ArchivePlace[];
};

/** A sheet of the rows found: when, where, what, and the words that say so. On narrow pages they are stacked. */
export function ArchiveRows({ sheet, rows, total, places }: Props) {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const range = useFocusOnTurn(sheet);
  const from = (sheet - 1) * SHEET_SIZE;
  const nameOf = (id: string) => {
    const place = places.find((each) => each.id === id);
    return place ? text(place.names) : id;
  };
  return (
    <>
      <p className="sheet-range" ref={range} tabIndex={-1}>
        {m.sheet_range({
          from: numberText(from + 1, language),
          to: numberText(from + rows.length, language),
          total: numberText(total, language),
        })}
      </p>
      <table className="archive-rows" aria-rowcount={total + 1}>
        <caption className="visually-hidden">{m.archive_caption()}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{m.column_date()}</th>
            <th scope="col">{m.column_place()}</th>
            <th scope="col">{m.column_stop()}</th>
            <th scope="col">{m.column_excerpts()}</th>
            <th scope="col">{m.sources()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same.
            <tr key={from + i} aria-rowindex={from + i + 2}>
              <td data-label={m.column_date()}>{edtfText(row.date, language, 'short')}</td>
              <td data-label={m.column_place()}>{nameOf(row.place)}</td>
              <td data-label={m.column_stop()}>
                <span {...inLanguage(catalog.dossier.language)}>{row.title}</span>
              </td>
              <td data-label={m.column_excerpts()}>
                <blockquote {...inLanguage(row.language)} cite={row.url}>
                  {row.words}
                </blockquote>
              </td>
              <td data-label={m.sources()}>
                <a
                  href={quotationAddress(row.url, { exact: row.words })}
                  target="_blank"
                  rel="noopener noreferrer"
                  title={m.open_original({ publisher: row.publisher })}
                >
                  <cite {...inLanguage(row.language)}>{row.source}</cite>
                  <span className="arrow-out" aria-hidden="true" />
                </a>{' '}
                <span className="archive-publisher">{row.publisher}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
