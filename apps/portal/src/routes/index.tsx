import { createFileRoute } from '@tanstack/react-router';
import { PublicHome } from '../features/public-home/PublicHome.tsx';

export const Route = createFileRoute('/')({ component: PublicHome });
