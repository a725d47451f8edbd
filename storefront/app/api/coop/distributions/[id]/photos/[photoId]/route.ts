import { fileFromBackend, staffForFile } from "@/lib/doors/file-from-backend";

type Context = { readonly params: Promise<{ readonly id: string; readonly photoId: string }> };

/** A photograph of minutes, for those of its cooperative's staff who may read them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, photoId } = await params;
  const path = `/coop/distributions/${encodeURIComponent(id)}/photos/${encodeURIComponent(photoId)}`;
  return await fileFromBackend(await staffForFile(null), path);
}
