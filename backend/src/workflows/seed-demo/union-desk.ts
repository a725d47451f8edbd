import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { GrantPurpose } from "@cho-phien/contract";
import { drawChecks, findUndrawn } from "../../desk/draw-checks";
import { UNION_MODULE } from "../../modules/union";
import { standingGrants } from "../../officers/scope";
import { actOnPeriod } from "../../periods/act-on-period";
import type { ActOnPeriod } from "../act-on-period";
import { idOf } from "./ids";
import type { Told } from "./union-history";

/** After the books were told, or a report would have changed the moment it was sent; never before its period ended. */
const askedAt = () => new Date(Math.max(Date.parse("2026-11-20T03:00:00Z"), Date.now()));

/** What the Union's desk shows: support, agreements, baselines and targets on file; one quarter locked, the next sent. */
export async function seedUnionDesk(container: ExecArgs["container"], told: Told): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { world, cooperativeIds, memberIds } = told;
  if (!world.cooperatives.some((it) => it.key === "chi-hong")) return;
  const by = "seed-demo";
  for (const [key, year, revenue] of [
    ["hoa-da", 2024, 62_000_000],
    ["chi-hong", 2024, 75_000_000],
    ["ben-co", 2025, 80_000_000],
  ] as const) {
    const cooperative_id = idOf(cooperativeIds, key);
    const source = "Báo cáo thu nhập hợp tác xã gửi Hội (minh hoạ)";
    await knex("cooperative_baseline")
      .insert({ cooperative_id, year, revenue, source, recorded_by: by })
      .onConflict()
      .ignore();
    const support = { programme: "de_an_01", topic: "Tập huấn quản trị hợp tác xã", managers_trained: 1 };
    await knex("programme_support")
      .insert({ id: `support_demo_${key}`, cooperative_id, on_date: "2026-05-12", ...support, source, recorded_by: by })
      .onConflict("id")
      .ignore();
    for (const { key: memberKey } of world.members.filter((it) => it.cooperativeKey === key).slice(0, 4))
      await knex("work_agreement")
        .insert({
          ...{ id: `agree_demo_${memberKey}`, member_id: idOf(memberIds, memberKey), cooperative_id },
          ...{ valid_from: "2026-03-01", reference: `TTLĐ ${memberKey}`, recorded_by: by },
        })
        .onConflict("id")
        .ignore();
  }
  for (const [unit_code, indicator, amount] of [
    ["15", "htx_supported", 4],
    ["15", "women_stable_work_htx", 20],
    ["08", "htx_supported", 5],
    ["08", "women_stable_work_htx", 25],
  ] as const)
    await knex("report_target")
      .insert({ indicator, unit_code, year: 2026, amount, decision: "KH 12/KH-BTV (minh hoạ)", recorded_by: by })
      .onConflict()
      .ignore();
  await seedPeriods(container, world.officers);
  for (const undrawn of await findUndrawn(container, { now: askedAt(), limit: 500 }))
    await drawChecks(container, undrawn);
}

type Officers = Told["world"]["officers"];

/** Lào Cai: the second quarter locked, the third sent by one commune. Each act by the officer whose it is. */
async function seedPeriods(container: ExecArgs["container"], officers: Officers): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const done = await knex("report_act").select("id").limit(1);
  if (done.length > 0) return;
  const service = container.resolve(UNION_MODULE);
  const now = askedAt();
  type On = Pick<ActOnPeriod, "periodCode" | "unitCode" | "act"> & { readonly comment?: string };
  const act = async (key: string, on: On) => {
    const phone = officers.find((it) => it.key === key)?.phone ?? "";
    const [officer] = await service.listOfficers({ phone }, { relations: ["grants"], take: 1 });
    if (!officer) throw new Error(`The demo world has no officer ${key}`);
    const grants = standingGrants(
      officer.grants.map((it) => ({ ...it, purpose: it.purpose satisfies GrantPurpose })),
      now,
    );
    const input = { scope: { officerId: officer.id, grants }, comment: null, ...on, expiresAt: null };
    await actOnPeriod(knex, input, now);
  };
  await act("officer-muong-bo", { periodCode: "2026-Q2", unitCode: "03043", act: "submit" });
  await act("officer-nghia-do", { periodCode: "2026-Q2", unitCode: "02953", act: "submit" });
  // One member lives in a commune without a cooperative: its report is not asked for.
  const alone = { unitCode: "03046", act: "excuse", comment: "Chỉ có một thành viên, hợp tác xã ở xã khác" } as const;
  await act("officer-lao-cai", { periodCode: "2026-Q2", ...alone });
  await act("officer-lao-cai", { periodCode: "2026-Q2", unitCode: "15", act: "accept" });
  await act("officer-nation", { periodCode: "2026-Q2", unitCode: "15", act: "lock" });
  await act("officer-muong-bo", { periodCode: "2026-Q3", unitCode: "03043", act: "submit" });
}
