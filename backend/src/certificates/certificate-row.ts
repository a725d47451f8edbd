import type { CertificateToJudge, CertificateState } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import { daysBetween } from "@cho-phien/vietnam/ocop";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../catalogue/photo-shape";

/** A certificate with its goods and cooperative; `ct`, `p`, `c` are the tables' names in every statement here. */
export const CERTIFICATE_COLUMNS = `ct.id, ct.stars, ct.decision_number, ct.issuer, ct.photo, ct.rejection,
  to_char(ct.issued_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as issued_on,
  to_char(ct.valid_until at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as valid_until,
  ct.verified_at is not null as is_verified, ct.rejected_at is not null as is_rejected,
  p.id as goods_id, p.title as goods_name, c.name as cooperative_name, c.commune_code`;

export const CERTIFICATE_FROM = `from certificate ct
  join product p on p.id = ct.product_id and p.deleted_at is null
  join cooperative c on c.id = ct.cooperative_id and c.deleted_at is null
 where ct.deleted_at is null`;

const rowShape = z.object({
  id: z.string(),
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  decision_number: z.string(),
  issuer: z.string(),
  photo: photoShape.nullable(),
  rejection: z.string().nullable(),
  issued_on: z.string(),
  valid_until: z.string(),
  is_verified: z.boolean(),
  is_rejected: z.boolean(),
  goods_id: z.string(),
  goods_name: z.string(),
  cooperative_name: z.string(),
  commune_code: z.string(),
});

type Row = z.infer<typeof rowShape>;

export type ReadCertificate = CertificateToJudge & { readonly goodsId: string };

/** Rows as every door reads them, as of an instant. */
export function certificatesOf(rows: unknown, now: Date): readonly ReadCertificate[] {
  const today = dateOf(now);
  return z
    .array(rowShape)
    .parse(rows)
    .map((row) => {
      const daysLeft = daysBetween(today, row.valid_until);
      return {
        id: row.id,
        stars: row.stars,
        decisionNumber: row.decision_number,
        issuer: row.issuer,
        issuedOn: row.issued_on,
        validUntil: row.valid_until,
        state: stateOf(row, daysLeft),
        daysLeft,
        photo: row.photo,
        rejection: row.rejection,
        goodsId: row.goods_id,
        goodsName: row.goods_name,
        cooperativeName: row.cooperative_name,
        communeCode: row.commune_code,
      };
    });
}

function stateOf({ is_verified, is_rejected }: Row, daysLeft: number): CertificateState {
  if (is_rejected) return "rejected";
  if (!is_verified) return "waiting";
  return daysLeft < 0 ? "ended" : "verified";
}
