import type { LocalInbox } from "@cho-phien/contract";
import { formatDateTime } from "@cho-phien/vietnam/dates";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { readonly messages: LocalInbox["messages"]; readonly empty: string };

/** Newest first, as on a telephone. */
export function MessageList({ messages, empty }: Props): ReactNode {
  const t = useTranslations("coopJoin.inbox");
  if (messages.length === 0) return <p className="card mt-5 p-5">{empty}</p>;
  return (
    <ol className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-3">
      {messages.map(({ id, to, body, at }) => (
        <li key={id} className="card p-4">
          <p className="flex flex-wrap justify-between gap-x-4 text-sm text-quiet">
            <span className="number">{t("to", { phone: to })}</span>
            <time dateTime={at}>{formatDateTime(at)}</time>
          </p>
          <p lang="vi" className="mt-1 wrap-anywhere">
            {body}
          </p>
        </li>
      ))}
    </ol>
  );
}
