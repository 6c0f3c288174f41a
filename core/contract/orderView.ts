import * as v from 'valibot';
import { confirmations, orderStates, outcomes } from '../domain/order/order';
import {
  answerKinds,
  escalationCauses,
  followUpAnswers,
  followUpCauses,
  suspendReasons,
} from '../domain/order/overlays';
import { acts } from '../domain/order/steps';
import { count, day, helperKind, id, ms, near, photo, role, urgency, version } from './shapes';

export const person = v.object({ name: v.string(), role });
export const wanted = v.object({ day, from: ms, until: ms });
export const reason = v.variant('kind', [
  v.object({ kind: v.literal('near'), near }),
  v.object({ kind: v.literal('skill'), skill: v.string() }),
  v.object({ kind: v.literal('free') }),
  v.object({ kind: v.literal('fewServices'), count }),
]);
export const offer = v.object({
  until: ms,
  state: v.picklist(['waiting', 'declined', 'over']),
  reasons: v.array(reason),
});
export const accountable = v.object({ name: v.string(), role, until: ms, next: v.optional(person) });
export const waveView = v.object({ number: count, ring: count, asked: count, seen: count, declined: count });
export const trailStep = v.object({
  kind: v.string(),
  mark: v.picklist(['done', 'none', 'now', 'later']),
  at: v.optional(ms),
  until: v.optional(ms),
  by: v.optional(person),
  wave: v.optional(waveView),
});

/** Who must answer or has answered for an order by name, as the resident may read it. */
const escalation = v.object({
  to: person,
  why: v.picklist(escalationCauses),
  at: ms,
  until: ms,
  words: v.optional(v.string()),
  by: v.optional(person),
  answer: v.optional(
    v.object({
      kind: v.picklist(answerKinds),
      words: v.string(),
      at: ms,
      by: person,
      to: v.optional(person),
    }),
  ),
});
const party = v.object({
  name: v.string(),
  role,
  task: v.string(),
  state: v.picklist(['asked', 'agreed', 'declined', 'done']),
  words: v.string(),
  mine: v.boolean(),
});
/** What lies over an order beside its state; each part for who it concerns. */
const overlays = v.object({
  escalation: v.optional(escalation),
  suspension: v.optional(
    v.object({ reason: v.picklist(suspendReasons), words: v.string(), until: ms, by: v.optional(person) }),
  ),
  handOver: v.optional(v.object({ to: v.optional(person), words: v.string(), at: ms })),
  noShow: v.optional(
    v.object({
      words: v.string(),
      at: ms,
      absentee: v.optional(person),
      reply: v.optional(v.object({ words: v.string(), at: ms })),
    }),
  ),
  reopened: v.optional(v.object({ words: v.string(), at: ms })),
  followUp: v.optional(
    v.object({
      why: v.picklist(followUpCauses),
      until: ms,
      tries: v.optional(v.array(v.object({ words: v.string(), at: ms }))),
      done: v.optional(v.object({ answer: v.picklist(followUpAnswers), words: v.string(), at: ms })),
    }),
  ),
  slip: v.optional(v.object({ number: v.string(), unit: v.string(), at: ms, signedAt: v.optional(ms) })),
  serviceDay: v.optional(v.object({ id })),
  parties: v.optional(v.array(party)),
  team: v.optional(v.object({ seats: count, mates: v.array(person), mine: v.boolean() })),
  purchase: v.optional(
    v.object({
      ceiling: count,
      amount: v.optional(count),
      receipt: v.array(photo),
      helperSettledAt: v.optional(ms),
      ownerSettledAt: v.optional(ms),
    }),
  ),
  milestones: v.optional(v.array(v.object({ title: v.string(), reachedAt: v.optional(ms) }))),
  /** Four digits by which the right person is let in: for the household and for who comes. */
  doorCode: v.optional(v.string()),
  seconded: v.optional(v.boolean()),
});

/** An order as one card in a list. Holds nobody's name but that of who answers, and no address. */
export const orderCard = v.object({
  id,
  version,
  code: v.string(),
  itemName: v.string(),
  icon: v.string(),
  title: v.string(),
  state: v.picklist(orderStates),
  outcome: v.optional(v.picklist(outcomes)),
  urgency,
  wanted,
  submittedAt: ms,
  near: v.optional(near),
  /** Building in words: for staff, and of a snap, which is about nobody's door. */
  placeName: v.optional(v.string()),
  due: v.optional(v.object({ at: ms, step: v.string() })),
  accountable: v.optional(accountable),
  wave: v.optional(waveView),
  offer: v.optional(offer),
  helpers: helperKind,
  /** Somebody higher up has to answer, or has promised, until then. */
  escalated: v.optional(v.object({ until: ms, answered: v.boolean() })),
  /** Seats of a team order that nobody sits on yet. */
  freeSeats: v.optional(count),
  /** How many saw the same; of a snap. */
  seconds: v.optional(count),
  /** When a third person should have asked about it; desk only. */
  followUpBy: v.optional(ms),
  /** Somebody asks whether it is done, or rates it: the resident's move. */
  yourMove: v.optional(v.picklist(['confirm', 'rate'])),
  acts: v.array(v.picklist(acts)),
});

/** An order as one viewer may see it; every optional part is absent for who may not. */
export const orderView = v.object({
  ...orderCard.entries,
  ...overlays.entries,
  itemId: id,
  words: v.string(),
  answers: v.array(v.object({ label: v.string(), value: v.string() })),
  photos: v.array(photo),
  confirmation: v.optional(v.picklist(confirmations)),
  trail: v.array(trailStep),
  /** Household's name, telephone and door: for the owner, the desk, and the claimer while he has it. */
  contact: v.optional(
    v.object({ name: v.string(), phone: v.optional(v.string()), address: v.string(), note: v.string() }),
  ),
  /** Who comes: for the owner and the desk, from the claim on. */
  helper: v.optional(
    v.object({ name: v.string(), role, phone: v.optional(v.string()), photo: v.optional(photo) }),
  ),
  result: v.optional(v.object({ words: v.string(), photos: v.array(photo) })),
  rejection: v.optional(v.object({ reason: v.string(), goTo: v.string() })),
  /** What the resident said was not done: for the parties and the desk. */
  dispute: v.optional(v.object({ words: v.string(), at: ms })),
  /** Why it came back last; for the desk. */
  returned: v.optional(v.object({ by: person, reason: v.string(), words: v.string(), at: ms })),
  rating: v.optional(
    v.object({
      stars: count,
      tags: v.array(v.string()),
      words: v.string(),
      reply: v.optional(v.object({ words: v.string(), at: ms })),
    }),
  ),
  proxy: v.optional(v.object({ by: person, consent: v.picklist(['phone', 'faceToFace', 'paper']) })),
  relations: v.array(v.string()),
  contactedAt: v.optional(ms),
  claimedAt: v.optional(ms),
});
