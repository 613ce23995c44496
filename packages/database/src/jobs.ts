/** The schema of the job queue, and its queues. Made by the owner at migrate; at run time nothing is created. */
export const jobSchema = 'pgboss';
export const jobQueues = ['outbox', 'clock', 'seal', 'retention'] as const;
export type JobQueue = (typeof jobQueues)[number];
