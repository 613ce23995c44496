import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

/** Each must be found by the tool whose work it is. */
export const faults: readonly Fault[] = [
  {
    name: 'reflecting-route',
    says: 'A page gives back what its address asks for, unchanged, and the first page links to it.',
    plant: (dir) =>
      replaceOnce(dir, 'apps/api/src/app.ts', {
        from: '  if (pagesFolder !== undefined) app.use(pages(pagesFolder));',
        to: "  app.get('/planted', (c) => c.html(c.req.query('q') ?? ''));\n  app.get('/', (c) => c.html('<a href=\"/planted?q=x\">x</a>'));\n  if (pagesFolder !== undefined) app.use(pages(pagesFolder));",
      }),
  },
  {
    name: 'concatenated-sql',
    says: 'What somebody types to find an agency is put into the statement as it is.',
    plant: (dir) =>
      replaceOnce(dir, 'apps/api/src/agency/lookUp.ts', {
        from: '    .where(and(...holds, state',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is planted
        to: "    .where(and(sql.raw(`display_name ilike '%${q}%'`), state",
      }),
  },
  {
    name: 'weak-policy',
    says: 'Pages let any script run.',
    plant: (dir) =>
      replaceOnce(dir, 'apps/api/src/http/policy.ts', {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is replaced
        from: "`script-src 'nonce-${nonce}' 'strict-dynamic'`",
        to: '"script-src * \'unsafe-inline\'"',
      }),
  },
  {
    name: 'no-hsts',
    says: 'No answer tells the browser to stay on TLS.',
    // The proxy adds the header where the program does not: both have to be broken.
    plant: (dir) => {
      replaceOnce(dir, 'apps/api/src/http/security.ts', {
        from: "  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',\n",
        to: '',
      });
      replaceOnce(dir, 'deploy/nginx.conf', { from: 'add_header Strict-Transport-Security $access_hsts always;', to: '' });
    },
  },
];
