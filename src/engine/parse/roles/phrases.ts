/** What pages write around articles, as whole lines, in en, de, fr, es, it, pt, nl, pl, ru and uk. */
import { phrases } from './line.js';

/** Navigation, notices and buttons. */
export const buttons = phrases(`
  send tip, send a tip, send us a tip, submit a tip, thank you for subscribing, thank you for signing up, thanks for subscribing, you are subscribed, click here to read more, tap here to read more, donate, donate now, make a donation, become a member, become a supporter, print this page, print this article, print page, fehler melden, fehler gefunden, feedback an die redaktion, feedback geben, jetzt abo abschließen, abo abschließen, jetzt spenden, seite drucken, artikel drucken, vielen dank für ihre anmeldung, je m'inscris, s'inscrire, imprimer l'article, imprimer la page, faire un don, regístrate para seguir leyendo, regístrate gratis para seguir leyendo, suscríbete para seguir leyendo, inicia sesión para seguir leyendo, imprimir página, dona, haz una donación, stampa articolo, dona ora, imprimir página, apoie, версия для печати, пожертвовать, отправить новость, підтримати, версія для друку, роздрукувати, копіювати посилання, коментувати, надіслати новину, 打印本页, 下载客户端, 下载app, 捐款, 免费注册
  dela artikeln, dela, skriv ut, tipsa oss, prenumerera, logga in, stäng, annons, del artiklen, del på facebook, log ind, annonce, abonner, del artikkelen, logg inn, annonse, tips oss, sdílet, sdílet článek, přihlásit se, reklama, vytisknout, zdieľať, prihlásiť sa
  read later, listen to this story, newsletter bestellen, anhören, lire plus tard, ajouter aux favoris, ajouter à vos favoris, écouter, s'inscrire à la newsletter, leer más tarde, escuchar artículo
  save, save this, sharesave, add to favorites, add to favourites, gift this article, share full article, share this story choose your platform, show more sharing options, more sharing options, read aloud, no comments, like, reply, merken, guardar, salva, enregistrer, enviar
  skip to content, skip to main content, skip to navigation, skip navigation, skip to footer, jump to content, back to top, go back, menu, main menu, home, search, close, navigation, breadcrumb, breadcrumbs
  log in, login, sign in, sign up, register, subscribe, subscribe now, log out, my account, newsletter, newsletters, live, watch, listen, next article, previous article, next, previous, load more, show more, show all, view all, see all
  advertisement, advertisements, ad, sponsored, sponsored content, paid content, promoted, story continues below, advertisement - story continues below, article continues below, show caption, hide caption, toggle caption, enlarge this image, view gallery, file image, file photo, search for, sort by, continue reading, continue reading the main story, keep reading, read the full story, read full article, read the full article, skip advertisement, ad feedback, advertisement - continue reading below, sponsored links, paid post, promoted stories, by taboola, recommended by outbrain, back to home, a a a, please enable javascript, javascript is required to view this page, all times are gmt, no comments yet, be the first to comment, add your comment, leave your thoughts, jump to comments, report this comment, like this, pin it, view original tweet, view on twitter, powered by wordpress,  article continues below advertisement, article continues after advertisement, scroll to continue
  email address, e-mail address, your e-mail, e-mail-adresse, adresse e-mail, correo electrónico, indirizzo email, enter your email, enter email, enter your e-mail, e-mail-adresse eingeben, ihre e-mail-adresse, votre adresse e-mail, votre e-mail, tu correo electrónico, la tua email
  privacy policy, cookie policy, terms of use, terms of service, terms and conditions, contact us, about us, advertise with us, cookie settings, manage cookies, accept all, accept cookies, accept all cookies, reject all, do not sell my personal information, do not sell or share my personal information, cookie preferences, manage preferences, accept & continue, accept and continue, privacy notice, terms & conditions, enter your email address, your email, your email address, get our daily briefing, thanks for signing up, i agree, got it
  click to share, save article, save this article, save for later, link copied, copy link, copy the link, copied, gift article, gift this article, bookmark, listen to this article, font size, text size, report an error, report a typo, follow us, follow, download our app, get the app, download the app, make us preferred on google, advertisement - scroll to continue, sign in to comment, log in to comment, login to comment, skip past newsletter promotion, after newsletter promotion, react to this story, react to this article, listen to article, hear this story, share your story, give this article, open in app, open app, notify me of new posts, turn on notifications, ad choices, hide ad, remove ads, report ad, back to article, view in browser, unlock this article, start your free trial

  zum inhalt springen, zum hauptinhalt springen, direkt zum inhalt, zur navigation springen, zur startseite, startseite, menü, suche, suchen, anmelden, einloggen, registrieren, abonnieren, jetzt abonnieren, nach oben, schließen
  anzeige, werbung, impressum, datenschutz, datenschutzerklärung, kontakt, über uns, agb, nutzungsbedingungen, alle akzeptieren, cookies akzeptieren, artikel anhören, artikel merken, zur merkliste hinzufügen, jetzt kommentieren, bild vergrößern, bildunterschrift anzeigen, bildergalerie, jetzt newsletter abonnieren, exklusiv für abonnenten, diesen artikel weiterlesen, cookie-einstellungen, audio abspielen, empfohlener redaktioneller inhalt, externer inhalt, link kopieren, den link kopieren, vorlesen, zum newsletter anmelden, folgen sie uns, jetzt kostenlos anmelden, kostenlos anmelden, kostenlos registrieren, jetzt registrieren, jetzt anmelden, hier anmelden, hier finden sie externe inhalte, externe inhalte anzeigen, externe inhalte laden, inhalt anzeigen, artikel vorlesen, artikel speichern, artikel verschenken, artikel weiterlesen, ende der anzeige, nach der anzeige weiterlesen, jetzt weiterlesen, jetzt testen, zum abo, mehr erfahren

  aller au contenu, aller au contenu principal, passer au contenu, accueil, menu principal, rechercher, recherche, se connecter, connexion, s'abonner, s'inscrire, je m'abonne, fermer, retour en haut
  publicité, mentions légales, politique de confidentialité, nous contacter, à propos, tout accepter, accepter, tout refuser, gérer les cookies, écouter l'article, copier le lien, copier l'adresse, suivez-nous, commenter, réagir, abonnez-vous, recevoir la newsletter, continuer sans accepter, voir la vidéo, retour à l'accueil, offrir l'article, réservé aux abonnés, article réservé aux abonnés, la suite après la publicité, la suite après cette publicité, suite de l'article après la publicité, après la publicité, écouter cet article, sauvegarder, sauvegarder l'article, ajouter aux articles sauvegardés, signaler une erreur, activer les notifications, déjà abonné, je me connecte

  saltar al contenido, ir al contenido, ir al contenido principal, inicio, portada, menú, buscar, iniciar sesión, suscríbete, suscribirse, suscríbase, regístrate, cerrar, volver arriba
  publicidad, aviso legal, política de privacidad, política de cookies, contacto, aceptar, aceptar todo, rechazar, copiar enlace, copiar el enlace, escuchar, síguenos, síguenos en, enviar por correo, comentar, solo para suscriptores, regístrate gratis, aceptar y continuar, archivado en, escuchar la noticia, escuchar noticia, escuchar el artículo, escuchar este artículo, guardar artículo, guardar noticia, reportar error, activar notificaciones, continúa tras la publicidad, sigue leyendo después de la publicidad, newsletter gratuita

  vai al contenuto, vai al contenuto principale, passa al contenuto, salta al contenuto, cerca, accedi, abbonati, iscriviti, registrati, chiudi, torna su, pubblicità, contatti, chi siamo, note legali, accetta, accetta tutto, rifiuta, copia link, copia il link, ascolta, seguici, seguici su, commenta, contenuto riservato agli abbonati, accetta e continua, continua a leggere dopo la pubblicità, ascolta l'articolo, ascolta questo articolo, ascolta la notizia, salva articolo, salva l'articolo, iscriviti alla newsletter, segnala un errore, attiva le notifiche, pubblicità - continua a leggere di seguito

  pular para o conteúdo, ir para o conteúdo, ir para o conteúdo principal, saltar para o conteúdo, início, página inicial, entrar, assine, assine já, cadastre-se, fechar, voltar ao topo, publicidade, anúncio, política de privacidade, termos de uso, fale conosco, quem somos, aceitar, aceitar todos, copiar link, copiar o link, copiar ligação, copiar a ligação, ouvir, siga-nos, conteúdo exclusivo para assinantes, aceitar e continuar, continua após a publicidade, continua depois da publicidade, a notícia continua após a publicidade, ouça esta notícia, ouvir notícia, ouvir artigo, ouça o artigo, salvar notícia, receba notícias no whatsapp, reportar erro, ativar notificações

  ga naar inhoud, ga naar de inhoud, ga naar hoofdinhoud, direct naar artikelinhoud, zoeken, zoek, inloggen, aanmelden, abonneren, neem een abonnement, word abonnee, sluiten, terug naar boven, advertentie, privacybeleid, cookiebeleid, over ons, accepteren, alles accepteren, kopieer link, kopieer de link, volg ons, printen, alleen voor abonnees, luister, luister naar dit artikel, artikel bewaren, bewaar artikel, bewaar dit artikel, tekst gaat verder onder de advertentie, tekst loopt door onder de advertentie, lees verder na de advertentie, meld je aan

  przejdź do treści, przejdź do głównej treści, strona główna, szukaj, wyszukaj, zaloguj, zaloguj się, zarejestruj się, subskrybuj, zamknij, do góry, reklama, dalsza część artykułu pod materiałem wideo, polityka prywatności, regulamin, kontakt, o nas, akceptuję, zgadzam się, skopiuj link, kopiuj link, obserwuj nas, udostępnij na facebooku, artykuł tylko dla subskrybentów, posłuchaj, posłuchaj artykułu, zapisz artykuł, zapisz się do newslettera, zgłoś błąd, dalsza część tekstu pod reklamą, dalszy ciąg materiału pod wideo

  перейти к содержанию, перейти к содержимому, перейти к основному содержанию, главная, меню, поиск, войти, вход, регистрация, подписаться, закрыть, наверх, реклама, контакты, о нас, о проекте, политика конфиденциальности, принять, согласен, скопировать ссылку, подписывайтесь на нас, распечатать, комментировать, слушать, продолжение после рекламы, подписаться на рассылку, подписаться на канал, подписаться на новости, сообщить об ошибке, прослушать новость, сохранить статью, включить уведомления
  перейти до вмісту, перейти до основного вмісту, головна, пошук, увійти, вхід, реєстрація, підписатися, закрити, нагору, про нас, політика конфіденційності, прийняти, погоджуюсь, скопіювати посилання, друк, підписатися на розсилку, підписатися на канал, підписатися на новини, повідомити про помилку, зберегти статтю, слухати, увімкнути сповіщення, продовження після реклами

  首页, 登录, 注册, 搜索, 返回顶部, 广告, 分享, 分享到, 分享到微信, 分享到微博, 转发, 打印, 收藏, 首頁, 登入, 搜尋, 廣告, ホーム, トップページ, ログイン, 会員登録, 検索, メニュー, 広告, シェア, シェアする, この記事をシェア, 印刷, トップへ戻る, 有料会員限定記事, 続きを読む, 订阅, 訂閱, 分享文章, 分享本文, 分享此文, 分享這篇文章, 订阅我们的通讯, 订阅通讯, 订阅新闻通讯, 訂閱電子報, 关注我们, 追蹤我們, 点击查看更多, 查看更多, 展开全文, 閱讀全文, 阅读全文, 收听文章, 复制链接, 複製連結, 扫码关注, 举报, 保存, リンクをコピー, フォローする, 記事を保存, この記事を印刷, メルマガ登録, ニュースレター登録, お気に入りに追加
  الرئيسية, الصفحة الرئيسية, تسجيل الدخول, اشترك, بحث, القائمة, إعلان, شارك, مشاركة, طباعة, انتقل إلى المحتوى, تخطى إلى المحتوى, اشترك في النشرة
`);

/** Where other articles are named: alone on a line before a list of them, or with a colon before one. */
export const related = phrases(`
  related, related video, related videos, related to this article, more stories like this, you might like, recommended reading, trending stories, more headlines, related topics, related articles, related stories, related content, related news, related links, related coverage, read more, read also, also read, read next, up next, see also, more stories, more news, more from this author, more on this, more on this story, more on this topic, more like this, recommended, recommended for you, recommended stories, you may also like, you might also like, you may be interested in, trending, trending now, most read, most viewed, most popular, popular, popular now, latest stories, editor's picks, editors' picks, don't miss, what to read next, more from our sponsors, from around the web, around the web, more to read, must read, must reads, top stories for you, follow topics, explore more on these topics
  mehr zum thema, mehr dazu, lesen sie auch, lesen sie mehr, lesen sie hier, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, weiterlesen, weitere artikel, weitere themen, verwandte themen, verwandte artikel, meistgelesen, empfohlen, zum thema, siehe auch, mehr lesen, aus dem archiv, neueste artikel
  lire aussi, à lire aussi, a lire aussi, à lire également, lire la suite, lire plus, en savoir plus, voir aussi, sur le même sujet, sur le même thème, les plus lus, à ne pas manquer, articles liés, plus d'articles, vous aimerez aussi, à voir aussi, nos recommandations, recommandé pour vous
  leer más, leer también, lea también, lea además, lee también, te puede interesar, te recomendamos, también te puede interesar, más información, más noticias, noticias relacionadas, artículos relacionados, relacionado, relacionados, ver también, ver más, lo más leído, lo más visto, recomendado, recomendados, temas relacionados, seguir leyendo
  leggi anche, leggi di più, leggi tutto, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare, articoli correlati, correlati, approfondisci, vedi anche, i più letti, notizie correlate, per approfondire, altre notizie
  leia também, leia mais, leia ainda, saiba mais, veja também, veja mais, notícias relacionadas, relacionadas, artigos relacionados, mais lidas, mais lidos, últimas notícias relacionadas, continue lendo, recomendadas, recomendado para você, ler mais, a não perder
  lees ook, lees meer, lees verder, meer over, meer over dit onderwerp, meer nieuws, bekijk ook, gerelateerd, gerelateerde artikelen, meest gelezen, aanbevolen, zie ook, verder lezen
  czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, zobacz także, zobacz też, zobacz również, przeczytaj także, przeczytaj też, przeczytaj również, powiązane, powiązane artykuły, powiązane tematy, najczęściej czytane, najpopularniejsze, polecane, polecamy, więcej na ten temat, zobacz więcej
  читайте также, читать далее, читать дальше, читать также, по теме, материалы по теме, другие материалы, другие новости, самое читаемое, популярное, рекомендуем, смотрите также, похожие новости, ещё по теме, еще по теме, подробнее, новости по теме, вам может быть интересно
  читайте також, читати далі, читайте ще, за темою, дивіться також, матеріали за темою, популярне, найпопулярніше, рекомендуємо, схожі новини, інші новини, новини за темою, детальніше, вас може зацікавити
  相关新闻, 相关阅读, 相关报道, 延伸阅读, 推荐阅读, 更多新闻, 相關新聞, 延伸閱讀, 関連記事, 関連ニュース, あわせて読みたい, おすすめ記事, もっと読む, 人気記事, ランキング, 热门文章, 热门推荐, 猜你喜欢, 热门新闻, 熱門新聞, اقرأ المزيد, اقرأ أيضا, اقرأ أيضًا, إقرأ أيضا, مواضيع ذات صلة, أخبار ذات صلة, المزيد, للمزيد, الأكثر قراءة
`);

/** With a colon before another article or a recording; alone they are buttons. */
export const elsewhere = phrases(`
  watch, watch now, listen, listen now, podcast, in pictures, previous, next, previous article, next article, previous story, next story
`);

/** A list of the article's own topics: its label, with a colon before them or alone. */
export const tags = phrases(`
  tags, tag, topics, topic, keywords, labels, hashtags, tagged, filed under, more on, in this story, in this article, people mentioned
  schlagworte, schlagwörter, stichworte, themen, mots-clés, mots clés, thèmes, etiquetas, temas, palabras clave, parole chiave, argomenti, palavras-chave, tópicos, trefwoorden, onderwerpen, tagi, słowa kluczowe, tematy
  теги, тэги, метки, ключевые слова, мітки, ключові слова
  关键词, 标签, 關鍵詞, タグ, キーワード, كلمات مفتاحية, وسوم
`);

/** Behind one of these stands what readers wrote: all that follows is furniture. */
export const footOpeners = phrases(`
  leave a reply, leave a comment, post a comment, add a comment, add comment, write a comment, join the discussion, join the conversation, share your thoughts, submit a comment, have your say, comment on this story, comment on this article, read the comments, read comments
  schreibe einen kommentar, schreiben sie einen kommentar, kommentar schreiben, kommentar verfassen, kommentar hinterlassen, kommentare lesen, alle kommentare lesen, kommentare anzeigen, zu den kommentaren, diskutieren sie mit, jetzt mitdiskutieren
  laisser un commentaire, laissez un commentaire, ajouter un commentaire, poster un commentaire, réagir à cet article, commenter cet article, lire les commentaires, laisser une réponse, votre commentaire
  deja una respuesta, dejar una respuesta, deja un comentario, dejar un comentario, deja tu comentario, escribe un comentario, añadir comentario, leer los comentarios, únete a la conversación
  lascia un commento, lascia una risposta, scrivi un commento, aggiungi un commento, inserisci un commento, leggi i commenti, partecipa alla discussione
  deixe um comentário, deixe uma resposta, deixe seu comentário, deixe o seu comentário, comente, escreva um comentário, ler comentários
  写评论, 我要评论, 參與討論, 参与讨论, geef een reactie, laat een reactie achter, plaats een reactie, reageer, dodaj komentarz, zostaw komentarz, napisz komentarz, skomentuj
  добавить комментарий, оставить комментарий, оставьте комментарий, написать комментарий, 发表评论, 發表評論, コメントする, コメントを書く, أضف تعليقا, أضف تعليقًا, додати коментар, залишити коментар, залиште коментар, написати коментар
`);

/** Headings of readers' comments; the part behind them may be longer than the article, or another section of it. */
export const commentHeadings = phrases(`
  join the debate, start the conversation, hide comments, 查看评论, 全部评论, 热门评论, 网友评论, 查看評論, コメントを見る, コメント一覧, kommentieren, alle kommentare anzeigen, keine kommentare, mitdiskutieren, aucun commentaire, sin comentarios, nessun commento, nenhum comentário, geen reacties, brak komentarzy, нет комментариев
  comment, 显示评论, 顯示評論, 展开评论, mostrar comentários, afficher les commentaires, masquer les commentaires, mostrar comentarios, ocultar comentarios, mostra commenti, mostra i commenti, nascondi commenti, mostrar os comentários, toon reacties, pokaż komentarze, показать комментарии, показати коментарі, visa kommentarer, vis kommentarer, zobrazit komentáře
  comments, view comments, show comments, all comments, reader comments, kommentare, leserkommentare, commentaires, voir les commentaires, comentarios, ver comentarios, commenti, comentários, reacties, komentarze, комментарии, коментарі, 评论, 評論, コメント, التعليقات
`);

/** Names of sections, alone on a line. */
export const sections = phrases(`
  world, world news, news, us news, u.s. news, uk news, politics, business, economy, europe, africa, asia, middle east, americas, opinion, sport, sports, science, health, technology, tech, culture, entertainment, local news, breaking news, national, international, top stories, latest news, weather, video, videos, photos, podcasts, climate, environment, travel, lifestyle
  politik, ausland, inland, panorama, wirtschaft, welt, nachrichten, kultur, wissen, meinung
  monde, politique, économie, international, actualité, actualités, société, culture, sports, opinions
  mundo, política, economía, internacional, sociedad, deportes, noticias, opinión, españa
  mondo, esteri, politica, economia, cronaca, notizie, cultura, ultime notizie
  internacional, economia, esportes, notícias, brasil, portugal, últimas notícias
  buitenland, binnenland, nieuws, politiek, economie, wereld
  świat, polska, kraj, polityka, gospodarka, wiadomości
  мир, в мире, политика, экономика, новости, общество, россия
  світ, політика, економіка, новини, суспільство, україна
  新闻, 国际, 国内, 时政, 财经, 社会, 体育, 娱乐, 科技, 國際, 社會, ニュース, 国際, 政治, 経済, 社会, スポーツ, أخبار, سياسة, اقتصاد, رياضة, العالم, ثقافة
`);

/** Who wrote it, where nobody is named. */
export const staff = phrases(`
  staff, staff writer, staff writers, staff reporter, staff reporters, staff and agencies, agencies, newsroom, news desk, web desk, compiled from agency reports, compiled from wire reports, our correspondent
  redaktion, von unserer redaktion, la rédaction, par la rédaction, rédaction, redacción, por redacción, agencias, redazione, di redazione, redação, da redação, por redação, redactie, door onze redactie, redakcja, редакция, редакція
`);

/** Buttons that could be a heading of the article as well, and are none at its head and foot. */
export const edgeButtons = phrases(`
  contact, help, terms, privacy, careers, faq, jobs, rss, rss feed, site map, sitemap, gallery, sections, key points, loading, please wait, external link, opens in a new window, app store, google play, newest, oldest, email address, subscribe for more
`);

/** What stands before a headline or a lead, and is no place: "BREAKING: …", "[Update] …". */
export const kickers = phrases(`
  warning, update, updated, updates, exclusive, breaking, breaking news, alert, analysis, opinion, comment, interview, review, watch, live, video, audio, photo, photos, picture, pictures, image, map, graphic, correction, clarification, note, notice, fact, fact check, explainer, factbox, background, feature, profile, pro, con, cons, pros, plus, minus, podcast, question, answer, summary, timeline, obituary, important, attention, caution, danger, tip, example, ps, faq, news, sport, just in, developing, urgent, advisory, media advisory
  eilmeldung, eil, achtung, warnung, exklusiv, kommentar, hinweis, wichtig, analyse, meinung, korrektur, hintergrund, porträt, anmerkung, frage, antwort, fazit, beispiel, aktuell, neu, nachruf, glosse, berichtigung, contra, kontra
  exclusif, attention, alerte, mise à jour, portrait, récit, reportage, enquête, vidéo, entretien, question, réponse, décryptage, info, correctif, rectificatif
  última hora, exclusivo, exclusiva, aviso, nota, atención, actualización, análisis, opinión, entrevista, pregunta, respuesta, corrección, urgente, esclusiva, attenzione, aggiornamento, analisi, intervista, domanda, risposta, ultima ora, atualização, análise, opinião, срочно, молния, внимание, обновлено, терміново
`);
