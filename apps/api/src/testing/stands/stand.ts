import { randomUUID } from 'node:crypto';
import { fairview, people } from '@ice-access/domain/testing';
import type { Scene } from '../scene.ts';

/** A case that stands in one phase, with what an input about it may name. */
export interface Stand {
  /** The phase, and after a stroke what is special about it. */
  readonly name: string;
  readonly about: 'request' | 'agreement' | 'organisation';
  readonly phase: string;
  readonly id: string;
  readonly version: number;
  /** Values of payload fields, by command; `agency` and `ice` hold those that differ by side. */
  readonly sheet: Sheet;
}
export interface Sheet {
  readonly documentId: string;
  readonly [name: string]: unknown;
}

/** Words that one side wrote for itself alone: whoever of the other side reads them has found a leak. */
export const forIceAlone = 'Written for ICE alone, and for nobody else.';
export const forAgencyAlone = 'Written for the agency alone, and for nobody else.';

type Owner = { readonly requestId: string } | { readonly agreementId: string } | { readonly organisationId: string };

/** A document of this case or organisation, as an upload would have left it. */
export async function evidenceOf(scene: Scene, of: Owner): Promise<string> {
  const documentId = randomUUID();
  const organisationId = 'organisationId' in of ? of.organisationId : null;
  await scene.sql(
    `insert into document (document_id, request_id, agreement_id, organisation_id, agency_id, kind, file_name, media_type, bytes, sha256, state, by_person, at)
     values ($1, $2, $3, $4, $5, 'evidence', 'resolution.pdf', 'application/pdf', 1, $6, 'notScanned', $7, now())`,
    [
      documentId,
      'requestId' in of ? of.requestId : null,
      'agreementId' in of ? of.agreementId : null,
      organisationId,
      organisationId ?? fairview,
      'a'.repeat(64),
      people.official.person,
    ],
  );
  return documentId;
}

/** Three days on the way to now: long ago, a while ago (its dates have passed), and this day. */
export interface Days {
  readonly longAgo: string;
  readonly later: string;
  readonly now: string;
}
