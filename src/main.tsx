import { start } from './start.tsx';
import { installPolicy, ownScript } from './trustedTypes.ts';

void start((base) => installPolicy(window, (address) => ownScript(address, base)));
