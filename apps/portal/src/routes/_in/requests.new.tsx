import { createFileRoute } from '@tanstack/react-router';
import { NewRequestPage } from '../../features/new-request/NewRequestPage.tsx';

export const Route = createFileRoute('/_in/requests/new')({ component: NewRequestPage });
