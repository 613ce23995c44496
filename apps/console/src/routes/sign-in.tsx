import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { SignIn } from '../features/sign-in/SignIn.tsx';

const text = z.optional(z.catch(z.string(), ''));

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search) => z.object({ next: text, refused: text }).parse(search),
  component: function SignInRoute() {
    const { next, refused } = Route.useSearch();
    return <SignIn next={next} refused={refused} />;
  },
});
