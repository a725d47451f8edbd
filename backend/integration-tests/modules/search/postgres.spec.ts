import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";
import { VietnamesePostgresSearch } from "@cho-phien/search-postgres";
import { describeProvider } from "./contract";

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
const NAME = "search_contract";

async function connect(dbName: string) {
  return MikroORM.init({
    host: DB_HOST,
    port: Number(DB_PORT),
    user: DB_USERNAME,
    password: DB_PASSWORD,
    dbName,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  });
}

describeProvider("search-postgres-vietnam", async () => {
  const admin = await connect("postgres");
  await admin.em.execute(`drop database if exists ${NAME} with (force)`);
  await admin.em.execute(`create database ${NAME}`);
  const orm = await connect(NAME);
  const close = async () => {
    await orm.close();
    await admin.em.execute(`drop database if exists ${NAME} with (force)`);
    await admin.close();
  };
  return { provider: new VietnamesePostgresSearch({ manager: orm.em }), close };
});
