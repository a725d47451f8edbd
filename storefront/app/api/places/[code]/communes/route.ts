import { communesOf } from "@cho-phien/vietnam/org-units";
import type { CommuneOption } from "@cho-phien/contract";

/** The communes of a province as the address form lists them. From the compiled-in register: no backend is asked. */
export async function GET(_: Request, { params }: RouteContext<"/api/places/[code]/communes">): Promise<Response> {
  const communes = communesOf((await params).code);
  if (communes.length === 0) return Response.json([], { status: 404 });
  const options: CommuneOption[] = communes.map(({ code, fullName }) => ({ code, fullName }));
  return Response.json(options, { headers: { "cache-control": "public, max-age=86400" } });
}
