import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../features/sign-in/SignInPage.tsx';

interface Search {
  to?: string;
  next?: 'enrol';
  refused?: string;
}

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ to, next, refused }: Record<string, unknown>): Search => ({
    ...(typeof to === 'string' && { to }),
    ...(next === 'enrol' && { next }),
    ...(typeof refused === 'string' && { refused }),
  }),
  component: function SignIn() {
    const { to, next, refused } = Route.useSearch();
    return <SignInPage to={to} enrol={next === 'enrol'} refused={refused} />;
  },
});
