import { editionOf, type Fit, fitDiffersSentence, type SharedFit, sharedFitOf } from '@ice-access/domain/assessment';
import { scopeOf } from '../account/scope.ts';
import { notFound, Refused } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { sharedAnswers } from './answers.ts';
import { type FitVersion, fitVersions, readFit, replayFit, storedFit } from './fitResult.ts';
import { readAnswers } from './getAssessment.ts';

export interface FitPage {
  readonly editionId: string;
  readonly fits: readonly Fit[];
  /** The answers it was worked out from, and when they were handed over. */
  readonly inputs: SharedFit['inputs'];
  readonly computedFrom: { readonly answers: number; readonly at: string };
  /** Which version this is; null while nothing was handed over since fits are kept. */
  readonly version: number | null;
  readonly versions: readonly FitVersion[];
}

interface Ask {
  readonly requestId: string;
  /** An earlier version; the latest one without it. */
  readonly version?: number | undefined;
}

/**
 * How each program fits, as it was worked out when something was last handed over: the same page on both sides. What either side
 * is still writing plays no part. A result that does not follow from what was handed over is not shown.
 */
export function getFit(caller: Caller, { requestId, version: asked }: Ask): Promise<FitPage> {
  return caller.database.reading(scopeOf(caller.actor), async (tx) => {
    const { state } = await readAnswers(tx, caller, requestId);
    const versions = await fitVersions(tx, requestId);
    const found = asked === undefined ? versions[0] : versions.find(({ version }) => version === asked);
    if (asked !== undefined && found === undefined) throw notFound();
    const stored = found && (await storedFit(tx, requestId, found.version));
    if (found === undefined || stored === undefined) {
      const edition = editionOf(state.edition);
      if (edition === undefined) throw notFound();
      const { inputs, fits } = sharedFitOf(edition, await sharedAnswers(tx, requestId, 'both'));
      return {
        editionId: edition.id,
        fits,
        inputs,
        computedFrom: { answers: Object.keys(inputs).length, at: caller.now() },
        version: null,
        versions,
      };
    }
    const replay = await replayFit(tx, requestId, found.version);
    if (replay !== 'same') throw new Refused('CONFLICT', { code: 'fitDiffers', sentence: fitDiffersSentence(replay ?? 'noEdition') });
    const { edition: editionId, fits, inputs } = readFit(stored.body);
    return {
      editionId,
      fits,
      inputs,
      computedFrom: { answers: Object.keys(inputs).length, at: found.at },
      version: found.version,
      versions,
    };
  });
}
