import type { Output } from '@core/contract';
import type { Role } from '@core/domain/people/person';
import { deskRoles, helperRoles } from '@core/domain/people/person';
import { read } from './cloud';
import { keep, recall } from './storage';
import { createStore } from './store';

export type Session = Output<'me.get'>;

/** The faces of the app; which one a person sees now is his own choice among the roles he has. */
export type Face = 'resident' | 'member' | 'staff' | 'admin';

/** The last session known, so that the first page draws at once. */
export const sessionStore = createStore<Session | undefined>(() => recall<Session>('session'));
export const faceStore = createStore<Face>(() => recall<Face>('face') ?? 'resident');

/**
 * A session from an answer: `me.get`, or an act that returns one. Who has never chosen a face sees the one he works
 * in: a desk before helping, helping before ordering.
 */
export function setSession(session: Session): void {
  keep('session', session);
  sessionStore.set(session);
  const faces = facesOf(session);
  if (recall<Face>('face') === undefined) chooseFace(faces.at(-1) ?? 'resident');
  else if (!faces.includes(faceStore.get())) chooseFace('resident');
}

let asking: Promise<boolean> | undefined;

async function ask(): Promise<boolean> {
  const reply = await read('me.get', {});
  if (reply.ok) setSession(reply.output);
  asking = undefined;
  return reply.ok;
}

/** Asks who is calling, once at a time. Leaves the known session when the cloud cannot be reached. */
export function refreshSession(): Promise<boolean> {
  return (asking ??= ask());
}

const has = (session: Session, roles: readonly Role[]): boolean =>
  session.roles.some(({ role }) => roles.includes(role));

/** The faces a person may choose from. */
export function facesOf(session: Session): Face[] {
  return [
    'resident',
    ...(has(session, helperRoles) ? (['member'] as const) : []),
    ...(has(session, deskRoles) ? (['staff'] as const) : []),
    ...(has(session, ['streetStaff', 'admin']) ? (['admin'] as const) : []),
  ];
}

/** Shows the app as this role, from now on. */
export function chooseFace(face: Face): void {
  keep('face', face);
  faceStore.set(face);
}
