import { fileFromBackend, staffForFile } from "@/lib/doors/file-from-backend";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The run's bank file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return await fileFromBackend(await staffForFile(null), `/coop/pay-runs/${encodeURIComponent(id)}/bank-file`);
}
