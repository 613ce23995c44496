import { createFileRoute } from '@tanstack/react-router';
import { SignIn } from '../features/sign-in/SignIn.tsx';

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ next, refused }: Record<string, unknown>): { next?: string; refused?: string } => ({
    ...(typeof next === 'string' && { next }),
    ...(typeof refused === 'string' && { refused }),
  }),
  component: function SignInRoute() {
    const { next, refused } = Route.useSearch();
    return <SignIn next={next} refused={refused} />;
  },
});
