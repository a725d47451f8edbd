import type { CodLine, CodSheet } from "@cho-phien/contract";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DeskState } from "../desk-state";
import { dayText, dongText, momentText } from "../format";
import { Refusal } from "../refusal";
import { useDesk, useDeskAct } from "../use-desk";
import { MatchBadge } from "./match-badge";

/** A sheet line by line: before it is taken, what taking it would do; afterwards, what it did. */
export function CodSheetLook({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const path = `/admin/cod-sheets/${encodeURIComponent(id)}`;
  const sheet = useDesk<CodSheet>(path);
  const act = useDeskAct();
  const it = sheet.data;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{it ? `${it.carrier} · ${it.fileName}` : t("desk.cod.sheet")}</Heading>
          {it ? <Totals sheet={it} /> : null}
        </div>
        {it && it.acceptedAt === null ? (
          <Button
            className="h-11"
            disabled={it.linesCount === 0}
            isLoading={act.isPending}
            onClick={() => act.mutate({ path: `${path}/accept`, done: t("desk.cod.taken", { count: it.linesCount }) })}
          >
            {t("desk.cod.take", { count: it.linesCount })}
          </Button>
        ) : null}
      </div>
      <DeskState reading={sheet} />
      {act.refusal ? <Refusal id={`refusal-${id}`} sentence={act.refusal} /> : null}
      {it && it.faults.length > 0 ? <Faults faults={it.faults} language={i18n.language} /> : null}
      {it && it.lines.length > 0 ? <Lines lines={it.lines} /> : null}
    </Container>
  );
}

function Totals({ sheet }: { readonly sheet: CodSheet }) {
  const { t, i18n } = useTranslation();
  const dong = (amount: string) => dongText(amount, i18n.language);
  return (
    <Text size="small" className="text-ui-fg-subtle tabular-nums">
      {t("desk.cod.totals", {
        count: sheet.linesCount,
        collected: dong(sheet.collectedDong),
        fee: dong(sheet.feeDong),
        net: dong(sheet.netDong),
      })}
      {sheet.knownCount > 0 ? ` · ${t("desk.cod.known", { count: sheet.knownCount })}` : ""}
      {sheet.acceptedAt ? ` · ${t("desk.cod.takenAt", { at: momentText(sheet.acceptedAt) })}` : ""}
    </Text>
  );
}

/** Rows that can't be read: which cell, what it holds, what to do. They are not taken; the others can be. */
function Faults({ faults, language }: { readonly faults: CodSheet["faults"]; readonly language: string }) {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col gap-2 px-6 py-4" aria-label={t("desk.cod.faults", { count: faults.length })}>
      <Text weight="plus">{t("desk.cod.faults", { count: faults.length })}</Text>
      <ul className="flex flex-col gap-1">
        {faults.flatMap(({ row, cells }) =>
          cells.map((cell) => (
            <li key={`${row} ${cell.letter} ${cell.code}`} className="txt-small">
              {t("desk.cod.cell", { row, letter: cell.letter, heading: cell.heading })}
              {cell.value ? ` “${cell.value}”` : ""}. {language === "en" ? cell.en : cell.vi}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly CodLine[] }) {
  const { t, i18n } = useTranslation();
  const amount = (dong: string | null) => (dong === null ? "—" : dongText(dong, i18n.language));
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("desk.cod.lines")}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-right">{t("desk.cod.row")}</Table.HeaderCell>
            <Table.HeaderCell>{t("desk.cod.parcel")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("desk.cod.collected")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("desk.cod.due")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("desk.cod.fee")}</Table.HeaderCell>
            <Table.HeaderCell>{t("desk.cod.paidOn")}</Table.HeaderCell>
            <Table.HeaderCell>{t("desk.cod.reference")}</Table.HeaderCell>
            <Table.HeaderCell>{t("desk.cod.matched")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map((it) => (
            <Table.Row key={it.row}>
              <Table.Cell className="text-right tabular-nums">{it.row}</Table.Cell>
              <Table.Cell>{it.parcel}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{amount(it.collectedDong)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{amount(it.dueDong)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{amount(it.feeDong)}</Table.Cell>
              <Table.Cell className="tabular-nums">{dayText(it.paidOn)}</Table.Cell>
              <Table.Cell>{it.reference}</Table.Cell>
              <Table.Cell>
                <MatchBadge match={it.match} isKnown={it.isKnown} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
