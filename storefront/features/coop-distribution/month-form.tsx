import type { DistributionDesk } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ContributionFields } from "@/components/contribution-fields";
import { SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

type Props = { readonly desk: DistributionDesk; readonly note: FormAnswer | null; readonly draft: string };

/** Who put what into the month: written bit by bit, kept whole each time. */
export function MonthForm({ desk, note, draft }: Props): ReactNode {
  const t = useTranslations("coopSharing.share");
  const form = useTranslations("coopSharing.form");
  return (
    <SentForm
      action={paths.api.coop.monthContributions}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft={draft}
      className="mt-3 grid gap-4"
    >
      <input type="hidden" name="month" value={desk.month} />
      <ContributionFields rows={desk.rows} unit={desk.unit} />
      <SendButton>{t("keep")}</SendButton>
    </SentForm>
  );
}
