/** What somebody is told about a registration: the duty worker that one waits, the person what came of it. */
export const registrationAbouts = [
  'registered',
  'registrationApproved',
  'registrationReturned',
  'registrationEnded',
] as const;
export type RegistrationAbout = (typeof registrationAbouts)[number];
