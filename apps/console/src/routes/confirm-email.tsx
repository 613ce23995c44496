import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { ConfirmEmail } from '../features/sign-in/ConfirmEmail.tsx';

export const Route = createFileRoute('/confirm-email')({
  validateSearch: (search) => z.object({ token: z.optional(z.catch(z.string(), '')) }).parse(search),
  component: function ConfirmEmailRoute() {
    return <ConfirmEmail token={Route.useSearch().token ?? ''} />;
  },
});
