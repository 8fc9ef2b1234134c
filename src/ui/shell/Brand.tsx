import { localText } from '../../domain/localText.ts';
import { broughtText } from '../../files/siteFiles.ts';
import type { Theme } from '../../state/url.ts';
import { useDossier } from '../dossier/context.ts';
import { siteName } from '../language/words.ts';

/** Logo and name of whose dossier it is; a logo with words of its own stands alone. */
export function Brand({ theme }: { readonly theme: Theme | undefined }) {
  const { catalog, language } = useDossier();
  const { logo, language: fallback } = catalog.dossier;
  const name = siteName(catalog, language);
  if (!logo) return name;
  const { dark, alt, width, height } = logo;
  const words = alt && localText(alt, language, fallback).text;
  return (
    <>
      <picture>
        {dark && theme !== 'light' && (
          <source srcSet={addressOf(dark)} media={theme ? 'all' : '(prefers-color-scheme:dark)'} />
        )}
        <img src={addressOf(logo.file)} alt={words ?? ''} {...{ width, height }} />
      </picture>
      {!words && name}
    </>
  );
}

function addressOf(file: string): string {
  const path = `data/${file}`;
  return broughtText(path) ?? path;
}
