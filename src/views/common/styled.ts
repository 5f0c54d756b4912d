import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets properties of an element's style one by one. Lit's own `styleMap` writes a style attribute first, which the
 * policy of our pages forbids.
 */
class Styled extends Directive {
  override render(properties: Readonly<Record<string, string>>): unknown {
    // Nothing is written as text: `update` does all of it.
    void properties;
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Readonly<Record<string, string>>]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }
}

export const styled = directive(Styled);
