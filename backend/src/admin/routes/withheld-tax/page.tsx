import type { WithheldTaxReport } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { DeskState } from "../../desk/desk-state";
import { dayText, dongText, momentText } from "../../desk/format";
import { Refusal } from "../../desk/refusal";
import { TaxRows } from "../../desk/taxes/tax-rows";
import { useDesk, useDeskAct } from "../../desk/use-desk";

/** A month's return of the tax withheld from households: who, how much, until when; locked once declared. */
const WithheldTaxPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const asked = search.get("month") ?? "";
  const desk = useDesk<WithheldTaxReport>(`/admin/withheld-tax${asked ? `?month=${encodeURIComponent(asked)}` : ""}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.taxes.title")}</Heading>
      <form method="get" className="flex items-end gap-2 px-6 py-4">
        <div className="flex flex-col gap-1">
          <Label htmlFor="tax-month" size="small">
            {t("desk.taxes.month")}
          </Label>
          <Input key={desk.data?.month} id="tax-month" name="month" type="month" defaultValue={desk.data?.month} />
        </div>
        <Button type="submit" variant="secondary">
          {t("desk.taxes.show")}
        </Button>
      </form>
      <DeskState reading={desk} />
      {desk.data?.rows.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t("desk.taxes.none")}</Text>
      ) : null}
      {desk.data && desk.data.rows.length > 0 ? <Report report={desk.data} /> : null}
    </Container>
  );
};

function Report({ report }: { readonly report: WithheldTaxReport }) {
  const { t, i18n } = useTranslation();
  const act = useDeskAct();
  const path = `/admin/withheld-tax/${report.month}`;
  return (
    <div className="flex flex-col gap-3 py-4">
      <Text className="px-6 tabular-nums" weight="plus">
        {t("desk.taxes.total")}: {dongText(report.totalDong, i18n.language)} ·{" "}
        {t("desk.taxes.due", { day: dayText(report.dueOn) })}
      </Text>
      <TaxRows report={report} />
      <div className="flex flex-wrap gap-2 px-6">
        {report.declaredAt ? (
          <Text size="small">{t("desk.taxes.declared", { when: momentText(report.declaredAt) })}</Text>
        ) : (
          <Button
            isLoading={act.isPending}
            onClick={() => act.mutate({ path: `${path}/declare`, done: t("desk.taxes.didDeclare") })}
          >
            {t("desk.taxes.declare")}
          </Button>
        )}
        <Button variant="secondary" asChild>
          <a href={`${path}/file`}>{t("desk.taxes.file")}</a>
        </Button>
      </div>
      <div className="px-6">
        <Refusal id="declare-refusal" sentence={act.refusal} />
      </div>
    </div>
  );
}

export const config = defineRouteConfig({
  label: "desk.taxes.menu",
  translationNs: "translation",
  icon: ReceiptPercent,
});

export default WithheldTaxPage;
