import { createFileRoute } from '@tanstack/react-router';
import { PaperPage } from '../../features/paper/PaperPage.tsx';

export const Route = createFileRoute('/_in/paper')({ component: PaperPage });
