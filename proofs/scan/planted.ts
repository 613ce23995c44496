import { createServer, type Server } from 'node:http';
import { copyTemplate, startTestServer } from '@ice-access/testing';
import pg from 'pg';

/** Two holes of the kinds that the tools look for, asked in the same way as our own procedures are. */
export interface Planted {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '');
    });
  });

const textIn = (query: string | null): string => {
  try {
    return String(JSON.parse(query ?? '{}').json?.q ?? '');
  } catch {
    return '';
  }
};

/**
 * A build with holes, on a migrated database of its own: `/planted.echo?name=` gives back in a page what it is sent, and
 * `/trpc/planted.find?input=` puts what it is sent into its statement. A tool that does not find them proves nothing elsewhere.
 */
export async function openPlanted(): Promise<Planted> {
  const { server: postgres, stop } = await startTestServer();
  const copy = await copyTemplate(postgres);
  const pool = new pg.Pool({ connectionString: copy.ownerUrl, max: 4 });
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://planted');
    if (url.pathname !== '/trpc/planted.find') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return void response.end(`<!doctype html><title>Found</title><p>You asked for ${url.searchParams.get('name') ?? ''}</p>`);
    }
    response.setHeader('Content-Type', 'application/json');
    try {
      const { rows } = await pool.query(`select name from agency where name ilike '%${textIn(url.searchParams.get('input'))}%' limit 5`);
      response.end(JSON.stringify({ result: { data: { json: rows } } }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: { message: error instanceof Error ? error.message : '' } }));
    }
  });
  const address = await listening(server);
  return {
    address,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await pool.end();
      await stop();
    },
  };
}
