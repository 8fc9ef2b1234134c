import * as fc from 'fast-check';

/**
 * A part of a whole, from 0 to 1, any as likely as any other: of `fc.double` most are next to
 * nothing.
 */
export const shares: fc.Arbitrary<number> = fc.nat(1_000_000).map((part) => part / 1_000_000);
