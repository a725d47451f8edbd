import "server-only";
import type { EndingCertificates, GoodsCertificates, NewCertificate } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { valueOrMissing, type Answer } from "../client";

const pathOf = (goodsId: string) => `/coop/goods/${encodeURIComponent(goodsId)}/certificates`;

/** A product's certificates; null for another cooperative's product as for one that never existed. */
export async function findCertificates(staff: Staff, goodsId: string): Promise<GoodsCertificates | null> {
  return valueOrMissing(await askAsStaff<GoodsCertificates>(staff, pathOf(goodsId)));
}

export function submitCertificate(
  staff: Staff,
  goodsId: string,
  body: NewCertificate,
): Promise<Answer<GoodsCertificates>> {
  return askAsStaff<GoodsCertificates>(staff, pathOf(goodsId), { method: "POST", body });
}

/** What ends within sixty days; none when the backend is silent: it is a reminder beside the day's work. */
export async function readEndingCertificates(staff: Staff): Promise<EndingCertificates["certificates"]> {
  const answer = await askAsStaff<EndingCertificates>(staff, "/coop/certificates/ending");
  return answer.ok ? answer.value.certificates : [];
}
