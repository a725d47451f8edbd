import type { DemoCooperative } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { ExecArgs } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { Login } from "../../scripts/printed";
import { openPhoneAccount } from "../open-market/phone-account";
import { idOf, type IdByKey } from "./ids";

/** Two staff a cooperative. Answers the login of each cooperative's first one. */
export async function seedStaff(
  container: ExecArgs["container"],
  cooperatives: readonly DemoCooperative[],
  cooperativeIds: IdByKey,
): Promise<readonly Login[]> {
  const service = container.resolve(COOPERATIVE_MODULE);
  const everyone = cooperatives.flatMap((it) =>
    it.staff.map((person) => ({ ...person, cooperativeId: idOf(cooperativeIds, it.key) })),
  );
  const stored = await service.listStaff({ phone: everyone.map((it) => it.phone) }, { take: 10_000 });
  const idByPhone = new Map(stored.map((it) => [it.phone, it.id]));
  const missing = everyone.filter((it) => !idByPhone.has(it.phone));
  for (const { phone, fullName, role, cooperativeId } of missing) {
    const id = await service.appointStaff({
      phone,
      full_name: fullName,
      role: { role, cooperative_id: cooperativeId },
    });
    idByPhone.set(phone, id);
  }
  const logins: Login[] = [];
  for (const { name, staff } of cooperatives) {
    for (const person of staff) {
      const id = idOf(idByPhone, person.phone);
      const password = await openPhoneAccount(container, { phone: person.phone, actor: { type: "coop_staff", id } });
      if (person === staff[0])
        logins.push({ door: "cooperative", label: name, login: formatPhone(person.phone), password });
    }
  }
  return logins;
}
