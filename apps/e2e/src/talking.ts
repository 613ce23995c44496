import type { Locator, Page } from 'playwright-core';
import { ask, casesOf, type Listed, slugOf } from './asking.ts';
import { untilDone } from './typing.ts';

/** A case with the people who can talk in it: an official of its agency, and a liaison named in it. */
export interface Talkers extends Listed {
  readonly official: string;
  readonly preparer: string;
  readonly liaison: string;
  readonly investigations: string;
}
interface Read {
  readonly paper: boolean;
  readonly view: {
    readonly liaisons?: { readonly detention: string; readonly investigations?: string };
    readonly meetings?: readonly object[];
    readonly sections?: Readonly<Record<string, { readonly finished: object | null }>>;
  };
  readonly people: Readonly<Record<string, { readonly email?: string }>>;
}

/** What a case is, as its own page reads it. */
export const readCase = async (page: Page, requestId: string): Promise<Read> =>
  (await ask(page.context(), 'request.get', { requestId })) as Read;

/** The first case in this phase that fits, whose agency has people of its own here. */
export async function caseWhere(page: Page, phase: string, fits: (read: Read) => boolean): Promise<Talkers> {
  for (const listed of await casesOf(page.context(), 'request')) {
    const slug = slugOf(listed.agencyName);
    if (listed.phase !== phase || slug === undefined) continue;
    const read = await readCase(page, listed.id);
    if (!fits(read)) continue;
    const liaison = read.people[read.view.liaisons?.detention ?? '']?.email ?? '';
    const investigations = read.people[read.view.liaisons?.investigations ?? '']?.email ?? '';
    return { ...listed, official: `official@${slug}.example`, preparer: `preparer@${slug}.example`, liaison, investigations };
  }
  throw new Error(`no case in ${phase} fits`);
}

/** Opens the form of one button of a part of the page, fills it in and sends it. */
export async function write(page: Page, part: Locator, act: { button: string; form: string; fill?: (form: Locator) => Promise<void> }) {
  await part.getByRole('button', { name: act.button, exact: true }).click();
  const form = part.getByRole('form', { name: act.form });
  await act.fill?.(form);
  await form.getByRole('button', { name: act.form, exact: true }).click();
  await untilDone(page, form);
}
