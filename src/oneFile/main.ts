/** The app in a page that is one file, opened from a disk: all of the site's files are in it. */
import { bring } from '../files/siteFiles.ts';
import { start } from '../start.tsx';
import { installPolicy } from '../trustedTypes.ts';
import { broughtFiles } from './broughtFiles.ts';
import { mapWorker } from './mapWorker.ts';

void start((base) => {
  bring(broughtFiles(document), base);
  installPolicy(window, (address) => (address === mapWorker() ? address : null));
});
