const kept = /^(a|b|i|u|s|em|strong|p|div|span|br|img|[ou]l|li|h\d|t(able|body|r|d|h)|pre|code|blockquote)$/;
const keptAttributes = /^(src|href|alt|title|style|width|height|colspan|rowspan|dir|lang)$/;

/**
 * Leaves of pasted HTML what a person sees of it. The browser cleans what it pastes by itself; insertHTML does not, and
 * an `onload` from another site's clipboard would run in the page. A list of what stays, because what is dangerous
 * grows. Elements that are not on it leave their children behind.
 */
export function plainMarkup(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!keptAttributes.test(name) || (name === 'href' && !/^https?:/i.test(value))) element.removeAttribute(name);
    }
    if (element.matches('script,style,title')) element.remove();
    else if (!kept.test(element.localName)) element.replaceWith(...element.childNodes);
  }
  return body.innerHTML;
}
