/** Puts what is named into a message of the host: `{0}` and `{1}`. */
export function said(message: string, ...named: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (place, at: string) => String(named[Number(at)] ?? place));
}
