import "server-only";
import type {
  DeskList,
  DeskPayout,
  DeskStatement,
  DisputeDetail,
  DisputeList,
  DisputeStepBody,
  NewOfficerPin,
  PinSet,
  ReceiptAnswer,
  SpotCheckList,
} from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { type Answer, valueOrMissing } from "../client";

type Asked = { readonly search: string; readonly cooperative: string; readonly page: number };

/** What waits where she enters facts, and who she looked for; throws when the backend is silent or refuses. */
export async function readDesk(officer: Officer, { search, cooperative, page }: Asked): Promise<DeskList> {
  const query = new URLSearchParams({ search, cooperative, page: String(page) });
  return must(await askAsOfficer<DeskList>(officer, `/union/desk?${query}`));
}

export async function readSpotChecks(officer: Officer): Promise<SpotCheckList> {
  return must(await askAsOfficer<SpotCheckList>(officer, "/union/spot-checks"));
}

export async function readDisputes(officer: Officer): Promise<DisputeList> {
  return must(await askAsOfficer<DisputeList>(officer, "/union/disputes"));
}

/** One payout on the desk; null when it is not in her communes. */
export async function findDeskPayout(officer: Officer, id: string): Promise<DeskPayout | null> {
  return valueOrMissing(await askAsOfficer<DeskPayout>(officer, `/union/receipts/${encodeURIComponent(id)}`));
}

export async function findDispute(officer: Officer, id: string): Promise<DisputeDetail | null> {
  return valueOrMissing(await askAsOfficer<DisputeDetail>(officer, `/union/disputes/${encodeURIComponent(id)}`));
}

/** The member's word under the officer's PIN; sent twice with one key it is entered once. */
export function stateAtDesk(officer: Officer, id: string, body: DeskStatement): Promise<Answer<ReceiptAnswer>> {
  return askAsOfficer<ReceiptAnswer>(officer, `/union/receipts/${encodeURIComponent(id)}`, { method: "POST", body });
}

export function stepDispute(
  officer: Officer,
  { id, act }: { readonly id: string; readonly act: string },
  body: DisputeStepBody,
): Promise<Answer<DisputeDetail>> {
  return askAsOfficer<DisputeDetail>(officer, `/union/disputes/${encodeURIComponent(id)}/${act}`, {
    method: "POST",
    body,
  });
}

export function setPin(officer: Officer, body: NewOfficerPin): Promise<Answer<PinSet>> {
  return askAsOfficer<PinSet>(officer, "/union/pin", { method: "POST", body });
}

export function checkPin(officer: Officer, pin: string): Promise<Answer<PinSet>> {
  return askAsOfficer<PinSet>(officer, "/union/pin/check", { method: "POST", body: { pin } });
}

function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`The desk answered ${answer.status} (${answer.refusal.code})`);
  return answer.value;
}
