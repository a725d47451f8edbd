import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KindChoice } from "@/components/kind-choice";
import { SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

type Props = {
  readonly note: FormAnswer | null;
  /** Made with the page: the same tap twice opens one. */
  readonly formKey: string;
};

/** One more cooperative for who is signed in: its name and what it is; the rest is its checklist. */
export function AnotherForm({ note, formKey }: Props): ReactNode {
  const t = useTranslations("coopJoin.register");
  const another = useTranslations("coopJoin.another");
  const form = useTranslations("coopSharing.form");
  return (
    <SentForm
      action={paths.api.coop.another}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft="another-cooperative"
      className="mt-5 grid gap-5"
    >
      <input type="hidden" name="key" value={formKey} />
      <TextField name="name" maxLength={120} label={t("name")} hint={t("nameHint")} />
      <KindChoice name="kind" label={t("kind")} />
      <SendButton>{another("submit")}</SendButton>
    </SentForm>
  );
}
