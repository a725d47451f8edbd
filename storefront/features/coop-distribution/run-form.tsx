import type { DistributionView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { Outcome } from "./outcome";

type Props = { readonly view: DistributionView; readonly note: FormAnswer | null; readonly formKey: string };

/** The preview and the one button that enters exactly it. */
export function RunForm({ view, note, formKey }: Props): ReactNode {
  const t = useTranslations("coopSharing.share");
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  const { month, incomeKind, minutesRef, seen } = view;
  return (
    <section aria-labelledby="outcome" className="mt-6">
      <h2 id="outcome">{t("outcome")}</h2>
      <Outcome view={view} />
      <SentForm
        action={paths.api.coop.distributions}
        locale={locale}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        note={note}
        className="mt-4"
      >
        {Object.entries({ key: formKey, month, incomeKind, minutesRef, seen }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="mb-3">{t("runHint")}</p>
        <SendButton>{t("run", { amount: formatDong(view.distributableDong, locale) })}</SendButton>
      </SentForm>
    </section>
  );
}
