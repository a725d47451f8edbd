import type { Door } from "./ask";
import { HOSTILE_NAME, HOSTILE_WORDS } from "./hostile-text";
import { freshPhone } from "./own-cooperative";

type Desk = { readonly commune: Door; readonly province: Door; readonly unit: string; readonly period: string };

/**
 * Writes what a hostile hand would into whatever the Union's officers write freely, and answers on which page each text is
 * read; every text begins with a word of its own.
 */
export async function writeHostileWords({ commune, province, unit, period }: Desk) {
  const key = crypto.randomUUID();
  const words = (own: string) => `${own} ${HOSTILE_WORDS}`;
  const name = (own: string) => `${own} ${HOSTILE_NAME}`;
  const year = Number(period.slice(0, 4));
  const { rows } = await commune(`/union/reports/cooperatives?unit=${unit}&period=${period}`);
  const cooperative: string = rows[0].key;
  const support = { topic: words("Tập huấn"), source: words("Sổ"), on: `${year}-10-05`, managersTrained: 1 };
  await commune("/union/support", { idempotencyKey: key, cooperative, programme: "other", ...support });
  const cohort = { name: words("Nhóm"), programme: words("Đề án"), source: words("Kế hoạch"), on: `${year}-03-01` };
  await commune("/union/cohorts", { idempotencyKey: key, unit, ...cohort });
  await commune(`/union/period-comments/${period}/${unit}`, { text: words("Góp ý") });
  const file = { title: words("Báo cáo"), fileName: "bao-cao.csv", format: "csv" };
  const { id } = await commune("/union/exports", { idempotencyKey: key, ...file });
  await commune(`/union/exports/${id}/file`, Buffer.from("a,b"));
  const hers = { phone: freshPhone(), fullName: name("Dua"), name: name("THT"), kind: "tht", communeCode: unit };
  await commune("/union/cooperatives", { idempotencyKey: key, ...hers });
  await commune("/union/members/search", { unit, q: "thi", reason: words("Tra cứu") });
  const target = { indicator: "htx_supported", unit, year, amount: "2", decision: name("Nghị quyết") };
  await province("/union/targets", { ...target, reason: words("Sửa") });
  return {
    "/hoi/hop-tac-xa/[id]": [support.topic, support.source],
    "/hoi/hop-tac-xa/nhom": [cohort.name, cohort.programme, cohort.source],
    "/hoi/ky-bao-cao/[period]": [words("Góp ý")],
    "/hoi/tap-tin": [file.title],
    "/hoi/hop-tac-xa": [hers.name, hers.fullName],
    "/hoi/nhat-ky": [words("Tra cứu")],
    "/hoi/chi-tieu": [target.decision],
  } as const satisfies Readonly<Record<string, readonly string[]>>;
}
