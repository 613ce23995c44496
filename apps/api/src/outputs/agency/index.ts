import { agreement } from './agreement.ts';
import { determination } from './determination.ts';
import { home } from './home.ts';
import { joining } from './joining.ts';
import { published } from './published.ts';
import { request } from './request.ts';

/** The forms of the answers to an agency, at the portal. */
export const agency = { ...agreement, ...determination, ...home, ...joining, ...published, ...request } as const;
