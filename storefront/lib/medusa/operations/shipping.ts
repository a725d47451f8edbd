import "server-only";
import type { CoopShipping } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

/** What the cooperative asks for its parcels now; throws when the backend is silent. */
export async function readShipping(staff: Staff): Promise<CoopShipping> {
  const answer = await askAsStaff<CoopShipping>(staff, "/coop/shipping");
  if (answer.ok) return answer.value;
  throw new Error(`/coop/shipping answered ${answer.status} (${answer.refusal.code})`);
}
