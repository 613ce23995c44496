import { createFileRoute, redirect } from '@tanstack/react-router';

/** The load of the people is part of the capacity page now; an old link still leads there. */
export const Route = createFileRoute('/_in/load')({
  beforeLoad: () => {
    throw redirect({ to: '/capacity' });
  },
});
