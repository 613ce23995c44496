import { createFileRoute } from '@tanstack/react-router';
import { OfficeholderPage } from '../../features/officeholder/OfficeholderPage.tsx';

export const Route = createFileRoute('/_in/organisation/change-of-officeholder')({
  component: OfficeholderPage,
});
