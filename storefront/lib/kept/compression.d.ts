declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** As far as it is used here. Its published types are Express's, which the shop has none of. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
