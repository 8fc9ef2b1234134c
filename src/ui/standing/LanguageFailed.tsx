import { m } from '../../locales/generated/messages.js';
import { LOCALES, type Locale } from '../../locales/locale.ts';

type Props = { readonly language: Locale; readonly onRetry: () => void };

/** Says, in the language that there is, that another could not be loaded. */
export function LanguageFailed({ language, onRetry }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{m.language_failed({ language: LOCALES[language] })}</p>
      <button type="button" className="button" onClick={onRetry}>
        {m.retry()}
      </button>
    </div>
  );
}
