import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import type { Acting } from "./acting";

type Props = {
  readonly acting: Acting;
  /** What is asked, beside whom it concerns. */
  readonly fields: Readonly<Record<string, string>>;
  readonly send: string;
  readonly children: ReactNode;
};

/** One right, used by one form: it works without script too. */
export function RightForm({ acting, fields, send, children }: Props): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <SentForm
      action={acting.action}
      locale={useLocale()}
      words={{ sending: t("sending"), offline: t("offline"), failed: t("failed") }}
      className="grid gap-3 pb-2"
    >
      {Object.entries({ ...acting.fields, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div>
        <SendButton>{send}</SendButton>
      </div>
    </SentForm>
  );
}
