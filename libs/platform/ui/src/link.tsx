import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType } from 'react';

/** A link inside the product. `to` is a path of ours with its query. */
export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { to: string };

/** The app puts the router's link here; without it a plain one works too. */
export const LinkPart = createContext<ComponentType<LinkProps>>(({ to, ...rest }) => <a href={to} {...rest} />);

export function Link(props: LinkProps) {
  const Part = useContext(LinkPart);
  return <Part {...props} />;
}
