import { canonicalText } from '@ice-access/ledger';
import * as z from 'zod';
import type * as mini from 'zod/mini';
import { firstIssue } from '../trpc.ts';
import { Refused } from './refused.ts';

/** A version is a column of 32 bits. */
export const version = z.int().min(0).max(2_147_483_647);
const common = { expectedVersion: version, key: z.uuid(), data: z.unknown() };
const onRequest = z.strictObject({ requestId: z.uuid(), ...common });
const onAgreement = z.strictObject({ agreementId: z.uuid(), ...common });
const onOrganisation = z.strictObject({ organisationId: z.uuid(), ...common });

/** What every lifecycle command arrives in, whichever case it is about. */
export interface Envelope<Data> {
  /** The last event of the case that the caller has read; 0 when the case is opened by this command. */
  readonly expectedVersion: number;
  /** Makes a repeated call harmless. */
  readonly key: string;
  readonly data: Data;
}
export type OnRequest<Data = unknown> = Envelope<Data> & { readonly requestId: string };
export type OnOrganisation<Data = unknown> = Envelope<Data> & { readonly organisationId: string };
export type OnAgreement<Data = unknown> = Envelope<Data> & { readonly agreementId: string };

interface Spec {
  readonly type: string;
  readonly payload: mini.ZodMiniType<object>;
}
type DataOf<S extends Spec> = mini.output<S['payload']>;

// A wrong envelope is malformed (400); a payload that the domain's schema refuses is 422, and that is said after sign-in.
/** Parses the envelope of a request's command; `data` keeps the payload's type for the client and is parsed by `payloadOf`. */
export const requestCommand =
  <S extends Spec>(_spec: S) =>
  (raw: unknown) =>
    onRequest.parse(raw) as OnRequest<DataOf<S>>;
/** The same for an agreement's command. */
export const agreementCommand =
  <S extends Spec>(_spec: S) =>
  (raw: unknown) =>
    onAgreement.parse(raw) as OnAgreement<DataOf<S>>;
/** The same for an organisation's command, of which the server makes some fields itself. */
export const organisationCommand =
  <S extends Spec, Made extends keyof DataOf<S>>(_spec: S, _made: readonly Made[]) =>
  (raw: unknown) =>
    onOrganisation.parse(raw) as OnOrganisation<Omit<DataOf<S>, Made>>;

/** Half a character (a lone surrogate) has no form in which it could be stored or hashed. */
export function mustHaveText(value: unknown, field: string): void {
  try {
    canonicalText(value ?? null);
  } catch {
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field, sentence: 'Holds a character that is not whole.' });
  }
}

/** The payload as the command's own schema reads it, or 422 with the field. */
export function payloadOf(spec: Spec, data: unknown): object {
  mustHaveText(data, 'data');
  const parsed = spec.payload.safeParse(data);
  if (parsed.success) return parsed.data;
  const { field, sentence } = firstIssue(parsed.error);
  throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: field === '' ? 'data' : `data.${field}`, sentence });
}
