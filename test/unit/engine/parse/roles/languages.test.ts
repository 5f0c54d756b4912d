import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';

/** For each language two sentences of an article, and lines that pages write around one, parted by semicolons. */
const languages: Readonly<Record<string, { readonly body: readonly string[]; readonly page: string }>> = {
  de: {
    body: [
      'Die Reederei hat am Dienstag den Betrieb wieder aufgenommen.',
      'Niemand wurde verletzt, sagte der Hafenmeister.',
    ],
    page: `
      Zur Merkliste hinzufügen ; Artikel merken ; Teilen ; Auf Facebook teilen ; Per E-Mail teilen ;
      Drucken ; Kommentare (12) ; 12 Kommentare ; Jetzt kommentieren ; Diskutieren Sie mit ; Anzeige ;
      ANZEIGE ; Werbung ; Bild: dpa ; Bild vergrößern ; Foto: Ada Lind ; (Foto: Ada Lind/dpa) ;
      Ada Lind / dpa ; Quelle: dpa ; dpa ; Von dpa ; Redaktion ; Von unserer Redaktion ;
      Stand: 3. Mai 2023, 14:05 ; Zuletzt aktualisiert: 03.05.2023 | 14:05 ;
      Veröffentlicht: 03.05.2023, 14:05 Uhr ; 3. Mai 2023, 14:05 Uhr ; 03.05.2023 - 14:05 Uhr ;
      Mittwoch, 03.05.2023 ; Lesedauer: 3 Minuten ; Mehr zum Thema ; Lesen Sie auch ;
      Das könnte Sie auch interessieren ; Weitere Artikel ; Meistgelesen ; Newsletter abonnieren ;
      Jetzt Newsletter abonnieren ; Exklusiv für Abonnenten ; Diesen Artikel weiterlesen ; Weiterlesen ;
      Zur Startseite ; Alle Rechte vorbehalten. ; © dpa-infocom, dpa:230503-99-123456/2 ; Impressum ;
      Datenschutz ; Cookie-Einstellungen ; Diese Seite verwendet Cookies. ; Wir verwenden Cookies. ;
      Themen: Fähre, Tarnsee ; Schlagwörter ; Audio abspielen ; Artikel anhören ; Video ;
      Empfohlener redaktioneller Inhalt ; Externer Inhalt ; Bildergalerie ; Bildunterschrift anzeigen ;
      Seite 1 von 3 ; vor 2 Stunden
    `,
  },
  fr: {
    body: ['La compagnie a repris le service mardi.', 'Personne n’a été blessé, selon le port.'],
    page: `
      Partager ; Partager sur Facebook ; Partager par e-mail ; Imprimer ; Commenter ; 12 commentaires ;
      Réagir ; Publicité ; PUBLICITÉ ; Crédit : AFP ; Photo AFP ; © AFP ; AFP ; Avec AFP ; Par AFP ;
      La rédaction ; Par la rédaction ; Publié le 03/05/2023 à 14:05 ;
      Publié le 03/05/2023 à 14h05, mis à jour le 04/05/2023 à 10h00 ; Mis à jour hier à 14h05 ;
      Temps de lecture 3 min ; Lecture 3 min. ; Lire aussi ; À lire aussi ; Lire la suite ;
      Sur le même sujet ; Les plus lus ; S'abonner ; Abonnez-vous ; Article réservé aux abonnés ;
      Inscrivez-vous à notre newsletter ; Recevoir la newsletter ; Mentions légales ; Tous droits réservés ;
      Ce site utilise des cookies. ; Nous utilisons des cookies. ; Tout accepter ; Continuer sans accepter ;
      Mots-clés ; Écouter l’article ; Voir la vidéo ; Retour à l’accueil ; Page 1 sur 3 ; il y a 2 heures
    `,
  },
  es: {
    body: ['La naviera reanudó el servicio el martes.', 'Nadie resultó herido, según el puerto.'],
    page: `
      Compartir ; Compartir en Facebook ; Enviar por correo ; Imprimir ; Comentar ; 12 comentarios ;
      Ver comentarios ; Publicidad ; PUBLICIDAD ; Foto: EFE ; EFE ; Por EFE ; Redacción ; Por Redacción ;
      Agencias ; 03/05/2023 - 14:05 ; 03 de mayo de 2023 ; 3 MAY 2023 - 14:05 ;
      Actualizado 03/05/2023 14:05h ; Tiempo de lectura: 3 min ; Lea también ; Te puede interesar ;
      Más información ; Lo más leído ; Suscríbete ; Suscríbete a la newsletter ; Solo para suscriptores ;
      Regístrate gratis ; Aviso legal ; Todos los derechos reservados ; Utilizamos cookies. ;
      Este sitio utiliza cookies. ; Aceptar y continuar ; Etiquetas: ferri ; Archivado en ; Escuchar ;
      Volver arriba ; Página 1 de 3 ; hace 2 horas
    `,
  },
  it: {
    body: ['La compagnia ha ripreso il servizio martedì.', 'Nessuno è rimasto ferito, dice il porto.'],
    page: `
      Condividi ; Condividi su Facebook ; Stampa ; Commenta ; 12 commenti ; Pubblicità ; Foto: ANSA ; ANSA ;
      Redazione ; di Redazione ; A cura di Ada Lind ; Pubblicato il 03/05/2023 alle 14:05 ;
      Ultimo aggiornamento: 3 maggio 2023 14:05 ; Tempo di lettura: 3 minuti ; Leggi anche ;
      Ti potrebbe interessare ; I più letti ; Abbonati ; Iscriviti alla newsletter ;
      Contenuto riservato agli abbonati ; Tutti i diritti riservati ; Questo sito utilizza cookie. ;
      Accetta e continua ; Argomenti: traghetto ; Ascolta ; Torna su ; Pagina 1 di 3 ; 2 ore fa
    `,
  },
  pt: {
    body: ['A empresa retomou o serviço na terça-feira.', 'Ninguém ficou ferido, disse o porto.'],
    page: `
      Compartilhar ; Compartilhar no Facebook ; Imprimir ; Comentar ; 12 comentários ; Publicidade ;
      PUBLICIDADE ; Foto: Lusa ; Lusa ; Da Redação ; Por Redação ; Publicado em 03/05/2023 às 14h05 ;
      Atualizado em 03/05/2023 - 14h05 ; Tempo de leitura: 3 min ; Leia também ; Veja também ; Mais lidas ;
      Assine ; Assine a newsletter ; Conteúdo exclusivo para assinantes ; Todos os direitos reservados ;
      Este site utiliza cookies. ; Utilizamos cookies. ; Aceitar e continuar ; Tags: balsa ; Ouvir ;
      Voltar ao topo ; Página 1 de 3 ; há 2 horas
    `,
  },
  nl: {
    body: ['De rederij heeft dinsdag de dienst hervat.', 'Niemand raakte gewond, zei de haven.'],
    page: `
      Delen ; Deel op Facebook ; Printen ; Reageer ; 12 reacties ; Advertentie ; Foto: ANP ; ANP ;
      Redactie ; Door onze redactie ; Gepubliceerd op 3 mei 2023 om 14:05 ;
      Laatst bijgewerkt: 03-05-2023 14:05 ; Leestijd: 3 min ; Lees ook ; Meest gelezen ;
      Neem een abonnement ; Schrijf je in voor de nieuwsbrief ; Alleen voor abonnees ;
      Alle rechten voorbehouden ; Deze website gebruikt cookies. ; Alles accepteren ; Trefwoorden ;
      Luister ; Terug naar boven ; Pagina 1 van 3 ; 2 uur geleden
    `,
  },
  pl: {
    body: ['Armator wznowił kursy we wtorek.', 'Nikt nie ucierpiał, podał port.'],
    page: `
      Udostępnij ; Udostępnij na Facebooku ; Drukuj ; Komentarze ; 12 komentarzy ; Skomentuj ; Reklama ;
      REKLAMA ; Fot. PAP ; Źródło: PAP ; PAP ; Redakcja ; Opublikowano: 03.05.2023 14:05 ;
      Aktualizacja: 3 maja 2023 14:05 ; Czas czytania: 3 min ; Czytaj także ; Zobacz też ;
      Najczęściej czytane ; Zapisz się do newslettera ; Artykuł tylko dla subskrybentów ;
      Wszelkie prawa zastrzeżone ; Ta strona używa plików cookies. ; Akceptuję ; Tagi: prom ; Posłuchaj ;
      Strona 1 z 3 ; 2 godziny temu
    `,
  },
  ru: {
    body: ['Судовладелец возобновил рейсы во вторник.', 'Никто не пострадал, сообщил порт.'],
    page: `
      Поделиться ; Поделиться в Facebook ; Распечатать ; Комментарии (12) ; 12 комментариев ;
      Комментировать ; Реклама ; Фото: ТАСС ; Источник: ТАСС ; ТАСС ; Редакция ;
      Опубликовано 03.05.2023 14:05 ; Обновлено: 3 мая 2023, 14:05 ; 3 мая 2023, 14:05 ;
      Время чтения: 3 мин ; Читайте также ; По теме ; Самое читаемое ; Подписаться ;
      Подпишитесь на наш канал ; Подписывайтесь на наш Телеграм-канал ; Все права защищены ;
      Мы используем cookie. ; Принять ; Теги: паром ; Слушать ; Наверх ; Страница 1 из 3 ; 2 часа назад
    `,
  },
  uk: {
    body: ['Судновласник відновив рейси у вівторок.', 'Ніхто не постраждав, повідомив порт.'],
    page: `
      Поділитися ; Друк ; Коментарі (12) ; 12 коментарів ; Реклама ; Фото: УНН ; Джерело: УНН ; УНН ;
      Редакція ; Опубліковано 03.05.2023 14:05 ; Оновлено: 3 травня 2023, 14:05 ; Час читання: 3 хв ;
      Читайте також ; За темою ; Підписатися ; Підписуйтесь на наш канал ; Усі права захищені ;
      Ми використовуємо cookie. ; Прийняти ; Теги: пором ; Нагору ; 2 години тому
    `,
  },
  zh: {
    body: ['渡轮公司周二恢复运营。', '港口说无人受伤。'],
    page: `
      首页 ; 分享 ; 分享到 ; 打印 ; 评论 ; 发表评论 ; 12条评论 ; 广告 ; 图片来源：新华社 ; 新华社 ; 来源：新华社 ; 记者：林德 ; 编辑：张三 ;
      发布时间：2023-05-03 14:05 ; 2023-05-03 14:05:00 ; 2023年05月03日 14:05 ; 阅读时间：3分钟 ; 阅读 1204 ; 相关新闻 ; 相关阅读 ;
      热门新闻 ; 订阅 ; 版权所有 ; 本网站使用cookie。 ; 关键词：渡轮 ; 返回顶部 ; 2小时前
    `,
  },
  ja: {
    body: ['フェリー会社は火曜日に運航を再開した。', 'けが人はいないと港は話した。'],
    page: `
      ホーム ; シェア ; 印刷 ; コメント ; コメント12件 ; 広告 ; 写真：共同 ; 共同通信 ; 時事通信 ; 2023年5月3日 14時05分 ; 公開：2023年5月3日 14:05 ;
      更新 2023年5月3日 14:05 ; 関連記事 ; 関連ニュース ; 人気記事 ; ランキング ; 会員登録 ; 無断転載を禁じます ; 有料会員限定記事 ; 残り1200文字 ;
      この記事をシェア ; 続きを読む ; 2時間前
    `,
  },
  ar: {
    body: ['استأنفت الشركة الرحلات يوم الثلاثاء.', 'لم يصب أحد، قال الميناء.'],
    page: `
      الرئيسية ; مشاركة ; طباعة ; التعليقات ; أضف تعليقا ; إعلان ; المصدر: رويترز ; رويترز ;
      نُشر في 3 مايو 2023 ; آخر تحديث 3 مايو 2023 14:05 ; اقرأ أيضا ; اقرأ المزيد ; الأكثر قراءة ;
      اشترك في النشرة ; جميع الحقوق محفوظة ; منذ 2 ساعة ; كلمات مفتاحية
    `,
  },
};

describe.each(Object.entries(languages))('a page in %s', (language, { body, page }) => {
  const lines = page.split(';').map((line) => line.trim());

  it.each(lines)('has no body in %s', (line) => {
    for (const parts of [
      ['Ferry 3', line, ...body],
      ['Ferry 3', ...body, line],
    ]) {
      const text = parts.join('\n\n');
      const bodies = parseArticle(text, { language }).sentences.filter(({ role }) => role === 'body');
      expect(bodies.map(({ start, end }) => text.slice(start, end))).toEqual(body);
    }
  });
});
