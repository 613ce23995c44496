import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, root } from './house/run.ts';
import { scratchCopy } from './house/scratchCopy.ts';

/** One forbidden import per rule: the file that is planted, and its text. */
const plants: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'no-circle': ['packages/ledger/src/plantedCircle.ts', "import './plantedCircleBack.ts';\n"],
  resolvable: ['packages/ledger/src/plantedNowhere.ts', "import 'a-package-that-nobody-installed';\n"],
  'domain-is-pure': ['packages/domain/src/parties/planted.ts', "import 'node:fs';\n"],
  'kernel-knows-no-program': ['packages/domain/src/kernel/planted.ts', "import '../components/slug.ts';\n"],
  'components-are-strangers': ['packages/domain/src/components/taskForce/planted.ts', "import '../communityShield/planted.ts';\n"],
  'component-reads-only-its-frame': ['packages/domain/src/components/communityShield/planted.ts', "import '../../request/state.ts';\n"],
  'ledger-stands-alone': ['packages/ledger/src/planted.ts', "import '@ice-access/domain/parties';\n"],
  'database-under-the-house': ['packages/database/src/planted.ts', "import '../../ui/src/planted.ts';\n"],
  'documents-under-the-house': ['packages/documents/src/planted.ts', "import '../../database/src/planted.ts';\n"],
  'register-under-the-house': ['packages/register/src/planted.ts', "import '../../database/src/planted.ts';\n"],
  'primitives-know-no-domain': ['packages/ui/src/primitives/planted.ts', "import '@ice-access/domain/parties';\n"],
  'ui-fetches-nothing': ['packages/ui/src/planted.ts', "import '../../ledger/src/planted.ts';\n"],
  'api-draws-no-page': ['apps/api/src/planted.ts', "import '../../portal/src/planted.ts';\n"],
  'fronts-take-only-types-from-api': ['apps/portal/src/plantedServer.ts', "import { app } from '../../api/src/planted.ts';\napp;\n"],
  'fronts-hold-no-server': ['apps/portal/src/plantedDatabase.ts', "import '../../../packages/database/src/planted.ts';\n"],
  'fronts-are-strangers': ['apps/portal/src/planted.ts', "import '../../console/src/planted.ts';\n"],
  'features-are-strangers': ['apps/console/src/features/plantedOne/One.ts', "import '../plantedTwo/Two.ts';\n"],
  'through-the-door': ['apps/api/src/plantedPath.ts', "import '../../../packages/ledger/src/planted.ts';\n"],
  'testing-stays-in-tests': ['apps/api/src/plantedTesting.ts', "import '@ice-access/testing';\n"],
  'journeys-know-urls-only': ['apps/e2e/journeys/planted.ts', "import '../../../packages/domain/src/parties/ori.ts';\n"],
  'nobody-needs-a-proof': ['packages/documents/src/plantedProof.ts', "import '../../../proofs/plant.ts';\n"],
  'forecast-knows-no-simulator': ['proofs/forecast/plantedPeek.ts', "import './simulator/planted.ts';\n"],
  'proofs-use-the-doors': ['proofs/planted.ts', "import '../packages/domain/src/parties/ori.ts';\n"],
};

/** What the plants point to. */
const soil: Readonly<Record<string, string>> = {
  'packages/ledger/src/plantedCircleBack.ts': "import './plantedCircle.ts';\n",
  'apps/console/src/features/plantedTwo/Two.ts': 'export {};\n',
  'apps/console/src/planted.ts': 'export {};\n',
  'proofs/forecast/simulator/planted.ts': 'export {};\n',
};

type Cruise = { summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] } };

const rules: { name: string; comment: string }[] = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')).forbidden;
const copy = await scratchCopy(new AbortController().signal);
let cruise: Cruise;

beforeAll(() => {
  for (const [file, text] of [...Object.values(plants), ...Object.entries(soil)]) {
    mkdirSync(dirname(join(copy.folder, file)), { recursive: true });
    writeFileSync(join(copy.folder, file), text);
  }
  const args = ['--config', '.dependency-cruiser.cjs', '--no-progress', '--output-type', 'json', 'packages', 'apps', 'proofs'];
  const { stdout } = spawnSync(bin('depcruise'), args, { cwd: copy.folder, maxBuffer: 200_000_000, encoding: 'utf8' });
  cruise = JSON.parse(stdout);
});

afterAll(() => copy.remove());

test('the walls are looked for in a house that has rooms', () => {
  expect(cruise.summary.totalCruised).toBeGreaterThan(100);
});

test('every wall has a planted import, and every planted import a wall', () => {
  expect(Object.keys(plants).sort()).toEqual(rules.map(({ name }) => name).sort());
});

test('every wall says where to go instead', () => {
  for (const { name, comment } of rules) expect(comment.length, name).toBeGreaterThan(60);
});

describe('a planted import is caught by its wall:', () => {
  test.each(Object.entries(plants))('%s', (rule, [file]) => {
    const caught = cruise.summary.violations.filter(({ from }) => from === file).map((violation) => violation.rule.name);
    expect(caught).toContain(rule);
  });
});
