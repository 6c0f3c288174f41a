import type { Kinds } from '../notify/kind';
import { pages } from '../notify/pages';

/** What somebody is told about a registration: the duty worker that one waits, the person what came of it. */
export const registrationMessages = {
  registered: {
    purpose: 'desk',
    topic: 'desk',
    title: '有人来报到，等您答复',
    push: '有人来报到，等您答复',
    opens: pages.registrations,
  },
  registrationApproved: {
    purpose: 'progress',
    title: '您的报到通过了',
    push: '您的报到通过了',
    opens: pages.register,
  },
  registrationReturned: {
    purpose: 'progress',
    title: '报到退回来了，请改一改再交',
    push: '报到退回来了，请改一改',
    opens: pages.register,
  },
  registrationEnded: {
    purpose: 'progress',
    title: '您的报到结束了',
    push: '您的报到结束了',
    opens: pages.register,
    digest: true,
  },
} as const satisfies Kinds;
export type RegistrationAbout = keyof typeof registrationMessages;
