import { createFileRoute } from '@tanstack/react-router';
import { ComparePage } from '../features/programs/ComparePage.tsx';

export const Route = createFileRoute('/compare')({ component: ComparePage });
