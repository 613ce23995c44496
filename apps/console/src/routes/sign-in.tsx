import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { SignIn } from '../features/sign-in/SignIn.tsx';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search) => z.object({ next: z.optional(z.catch(z.string(), '')) }).parse(search),
  component: () => <SignIn next={Route.useSearch().next} />,
});
