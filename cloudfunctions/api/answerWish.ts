import type { Output } from '@core/contract/index';
import type { Grant } from '@core/domain/people/person';
import { mayWish } from '@core/domain/wish/take';
import { wishActs, type WishRelation } from '@core/domain/wish/steps';
import { wishRelationsTo, wishSightOf, type WishSight } from '@core/domain/wish/visibility';
import { answersForWish, inCharge, type Wish, type WishHolder } from '@core/domain/wish/wish';
import type { Call } from '../kit/call';
import type { ActResult, PersonRow } from '../kit/documents';
import { openWished } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { officesAt } from '../kit/officesAt';
import { noteWishLook } from './looks';
import { isStaff, namesIn, peopleOf, type Names } from './names';
import { picturesOf, type Pictures } from './pictures';
import { unitNames } from './units';
import { gridNamesOf, wishCardOf } from './wishViews';

type View = Output<'wish.get'>['wish'];
type Answer = Output<'wish.get'> | Refused<'NOT_FOUND'>;

/** The answer of every act on one wish: the wish as the caller may see it now. */
export async function answerWish({ wishId = '' }: ActResult, call: Call): Promise<Answer> {
  const wish = await one('wishes', wishId);
  if (!wish) return refused('NOT_FOUND');
  const chain = await officesAt(wish.place);
  const relations = wishRelationsTo(wish, call.caller, chain);
  const sight = wishSightOf(wish, relations);
  // Whoever gave it back is named in it no longer, and still reads what became of it.
  if (!sight.any) return refused('NOT_FOUND');
  const named = [answersForWish(wish, chain), inCharge(wish, chain), ...holdersOf(wish)];
  const [people, pictures, gridNames, units] = await Promise.all([
    peopleOf(named, call, sight.contact ? wish.residentId : undefined),
    picturesOf([...wish.photos, ...(wish.delivery?.photos ?? [])]),
    gridNamesOf([wish]),
    unitNames(wish.pledges.flatMap(({ unitId }) => unitId ?? [])),
  ]);
  const resident = people.find(({ _id }) => _id === wish.residentId);
  const around = { chain, relations, sight, names: namesIn(people), resident, pictures, gridNames, units };
  const view = viewOf(wish, call, around);
  if (view.contact) await noteWishLook(wish, roleOf(wish, call), call);
  return { wish: view };
}

const holdersOf = ({ pledges, trail, decision, proxy }: Wish): (WishHolder | undefined)[] => [
  ...[proxy?.by, decision?.by, ...pledges.map(({ by }) => by)],
  ...trail.slice(-4).map(({ by }) => by),
];

const roleOf = ({ place, pledges }: Wish, { grants, id }: Call): Grant['role'] =>
  pledges.find(({ by }) => by.personId === id)?.by.role ??
  grants.find(({ scope }) => place.startsWith(scope))?.role ??
  'resident';

interface Around {
  chain: readonly WishHolder[];
  relations: readonly WishRelation[];
  sight: WishSight;
  names: Names;
  resident: PersonRow | undefined;
  pictures: Pictures;
  gridNames: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
}

/** A wish as the caller may see it: the wall's face for everybody, the rest for those it concerns. */
function viewOf(wish: Wish, call: Call, around: Around): View {
  const { relations, sight, pictures, gridNames, units, resident } = around;
  const concerned = sight.own || sight.pledgers;
  const { story, thanks } = wish;
  const told = concerned || story?.given === true;
  const { own } = sight;
  return {
    ...wishCardOf(wish, call, { pictures, gridNames, own, concerned }),
    wall: own ? wish.wall : undefined,
    accountable: accountableOf(wish, around),
    contact: sight.contact && resident ? openWished(wish, resident) : undefined,
    pledges: wish.pledges.map(({ by, unitId, takes, at }) => ({
      name: sight.pledgers ? around.names.get(by.personId) : undefined,
      unit: unitId === undefined ? undefined : units.get(unitId),
      mine: by.personId === call.id,
      takes,
      at,
    })),
    proxy: concerned && wish.proxy ? proxyOf(wish.proxy, around) : undefined,
    verified: wish.verified && { how: wish.verified.how, at: wish.verified.at },
    declined: own ? wish.declined : undefined,
    delivery: told && wish.delivery ? deliveryOf(wish.delivery, pictures, call) : undefined,
    dispute: concerned ? wish.dispute : undefined,
    decision: concerned && wish.decision ? decisionOf(wish.decision, around) : undefined,
    released: concerned ? wish.released : undefined,
    thanks: told ? thanks : undefined,
    story: concerned ? story : undefined,
    converted: own ? wish.converted : undefined,
    toCall: wish.toCall === true && own,
    toDecide: wish.toDecide === true && concerned,
    trail: concerned ? wish.trail.map(({ at, act, by }) => ({ at, act, by: shown(by, around) })) : [],
    relations: [...relations],
    acts: wishActs.filter((act) => mayWish(wish, act, relations)),
  };
}

/** Staff answer by name to everybody; a helper's name is for those concerned. */
function accountableOf(wish: Wish, around: Around): View['accountable'] {
  const person = shown(answersForWish(wish, around.chain), around);
  const concerned = around.sight.own || around.sight.pledgers;
  return person && { ...person, until: concerned ? wish.due?.at : undefined };
}

function shown(
  holder: WishHolder | undefined,
  { names, sight }: Around,
): { name: string; role: WishHolder['role'] } | undefined {
  const name = holder && names.get(holder.personId);
  if (!holder || name === undefined) return undefined;
  const open = isStaff(holder) || (holder.role === 'resident' ? sight.contact : sight.pledgers);
  return open ? { name, role: holder.role } : undefined;
}

function proxyOf({ by, consent }: NonNullable<Wish['proxy']>, around: Around): View['proxy'] {
  const person = shown(by, around);
  return person && { by: person, consent };
}

const deliveryOf = (
  { words, photos, at }: NonNullable<Wish['delivery']>,
  pictures: Pictures,
  call: Call,
): View['delivery'] => ({ words, photos: pictures.of(photos, call), at });

const decisionOf = ({ words, by, at }: NonNullable<Wish['decision']>, around: Around): View['decision'] => ({
  words,
  by: shown(by, around),
  at,
});
