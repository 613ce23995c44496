import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const PlainAnchor = (props: AnchorProps) => <a {...props} />;

/** How this front follows a link inside itself. Each front gives its router's way; without one it is a plain link. */
const Follow = createContext<ComponentType<AnchorProps>>(PlainAnchor);
export const FollowLinks = Follow.Provider;

/** A link. Addresses that lead out of the front, to a file or to the API are plain links. */
export function Anchor(props: AnchorProps) {
  const Inside = useContext(Follow);
  const leaves =
    !props.href.startsWith('/') || props.href.startsWith('/files/') || props.href.includes('.pdf') || props.download !== undefined;
  return leaves ? <PlainAnchor {...props} /> : <Inside {...props} />;
}
