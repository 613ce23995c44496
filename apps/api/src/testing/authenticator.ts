import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const url = (data: Buffer): string => data.toString('base64url');

type Cbor = number | string | Buffer | ReadonlyMap<number | string, Cbor>;

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256 ? Buffer.from([(major << 5) | 24, length]) : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

/** As much of CBOR (RFC 8949) as an authenticator speaks. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])]);
}

/** What a ceremony may do wrong. */
export interface Ceremony {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId?: string;
  /** Whether the user was verified (PIN, finger, face), not only present. */
  readonly verifies?: boolean;
}

const present = 0x01;
const verified = 0x04;
const attested = 0x40;

/** A software authenticator with one ES256 key: it can be asked to do what a browser would refuse. */
export class Authenticator {
  readonly id = randomBytes(32);
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #counter = 0;

  #clientData(type: string, { challenge, origin }: Ceremony): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #data({ rpId = 'localhost', verifies = true }: Ceremony, more: Buffer | undefined): Buffer {
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const flags = present | (verifies ? verified : 0) | (more === undefined ? 0 : attested);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, more ?? Buffer.alloc(0)]);
  }

  /** What `navigator.credentials.create` would give, as JSON. */
  create(ceremony: Ceremony): object {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const cose = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, cbor(cose)]);
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', this.#data(ceremony, credential)],
    ]);
    const response = {
      clientDataJSON: url(this.#clientData('webauthn.create', ceremony)),
      attestationObject: url(cbor(attestation)),
      transports: ['internal'],
    };
    return { id: url(this.id), rawId: url(this.id), type: 'public-key', response, clientExtensionResults: {} };
  }

  /** What `navigator.credentials.get` would give, as JSON. */
  get(ceremony: Ceremony): object {
    const clientData = this.#clientData('webauthn.get', ceremony);
    const data = this.#data(ceremony, undefined);
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(clientData)]))
      .sign(this.#keys.privateKey);
    const response = { clientDataJSON: url(clientData), authenticatorData: url(data), signature: url(signature) };
    return { id: url(this.id), rawId: url(this.id), type: 'public-key', response, clientExtensionResults: {} };
  }
}
