import "server-only";

type File64 = { readonly fileName: string; readonly fileBase64: string };

/** An .xlsx our backend made, as a download nobody on the way keeps. */
export function xlsxAnswer({ fileName, fileBase64 }: File64): Response {
  return new Response(Buffer.from(fileBase64, "base64"), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
