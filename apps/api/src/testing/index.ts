/** What a proof needs to set a scene of its own: the people, the cases in every phase, and payloads that the schemas accept. */
export { hashPassword } from '../account/hash.ts';
export { sealed } from '../account/totp.ts';
export { replayFit } from '../assessment/fitResult.ts';
export { snapshotDigest } from '../assessment/handedOver.ts';
export { payloadFor } from './payload.ts';
export { type Scene, setScene } from './scene.ts';
export { standAgreements } from './stands/agreementStands.ts';
export { newcomersAsking, sparePeople, standOrganisations } from './stands/organisationStands.ts';
export { standRequests } from './stands/requestStands.ts';
export { type Days, forAgencyAlone, forIceAlone, type Stand } from './stands/stand.ts';
export { Story } from './story.ts';
