import { useLocale } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { localePath } from "@/lib/paths";
import { turns } from "./turns";

type Props = Omit<ComponentProps<"a">, "href"> & { readonly href: string };

/** A link inside the reader's language. */
export function LocalLink({ href, ...rest }: Props): ReactNode {
  return <a {...turns} {...rest} href={localePath(useLocale(), href)} />;
}
