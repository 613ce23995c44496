import { bench } from '../bench/main.ts';
import { program } from './house/program.ts';

await program((self) => bench(self, process.argv.slice(2)));
