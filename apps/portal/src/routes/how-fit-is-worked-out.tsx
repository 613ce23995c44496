import { createFileRoute } from '@tanstack/react-router';
import { FitExplainedPage } from '../features/about/FitExplainedPage.tsx';

export const Route = createFileRoute('/how-fit-is-worked-out')({ component: FitExplainedPage });
