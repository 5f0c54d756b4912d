const ENGLISH =
  'not no never none nobody nothing neither nor cannot without aint arent cant couldnt didnt doesnt dont hadnt hasnt ' +
  'havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt';
const OTHERS =
  'nicht kein keine keinen keiner keines keinem nie niemals niemand ohne ne pas jamais aucun aucune sans rien nunca jamas ' +
  'sin ningun ninguna nadie nada non senza nessuno nessuna não nao sem nenhum nenhuma ninguem не нет без никогда никто ' +
  'ничего немає без ніколи ніхто нічого nigdy bez nikt nic nie niet geen nooit niemand zonder niets ' +
  'ikke ingen intet aldrig uden uten aldri inte inget utan neni nikdy nikdo δεν χωρις ποτε';

/**
 * Words, in their typography-free form, that turn a statement into its opposite, in the languages that are split best.
 */
export const negations: ReadonlySet<string> = new Set(`${ENGLISH} ${OTHERS}`.split(' '));
