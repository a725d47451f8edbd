import type { NotificationTypes } from "@medusajs/framework/types";
import { AbstractNotificationProviderService, ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { sendSms } from "../../messages/send-sms";

type Connection = Parameters<typeof sendSms>[0];
type Cradle = { readonly [ContainerRegistrationKeys.PG_CONNECTION]: Connection };

/** Medusa's notifications of the channel "email", written to this machine's inbox: subject, an empty line, text. */
export class LocalMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-local";
  private readonly connection: Connection;

  constructor(cradle: Cradle) {
    super();
    this.connection = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  override async send({
    to,
    content,
  }: NotificationTypes.ProviderSendNotificationDTO): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    if (!content?.subject || !content.text)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A letter has no subject or no text");
    await sendSms(this.connection, { to, body: `${content.subject}\n\n${content.text}` });
    return {};
  }
}
