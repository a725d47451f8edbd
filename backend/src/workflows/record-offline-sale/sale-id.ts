import { digest } from "../../boundary/secret-digest";

type Sale = { readonly cooperativeId: string; readonly key: string };

/** The id of the sale's n-th line, counted from 0; the same for the same key however often it is sent. */
export function saleIdOf({ cooperativeId, key }: Sale, index: number): string {
  return `sale_${digest(`${cooperativeId}\n${key}\n${index}`).toString("hex").slice(0, 26)}`;
}
