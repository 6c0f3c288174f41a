import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Signer } from '@cloudbase/signature-nodejs';
import { WireError } from './errors';

export interface Credentials {
  secretId: string;
  secretKey: string;
}

interface Claim {
  secretId: string;
  signedHeaders: string[];
  signature: string;
}

const FORM =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/\d{4}-\d\d-\d\d\/tcb\/tc3_request, SignedParams=[^,]*, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
const FRESH_FOR = 600_000;

/**
 * Refuses a request that was not signed with `credentials`: the signature is made anew from what arrived, with the
 * SDK's own signer, and compared. `latest` is the latest clock a caller may live on.
 */
export function verifySignature(
  req: IncomingMessage,
  params: Record<string, unknown>,
  credentials: Credentials,
  latest: () => number,
): void {
  const claim = readClaim(req.headers.authorization);
  if (claim.secretId !== credentials.secretId) throw refused('secret id error');
  const timestamp = Number(req.headers['x-timestamp']);
  const signedAt = timestamp * 1000;
  if (!(signedAt > Date.now() - FRESH_FOR && signedAt < latest() + FRESH_FOR))
    throw refused('signature expired');
  if (!same(claim.signature, expectedSignature(req, params, credentials, claim, timestamp))) {
    throw refused('signature mismatch');
  }
}

function readClaim(authorization: string | undefined): Claim {
  const [, secretId, signedHeaders, signature] = FORM.exec(authorization ?? '') ?? [];
  if (!secretId || !signedHeaders || !signature) {
    throw refused('authorization header missing or malformed');
  }
  return { secretId, signature, signedHeaders: signedHeaders.split(';') };
}

function expectedSignature(
  req: IncomingMessage,
  params: Record<string, unknown>,
  credentials: Credentials,
  claim: Claim,
  timestamp: number,
): string {
  const headers = Object.fromEntries(claim.signedHeaders.map((name) => [name, req.headers[name]]));
  if (typeof headers.host !== 'string' || !headers['content-type'])
    throw refused('host and content-type must be signed');
  const url = `http://${headers.host}${req.url}`;
  const signer = new Signer(credentials, 'tcb');
  // The SDK signs the method as it spells it, in lower case, and every field of the body.
  return String(signer.tc3sign('post', url, headers, params, timestamp).signature);
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function refused(why: string): WireError {
  return new WireError('SIGN_PARAM_INVALID', why);
}
