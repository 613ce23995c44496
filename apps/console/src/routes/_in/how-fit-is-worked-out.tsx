import { createFileRoute } from '@tanstack/react-router';
import { WeightsPage } from '../../features/fit/WeightsPage.tsx';

export const Route = createFileRoute('/_in/how-fit-is-worked-out')({ component: WeightsPage });
