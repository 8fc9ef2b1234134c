import { useId } from 'react';
import type { LocalText } from '../../domain/dataset.ts';
import { useDossier, useTexts } from '../dossier/context.ts';

type Props = {
  readonly label: string;
  readonly texts: LocalText;
  readonly onChange: (texts: LocalText) => void;
  /** Lines that it is high; one for a field that has no lines. */
  readonly rows?: number;
  readonly describedBy?: string | undefined;
};

/** A text in the language of the page. What it is in others stays, and is shown where this is missing. */
export function TextField({ label, texts, onChange, rows = 1, describedBy }: Props) {
  const { language } = useDossier();
  const spoken = useTexts();
  const id = useId();
  const field = {
    id,
    className: 'field builder-field',
    lang: language,
    value: texts[language] ?? '',
    placeholder: Object.keys(texts).length > 0 ? spoken(texts) : undefined,
    'aria-describedby': describedBy,
  };
  const write = (text: string) => onChange({ ...texts, [language]: text });
  return (
    <div className="builder-text">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input {...field} type="text" onChange={(event) => write(event.target.value)} />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => write(event.target.value)} />
      )}
    </div>
  );
}
