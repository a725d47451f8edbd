import { useLocale } from "next-intl";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { localePath } from "@/lib/paths";
import { LinkPending } from "./link-pending";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { readonly href: string };

/** A link inside the reader's language. No prefetch by default: shoppers pay for their megabytes. */
export function LocalLink({ href, prefetch = false, children, ...rest }: Props): ReactNode {
  return (
    <Link href={localePath(useLocale(), href)} prefetch={prefetch} {...rest}>
      {children}
      <LinkPending />
    </Link>
  );
}
