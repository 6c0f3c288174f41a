import { faultKinds } from '@core/domain/import/fault';
import { faultSentence } from '../../src/admin/transfer/words';
import { openDoor, type Door } from '../actions/door';
import { COUNTY, ADMIN, lookedThrough, makeAdmin } from './carry';
import { faulty } from './faulty';
import { put } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await makeAdmin();
  await put('grants', grantRow('zhou', 'communitySecretary', '990001/01/01/', Date.now()));
});
afterAll(() => door.close());
/** Nobody brings in seventy tables in one hour. */
beforeEach(() => door.pass(121));

test('every kind of fault has a table that shows it', () => {
  expect(new Set(faulty.map(({ fault }) => fault))).toEqual(new Set(faultKinds));
  expect(faultKinds.length).toBeGreaterThanOrEqual(40);
});

test.each(faulty.map((one, n) => [`${n + 1} ${one.fault} in a table of ${one.table}`, one] as const))(
  '%s is reported by line and column',
  async (_name, { fault, table, file, ending = 'csv', line, column, says = '' }) => {
    // What only a community's secretary may not do, the administrator may.
    const who = fault === 'notGivable' ? 'zhou' : ADMIN;
    const place = who === 'zhou' ? '990001/01/01/' : COUNTY;
    const { state, faults } = await lookedThrough(door, file, { kind: table, place, format: ending, who });
    expect({ state, faults }).toMatchObject({ state: 'faulty', faults: [{ line, column, kind: fault }] });
    expect(faults.map(faultSentence)[0]).toContain(says);
  },
);
