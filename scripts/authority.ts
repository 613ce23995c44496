import { writeAuthority } from '../proofs/authority/write.ts';
import { program } from './house/program.ts';

await program(async () => {
  await writeAuthority((sentence) => console.log(sentence));
  console.log('docs/authority.json and docs/authority.md say what both doors answer. Read the difference before you commit it.');
  return 0;
});
