# Catalogs for benchmarks, to be sourced: write_catalogs FOLDER ENTRIES LOCALES writes messages.txt and its translations.

# catalog LOCALE WORDS ENTRIES: the same entries in every locale, of some 40 letters, one in six with a value or a link.
catalog() {
  awk -v seed="$1" -v words="$2" -v entries="$3" '
    function text(count,    out) {
      for (out = ""; count > 0; count--) {
        out = out (out == "" ? "" : " ") word[1 + int(rand() * size)]
      }
      return out
    }
    BEGIN {
      size = split(words, word, " ")
      srand(7)
      for (i = 1; i <= entries; i++) {
        length_of[i] = 1 + int(rand() * rand() * 18)
        kind[i] = int(rand() * 12)
      }
      for (i = 1; i <= length(seed); i++) {
        number = number * 31 % 1000003 + index("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789", substr(seed, i, 1))
      }
      srand(number)
      for (i = 1; i <= entries; i++) {
        line = text(length_of[i])
        if (kind[i] == 0) {
          line = line " <x id=\"INTERPOLATION\" equiv-text=\"{{ video.name }}\"/> " text(2)
        } else if (kind[i] == 1) {
          line = line ", <x id=\"START_LINK\" ctype=\"x-a\" equiv-text=\"&lt;a&gt;\"/>" text(3) "<x id=\"CLOSE_LINK\" ctype=\"x-a\"/>."
        } else if (kind[i] == 2) {
          line = line " &amp; " text(1)
        }
        printf "%d%015d %s.\n", 1000 + i, i * 7919 * 7919, line
      }
    }'
}

latin='video Kanal öffnen bitte den Namen der Seite wählen Größe ändern für alle Benutzer löschen nicht verfügbar Einstellungen'
french='la vidéo est déjà publiée par votre chaîne être modifiée à l’adresse électronique où paramètres supprimés français'
cyrillic='видео канал открыть пожалуйста имя страницы выбрать размер изменить для всех пользователей удалить недоступно настройки'
japanese='動画 を 公開 しますか チャンネル の 設定 名前 入力 してください 削除 利用 できません 言語 投稿者 検索 結果 通知'
arabic='فيديو قناة فتح الرجاء اسم الصفحة اختيار حجم تغيير لجميع المستخدمين حذف غير متاح الإعدادات'
english='the video channel please open your name of this page choose size change for all users delete unavailable settings'
tags=(de fr ru ja ar es it nl sv pl uk bg zh-Hans he fa da fi cs sr mk zh-Hant ur el nb hu el-CY pt-PT pt-BR ro
  sk sl hr ca gl eu ga is lt lv et sq tr az kk uz vi id ms fil th km hi bn ta te mr ne si ka hy)

write_catalogs() {
  local folder=$1 entries=$2 locales=$3 i tag words
  catalog en "$english" "$entries" > "$folder/messages.txt"
  for ((i = 0; i < locales - 1; i++)); do
    tag=${tags[i]}
    case $tag in
      fr | es | it | pt* | ro | ca | gl | vi) words=$french ;;
      ru | uk | bg | sr | mk | kk | el* | ka | hy) words=$cyrillic ;;
      ja | zh* | th | km) words=$japanese ;;
      ar | he | fa | ur | hi | bn | ta | te | mr | ne | si) words=$arabic ;;
      *) words=$latin ;;
    esac
    catalog "$tag" "$words" "$entries" > "$folder/messages.$tag.txt"
  done
}
