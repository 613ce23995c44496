/** What somebody signs in with besides the password. */
export interface Factors {
  readonly totp: { readonly since: string | Date } | null;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly createdAt: string | Date;
    readonly lastUsedAt: string | Date | null;
  }[];
  readonly recoveryCodesLeft: number;
  readonly oidc: boolean;
  readonly passkeyNeeded: boolean;
}
/** One place where the account is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly current: boolean;
  readonly method: string;
  readonly browser: string | null;
  readonly signedInAt: string | Date;
  readonly lastSeenAt: string | Date;
}

/** What my account asks of the door besides signing in; each front brings its own client. An answer that did not come is thrown. */
export interface AccountCalls {
  readonly factors: () => Promise<Factors>;
  readonly removeTotp: () => Promise<unknown>;
  readonly removePasskey: (id: string) => Promise<unknown>;
  readonly sessions: () => Promise<readonly OpenSession[]>;
  readonly endSession: (id: string) => Promise<unknown>;
  readonly endOtherSessions: () => Promise<unknown>;
  readonly endEverywhere: () => Promise<unknown>;
  readonly actIn: (organisationId: string) => Promise<unknown>;
  readonly changeEmail: (email: string) => Promise<unknown>;
  /** The sentence of a no that was thrown. */
  readonly sayThrown: (error: unknown) => string;
}
