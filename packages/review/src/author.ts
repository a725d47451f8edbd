import { givenName } from "@cho-phien/vietnam";

export type Author = { readonly givenName: string; readonly provinceCode: string };

type Recipient = { readonly name: string; readonly provinceCode: string; readonly isNamed: boolean };

/**
 * What others may know of who wrote a review: the word she is called by and her province, if she said so; else null. Nothing
 * more is kept of her beside it (Personal Data Protection Law 91/2025/QH15: no more than the purpose needs).
 */
export function authorOf({ name, provinceCode, isNamed }: Recipient): Author | null {
  const called = isNamed ? givenName(name) : "";
  return called === "" ? null : { givenName: called, provinceCode };
}
