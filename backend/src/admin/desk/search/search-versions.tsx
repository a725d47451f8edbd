import type { SearchDesk, SearchVersion } from "@cho-phien/contract";
import { Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { momentText } from "../format";

/** Each version of each index: how much it holds, what waits, and whether it was the same as the database when last compared. */
export function SearchVersions({ desk }: { readonly desk: SearchDesk }) {
  const { t } = useTranslation();
  if (desk.versions.length === 0)
    return <Text className="text-ui-fg-subtle px-6 py-8">{t("desk.search.noVersions")}</Text>;
  return (
    <>
      <Text className="px-6 py-4" role="status">
        {t(`desk.search.${standing(desk)}`)}
      </Text>
      {desk.outages.map(({ engine, lastError }) => (
        <Text key={engine} role="alert" size="small" className="text-ui-fg-error px-6 py-3">
          {t("desk.search.outage", { engine: t(`desk.search.engine.${engine}`), lastError })}
        </Text>
      ))}
      <div className="overflow-x-auto" role="region" aria-label={t("desk.search.index")} tabIndex={0}>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("desk.search.index")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("desk.search.documents")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("desk.search.waiting")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("desk.search.differ")}</Table.HeaderCell>
              <Table.HeaderCell>{t("desk.search.checked")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {desk.versions.map((it) => (
              <Row key={`${it.kind} ${it.engine} ${it.state} ${it.isSpare}`} it={it} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}

/** One sentence for the whole: what is read must be up to date and the same as the database. */
function standing({ versions, isRebuilding }: SearchDesk): "rebuilding" | "behind" | "drifted" | "sound" {
  if (isRebuilding) return "rebuilding";
  const read = versions.filter(({ state }) => state === "read");
  if (read.some(({ waiting }) => waiting > 0)) return "behind";
  return read.some(({ check }) => (check?.drifted ?? 0) > 0) ? "drifted" : "sound";
}

function Row({ it }: { readonly it: SearchVersion }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language === "en" ? "en" : "vi-VN");
  const share = it.documents + it.waiting > 0 ? it.documents / (it.documents + it.waiting) : 1;
  return (
    <Table.Row>
      <Table.Cell className="min-w-40 py-3">
        {t(`desk.search.kind.${it.kind}`)}
        <span className="text-ui-fg-subtle block">
          {t(`desk.search.engine.${it.engine}`)} · {t(`desk.search.state.${it.isSpare ? "spare" : it.state}`)}
        </span>
      </Table.Cell>
      <Table.Cell className="py-3 text-right tabular-nums">
        {number.format(it.documents)}
        {it.state === "next" ? (
          <progress className="block w-full" max={1} value={share} aria-label={t("desk.search.progress")} />
        ) : null}
      </Table.Cell>
      <Table.Cell className="py-3 text-right tabular-nums">
        {number.format(it.waiting)}
        {it.waiting > 0 ? (
          <span className="text-ui-fg-subtle block">
            {t("desk.search.oldest", { seconds: number.format(it.oldestSeconds) })}
          </span>
        ) : null}
      </Table.Cell>
      <Table.Cell className="py-3 text-right tabular-nums">
        {it.check ? number.format(it.check.drifted) : "—"}
      </Table.Cell>
      <Table.Cell className="py-3 tabular-nums">{it.check ? momentText(it.check.at) : "—"}</Table.Cell>
    </Table.Row>
  );
}
