import type { Output } from '@core/contract/index';
import type { Holder, Order } from '@core/domain/order/order';
import type { Relation } from '@core/domain/order/steps';
import { trailOf, type TrailStep } from '@core/domain/order/trail';
import { relationsTo, sightOf } from '@core/domain/order/visibility';
import { firstPolicy } from '@core/domain/routing/policy';
import { nextRound } from '@core/domain/routing/wave';
import type { Call } from '../kit/call';
import type { PersonRow } from '../kit/documents';
import { withoutNumbers } from '../kit/mask';
import { openContact } from '../kit/personal';
import { cardOf, mayKnowHelper, type Around } from './card';
import type { Face } from './faces';
import { overlaysOf } from './overlays';
import { isStaff, type Names } from './names';
import type { Pictures } from './pictures';

type View = Output<'order.get'>['order'];

export interface Surroundings extends Around {
  pictures: Pictures;
  /** The household's own person, whose key opens how it is reached; gone once that person has left us. */
  resident: PersonRow | undefined;
  /** The picture of who comes, once it has been looked at. */
  face?: Face | undefined;
  /** The labels of the item's form fields, by key. */
  labels: ReadonlyMap<string, string>;
}

/** An order as the caller may see it; undefined when it is none of his business. */
export function viewOf(order: Order, call: Call, around: Surroundings): View | undefined {
  const relations = relationsTo(order, call.caller, around.offer !== undefined);
  const sight = sightOf(order, relations);
  if (!sight.any) return undefined;
  const desk = relations.includes('desk');
  const person = (holder: Holder | undefined) => shownPerson(holder, relations, sight.contact, around.names);
  const returned = desk && order.returned ? person(order.returned.by) : undefined;
  const placer = order.proxy && person(order.proxy.by);
  return {
    ...cardOf(order, call, around),
    itemId: order.itemId,
    words: sight.contact ? order.words : withoutNumbers(order.words),
    answers: Object.entries(order.answers).map(([key, value]) => ({
      label: around.labels.get(key) ?? key,
      value: sight.contact ? value : withoutNumbers(value),
    })),
    photos: around.pictures.of(order.photos, call),
    confirmation: order.confirmation,
    trail: trailOf(order, around.tallies ?? {}, nextRound(order, firstPolicy) !== undefined).map((step) =>
      trailStep(step, person),
    ),
    contact: sight.contact && around.resident ? openContact(order, around.resident) : undefined,
    helper: mayKnowHelper(relations) ? helperOf(order, around) : undefined,
    result: order.result && {
      words: order.result.words,
      photos: around.pictures.of(order.result.photos, call),
    },
    rejection: order.rejection,
    dispute: mayKnowHelper(relations) ? order.dispute : undefined,
    returned: order.returned && returned ? { ...order.returned, by: returned } : undefined,
    rating: mayKnowHelper(relations) ? order.rating : undefined,
    proxy: order.proxy && placer ? { by: placer, consent: order.proxy.consent } : undefined,
    ...overlaysOf(order, relations, call, { pictures: around.pictures, person }),
    relations,
    contactedAt: order.contactedAt,
    claimedAt: order.claimedAt,
  };
}

/** Staff are named to everybody, the household to who may see its door, helpers to the parties and the desk. */
function shownPerson(
  holder: Holder | undefined,
  relations: readonly Relation[],
  contact: boolean,
  names: Names,
): { name: string; role: Holder['role'] } | undefined {
  const name = holder && names.get(holder.personId);
  if (!holder || name === undefined) return undefined;
  const open = isStaff(holder) || (holder.role === 'resident' ? contact : mayKnowHelper(relations));
  return open ? { name, role: holder.role } : undefined;
}

function helperOf(order: Order, { names, face }: Surroundings): View['helper'] {
  const name = order.claimer && names.get(order.claimer.personId);
  return order.claimer && name !== undefined ? { name, role: order.claimer.role, photo: face } : undefined;
}

type Shown = (holder: Holder | undefined) => { name: string; role: Holder['role'] } | undefined;

function trailStep({ by, ...step }: TrailStep, shown: Shown): View['trail'][number] {
  return { ...step, by: shown(by) };
}
