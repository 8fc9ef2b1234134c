import { existsSync } from 'node:fs';

/** A file that only the named Debian package brings. */
export interface Need {
  readonly package: string;
  readonly file: string;
}

export const GMT: Need = { package: 'gmt', file: '/usr/bin/gmt' };
export const GSHHG: Need = {
  package: 'gmt-gshhg-full',
  file: '/usr/share/gmt-gshhg/binned_GSHHS_f.nc',
};
/** The same, a quarter as fine: for the world. */
export const GSHHG_HIGH: Need = {
  package: 'gmt-gshhg-high',
  file: '/usr/share/gmt-gshhg/binned_GSHHS_h.nc',
};
export const MARBLE: Need = {
  package: 'marble-qt-data',
  file: '/usr/share/marble/data/naturalearth/ne_50m_lakes.pn2',
};
export const GEONAMES: Need = {
  package: 'libgeonames-common',
  file: '/usr/share/locale/be/LC_MESSAGES/geonames.mo',
};

/** The command that installs what is missing, or undefined when nothing is. */
export function aptCommand(
  needs: readonly Need[],
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  const missing = needs.filter(({ file }) => !exists(file)).map((need) => need.package);
  if (missing.length === 0) return undefined;
  return `apt-get install --no-install-recommends ${[...new Set(missing)].join(' ')}`;
}
