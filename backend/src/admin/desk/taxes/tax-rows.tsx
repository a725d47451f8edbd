import type { WithheldTaxReport, WithheldTaxRow } from "@cho-phien/contract";
import { Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { dongText } from "../format";
import { OneField } from "../one-field";

/** One row a seller, with the number that stands for her at the tax office. */
export function TaxRows({ report }: { readonly report: WithheldTaxReport }) {
  const { t } = useTranslation();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("desk.taxes.household")}</Table.HeaderCell>
          {(["revenue", "vat", "pit", "offset", "total"] as const).map((it) => (
            <Table.HeaderCell key={it} className="text-right">
              {t(`desk.taxes.${it}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {report.rows.map((row) => (
          <TaxRow key={row.cooperativeId} row={row} isDeclared={report.declaredAt !== null} />
        ))}
      </Table.Body>
    </Table>
  );
}

function TaxRow({ row, isDeclared }: { readonly row: WithheldTaxRow; readonly isDeclared: boolean }) {
  const { t, i18n } = useTranslation();
  const amounts = [row.revenueDong, row.vatDong, row.pitDong, row.offsetRevenueDong, row.totalDong];
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <div className="flex flex-col gap-1">
          <span>{row.name}</span>
          {isDeclared ? (
            <Text size="small">{row.taxCode ?? t("desk.taxes.noCode")}</Text>
          ) : (
            <OneField
              id={`tax-code-${row.cooperativeId}`}
              label={t("desk.taxes.code", { name: row.name })}
              first={row.taxCode ?? ""}
              button={t("desk.taxes.keep")}
              act={(taxCode) => ({
                path: `/admin/withheld-tax/sellers/${encodeURIComponent(row.cooperativeId)}`,
                body: { taxCode },
                done: t("desk.taxes.kept"),
              })}
            />
          )}
        </div>
      </Table.Cell>
      {amounts.map((amount, index) => (
        <Table.Cell key={`${index} ${amount}`} className="text-right tabular-nums">
          {dongText(amount, i18n.language)}
        </Table.Cell>
      ))}
    </Table.Row>
  );
}
