// The yardstick: bare fastify and pg, one prepared statement per request, nothing else. It answers the very statement of a
// door of ours, with the company walls, as a process of its own. Started by doors.mjs with what to answer.
import fastify from 'fastify';
import pg from 'pg';

const { url, text, values } = JSON.parse(process.env.BARE);
const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c timezone=UTC' });
const server = fastify();

server.get('/page/:n', async (request, reply) => {
  const { rows } = await pool.query({ name: 'page', text, values: values[Number(request.params.n)] });
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(rows[0].json));
});

await server.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: server.server.address().port });
process.once('disconnect', () => process.exit(0));
