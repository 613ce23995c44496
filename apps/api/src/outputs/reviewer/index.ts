import { agreement } from './agreement.ts';
import { capacity } from './capacity.ts';
import { determination } from './determination.ts';
import { fieldOffice } from './fieldOffice.ts';
import { joining } from './joining.ts';
import { organisation } from './organisation.ts';
import { people } from './people.ts';
import { queue } from './queue.ts';
import { register } from './register.ts';
import { request } from './request.ts';

/** The forms of the answers to reviewers, at the console. */
export const reviewer = {
  ...agreement,
  ...capacity,
  ...determination,
  ...fieldOffice,
  ...joining,
  ...organisation,
  ...people,
  ...queue,
  ...register,
  ...request,
} as const;
