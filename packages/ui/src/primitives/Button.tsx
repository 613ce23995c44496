import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Anchor, type AnchorProps } from './Anchor.tsx';

/** One main button a page; the rest outlined or quiet. */
type Kind = 'main' | 'outline' | 'quiet';
interface Look {
  kind?: Kind;
  size?: 'big' | 'small' | undefined;
  children: ReactNode;
}

const classOf = (kind: Kind, size: Look['size']) =>
  kind === 'quiet'
    ? 'ax-button--quiet'
    : ['usa-button', kind === 'outline' && 'usa-button--outline', size && `ax-button--${size}`].filter(Boolean).join(' ');

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> & { busy?: boolean | undefined };

/** A button says what will happen. While busy it stays focusable and ignores further presses. */
export function Button({ kind = 'main', size, busy = false, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf(kind, size)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads to another page. */
export function ButtonLink({ kind = 'main', size, children, ...rest }: Look & Omit<AnchorProps, 'className' | 'children'>) {
  return (
    <Anchor {...rest} className={classOf(kind, size)}>
      {children}
    </Anchor>
  );
}
