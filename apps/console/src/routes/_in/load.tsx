import { createFileRoute } from '@tanstack/react-router';
import { LoadPage } from '../../features/load/LoadPage.tsx';

export const Route = createFileRoute('/_in/load')({ component: LoadPage });
