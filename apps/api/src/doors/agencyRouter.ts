import { accountRouter } from '../account/accountRouter.ts';
import { meRouter } from '../account/router.ts';
import { agencyLookUps } from '../agency/router.ts';
import { agencyCommands as agreementCommands, reads as agreementReads } from '../agreement/router.ts';
import { assessmentRouter } from '../assessment/router.ts';
import { determinationRouter } from '../determination/router.ts';
import { documentRouter } from '../document/router.ts';
import { lookingRouter } from '../looking/router.ts';
import { metaRouter } from '../meta/router.ts';
import { agencyOrganisation, invitationRouter, visitorsJoining } from '../organisation/router.ts';
import { letterRouter } from '../outbox/router.ts';
import { publicRouter } from '../register/router.ts';
import { agencyCommands, homeRouter, reads } from '../request/router.ts';
import { talkRouter } from '../talk/router.ts';
import { router } from '../trpc.ts';

/** What the portal's door offers. No procedure of a reviewer is here: an agency's session cannot even name one. */
export const agencyRouter = router({
  meta: metaRouter,
  me: meRouter,
  account: accountRouter,
  public: publicRouter,
  agency: agencyLookUps,
  document: documentRouter,
  letter: letterRouter,
  looking: lookingRouter,
  request: router({ ...reads, ...agencyCommands }),
  agreement: router({ ...agreementReads, ...agreementCommands }),
  organisation: agencyOrganisation,
  joining: visitorsJoining,
  invitation: invitationRouter,
  home: homeRouter,
  assessment: assessmentRouter,
  determination: determinationRouter,
  talk: talkRouter,
});
