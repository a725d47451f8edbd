import { fileFromBackend, staffForFile } from "@/lib/doors/file-from-backend";

type Context = { readonly params: Promise<{ readonly id: string; readonly photoId: string }> };

/** A shopper's picture of goods she asks to return, for the staff of the cooperative that sold them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, photoId } = await params;
  const path = `/coop/return-requests/${encodeURIComponent(id)}/photos/${encodeURIComponent(photoId)}`;
  return await fileFromBackend(await staffForFile(null), path);
}
