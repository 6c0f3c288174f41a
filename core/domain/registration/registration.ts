import type { Ms } from '../calendar/time';
import { consentVersions } from '../people/consent';
import type { RegionPath } from '../place/region';
import type { FreeTime, Helper } from '../routing/helper';

export const registrationStates = ['draft', 'submitted', 'approved', 'returned', 'ended'] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** The version of the separate text about keeping Party membership (sensitive under PIPL) now in force. */
export const PARTY_CONSENT_VERSION = consentVersions.membership;

/** Working minutes within which the community answers a registration. */
export const ANSWER_WITHIN = 16 * 60;

/**
 * How somebody reports to where he lives (双报到): a member with his unit and his consent, a volunteer without. Keyed
 * by the person; his name and telephone are in his own sealed document and not here.
 */
export interface Registration {
  _id: string;
  kind: Helper['kind'];
  state: RegistrationState;
  version: number;
  /** A building, or more exactly a stairwell or household of it; absent until told. */
  home?: RegionPath;
  /** The community of that home; empty until told. */
  community: RegionPath;
  /** The work unit he also belongs to. */
  unit?: string;
  skills: string[];
  free: FreeTime[];
  /** Whether WeChat vouched for the telephone or he typed it; absent until told. */
  phoneFrom?: 'wechat' | 'typed';
  partyConsent?: { version: number; at: Ms };
  /** When the community got it; 0 before. */
  submittedAt: Ms;
  /** Until when the community answers; absent when nobody waits. */
  dueAt?: Ms;
  decided?: { by: string; at: Ms };
  /** Why it was returned or ended. */
  reason?: string;
}

/** The three pages of the form. */
export const registrationSteps = ['home', 'times', 'contact'] as const;
export type RegistrationStep = (typeof registrationSteps)[number];

/** A registration nobody has written anything into yet. */
export function blankRegistration(_id: string, kind: Registration['kind']): Registration {
  return { _id, kind, state: 'draft', version: 1, community: '', skills: [], free: [], submittedAt: 0 };
}

/** The pages that still miss something; empty when it may be sent. */
export function missingSteps(registration: Registration): RegistrationStep[] {
  const { kind, home, unit, phoneFrom, partyConsent } = registration;
  const isMember = kind === 'member';
  const missing: RegistrationStep[] = [];
  if (!home || (isMember && !unit)) missing.push('home');
  if (!phoneFrom || (isMember && partyConsent?.version !== PARTY_CONSENT_VERSION)) missing.push('contact');
  return missing;
}
