import { accountRouter } from '../account/accountRouter.ts';
import { meRouter, peopleRouter } from '../account/router.ts';
import { agencyLookUps, fieldOfficeRouter } from '../agency/router.ts';
import { reviewerCommands as agreementCommands, reads as agreementReads } from '../agreement/router.ts';
import { assessmentRouter } from '../assessment/router.ts';
import { capacityRouter } from '../capacity/router.ts';
import { determinationRouter } from '../determination/router.ts';
import { documentRouter } from '../document/router.ts';
import { lookingRouter } from '../looking/router.ts';
import { metaRouter } from '../meta/router.ts';
import { invitationRouter, officeJoining, reviewerOrganisation } from '../organisation/router.ts';
import { letterRouter } from '../outbox/router.ts';
import { registerRouter } from '../register/router.ts';
import { queueRouter, reads, reviewerCommands } from '../request/router.ts';
import { talkRouter } from '../talk/router.ts';
import { router } from '../trpc.ts';

/** What the console's door offers. */
export const reviewerRouter = router({
  meta: metaRouter,
  me: meRouter,
  account: accountRouter,
  people: peopleRouter,
  fieldOffice: fieldOfficeRouter,
  register: registerRouter,
  agency: agencyLookUps,
  document: documentRouter,
  letter: letterRouter,
  looking: lookingRouter,
  request: router({ ...reads, ...reviewerCommands }),
  agreement: router({ ...agreementReads, ...agreementCommands }),
  organisation: reviewerOrganisation,
  joining: officeJoining,
  invitation: invitationRouter,
  queue: queueRouter,
  capacity: capacityRouter,
  assessment: assessmentRouter,
  determination: determinationRouter,
  talk: talkRouter,
});
