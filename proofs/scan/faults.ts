import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

/** Each must be found by the tool whose work it is. */
export const faults: readonly Fault[] = [
  {
    name: 'reflecting-route',
    says: 'The help page gives back what its address asks for, unchanged.',
    plant: (dir) =>
      replaceOnce(dir, 'apps/api/src/app.ts', {
        from: '  if (pagesFolder !== undefined) app.use(pages(pagesFolder));',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is planted
        to: "  app.get('/planted', (c) => c.html(c.req.query('q') ?? ''));\n  app.get('/help', (c) => c.html(`<a href=\"/planted?q=x\">x</a>${c.req.query('q') ?? ''}`));\n  if (pagesFolder !== undefined) app.use(pages(pagesFolder));",
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
    plant: (dir) =>
      replaceOnce(dir, 'apps/api/src/http/security.ts', {
        from: "  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',\n",
        to: '',
      }),
  },
];
