import { reaches, type Row, type Subject } from '@core/domain/people/permission';
import type { Caller, Grant } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import type { PersonRow } from './documents';

/** A person the database knows behind an identity, with the grants in force now. */
export interface Known {
  person: PersonRow;
  grants: Grant[];
}

/** One call of an action: who, when, and under which idempotency key. */
export class Call {
  /** The idempotency row this act will leave; absent for a read. */
  act?: { id: string; action: string; inputHash: string };
  /** The row of the permission table that the router found for the action; empty denies everything. */
  row: Row = {};
  /** What the action may be refused as, beyond the common refusals; the router found it in the contract. */
  refusals: readonly string[] = [];

  constructor(
    /** `wx:…` or `uid:…`, as the platform told it. */
    readonly identity: string,
    readonly openid: string | undefined,
    readonly known: Known | undefined,
    readonly now: number,
  ) {}

  /** The person calling. @throws Error where the action's `allow` lets strangers in. */
  get person(): PersonRow {
    if (!this.known) throw new Error('this action lets strangers in: ask `known`');
    return this.known.person;
  }

  get id(): string {
    return this.person._id;
  }

  get grants(): Grant[] {
    return this.known?.grants ?? [];
  }

  /** Home, down to the household. @throws Error where the action's `allow` does not demand one. */
  get home(): RegionPath {
    if (!this.person.home) throw new Error('this action lets people without a household in');
    return this.person.home;
  }

  /** Whether this action is open to the caller for this subject, as the permission table says. */
  reaches(subject: Subject): boolean {
    return reaches(this.row, this.caller, subject);
  }

  /** Who is calling, as the domain reasons about it. */
  get caller(): Caller {
    const { _id: personId, home } = this.person;
    return { personId, grants: this.grants, ...(home ? { home } : {}) };
  }
}
