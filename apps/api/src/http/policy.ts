const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

/** For an answer that is no page: nothing in it may run, load or be framed. A file that a browser opens all the same is in a sandbox. */
export const policyForData = `default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox; ${trustedTypes}`;

/** Where browsers send what a policy stopped. */
export const reportPath = '/csp-report';

/** For a page. Scripts run by nonce alone; `'strict-dynamic'` lets a trusted script load its own route chunks. */
export const policyForPage = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    trustedTypes,
    `report-uri ${reportPath}`,
    'report-to csp',
  ].join('; ');
