import "server-only";
import type { ExportBegun, ExportJob, ExportKept, ExportList, ExportProgress, NewExport } from "@cho-phien/contract";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { env } from "@/lib/env";
import type { Answer } from "@/lib/medusa/client";

const path = (id: string, part: "progress" | "file") => `/union/exports/${encodeURIComponent(id)}/${part}`;
const timeoutMs = 60_000;

/** Her files, newest first; throws when the backend is silent. */
export async function readExports(officer: Officer): Promise<readonly ExportJob[]> {
  const answer = await askAsOfficer<ExportList>(officer, "/union/exports");
  if (!answer.ok) throw new Error(`/union/exports answered ${answer.status} (${answer.refusal.code})`);
  return answer.value.exports;
}

export function beginExport(officer: Officer, body: NewExport): Promise<Answer<ExportBegun>> {
  return askAsOfficer<ExportBegun>(officer, "/union/exports", { method: "POST", body });
}

export function tellProgress(officer: Officer, id: string, body: ExportProgress): Promise<Answer<ExportKept>> {
  return askAsOfficer<ExportKept>(officer, path(id, "progress"), { method: "POST", body });
}

/** Hands the finished bytes over; false when they were not taken. */
export async function handOver({ token }: Officer, id: string, file: Buffer): Promise<boolean> {
  const response = await fetch(`${env.apiUrl()}${path(id, "file")}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
    body: new Uint8Array(file),
    cache: "no-store",
    signal: AbortSignal.timeout(timeoutMs),
  });
  return response.ok;
}

/** The bytes of one of her files; null when it is none of hers, not ready, or gone. */
export async function fetchExport({ token }: Officer, id: string): Promise<ArrayBuffer | null> {
  const response = await fetch(`${env.apiUrl()}${path(id, "file")}`, {
    headers: { authorization: `Bearer ${token}` },
    cache: "no-store",
    signal: AbortSignal.timeout(timeoutMs),
  });
  return response.ok ? await response.arrayBuffer() : null;
}
