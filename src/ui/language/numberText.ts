/** A whole number as the language writes it: "10,000,000". */
export function numberText(number: number, language: string): string {
  return new Intl.NumberFormat(language).format(number);
}
