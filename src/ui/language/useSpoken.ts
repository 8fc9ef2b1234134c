/** The language of the page, which may have to be fetched. */
import { useEffect, useState } from 'react';
import { type Locale, learn, speak } from '../../locales/locale.ts';

/** Speaks the language that is wanted, once its words are there; until then the one before. */
export function useSpoken(wanted: Locale): Locale {
  const [, setLearnt] = useState<Locale>();
  useEffect(() => {
    let isWanted = true;
    void learn(wanted).then((isLearnt) => {
      if (isWanted && isLearnt) setLearnt(wanted);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return speak(wanted);
}
