import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

export type OnFileKind = "support" | "agreements" | "baselines" | "targets";

type Props = {
  readonly kind: OnFileKind;
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  /** Where a plain form comes back to, without locale. */
  readonly backTo: string;
  /** Made with the page: the same tap twice writes once. */
  readonly formKey: string;
  readonly children: ReactNode;
};

/** A paper that is written down with where it stands; folded away until wanted. */
export function OnFileForm({ kind, title, lead, submit, backTo, formKey, children }: Props): ReactNode {
  const form = useTranslations("union.form");
  // A new key with each page: what was written down closes its form.
  return (
    <details key={formKey} className="card mt-4 p-4">
      <summary className="link flex min-h-tap items-center font-semibold">{title}</summary>
      <p className="max-w-prose text-sm text-quiet">{lead}</p>
      <SentForm
        action={paths.api.union.onFile(kind)}
        locale={useLocale()}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        className="mt-4 grid max-w-xl gap-4"
      >
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="backTo" value={backTo} />
        {children}
        <SendButton>{submit}</SendButton>
      </SentForm>
    </details>
  );
}
