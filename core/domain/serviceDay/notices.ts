/** What people who come on a service day are told. */
export const serviceDayAbouts = ['dayTeam', 'dayThanks', 'dayCancelled'] as const;
