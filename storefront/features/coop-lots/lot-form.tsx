import type { LotDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ContributionFields } from "@/components/contribution-fields";
import { SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

type Props = { readonly lot: LotDetail; readonly note: FormAnswer | null; readonly draft: string };

/** Who brought what. Where the lot was sold already, she sees what changes for each and ticks that she saw it. */
export function LotForm({ lot, note, draft }: Props): ReactNode {
  const t = useTranslations("coopSharing.lots");
  const form = useTranslations("coopSharing.form");
  const isSold = lot.sales.sharedCount + lot.sales.waitingCount > 0;
  return (
    <SentForm
      action={paths.api.coop.lotContributions(lot.id)}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft={draft}
      className="mt-3 grid gap-4"
    >
      <ContributionFields rows={lot.rows} unit={lot.unit} />
      {isSold ? (
        <label className="card flex min-h-tap items-start gap-3 border-turmeric bg-turmeric-soft p-3">
          <input type="checkbox" name="isConfirmed" value="yes" className="mt-1 size-5" />
          <span>{t("confirm")}</span>
        </label>
      ) : null}
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}
