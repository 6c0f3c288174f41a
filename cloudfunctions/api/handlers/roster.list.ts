import type { Parsed } from '@core/contract/index';
import { contains, type RegionPath } from '@core/domain/place/region';
import { writeCursor, readCursor } from '../../kit/cursor';
import type { RosterRow } from '../../kit/documents';
import { reads } from '../../kit/handler';
import { maskedPhone } from '../../kit/mask';
import { openOnRoster } from '../../kit/personal';
import { isRefused, refused } from '../../kit/refused';
import { find, many, moreThan } from '../../kit/store';
import { addressOf, partsOf } from '../../kit/address';
import { communityOf } from '../registrar';
import { rosterNamed } from '../rosterNamed';

const SHOWN = 20;

/** The roster of the caller's community: all of it page by page, one building of it, or whom a search finds. */
export const rosterList = reads('roster.list', async ({ community, ...sought }, call) => {
  const place = communityOf(community, call);
  if (isRefused(place)) return place;
  if (sought.building && !contains(place.community, sought.building)) return refused('NOT_FOUND');
  const found = await linesOf(place.community, sought);
  const lines = found.slice(0, SHOWN);
  const regions = await many(
    'regions',
    lines.flatMap(({ building }) => (building ? partsOf(building) : [])),
  );
  const places = new Map(regions.map((region) => [region._id, region]));
  const last = found.length > SHOWN ? lines.at(-1) : undefined;
  return {
    list: lines.map((line) => {
      const { name, phone = '' } = openOnRoster(line);
      const { _id: id, kind, orgUnit, building, personId } = line;
      const shown = { id, kind, orgUnit, name, phoneMasked: phone && maskedPhone(phone) };
      return { ...shown, registered: personId !== undefined, place: building && addressOf(building, places) };
    }),
    ...(last ? { next: writeCursor(0, last._id) } : {}),
  };
});

type Sought = Pick<Parsed<'roster.list'>, 'search' | 'building' | 'cursor'>;

/** One line more than is shown, by id; a search has one page alone. */
function linesOf(community: RegionPath, { search = '', building, cursor }: Sought): Promise<RosterRow[]> {
  if (search !== '') return rosterNamed(community, search, SHOWN);
  const from = cursor === undefined ? '' : readCursor(cursor).id;
  const where = { ...(building ? { building } : { community }), _id: moreThan(from) };
  return find('roster', where, SHOWN + 1, ['_id', 'asc']);
}
