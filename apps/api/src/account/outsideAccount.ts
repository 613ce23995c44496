/** How an identity at an outside provider is named here: by issuer and subject, since an e-mail address proves nothing about an account. */
export const outsideAccountId = (issuer: string, subject: string): string => `${issuer} ${subject}`;
