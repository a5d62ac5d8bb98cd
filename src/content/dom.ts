/** What an element may hold; what is empty or false is left out. */
export type Child = Node | string | false | undefined;

/** Attributes by name; true is an attribute without a value, false and undefined leave it out. A function listens to the event it is named for. */
export type Attributes = Readonly<Record<string, string | boolean | number | ((event: Event) => void) | undefined>>;

/** An element of ours, made by hand: for what is drawn in a page, a library would weigh more than all of it. */
export function el<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}
