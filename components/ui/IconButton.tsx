// A button that is an icon alone; its name is spoken, and shown on hovering over it.
import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';
import css from './IconButton.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'aria-label' | 'title' | 'name'> {
  name: IconName;
  label: string;
}

export function IconButton({ name, label, className = '', ...rest }: Props) {
  return (
    <button type="button" className={`${css.button} ${className}`} aria-label={label} title={label} {...rest}>
      <Icon name={name} />
    </button>
  );
}
