import { fileFromBackend, staffForFile } from "@/lib/doors/file-from-backend";

type Context = { readonly params: Promise<{ readonly id: string; readonly photoId: string }> };

/** The photograph of a signed sheet, for the staff of its cooperative. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, photoId } = await params;
  const path = `/coop/pay-runs/${encodeURIComponent(id)}/photos/${encodeURIComponent(photoId)}`;
  return await fileFromBackend(await staffForFile(null), path);
}
