import { createFileRoute } from '@tanstack/react-router';
import { WhoCanDoWhatPage } from '../../features/who-can-do-what/WhoCanDoWhatPage.tsx';

export const Route = createFileRoute('/_in/organisation/who-can-do-what')({
  component: WhoCanDoWhatPage,
});
