/** vitest's global setup: one PostgreSQL server for the whole run. */
export const setup = async () => {};
