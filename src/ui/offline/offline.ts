/** The part of the program about use without a network, loaded as one. */
export { keepOffline } from './keepOffline.ts';
export { NewVersion } from './NewVersion.tsx';
