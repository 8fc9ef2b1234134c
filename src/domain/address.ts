/**
 * An address without a user name or a password before its host (`user:password@host`):
 * everybody would read these, and a reader may take the name for the host.
 */
export const NO_CREDENTIALS = /^(?!https?:\/\/[^/?#\\]*@)/;
