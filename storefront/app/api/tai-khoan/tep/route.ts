import type { AccountExport } from "@cho-phien/contract";
import { seeOther } from "@/lib/doors/see-other";
import { askAsShopper, currentShopper, signInPath } from "@/lib/doors/shopper";
import { isSameOrigin } from "@/lib/same-origin";

/** Her data as a file; nobody keeps it on the way. */
export async function GET(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const shopper = await currentShopper();
  if (!shopper) return seeOther(signInPath("vi", { said: "ended" }));
  const answer = await askAsShopper<AccountExport>(shopper.token, "/export", { locale: "vi" });
  if (!answer.ok) return new Response(null, { status: 502 });
  return new Response(JSON.stringify(answer.value, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="cho-phien-du-lieu-cua-toi.json"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
