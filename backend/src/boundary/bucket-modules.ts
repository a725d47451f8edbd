import type { Bucket } from "@cho-phien/photo";

/**
 * What the operator takes in and out in Medusa Admin (tables of goods) goes through Medusa's own File Module: in the bucket as
 * well, or the backend that is asked for a file would not be the one that made it. No ACL: the bucket is closed as a whole.
 */
export function bucketModules({ name, region, endpoint, accessKeyId, secretAccessKey }: Bucket) {
  const address = endpoint ? new URL(`/${name}`, endpoint).href : `https://${name}.s3.${region}.amazonaws.com`;
  const options = {
    ...{ bucket: name, region, access_key_id: accessKeyId, secret_access_key: secretAccessKey, file_url: address },
    ...{ prefix: "operator/", acl: false, cache_control: "private, no-store", download_file_duration: 300 },
    ...(endpoint ? { endpoint: endpoint.href, additional_client_config: { forcePathStyle: true } } : {}),
  };
  return [
    {
      resolve: "@medusajs/medusa/file",
      options: { providers: [{ resolve: "@medusajs/medusa/file-s3", id: "s3", options }] },
    },
  ];
}
