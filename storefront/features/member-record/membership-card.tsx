import type { MemberRecord } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";
import { useSendWords } from "./fact-card";

type Props = { readonly member: MemberRecord; readonly today: string };

/** Since when she is a member; leaving, coming back, and taking a mistaken leaving back. */
export function MembershipCard({ member, today }: Props): ReactNode {
  const t = useTranslations("coopMembers.record");
  const until = member.memberships[0]?.until ?? null;
  return (
    <section aria-labelledby="membership" className="card p-4">
      <h2 id="membership">{t("membership")}</h2>
      <ul className="mt-2 grid gap-1">
        {member.memberships.map((span) => (
          <li key={span.from} className="number whitespace-normal">
            {span.until
              ? t("span", { from: formatDate(span.from), until: formatDate(span.until) })
              : t("spanOpen", { from: formatDate(span.from) })}
          </li>
        ))}
      </ul>
      {until === null ? (
        <Move
          member={member}
          act="leave"
          on={today}
          summary={t("leave")}
          ask={t("leaveAsk")}
          confirm={t("leaveConfirm")}
        />
      ) : (
        <>
          <Move
            member={member}
            act="rejoin"
            on={today}
            summary={t("rejoin")}
            ask={t("rejoinAsk")}
            confirm={t("rejoinConfirm")}
          />
          <Move
            member={member}
            act="rejoin"
            on={until}
            isFixed
            summary={t("undo")}
            ask={t("undoAsk", { date: formatDate(until) })}
            confirm={t("undoConfirm")}
          />
        </>
      )}
    </section>
  );
}

type MoveProps = {
  readonly member: MemberRecord;
  readonly act: "leave" | "rejoin";
  readonly on: string;
  readonly isFixed?: boolean;
  readonly summary: string;
  readonly ask: string;
  readonly confirm: string;
};

function Move({ member, act, on, isFixed = false, summary, ask, confirm }: MoveProps): ReactNode {
  const t = useTranslations("coopMembers.record");
  const words = useSendWords();
  const id = `${act}-${isFixed ? "undo" : "on"}`;
  return (
    <details key={id} name="membership">
      <summary className="link flex min-h-tap items-center">{summary}</summary>
      <SentForm
        action={paths.api.coop.member(member.id, "membership")}
        locale={useLocale()}
        words={words}
        className="grid gap-3 pb-2"
      >
        <input type="hidden" name="act" value={act} />
        <p>{ask}</p>
        {isFixed ? (
          <input type="hidden" name="on" value={on} />
        ) : (
          <div>
            <label htmlFor={id} className="mb-1 block font-semibold">
              {t(act === "leave" ? "leaveOn" : "rejoinOn")}
            </label>
            <input id={id} name="on" type="date" defaultValue={on} max={on} className="field" />
            <FieldError name="on" />
          </div>
        )}
        <div>
          <SendButton>{confirm}</SendButton>
        </div>
      </SentForm>
    </details>
  );
}
