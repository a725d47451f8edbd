import type { CertificateDesk, CertificateState, EndingCertificates, GoodsCertificates } from "@cho-phien/contract";
import { ENDING_DAYS } from "@cho-phien/vietnam/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { CERTIFICATE_COLUMNS, CERTIFICATE_FROM, certificatesOf, type ReadCertificate } from "./certificate-row";

const PAGE_SIZE = 50;

type OfGoods = { readonly cooperativeId: string; readonly goodsId: string };

/** Every certificate of one product of hers, newest first. Another cooperative's product is not there. */
export async function readGoodsCertificates(
  container: MedusaContainer,
  { cooperativeId, goodsId }: OfGoods,
): Promise<Omit<GoodsCertificates, "canSubmit">> {
  const goods = await findOwnGoods(container, { cooperativeId, goodsId });
  const certificates = await read(
    container,
    "and p.id = ? and c.id = ? order by ct.issued_on desc, ct.created_at desc",
    [goodsId, cooperativeId],
  );
  return { goods, certificates: certificates.map(withoutCooperative) };
}

const named = z.array(z.object({ id: z.string(), name: z.string() }));

/** A product of this cooperative, or a refusal that says nothing of whose it is. */
export async function findOwnGoods(
  container: MedusaContainer,
  { cooperativeId, goodsId }: OfGoods,
): Promise<{ readonly id: string; readonly name: string }> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.id, p.title as name from product p
       join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
      where p.id = ? and l.cooperative_id = ? and p.deleted_at is null`,
    [goodsId, cooperativeId],
  );
  const [goods] = named.parse(rows);
  if (!goods) throw notHere();
  return goods;
}

/** What ends within ENDING_DAYS and has no later certificate on its way or in force. */
export async function readEndingCertificates(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<EndingCertificates> {
  const ending = await read(
    container,
    `and c.id = ? and ct.verified_at is not null and ct.valid_until >= now()
     and ct.valid_until < now() + make_interval(days => ?)
     and not exists (select 1 from certificate later where later.product_id = ct.product_id and later.deleted_at is null
                        and later.rejected_at is null and later.valid_until > ct.valid_until)
     order by ct.valid_until limit ${PAGE_SIZE}`,
    [cooperativeId, ENDING_DAYS],
  );
  return {
    certificates: ending.map(({ goodsId, goodsName, validUntil, daysLeft }) => ({
      goodsId,
      goodsName,
      validUntil,
      daysLeft,
    })),
  };
}

/** One page of what the operator judges, the longest waiting first. */
export async function readCertificateDesk(
  container: MedusaContainer,
  { state, page }: { readonly state: CertificateState; readonly page: number },
): Promise<CertificateDesk> {
  const where = WHERE_STATE[state];
  const [certificates, counted] = await Promise.all([
    read(container, `${where} order by ct.created_at limit ${PAGE_SIZE} offset ?`, [(page - 1) * PAGE_SIZE]),
    container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(`select count(*)::int as count ${CERTIFICATE_FROM} ${where}`),
  ]);
  const [total] = z.array(z.object({ count: z.number() })).parse(counted.rows);
  return { certificates, count: total?.count ?? 0, page, pageSize: PAGE_SIZE };
}

/** One certificate for whoever judges it, or a refusal. */
export async function readCertificate(container: MedusaContainer, id: string): Promise<ReadCertificate> {
  const [found] = await read(container, "and ct.id = ?", [id]);
  if (!found) throw notHere();
  return found;
}

const WHERE_STATE: Readonly<Record<CertificateState, string>> = {
  waiting: "and ct.verified_at is null and ct.rejected_at is null",
  verified: "and ct.verified_at is not null and ct.rejected_at is null and ct.valid_until >= now()",
  rejected: "and ct.rejected_at is not null",
  ended: "and ct.verified_at is not null and ct.rejected_at is null and ct.valid_until < now()",
};

async function read(
  container: MedusaContainer,
  where: string,
  values: readonly (string | number)[],
): Promise<readonly ReadCertificate[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select ${CERTIFICATE_COLUMNS} ${CERTIFICATE_FROM} ${where}`, [...values]);
  return certificatesOf(rows, clock.now());
}

function withoutCooperative(it: ReadCertificate): GoodsCertificates["certificates"][number] {
  const { goodsId: _id, goodsName: _name, cooperativeName: _cooperative, communeCode: _commune, ...certificate } = it;
  return certificate;
}
