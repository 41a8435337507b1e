// A form shows its fields under their names, before what is its own: a field named `parentElement` hides the form's parent,
// one named `getAttribute` its attributes. What is a form's own is asked of its prototype.

export const own = <Name extends keyof Element>(element: Element, name: Name): Element[Name] =>
  Reflect.get(Object.getPrototypeOf(element), name, element);

/** A form may hide its name, too. */
export const isForm = ({ localName }: Element): boolean => localName === 'form' || typeof localName !== 'string';

export const parentOf = (element: Element): Element | null =>
  isForm(element) ? own(element, 'parentElement') : element.parentElement;

/** @param asForm spares the question where the answer is known */
export const attributeOf = (element: Element, name: string, asForm = isForm(element)): string | null =>
  asForm ? own(element, 'getAttribute').call(element, name) : element.getAttribute(name);
