import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Messages } from "./messages";

type Props = {
  /** Only the namespaces the client components inside read: everything given here travels in the page. */
  readonly messages: { readonly [Part in keyof Messages]?: Partial<Messages[Part]> };
  readonly children: ReactNode;
};

/** Gives client components their words. A nested one replaces the outer messages, so it repeats `common.island`. */
export function ClientMessages({ messages, children }: Props): ReactNode {
  return (
    <NextIntlClientProvider messages={messages}>
      {/* The fragment bridges React 19's node type and the React 18 types next-intl sees at the workspace root. */}
      <>{children}</>
    </NextIntlClientProvider>
  );
}
