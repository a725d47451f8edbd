import type { BankLineView } from "@cho-phien/contract";
import { StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { FOCUS_RING } from "../focus-ring";
import { dongText, momentText } from "../format";
import { LineActs } from "./line-acts";

/** One transfer: what the bank said, which order it is for, where its money is, and what can be done. */
export function BankLine({ line }: { readonly line: BankLineView }) {
  const { t, i18n } = useTranslation();
  const dong = (amount: string) => dongText(amount, i18n.language);
  const isHeld = line.heldDong !== "0";
  const isGood = line.outcome === "exact" || !isHeld;
  return (
    <article className="flex flex-col gap-2 px-6 py-4" aria-label={line.reference}>
      <div className="flex items-start justify-between gap-3">
        <Text weight="plus" className="tabular-nums">
          {dong(line.amountDong)}
        </Text>
        <StatusBadge className="shrink-0" color={isGood ? "green" : line.outcome === null ? "grey" : "orange"}>
          {t(`desk.bankLines.outcome.${line.outcome ?? "waiting"}`)}
        </StatusBadge>
      </div>
      <Text size="small" className="break-words">
        “{line.content}”
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words tabular-nums">
        {momentText(line.bookedAt)} · {line.reference} · {t(`desk.bankLines.cameBy.${line.cameBy}`)}
        {line.payer ? ` · ${t("desk.bankLines.from", { payer: line.payer })}` : ""}
      </Text>
      {line.order ? (
        <Text size="small" className="tabular-nums">
          <Link
            to={`/orders/${line.order.id}`}
            className={`${FOCUS_RING} text-ui-fg-base underline underline-offset-4`}
          >
            {t("desk.bankLines.order", { code: line.order.code })}
          </Link>
          {line.order.missingDong === "0"
            ? ""
            : ` · ${t("desk.bankLines.missing", { amount: dong(line.order.missingDong) })}`}
        </Text>
      ) : null}
      <Sums line={line} />
      {isHeld ? <LineActs line={line} /> : null}
    </article>
  );
}

function Sums({ line }: { readonly line: BankLineView }) {
  const { t, i18n } = useTranslation();
  const sums = [
    ["taken", line.takenDong],
    ["held", line.heldDong],
    ["returned", line.returnedDong],
  ] as const;
  const parts = sums
    .filter(([, amount]) => amount !== "0")
    .map(([what, amount]) => `${dongText(amount, i18n.language)} ${t(`desk.bankLines.sums.${what}`)}`);
  const more = [
    line.returnReference ? t("desk.bankLines.returnedBy", { reference: line.returnReference }) : "",
    line.askedAt ? t("desk.bankLines.asked", { at: momentText(line.askedAt) }) : "",
  ];
  return (
    <Text size="small" className="tabular-nums">
      {[...parts, ...more].filter(Boolean).join(" · ")}
    </Text>
  );
}
