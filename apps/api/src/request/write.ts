import type { output } from 'zod/mini';
import { type OnRequest, requestCommand } from '../command/envelope.ts';
import { signedIn } from '../trpc.ts';
import type { RequestSpec } from './deed.ts';
import { handle } from './handle.ts';

/** The procedure of one command: its envelope, and the one way of every write. */
export const write = <Spec extends RequestSpec>(spec: Spec) =>
  signedIn.input(requestCommand(spec)).mutation(({ ctx, input }) => handle(ctx, input, spec));

/** The same for a command of which the server knows some fields: the client sends the others. */
export const writePart = <Spec extends RequestSpec, Known extends keyof output<Spec['payload']>>(spec: Spec, _known: readonly Known[]) =>
  signedIn
    .input(requestCommand(spec) as (raw: unknown) => OnRequest<Omit<output<Spec['payload']>, Known>>)
    .mutation(({ ctx, input }) => handle(ctx, input, spec));

/** The same for a command that the client sends in another form: the server makes the payload of it. */
export const writeFrom =
  <Sent extends object>() =>
  <Spec extends RequestSpec>(spec: Spec) =>
    signedIn.input(requestCommand(spec) as (raw: unknown) => OnRequest<Sent>).mutation(({ ctx, input }) => handle(ctx, input, spec));
