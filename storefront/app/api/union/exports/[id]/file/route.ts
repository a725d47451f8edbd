import { fileHeaders } from "@/features/union-export/formats";
import { officerOf } from "@/lib/doors/officer";
import { fetchExport, readExports } from "@/lib/medusa/operations/union-exports";
import { readSealed } from "@/lib/session";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** GET of a finished file, for the officer who asked for it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, "vi") : null;
  if (!officer || "missing" in officer) return new Response(null, { status: 404 });
  const [job, file] = await Promise.all([
    readExports(officer).then((jobs) => jobs.find((it) => it.id === id)),
    fetchExport(officer, id),
  ]);
  if (!job || !file) return new Response(null, { status: 404 });
  return new Response(file, { headers: fileHeaders(job.fileName, job.format) });
}
