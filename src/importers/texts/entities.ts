/** The named character references that people and editors of HTML use; others stay as written. */
const WRITTEN =
  'amp & lt < gt > quot " apos \' nbsp \u00A0 ensp \u2002 emsp \u2003 thinsp \u2009 shy \u00AD ' +
  'ndash – mdash — hellip … bull • middot · laquo « raquo » ldquo “ rdquo ” lsquo ‘ rsquo ’ ' +
  'bdquo „ sbquo ‚ lsaquo ‹ rsaquo › prime ′ Prime ″ deg ° ordm º ordf ª sect § para ¶ copy © reg ® ' +
  'trade ™ euro € pound £ yen ¥ cent ¢ times × divide ÷ plusmn ± minus − frac12 ½ frac14 ¼ frac34 ¾ ' +
  'iexcl ¡ iquest ¿ larr ← uarr ↑ rarr → darr ↓ ' +
  'agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê ' +
  'euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ' +
  'ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ szlig ß oelig œ scaron š ' +
  'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê ' +
  'Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ ' +
  'Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ OElig Œ Scaron Š';

// No-break and other spaces are values here; only plain ones separate.
const words = WRITTEN.split(' ');

/** By name, letter by letter as HTML has it. */
export const ENTITIES: ReadonlyMap<string, string> = new Map(
  words.flatMap((name, index) =>
    index % 2 === 0 ? [[name, words[index + 1] ?? ''] as const] : [],
  ),
);
