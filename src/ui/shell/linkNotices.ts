/** What is said of a link that does not fit this dossier: its code comes with the first such link. */
export { VersionNotice } from '../share/VersionNotice.tsx';
export { Missing } from './Missing.tsx';
