import type { GoodsDesk } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    status: z.string(),
    cooperative_id: z.string().nullable(),
    cooperative_name: z.string().nullable(),
    cooperative_phone: z.string().nullable(),
    cooperative_status: z.string().nullable(),
    reason: z.string().nullable(),
    held_at: z.date().nullable(),
    certificates: z.array(
      z.object({
        stars: z.number(),
        decisionNumber: z.string(),
        issuer: z.string(),
        validUntil: z.string(),
        isVerified: z.boolean(),
      }),
    ),
  }),
);

/** What the operator sees beside one product: who sells it, its certificates, and the hold on it. Null for an unknown id. */
export async function readGoodsDesk(container: MedusaContainer, productId: string): Promise<GoodsDesk | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.status, c.id as cooperative_id, c.name as cooperative_name, c.phone as cooperative_phone,
            c.status as cooperative_status, h.reason, h.held_at,
            (select coalesce(json_agg(json_build_object('stars', t.stars, 'decisionNumber', t.decision_number,
               'issuer', t.issuer, 'validUntil', to_char(t.valid_until at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'),
               'isVerified', t.verified_at is not null) order by t.issued_on desc), '[]'::json)
               from certificate t where t.product_id = p.id and t.deleted_at is null and t.rejected_at is null) as certificates
       from product p
       left join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
       left join cooperative c on c.id = l.cooperative_id and c.deleted_at is null
       left join product_hold h on h.product_id = p.id and h.lifted_at is null
      where p.id = ? and p.deleted_at is null`,
    [productId],
  );
  const [found] = rows.parse(answer.rows);
  if (!found) return null;
  const { cooperative_id: id, cooperative_name: name, cooperative_phone: phone, cooperative_status: status } = found;
  return {
    isOnSale: found.status === "published",
    cooperative: id && name && phone && status ? { id, name, phone: formatPhone(phone), status } : null,
    certificates: found.certificates,
    hold: found.reason && found.held_at ? { reason: found.reason, heldAt: found.held_at.toISOString() } : null,
  };
}
