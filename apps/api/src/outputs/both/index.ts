import { account } from './account.ts';
import { agency } from './agency.ts';
import { agreement } from './agreement.ts';
import { assessment } from './assessment.ts';
import { document } from './document.ts';
import { invitation } from './invitation.ts';
import { letter } from './letter.ts';
import { looking } from './looking.ts';
import { me } from './me.ts';
import { meta } from './meta.ts';
import { organisation } from './organisation.ts';
import { request } from './request.ts';
import { talk } from './talk.ts';

/** The forms of the answers to whoever is signed in, at either door. */
export const both = {
  ...account,
  ...agency,
  ...agreement,
  ...assessment,
  ...document,
  ...invitation,
  ...letter,
  ...looking,
  ...me,
  ...meta,
  ...organisation,
  ...request,
  ...talk,
} as const;
