import { everything } from './house/everything.ts';
import { program } from './house/program.ts';

await program((self) => everything(self, { browser: false }));
