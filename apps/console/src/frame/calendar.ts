export { federalCalendar as calendar } from '@ice-access/domain/kernel';
