/** What stands where the app, or a part of it, cannot; loaded as one and only then. */
export { awaitDataset } from './awaitDataset.tsx';
export { Broken } from './Broken.tsx';
export { DatasetFailed } from './DatasetFailed.tsx';
export { Failed } from './Failed.tsx';
export { LanguageFailed } from './LanguageFailed.tsx';
export { PanelFailed } from './PanelFailed.tsx';
export { PartNotice } from './PartNotice.tsx';
