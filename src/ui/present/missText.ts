import { monthsText, yearsText } from '../../domain/dateText.ts';
import type { Flag } from '../../domain/guess.ts';
import { m } from '../../locales/generated/messages.js';
import { daysOf } from '../../scene/present/flag.ts';
import type { Miss } from '../../scene/present/miss.ts';
import { timelineText } from '../language/words.ts';

/** Kilometres below which the width of a finger counts for more than the guess. */
const NEAR = 10;

/** "340 km away", "2 years too early": as coarse as a flag is placed. */
export function missText(miss: Miss, language: string): string {
  if (miss.kind === 'when') {
    const { way, length } = miss;
    if (way === 'right') return m.flag_right();
    const words = { length: timelineText.gap(length) };
    return way === 'early' ? m.flag_early(words) : m.flag_late(words);
  }
  const { kilometres } = miss;
  if (kilometres === 0) return m.flag_right();
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  if (kilometres < NEAR) return m.flag_near({ distance: format.format(NEAR) });
  return m.flag_away({ distance: format.format(kilometres) });
}

/** Where a flag stands, in words: "March 2021", "latitude 59.9°, longitude 30.3°". */
export function flagText(flag: Flag, language: string): string {
  if (flag.kind === 'when') {
    const days = daysOf(flag);
    return flag.unit === 'month' ? monthsText(days, language) : yearsText(days, language);
  }
  const [longitude, latitude] = flag.position.map((degrees) =>
    degrees.toLocaleString(language, { maximumFractionDigits: 1 }),
  );
  return m.flag_position({ latitude: latitude ?? '', longitude: longitude ?? '' });
}
