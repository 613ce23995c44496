/**
 * The walls of the house. A comment says where to go instead, so that whoever meets a wall learns the way round.
 * `walls.test.ts` in scripts/ plants one forbidden import per rule and sees it caught: a rule without a plant fails there.
 */
const ours = (names) => `^(packages|apps)/(${names})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thing, or hide a third. Name the third and let both import it.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment:
        'This import leads nowhere. Add the package to the package.json of the folder that imports it (catalog in pnpm-workspace.yaml).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['[.](css|scss|svg|png|woff2)$', '^virtual:', '[?](url|raw)$'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain runs in a browser and in a test without a clock. What it needs from outside comes in as a value (Occasion).',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.(test|walk)\\.ts$' },
      to: { pathNot: ['^packages/domain/src/', 'node_modules/zod/'] },
    },
    {
      name: 'kernel-knows-no-program',
      comment:
        'The kernel holds no domain word. Put the rule into the command, the component or parties, and pass it in. Of parties it may name the types: somebody always acts.',
      severity: 'error',
      from: { path: '^packages/domain/src/kernel/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/domain/src/', pathNot: ['^packages/domain/src/kernel/', '^packages/domain/src/parties/(actor|roles)[.]ts$'] },
    },
    {
      name: 'components-are-strangers',
      comment:
        'A component never imports a sibling. Say what it needs of another in `requires`; shared shapes live in components/define.ts, words that all agreements share in components/provisions.',
      severity: 'error',
      from: { path: '^packages/domain/src/components/([^/]+)/' },
      to: { path: '^packages/domain/src/components/([^/]+)/', pathNot: '^packages/domain/src/components/($1|provisions)/' },
    },
    {
      name: 'component-reads-only-its-frame',
      comment:
        'A component is data: it may read define.ts, slug.ts, the kernel and parties. A rule about it belongs in request or agreement.',
      severity: 'error',
      from: { path: '^packages/domain/src/components/[^/]+/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/domain/src/(request|agreement|wording|testing)/' },
    },
    {
      name: 'ledger-stands-alone',
      comment: 'The ledger chains bytes and knows nothing of cases. Hand it text and hashes; keep the words in domain or database.',
      severity: 'error',
      from: { path: '^packages/ledger/src/' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/ledger/' },
    },
    {
      name: 'database-under-the-house',
      comment: 'The database package may use domain and ledger. What needs documents, the register or HTTP is put together in apps/api.',
      severity: 'error',
      from: { path: '^packages/database/src/', pathNot: '\\.test\\.ts$' },
      to: { path: ours('documents|register|ui|testing|api|portal|console|e2e') },
    },
    {
      name: 'documents-under-the-house',
      comment: 'Documents turn composed text into a file. They may use domain and ledger; storing and sending is done in apps/api.',
      severity: 'error',
      from: { path: '^packages/documents/src/', pathNot: '\\.test\\.ts$' },
      to: { path: ours('database|register|ui|testing|api|portal|console|e2e') },
    },
    {
      name: 'register-under-the-house',
      comment: 'The register package reads and matches files. Writing what it found is done in apps/api, through the database package.',
      severity: 'error',
      from: { path: '^packages/register/src/', pathNot: '\\.test\\.ts$' },
      to: { path: ours('database|documents|ui|testing|api|portal|console|e2e') },
    },
    {
      name: 'primitives-know-no-domain',
      comment: 'A primitive is a USWDS piece without domain words. Put what knows a request into ui/request or ui/agreement.',
      severity: 'error',
      from: { path: '^packages/ui/src/primitives/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^packages/(domain|ui/src/(request|agreement|assessment))' },
    },
    {
      name: 'ui-fetches-nothing',
      comment: 'Shared pieces get values and callbacks. Fetch in the feature of the front end and pass the result in.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^apps/', '^packages/(database|documents|ledger|register)/', 'node_modules/.*@trpc/', 'node_modules/.*@tanstack/'] },
    },
    {
      name: 'api-draws-no-page',
      comment: 'The API serves built front ends and knows nothing of their sources. Shared rules belong in packages/domain.',
      severity: 'error',
      from: { path: '^apps/api/src/' },
      to: { path: ours('ui|portal|console|e2e') },
    },
    {
      name: 'fronts-take-only-types-from-api',
      comment: "Write `import type { … } from '@ice-access/api/doors'`. A value would carry the server into the browser.",
      severity: 'error',
      from: { path: '^(apps/(portal|console)|packages/ui)/src/' },
      to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'fronts-hold-no-server',
      comment: 'A browser has no database and no file system. Ask the door for it with a procedure of apps/api.',
      severity: 'error',
      from: { path: '^apps/(portal|console)/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^packages/(database|documents|ledger|register|testing)/' },
    },
    {
      name: 'fronts-are-strangers',
      comment: 'Portal and console share packages/ui and packages/domain, never each other.',
      severity: 'error',
      from: { path: '^apps/(portal|console)/' },
      to: { path: '^apps/(portal|console)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-are-strangers',
      comment: 'A feature is what a person is doing and needs no other one. Move the shared piece to packages/ui or the app’s own folder.',
      severity: 'error',
      from: { path: '^apps/(portal|console)/src/features/([^/]+)/' },
      to: { path: '^apps/$1/src/(features/|routes/)', pathNot: '^apps/$1/src/features/$2/' },
    },
    {
      name: 'through-the-door',
      comment: 'Import a package by its name and one of its `exports`, never a file of it by path.',
      severity: 'error',
      from: { path: '^((packages|apps)/[^/]+)/' },
      to: { path: '^(packages|apps)/[^/]+/src/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'testing-stays-in-tests',
      comment: 'Builders and fresh databases are for tests. Production code that needs one has found a missing function of its own.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: [
          '\\.(test|spec|walk)\\.tsx?$',
          '^packages/testing/',
          '^(packages|apps)/[^/]+/src/testing/',
          '^packages/domain/src/walk/',
          '^apps/e2e/',
        ],
      },
      to: { path: ['^packages/testing/', '^(packages|apps)/[^/]+/src/testing/'] },
    },
    {
      name: 'journeys-know-urls-only',
      comment: 'A journey does what a person does, by address and by label. Shared knowledge would hide what the page really says.',
      severity: 'error',
      from: { path: '^apps/e2e/' },
      to: { path: '^(packages|apps)/', pathNot: '^apps/e2e/' },
    },
    {
      name: 'nobody-needs-a-proof',
      comment: 'Proofs and bench look at the house from outside. Move what others need into a package.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { path: '^(proofs|bench|scripts)/' },
    },
    {
      name: 'forecast-knows-no-simulator',
      comment:
        'What makes forecasts, and what tries them out, learns from stays as they are told. Only the proof itself may play the simulator and compare.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/|^proofs/forecast/',
        pathNot: ['^proofs/forecast/simulator/', '^proofs/forecast/proof[.]ts$'],
      },
      to: { path: '^proofs/forecast/simulator/' },
    },
    {
      name: 'proofs-use-the-doors',
      comment:
        'A proof uses what a package exports, like any stranger. Export what it needs, or prove it another way. The browser’s hands in apps/e2e/src belong to both.',
      severity: 'error',
      from: { path: '^(proofs|bench|scripts)/' },
      to: { path: '^(packages|apps)/[^/]+/src/', pathNot: '^apps/e2e/', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
