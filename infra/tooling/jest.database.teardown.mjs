import pg from 'pg';

export default async function tearDown() {
  const { server, template } = globalThis.leerspoorDatabase ?? {};
  if (!server) return;
  if (process.env.TEST_DATABASE_URL) {
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.end();
  }
  await server.stop();
}
