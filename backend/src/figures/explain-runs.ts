import type { Contribution } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    journal_id: z.string(),
    month: z.string(),
    rule_id: z.string(),
    contributions: z.array(z.object({ memberId: z.string(), units: z.string(), rate: z.string() })),
  }),
);

export type ExplainedRun = {
  readonly month: string;
  readonly ruleId: string;
  readonly contributions: readonly Contribution[];
};

/** Journal of a month's run → what it was decided by; other journals are absent. */
export async function runsOf(
  container: MedusaContainer,
  journalIds: readonly string[],
): Promise<ReadonlyMap<string, ExplainedRun>> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select d.journal_id::text, to_char(r.month, 'YYYY-MM') as month, r.rule_id,
            (select coalesce(jsonb_agg(jsonb_build_object('memberId', c.member_id, 'units', c.units::text,
                      'rate', c.rate_per_unit::text)), '[]')
               from distribution_contribution c where c.run_id = r.id) as contributions
       from distribution_journal d join distribution_run r on r.id = d.run_id where d.journal_id = any(?::uuid[])`,
    [[...journalIds]],
  );
  return new Map(
    rows.parse(answer.rows).map(({ journal_id, month, rule_id, contributions }) => [
      journal_id,
      {
        month,
        ruleId: rule_id,
        contributions: contributions.map(({ memberId, units, rate }) => ({
          memberId,
          units: BigInt(units),
          ratePerUnit: BigInt(rate),
        })),
      },
    ]),
  );
}
