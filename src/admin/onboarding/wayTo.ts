import {
  adminMenuPage,
  adminPeoplePage,
  adminTransferPage,
  placePage,
  registrationsPage,
} from '../../services/routes';
import type { Step } from './words';

/** Where a step is done: at the first place that lacks it, or on the page of its kind. */
export function wayTo({ step, place = '' }: Step, community: string): string {
  switch (step) {
    case 'duty':
    case 'secretary':
      return adminPeoplePage;
    case 'menu':
      return adminMenuPage;
    case 'roster':
      return adminTransferPage;
    case 'members':
      return registrationsPage;
    default:
      return placePage(place === '' ? community : place);
  }
}
