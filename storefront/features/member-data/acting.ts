/** Where a form of this page is sent, and the fields that say for whom. */
export type Acting = { readonly action: string; readonly fields: Readonly<Record<string, string>> };
