import { useLocale } from "next-intl";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { localePath } from "@/lib/paths";
import { LinkPending } from "./link-pending";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { readonly href: string };

/** A link inside the reader's language. No prefetch by default: shoppers pay for their megabytes. */
export function LocalLink({ href, prefetch = false, children, ...rest }: Props): ReactNode {
  const local = localePath(useLocale(), href);
  return (
    <Link href={local} prefetch={prefetch} {...rest}>
      {children}
      <LinkPending href={local} />
    </Link>
  );
}
