import type { DemoOfficer } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import type { ExecArgs } from "@medusajs/framework/types";
import { UNION_MODULE } from "../../modules/union";
import type { NewGrant } from "../../modules/union/service";
import type { Login } from "../../scripts/printed";
import { openPhoneAccount } from "../open-market/phone-account";
import { idOf } from "./ids";

/** The Union's officers with their grants; one has none, so that fail-closed can be seen. */
export async function seedOfficers(
  container: ExecArgs["container"],
  officers: readonly DemoOfficer[],
): Promise<readonly Login[]> {
  const service = container.resolve(UNION_MODULE);
  const stored = await service.listOfficers({ phone: officers.map((it) => it.phone) }, { take: 1000 });
  const idByPhone = new Map(stored.map((it) => [it.phone, it.id]));
  const missing = officers.filter((it) => !idByPhone.has(it.phone));
  for (const { phone, fullName, grants } of missing) {
    idByPhone.set(phone, await service.appointOfficer({ phone, full_name: fullName, grants: grants.map(grantRow) }));
  }
  const logins: Login[] = [];
  for (const officer of officers) {
    const id = idOf(idByPhone, officer.phone);
    const password = await openPhoneAccount(container, { phone: officer.phone, actor: { type: "union_officer", id } });
    logins.push({ door: "union", label: officer.title.vi, login: formatPhone(officer.phone), password });
  }
  return logins;
}

function grantRow(grant: DemoOfficer["grants"][number]): NewGrant {
  const unit = findOrgUnit(grant.unitCode);
  if (!unit) throw new Error(`A demo grant names an unknown unit ${grant.unitCode}`);
  return {
    unit_level: unit.level,
    unit_code: unit.code,
    purpose: grant.purpose,
    valid_from: new Date("2026-01-01T00:00:00+07:00"),
    valid_to: null,
    granted_by: "demo",
  };
}
