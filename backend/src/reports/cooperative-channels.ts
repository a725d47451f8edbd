import type { Definition, ReportCell, ReportColumn, ReportRow } from "@cho-phien/contract";
import type { Period } from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { BREAKDOWNS, EVERYTHING } from "./table/breakdown";
import { frameOf } from "./table/frame";
import { keepTable } from "./table/keep-table";
import { published, settingsOf } from "./view/figures";
import { readCells } from "./view/read-cells";

const SHOWN = ["online", "fair", "shop", "wholesale", "other", "imported"] as const;

/** Confirmed income by where it was sold, one column a channel. */
export const CHANNEL_COLUMNS: readonly ReportColumn[] = SHOWN.map((channel) => {
  const { vi, en } = BREAKDOWNS.channel.show(channel);
  return {
    key: keyOf(channel),
    kind: "dong",
    label: { vi: `Đã xác nhận: ${vi.toLowerCase()}`, en: `Confirmed: ${en.toLowerCase()}` },
    definition: "by_channel",
  };
});

export const CHANNEL_DEFINITION: Definition = {
  key: "by_channel",
  version: 1,
  name: { vi: "Thu nhập theo kênh bán", en: "Income by channel" },
  text: {
    vi: "Phần thu nhập đã xác nhận của thành viên, theo nơi bán hàng đã đem lại khoản đó. Số của kênh nào có ít người thì ẩn như mọi số khác.",
    en: "Members' confirmed income by where the goods that brought it were sold. A channel of few people stays hidden like any other figure.",
  },
};

function keyOf(channel: string): string {
  return `channel_${channel}`;
}

type Asked = {
  readonly rows: readonly ReportRow[];
  readonly period: Period;
  readonly now: Date;
  readonly onOwnMap: boolean;
};

/**
 * The channels of each row, by its cooperative, and as of when. They were decided as cells of their own table, under what the
 * table of cooperatives shows (table/breakdown.ts); a cooperative that is hidden there is not cut any further.
 */
export async function readChannelCells(knex: Knex, { rows, period, now, onOwnMap }: Asked) {
  const frame = frameOf({ period, breakdown: ["channel"], isSeat: true, today: dateOf(now), onOwnMap });
  const knownOn = await keepTable(knex, frame, now);
  const ids = rows.map((it) => it.key);
  const found = await readCells(knex, frame, { periods: [period], units: ids, at: [null] });
  const settings = settingsOf(period);
  const byKey = new Map(found.filter((it) => it.at !== EVERYTHING).map((it) => [`${it.unit_code} ${it.at}`, it]));
  const cellOf = (row: ReportRow, channel: string): ReportCell => {
    const hidden = row.cells.confirmed?.hidden;
    if (hidden) return { value: null, hidden };
    const told = published(byKey.get(`${row.key} ${channel}`), settings);
    return "hidden" in told ? { value: null, hidden: told.hidden } : { value: String(told.confirmed) };
  };
  const cells = new Map(
    rows.map((row) => [row.key, Object.fromEntries(SHOWN.map((channel) => [keyOf(channel), cellOf(row, channel)]))]),
  );
  return { knownOn, cells };
}
