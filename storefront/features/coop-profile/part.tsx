import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Props = {
  /** The anchor the checklist leads to, and the part the handler saves. */
  readonly part: "identity" | "place" | "bank" | "story" | "days";
  readonly title: string;
  readonly hint?: string;
  readonly save?: string;
  readonly draft?: string;
  readonly children: ReactNode;
  readonly below?: ReactNode;
};

/** One part of the profile, saved on its own: a lost signal costs one part at most. */
export function Part({ part, title, hint, save, draft, children, below }: Props): ReactNode {
  const t = useTranslations("coopJoin.profile");
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  return (
    <section id={part} aria-labelledby={`${part}-title`} className="card scroll-mt-4 p-4">
      <h2 id={`${part}-title`}>{title}</h2>
      {hint ? <p className="mt-1 text-sm text-quiet">{hint}</p> : null}
      <SentForm
        action={paths.api.coop.profile}
        locale={locale}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        draft={draft}
        className="mt-3 grid gap-4"
      >
        <input type="hidden" name="part" value={part} />
        {children}
        <SendButton>{save ?? t("save")}</SendButton>
      </SentForm>
      {below}
    </section>
  );
}
