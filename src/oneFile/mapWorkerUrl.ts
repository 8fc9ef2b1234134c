import { mapWorker } from './mapWorker.ts';

// Takes the place of an address that Vite exports so.
// biome-ignore lint/style/noDefaultExport: as above.
export default mapWorker();
