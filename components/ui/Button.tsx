// The three weights of a button: the one thing to do, an ordinary one, a quiet one.
import type { ComponentProps } from 'react';
import css from './Button.module.css';

type Weight = 'primary' | 'plain' | 'quiet';

export function Button({ weight = 'plain', className = '', ...rest }: ComponentProps<'button'> & { weight?: Weight }) {
  return <button type="button" className={`${css.button} ${css[weight]} ${className}`} {...rest} />;
}
