import type { OwnData } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam/dates";

/** A member's data as a file to keep; nobody on the way holds on to it. */
export function dataFile(data: OwnData): Response {
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="du-lieu-cua-toi-${dateOf(data.readAt)}.json"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
