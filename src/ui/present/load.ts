/** Code of presentations. */
export const loadPresent = () => import('./Present.tsx');
