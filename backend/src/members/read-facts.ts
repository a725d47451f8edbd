import type { MemberConsent, MemberFact } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { FACT_KINDS, FACT_ORDER } from "./fact-kinds";

const kind = z.enum(FACT_ORDER);

const factRows = z.array(z.object({ kind, value: z.string().nullable(), valid_from: z.string(), source: z.string() }));

const consentRows = z.array(
  z.object({
    purpose: kind,
    text_version: z.string(),
    how: z.enum(["signed", "spoken"]),
    given_at: z.date(),
    withdrawn_at: z.date().nullable(),
    taken_by: z.string(),
  }),
);

type Whose = { readonly cooperativeId: string; readonly memberId: string };

/** What stands about her now. A fact without a standing consent is not read, whatever else is kept. */
export async function readFacts(container: MedusaContainer, whose: Whose): Promise<readonly MemberFact[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select f.kind, f.value, f.valid_from::text as valid_from, f.source from member_fact f
       left join member_consent c on c.id = f.consent_id
      where f.member_id = ? and f.cooperative_id = ? and f.valid_to is null
        and (f.value is null or (c.id is not null and c.withdrawn_at is null))`,
    [whose.memberId, whose.cooperativeId],
  );
  const standing = new Map(factRows.parse(answer.rows).map((it) => [it.kind, it]));
  return FACT_ORDER.map((wanted) => {
    const { text, choices, show } = FACT_KINDS[wanted];
    const fact = standing.get(wanted);
    const value = fact?.value ?? null;
    return {
      kind: wanted,
      answer: !fact ? "not_asked" : value === null ? "declined" : "stated",
      value,
      shown: value === null ? null : show(value),
      validFrom: fact?.valid_from ?? null,
      source: fact?.source || null,
      text,
      choices,
    };
  });
}

/** Every consent she gave here, withdrawn ones too, newest first. */
export async function readConsents(container: MedusaContainer, whose: Whose): Promise<readonly MemberConsent[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.purpose, c.text_version, c.how, c.given_at, c.withdrawn_at, coalesce(s.full_name, o.full_name || ' (Hội Phụ nữ)', '—') as taken_by
       from member_consent c left join coop_staff s on s.id = c.taken_by left join union_officer o on o.id = c.taken_by
      where c.member_id = ? and c.cooperative_id = ? order by c.given_at desc, c.id limit 100`,
    [whose.memberId, whose.cooperativeId],
  );
  return consentRows.parse(answer.rows).map((it) => ({
    purpose: it.purpose,
    textVersion: it.text_version,
    how: it.how,
    givenAt: it.given_at.toISOString(),
    takenBy: it.taken_by,
    withdrawnAt: it.withdrawn_at?.toISOString() ?? null,
  }));
}
