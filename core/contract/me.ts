import * as v from 'valibot';
import { consentVersions } from '../domain/people/consent';
import { action } from './action';
import { count, done, id, level, ms, phone, regionPath, role, someText, text } from './shapes';

/** The version of the privacy text now in force. */
export const CONSENT_VERSION = consentVersions.terms;

const roleHeld = v.object({ role, scope: regionPath, scopeName: v.string(), until: ms });
export const place = v.object({ path: regionPath, level, name: v.string(), leaf: v.boolean() });

/** Who is calling, what he may be, and whom he can ring. */
export const session = v.object({
  person: v.optional(
    v.object({
      id,
      name: v.string(),
      elder: v.boolean(),
      consent: v.boolean(),
      phoneMasked: v.optional(v.string()),
    }),
  ),
  home: v.optional(v.object({ path: regionPath, address: v.string(), community: v.string() })),
  roles: v.array(roleHeld),
  /** The telephone of the community; the street's for staff. */
  communityPhone: v.string(),
  communityName: v.string(),
  streetPhone: v.string(),
  unread: count,
  /** Offers waiting for the caller's answer. */
  waiting: count,
  /** Orders that need the caller at a desk. */
  needed: v.optional(count),
  credits: v.record(v.string(), count),
  templates: v.record(v.string(), v.string()),
});

export const me = {
  'me.get': action({ kind: 'read', input: v.object({}), output: session, refusals: [] }),
  'me.consent': action({
    kind: 'act',
    input: v.object({ version: v.literal(CONSENT_VERSION), name: someText(20), phone: v.optional(phone) }),
    output: session,
    refusals: ['TEXT_REFUSED'],
  }),
  'me.chooseHome': action({
    kind: 'act',
    input: v.object({ household: regionPath }),
    output: session,
    refusals: [],
  }),
  'me.prefer': action({
    kind: 'act',
    input: v.object({ elder: v.boolean() }),
    output: done,
    refusals: [],
  }),
  /** One tap on the platform's panel bought messages. */
  'me.subscribed': action({
    kind: 'act',
    input: v.object({ accepted: v.pipe(v.array(text(64)), v.maxLength(5)) }),
    output: v.object({ credits: v.record(v.string(), count) }),
    refusals: [],
  }),
  'place.children': action({
    kind: 'read',
    input: v.object({ parent: v.optional(regionPath) }),
    /** `label`: what the tenant calls the level of these places, where it has a word of its own. */
    output: v.object({ list: v.array(place), label: v.optional(v.string()) }),
    refusals: [],
  }),
} as const;
