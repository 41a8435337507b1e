// Making elements in few words, for the one surface that is too small for a framework.

type Props<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[Tag], 'className' | 'title' | 'hidden' | 'textContent'>
> & { attributes?: Readonly<Record<string, string>>; onClick?: (event: MouseEvent) => void };

/** An element of this page's document with its children inside. Clicks that no person made are not heard. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes, onClick, ...props }: Props<Tag> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, props);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  if (onClick) {
    element.addEventListener('click', (event) => {
      if (event.isTrusted) onClick(event as MouseEvent);
    });
  }
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The view without its scroll bars, in quirks mode too; CSS pixels. */
export function viewOf(page: Document): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = page.scrollingElement ?? page.documentElement;
  return { width, height };
}

/** The seal: 明 on vermilion, drawn by the style sheet so that it is no word of what it stands in. @param label left out
 * where that has a name already */
export const seal = (label?: string): HTMLElement =>
  make('span', {
    className: 'seal',
    attributes: label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' },
  });

/** A line icon, 16 px, in the current colour; it stands beside its word. @param d path in a box of 16 × 16 */
export function icon(d: string): SVGElement {
  return svg(
    'svg',
    {
      viewBox: '0 0 16 16',
      width: '16',
      height: '16',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    svg('path', { d }),
  );
}
