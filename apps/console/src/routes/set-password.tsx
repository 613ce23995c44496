import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { SetPassword } from '../features/sign-in/SetPassword.tsx';

export const Route = createFileRoute('/set-password')({
  validateSearch: (search) => z.object({ token: z.optional(z.catch(z.string(), '')) }).parse(search),
  component: () => <SetPassword token={Route.useSearch().token ?? ''} />,
});
