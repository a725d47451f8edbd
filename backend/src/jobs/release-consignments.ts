import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { releaseConsignment } from "../workflows/release-consignment";
import { findUnreleased } from "../workflows/release-consignment/read-unreleased";

/** The guarantee that what was refused or came back holds no stock and asks for no money. */
export default async function releaseConsignments(container: MedusaContainer): Promise<void> {
  await handleEach(container, {
    job: config.name,
    ids: await findUnreleased(container, 100),
    handle: (id) => releaseConsignment(container, id),
  });
}

export const config = { name: "release-consignments", schedule: "*/10 * * * * *" };
