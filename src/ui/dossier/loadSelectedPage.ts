/** The pages of the dossier, whose code comes when something is selected. */
export const loadSelectedPage = () => import('./SelectedPage.tsx');
