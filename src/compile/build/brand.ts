import type * as v from 'valibot';
import { maybeLocalised } from '../../authoring/localised.ts';
import type { AuthoredDossierSchema } from '../read/authoredDossier.ts';
import type { ReadLogo } from '../read/logo.ts';

type Authored = v.InferOutput<typeof AuthoredDossierSchema>;

/** Whose dossier it is: the short name, the logo and the address of who publishes it. */
export function buildBrand(
  { name, logo: written, link, language }: Authored,
  read: ReadLogo | undefined,
) {
  const alt = typeof written === 'object' ? maybeLocalised(written.alt, language) : undefined;
  const { files: _, ...logo } = read ?? { files: undefined };
  return {
    name: maybeLocalised(name, language),
    logo: 'file' in logo ? { ...logo, ...(alt ? { alt } : {}) } : undefined,
    link,
  };
}
