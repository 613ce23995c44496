import type { Edition } from '../../instrument.ts';
import { criminalAlienProgram, lawEnforcementSupportCenter } from './fits/access.ts';
import { delegation287g } from './fits/delegation287g.ts';
import { communityShield, taskForce } from './fits/jointWork.ts';
import { agencyAndSignatory, helpNeeded, programsInMind } from './sections/filing.ts';
import { iceCapacity, iceCivilRightsRecord, iceNearestOffice, iceSupervision } from './sections/ice.ts';
import { languageAndCivilRights, localChallenges, workingWithIce } from './sections/needs.ts';
import { detentionFacilities, officersOffered, roomsAndSystems } from './sections/resources.ts';
import { sources } from './sources.ts';

/** The first edition. ICE's own question list was never published: these questions follow what case files show was asked. */
export const edition20261: Edition = {
  id: '2026-1',
  inUseSince: '2026-10-01',
  sections: [
    agencyAndSignatory,
    helpNeeded,
    programsInMind,
    officersOffered,
    detentionFacilities,
    localChallenges,
    workingWithIce,
    languageAndCivilRights,
    roomsAndSystems,
    iceNearestOffice,
    iceSupervision,
    iceCapacity,
    iceCivilRightsRecord,
  ],
  checks: [
    {
      question: 'officersForJail',
      notMoreThan: 'officersEmployed',
      says: 'More officers are offered for the jail than the agency employs.',
    },
    {
      question: 'officersForField',
      notMoreThan: 'officersEmployed',
      says: 'More officers are offered for the field than the agency employs.',
    },
    {
      question: 'investigatorsOffered',
      notMoreThan: 'officersEmployed',
      says: 'More investigators are offered than the agency employs officers.',
    },
    { question: 'visitsServed', notMoreThan: 'visitsAsked', says: 'More visits took place than were asked for.' },
  ],
  fits: [...delegation287g, criminalAlienProgram, lawEnforcementSupportCenter, communityShield, ...taskForce],
  weightsSet: {
    by: 'The authors of ICE ACCESS',
    on: '2026-10-01',
    basis: 'Model values of our own. ICE published no weights. They follow the reasons that case files and auditors gave.',
  },
  sources,
};
