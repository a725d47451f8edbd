import type { NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService, ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { sendSms } from "../../messages/send-sms";

type Connection = Parameters<typeof sendSms>[0];
type Cradle = { readonly [ContainerRegistrationKeys.PG_CONNECTION]: Connection };

/** Medusa's notifications of the channel "sms", written to the local inbox. The text travels as `data.text`. */
export class LocalSmsProvider extends AbstractNotificationProviderService {
  static override identifier = "sms-local";
  private readonly connection: Connection;

  constructor(cradle: Cradle) {
    super();
    this.connection = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const text = notification.data?.text;
    if (typeof text !== "string" || text === "")
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A text message has no text");
    await sendSms(this.connection, { to: notification.to, body: text });
    return {};
  }
}
