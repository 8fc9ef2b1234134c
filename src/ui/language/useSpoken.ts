/** The language of the page, which may have to be fetched. */
import { useEffect, useMemo, useState } from 'react';
import { type Locale, learn, speak } from '../../locales/locale.ts';

export type Spoken = {
  readonly language: Locale;
  /** The language that is wanted, where its words could not be had. */
  readonly missing: Locale | undefined;
  readonly retry: () => void;
};

/** Speaks the language that is wanted, once its words are there; until then the one before. */
export function useSpoken(wanted: Locale): Spoken {
  // Which language was tried last, and how that ended; a new value draws the page anew.
  const [tried, setTried] = useState<{ readonly locale: Locale; readonly isLearnt: boolean }>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for it again.
  useEffect(() => {
    let isWanted = true;
    void learn(wanted).then((isLearnt) => {
      if (isWanted) setTried({ locale: wanted, isLearnt });
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, attempt]);
  const isMissing = tried?.locale === wanted && !tried.isLearnt;
  const language = speak(wanted);
  const missing = isMissing ? wanted : undefined;
  return useMemo(
    () => ({
      language,
      missing,
      // Some browsers remember which scripts they could not get.
      retry: () => (attempt > 0 ? location.reload() : setAttempt(attempt + 1)),
    }),
    [language, missing, attempt],
  );
}
