import { writeAuthority } from '../proofs/authority/write.ts';
import { program } from './house/program.ts';

await program(async () => {
  const only = process.argv[2];
  await writeAuthority((sentence) => console.log(sentence), only === undefined ? undefined : new RegExp(only));
  console.log('docs/authority.json and docs/authority.md say what both doors answer. Read the difference before you commit it.');
  return 0;
});
