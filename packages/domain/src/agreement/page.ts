import type { AgreementRejection } from './rejection.ts';
import type { AgreedText } from './state.ts';
import type { AgreementContent } from './view.ts';

/** Nobody sends, agrees to, clears or signs a text that the page did not show. */
export function mustBeThisPage(digest: string, content: AgreementContent): AgreementRejection | undefined {
  if (content.unfilled.length > 0) return { code: 'unfilled', blanks: content.unfilled };
  return digest === content.textDigest ? undefined : { code: 'otherPage', digest: content.textDigest };
}

/** As above, and it is still the text on which both sides agreed. */
export function mustBeAgreedText(
  digest: string,
  { text }: Pick<AgreedText, 'text'>,
  content: AgreementContent,
): AgreementRejection | undefined {
  return mustBeThisPage(digest, content) ?? (digest === text.digest ? undefined : { code: 'otherPage', digest: text.digest });
}
