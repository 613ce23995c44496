import { serve } from './serve.ts';

serve().catch((error: unknown) => {
  // One sentence for the operator. Expected failures carry it as their message.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
