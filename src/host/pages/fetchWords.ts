import type { FetchFailure } from '../../protocol/pages.js';
import type { Translate } from '../common/translate.js';

/** Why a page was not fetched, as a sentence for its reader; undefined where its reader gave it up. */
export function fetchFailureWords(failure: FetchFailure, host: string, t: Translate): string | undefined {
  switch (failure.kind) {
    case 'cancelled':
      return undefined;
    case 'address':
      return t('{0} leads to an address that is no web page. Only http and https are fetched.', host);
    case 'credentials':
      return t('{0} leads to an address with a name and password in it, which is not fetched.', host);
    case 'private':
      return t('{0} leads to an address inside a private network, which is not fetched.', host);
    case 'redirects':
      return t('{0} leads from one address to the next without an end.', host);
    case 'size':
      return t('The page is larger than 5 MB and was not fetched. Save its text as a file instead.');
    case 'slow':
      return t('{0} did not answer within 15 seconds. Try again later.', host);
    case 'status':
      return /^40[13]$/.test(failure.detail)
        ? t(
            '{0} does not show this page to everybody (error {1}). Copy its text in your browser, then Add Clipboard.',
            host,
            failure.detail,
          )
        : t('{0} answered with error {1} instead of the page.', host, failure.detail);
    case 'type':
      return t('This is no page of text but {0}.', failure.detail);
    case 'network':
      return t('{0} cannot be reached ({1}).', host, failure.detail);
  }
}

/** Why an address cannot be fetched, before anybody is asked; undefined for one that can. */
export function addressProblem(text: string, t: Translate): string | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return t('An address begins with https:// or http://.');
  if (url.username !== '' || url.password !== '') return t('Leave out the name and password.');
  return undefined;
}
