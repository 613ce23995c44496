// The content policy forbids code made from text, which zod would otherwise try. zod reads this when it is loaded, so that the first
// page does not carry it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
