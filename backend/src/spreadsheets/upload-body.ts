import { z } from "@medusajs/framework/zod";
import { readBody } from "../boundary/read-body";
import { refuse } from "../boundary/refusal";
import { MAX_FILE_BYTES } from "./unzip-workbook";

const body = z.object({
  fileName: z.string().max(200),
  fileBase64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

/** A file as the web app's server hands it on. */
export function readUploadBody(sent: unknown): z.infer<typeof body> {
  const upload = readBody(body, sent);
  if (upload.fileBase64.length > (MAX_FILE_BYTES / 3) * 4 + 4) throw refuse("sheet_too_big", {}, "file");
  return upload;
}
