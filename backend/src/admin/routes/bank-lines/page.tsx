import type { BankDesk } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CashSolid } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { BankLine } from "../../desk/bank-lines/bank-line";
import { FileForm } from "../../desk/bank-lines/file-form";
import { FindForm } from "../../desk/bank-lines/find-form";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { dongText } from "../../desk/format";
import { useDesk } from "../../desk/use-desk";

const EVERY_MS = 15_000;

/** What the bank says came in: the queue of what nobody could place, and every line with what became of it. */
const BankLinesPage = () => {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const state = search.get("status") === "all" ? "all" : "held";
  const q = search.get("q") ?? "";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const query = new URLSearchParams({ state, q, page: String(page) });
  const desk = useDesk<BankDesk>(`/admin/bank-lines?${query}`, () => EVERY_MS);
  const account = desk.data?.account;
  return (
    <Container className="divide-y p-0" data-desk>
      <div className="flex flex-col gap-1 px-6 py-4">
        <Heading>{t("desk.bankLines.title")}</Heading>
        {desk.data ? (
          <Text size="small" className="text-ui-fg-subtle">
            {account
              ? t("desk.bankLines.account", { bank: account.bankName, number: account.number, holder: account.holder })
              : t("desk.bankLines.noAccount")}
          </Text>
        ) : null}
      </div>
      {account ? <FileForm /> : null}
      <DeskTabs
        current={state}
        tabs={[
          { value: "held", label: t("desk.bankLines.held"), count: desk.data?.heldCount },
          { value: "all", label: t("desk.bankLines.all"), count: state === "all" ? desk.data?.count : undefined },
        ]}
      />
      <FindForm q={q} state={state} />
      {desk.data && desk.data.heldCount > 0 ? (
        <Text size="small" weight="plus" className="px-6 py-3 tabular-nums">
          {t("desk.bankLines.heldSum", { amount: dongText(desk.data.heldDong, i18n.language) })}
        </Text>
      ) : null}
      <DeskState reading={desk} />
      {desk.data?.lines.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.bankLines.none.${state}`)}</Text>
      ) : null}
      {desk.data?.lines.map((line) => (
        <BankLine key={line.id} line={line} />
      ))}
      {desk.data ? <DeskPages page={page} count={desk.data.count} pageSize={desk.data.pageSize} /> : null}
    </Container>
  );
};

export const config = defineRouteConfig({
  label: "desk.bankLines.menu",
  translationNs: "translation",
  icon: CashSolid,
});

export default BankLinesPage;
