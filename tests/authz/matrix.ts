import { randomUUID } from 'node:crypto';
import { contract, type Answer } from '@core/contract';
import { helperRoles, type Role } from '@core/domain/people/person';
import type { Documents, PersonRow } from '../../cloudfunctions/kit/documents';
import { collections, type CollectionName } from '../../cloudfunctions/manifest';
import { inTurn } from '../../cloudfunctions/kit/inTurn';
import { grantRow, helperRow, identityRow, personRow } from '../../localcloud/seeds/people';
import { write } from '../../localcloud/seeds/write';
import { inEnvironment } from '../../localcloud/seeding';
import type { Town } from '../support/town';
import { cells, type Cell } from './cells';
import { HOME_ELSEWHERE, type Rows } from './subject';
import { subjects } from './subjects';

/** Answers that say no more than «there is nothing here for you». */
const denials = ['NOT_ALLOWED', 'NOT_FOUND', 'NO_CONSENT', 'NO_HOUSEHOLD', 'NOT_PROXY'];
const AT_ONCE = 8;

/** What came of asking every question. */
export interface Answered {
  calls: number;
  allowed: number;
  denied: number;
  /** In words, where a call was answered otherwise than the table says. */
  wrong: string[];
}

interface Sent extends Cell {
  input: object;
}

/** Asks the table's every question by a call through the gateway, each by a person made for it. */
export async function askEverything(town: Town): Promise<Answered> {
  const asked = await inEnvironment(town.cloud.env, () => laidDown(town.now()));
  const answered: Answered = { calls: asked.length, allowed: 0, denied: 0, wrong: [] };
  await inTurn(asked, AT_ONCE, async (one) => {
    const said = await codeOf(town, one);
    const letIn = !denials.includes(said);
    answered[letIn ? 'allowed' : 'denied'] += 1;
    const broken = said === 'INTERNAL' || said === 'BAD_INPUT';
    if (letIn !== one.allowed || broken) answered.wrong.push(`${told(one)}: ${said}`);
    return true;
  });
  return answered;
}

const told = ({ action, holder, relation, allowed }: Sent): string =>
  `${action} by ${holder} on ${relation}, ${allowed ? 'allowed' : 'denied'} by the table`;

/** Makes the people and what they ask about, and lays all of it down before the first call. */
async function laidDown(now: number): Promise<Sent[]> {
  const rows: Rows[] = [];
  const sent = cells().map((cell): Sent => {
    const { call, home } = subjects[cell.action];
    const caller = callerOf(cell, home, now);
    const { input, rows: about = {} } = call({ ...cell, caller, now });
    rows.push(about, rowsOf(cell, caller, now));
    return { ...cell, input };
  });
  for (const name of Object.keys(collections) as CollectionName[]) await write(name, all(name, rows));
  return sent;
}

function all<C extends CollectionName>(name: C, rows: readonly Rows[]): Documents[C][] {
  return rows.flatMap((some) => some[name] ?? []);
}

/** A person who is nothing but this: without a home unless he is a resident, or the subject wants one. */
function callerOf({ holder, scope, personId: id }: Cell, wanted: string | undefined, now: number): PersonRow {
  const home = holder === 'resident' ? scope : wanted;
  return personRow({ id, name: '某人', phone: '13900000000', ...(home ? { home } : {}) }, now);
}

function rowsOf({ holder, scope, personId }: Cell, caller: PersonRow, now: number): Rows {
  if (holder === 'stranger') return {};
  const known: Rows = { people: [caller], identities: [identityRow(personId)] };
  if (holder === 'visitor' || holder === 'resident') return known;
  const helps = helperRoles.find((role: Role) => role === holder);
  const helpers = helps ? [helperRow(personId, helps, HOME_ELSEWHERE, now)] : [];
  return { ...known, grants: [grantRow(personId, holder, scope, now)], helpers };
}

async function codeOf(town: Town, { action, input, personId }: Sent): Promise<string> {
  const key = contract[action].kind === 'act' ? { key: randomUUID() } : {};
  const response = await fetch(`${town.url}/v1/functions/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer dev.${personId}` },
    body: JSON.stringify({ action, input, ...key }),
  });
  const answer = (await response.json()) as Answer;
  return answer.ok ? 'OK' : answer.refusal.code;
}
