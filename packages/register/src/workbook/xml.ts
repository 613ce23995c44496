import { SaxesParser } from 'saxes';
import { stop } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;
export interface Listener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Where reading stands, for a refusal. */
  readonly row?: () => number | null;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Walks a part. A document type is refused: no list needs one, and it is the door for entity bombs. */
export function walk(part: { readonly name: string; readonly text: string }, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  const damaged = () => stop('damaged', `The file is damaged: ${part.name} is not well formed.`, listener.row?.() ?? null);
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', (tag) => listener.open?.(local(tag.name), tag.attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(local(tag.name)));
  parser.write(part.text).close();
}
