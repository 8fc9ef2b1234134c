/** Something wrong with a dataset: where in it (a path such as `visits[2].stops[0].place`) and what. */
export type DatasetFault = { readonly path: string; readonly message: string };
