import { Button, Card, InstantText, type Line, Lines } from '../primitives/index.ts';
import type { Factors } from './accountCalls.ts';

interface FactorListProps {
  readonly factors: Factors;
  readonly busy: boolean;
  readonly onRemoveTotp: () => void;
  readonly onRemovePasskey: (id: string) => void;
  readonly onAdd: (what: 'passkey' | 'totp') => void;
  readonly onNewCodes: () => void;
}

const codesLeftInWords = (left: number): string => (left === 0 ? 'None left' : left === 1 ? '1 left' : `${left} left`);

/** What one signs in with besides the password. The last one cannot be taken away. */
export function FactorList({ factors, busy, onRemoveTotp, onRemovePasskey, onAdd, onNewCodes }: FactorListProps) {
  const { totp, passkeys, recoveryCodesLeft, passkeyNeeded } = factors;
  const only = passkeys.length + (totp === null ? 0 : 1) === 1;
  const lastPasskey = passkeyNeeded && passkeys.length === 1;
  const removal = (what: string, shut: boolean, press: () => void) =>
    shut ? (
      <span className="ax-small ax-quiet">Add another before you remove this one</span>
    ) : (
      <Button kind="quiet" busy={busy} onClick={press} aria-label={`Remove ${what}`}>
        Remove
      </Button>
    );
  const lines: Line[] = [
    ...passkeys.map((passkey, index) => {
      const name = passkey.name ?? `Passkey ${index + 1}`;
      return {
        key: passkey.id,
        head: name,
        says: (
          <>
            Passkey, made <InstantText at={passkey.createdAt} />
            {passkey.lastUsedAt !== null && (
              <>
                , last used <InstantText at={passkey.lastUsedAt} />
              </>
            )}
          </>
        ),
        aside: removal(name, only || lastPasskey, () => onRemovePasskey(passkey.id)),
      };
    }),
    ...(totp === null
      ? []
      : [
          {
            key: 'totp',
            head: 'App with codes',
            says: (
              <>
                Set up <InstantText at={totp.since} />
              </>
            ),
            aside: removal('the app with codes', only, onRemoveTotp),
          },
        ]),
    {
      key: 'recovery',
      head: 'Recovery codes',
      says: `${codesLeftInWords(recoveryCodesLeft)}. Each opens your account once when everything else is lost.`,
      aside: (
        <Button kind="quiet" busy={busy} onClick={onNewCodes}>
          Make new codes
        </Button>
      ),
    },
  ];
  return (
    <Card title="Second step">
      <Lines lines={lines} />
      <div className="ax-actions">
        <Button kind="outline" busy={busy} onClick={() => onAdd('passkey')}>
          Add a passkey
        </Button>
        {totp === null && (
          <Button kind="outline" busy={busy} onClick={() => onAdd('totp')}>
            Add an app with codes
          </Button>
        )}
      </div>
    </Card>
  );
}
