# Оқушы көретін интерфейс. Оқушыға «сен» дейміз.

app-name = Сақ бол!
app-tagline = Интернетте өзіңді қалай қорғайсың? Ойнап үйрен.
app-loading = Ашылып жатыр…

language-label = Тіл
door-learn = Мен үйренемін
    .hint = Ойын, чат, викторина
door-teach = Мен мұғаліммін
    .hint = Сынып сағатына
door-family = Үйде, бірге
    .hint = Ата-анаға және балаға

home = Басты бет
back = Артқа
skip = Беттің негізгі бөлігіне өту
next = Келесі
close = Жабу
check = Тексеру
why = Неге?
start = Бастау
go-on = Жалғастыру
again = Қайта өту

learn-title = Сабақтар
learn-nothing = Бұл жасқа арналған сабақтар әлі жазылып жатыр. Дайын сабақтар мына жерде:
learn-nothing-help = Ал көмек бәріне арналған, қазір де дайын.
band-lessons = { $lessons ->
    [0] жазылып жатыр
    [one] { $lessons } сабақ
   *[other] { $lessons } сабақ
}
band-a = 7–9 жас
band-b = 10–12 жас
band-c = 13–17 жас
card-minutes = { $minutes ->
    [one] шамамен { $minutes } минут
   *[other] шамамен { $minutes } минут
}
card-new = Жаңа
card-open = Басталған
card-done = Өттің

walk-screen = { NUMBER($number) } / { NUMBER($all) }
walk-screen-label = Экран: { NUMBER($number) }, барлығы: { NUMBER($all) }
walk-quiz = Викторина
walk-saved = Сақталды
walk-saving = Сақталып жатыр…
walk-not-kept = Бұл жерде жауаптар сақталмайды
walk-guest = Қонақ: сақталмайды
walk-practice = Жаттығу: сақталмайды
walk-leave = Шығу

choice-several = Бірнеше жауапты белгілеуге болады.
verdict-right = Дұрыс!
verdict-wrong = Ойланып көрейік
verdict-fine = Осылай да болады
verdict-hit = Таптың: бұл – қауіп белгісі
verdict-miss = Мұны байқамай қалу оңай: бұл – қауіп белгісі
verdict-false-alarm = Бұл жерде қауіп жоқ
verdict-trusted = Дұрыс сендің: бұл қауіпсіз
marks-read = Неге екенін әр жердің тұсынан оқы.

spot-how = Қауіп белгісін көрсең, соны бас. Көрмесең, ештеңе баспа.
spot-sign = Қауіп белгісі
spot-safe = Қауіпсіз
spot-marked = Белгіледің
spot-count = { $count ->
    [0] Ештеңе белгілемедің
    [one] { $count } жерді белгіледің
   *[other] { $count } жерді белгіледің
}

chat-typing = { $name } жазып жатыр…
chat-hurry = Бірден көрсет
chat-you = Сен
chat-reply = Жауабың
chat-over = Чат аяқталды
chat-inbox = Чаттар
chat-new = { $name }: жаңа хабар
chat-rewind = Он секунд артқа
chat-back = Он секунд артқа қайттың. Енді басқаша айт.
chat-ending = Бұл финал енді сенің жинағыңда!
# Headlines of what is said about an answer, one after the other, with | between them.
chat-good = Дұрыс айттың! | Жарайсың! | Міне, осылай! | Тап солай! | Мықты жауап!
chat-gentle = Кідіре тұр… | Ойланып көрейік | Тағы бір қарайық | Басқаша болса ше?
chat-neutral = Осылай да болады | Бұл да жол | Болады

sort-left = { $count ->
    [one] Тағы { $count } карточка
   *[other] Тағы { $count } карточка
}
sort-now = Қайда қоямыз?
order-how = Карточканы сүйре немесе жоғары-төмен жылжыт.
order-up = Жоғары
order-down = Төмен
order-right = Дұрыс реті
order-was = Сенде: { NUMBER($place) }
match-how = Сол жақтан біреуін, сосын оң жақтан жұбын таңда.
match-wrong = Бұл екеуі жұп емес. Тағы байқап көр.
build-how = Әр бөліктен біреуін таңда.
build-sentence = Сенің сөйлемің
build-empty = Осы жерде сөйлемің құралады
build-mend = Түзетіп көру
pick-more = { $count ->
    [0] Болды!
    [one] Тағы { $count } адамды таңда
   *[other] Тағы { $count } адамды таңда
}
pick-outside = Отбасыңнан тыс бір адамды да таңда.
pick-kept = Таңдауың тек осы құрылғыда қалады. Ешқайда жіберілмейді.
pick-team = Менің тобым
talk-timer = Таймерді қосу
talk-alone = Жалғызсың ба?
talk-saq = Қысылма, Саққа дауыстап айт. Ол тыңдап тұр.
talk-told = Айттым
talk-heard = Естідім, рақмет!
talk-on = Енді дәл осыны өзің сенетін ересекке де айта аласың.
scale-thanks = Рақмет, түсіндік!
talk-left = { $seconds ->
    [one] { $seconds } секунд қалды
   *[other] { $seconds } секунд қалды
}
talk-over = Уақыт бітті. Асықпай аяқтаңдар.
board-how = Бір айғақты бас. Оны кім растай алады?
board-ask = Мұны кімнен сұраймыз?
board-true = Рас екен
board-false = Рас емес екен
board-open = Дәлел табылмады
board-not = Бұдан дәлел шықпайды
map-here = Сен осындасың
map-seen = Нүктеңді көретіндер:
map-nobody = ешкім
timeline-how = Қауіп белгісін көрсең, соны бас та, жалау таңда. Көрмесең, ештеңе баспа.
doors-how = Қай есікті қағасың?
doors-again = Қайта айтамын
doors-busy = Қолы тимеді
doors-angry = Ашуланды
doors-doubts = Сенбеді
doors-empty = Ешкім жоқ екен
doors-helps = Сені тыңдады!
lens-how = Жолды бас: лупа үлкейтеді. Қауіп белгісі болса, белгіле.
lens-mark = Бұл – қауіп белгісі

answer-bar = Сенің жауабың
answer-fine = Бәрі дұрыс
answer-check = Алдымен тексеремін
answer-stop = Тоқтап, айтамын
said-fine = Иә, мұнда бәрі дұрыс
said-fine-checked = Тексерген де дұрыс. Мұнда қауіп жоқ
said-fine-told = Айтқан да дұрыс. Бұл жолы қауіп жоқ
said-check = Дұрыс, алдымен тексереміз
said-check-told = Тоқтап, айтқан да дұрыс
said-check-trusted = Мұны әлі ешкім растаған жоқ
said-stop = Дұрыс: тоқтап, айтасың
said-stop-checked = Жартысы дұрыс. Енді айту керек
said-stop-at-once = Тексеру жетпейді. Мұны бірден айтамыз
said-stop-trusted = Мұнда қауіп белгісі бар
surface-open = Ашып қарау
surface-voice = Дауыстық хабарлама
surface-call = Саған қоңырау шалып жатыр
surface-advert = Жарнама
count-label = Кері санақ
count-hold = Тоқтата тұру
count-go = Санақты қосу
count-zero = Уақыт бітті. Ештеңе болған жоқ.

end-title = Сабақты аяқтадың!
end-title-all = Мүлт кетпедің!
end-title-low = Соңына дейін жеттің!
end-lead-low = Біразын аңғару қиын болды. Екі минутта тек соларды қайта көрейік.
end-again = Осыларды қайта көру
end-hand-in = Мұғалімге тапсыру
again-done = Енді көрдің!
again-done-lead = Екінші рет қараған көз көбірек көреді.
end-can = Сенің жаңа дағдың
end-signs = { $signs ->
    [one] Қауіп белгілері: { $signs }. Байқағаның: { NUMBER($hits) }
   *[other] Қауіп белгілері: { $signs }. Байқағаның: { NUMBER($hits) }
}
end-trusted = { $foils ->
    [one] Қауіпсіз хабарлар: { $foils }. Сенгенің: { NUMBER($trusted) }
   *[other] Қауіпсіз хабарлар: { $foils }. Сенгенің: { NUMBER($trusted) }
}
end-right = { $asked ->
    [one] Басқа сұрақтар: { $asked }. Дұрысы: { NUMBER($right) }
   *[other] Басқа сұрақтар: { $asked }. Дұрысы: { NUMBER($right) }
}
end-checked = Тексеретін хабарлар: { NUMBER($open) }. Тексергенің: { NUMBER($checked) }
end-tile-signs = Байқадың
end-tile-trusted = Сендің
end-tile-checked = Тексердің
end-tile-right = Шештің
end-score-title = Қалай өтті
end-score-note = Бұл баға емес. Қауіпті байқау да, жақсы адамға сену де маңызды.
end-family = Үйдегі тапсырма
end-family-start = Әңгімені былай баста
end-help = Көмек керек болса
end-next = Келесі сабақ: { $title }
end-more = Басқа сабақтар
end-endings = Финалдар: { NUMBER($found) } / { NUMBER($all) }
end-endings-hint = Басқаша жауап берсең, басқа финал ашылады.

due-title = Қазір мынаны байқап көр
check-hint = Бес минуттай. Баға қойылмайды.
check-taken = Жауабың қабылданды
check-done = Рақмет!
check-done-lead = Бұл – баға емес. Сұрақтардың соңына дейін жеттің, жарайсың!
boost-title = Қысқа қайталау
boost-hint = Үш минуттай. Жаңа оқиғалар.
boost-done = Қайталап шықтың!
boost-done-lead = Қайталаған сайын есіңде жақсырақ қалады.
boost-nothing = Қазір қайталайтын ештеңе жоқ.
cert-open = Сертификатты ашу
who-title = Кім оқып отыр?
who-hint = Суретің мен нөміріңді таңда. Атыңды жазбайсың.
who-new = Мен жаңадан келдім
who-new-hint = Өзіңе сурет таңда. Сосын берілген нөмірді есіңде сақта.
who-full = Бұл құрылғыда орын қалмады. Қонақ болып кір немесе мұғалімге айт.
who-guest = Қонақ болып кіру
who-guest-hint = Қонақтың жауаптары сақталмайды.
who-guest-here = Қонақсың. Ауыстыру
who-other = Бұл мен емес
who-choose = Сурет таңдау
who-one = { $picture }, нөмірі { NUMBER($number) }
# What the profiles' pictures show, in their order (src/learning/profiles.rs).
who-pictures = Жылқы, Алма, Бүркіт, Қызғалдақ, Түйе, Доп, Киіз үй, Балық, Домбыра, Ай

help-title = Көмек
help-lead = Көмек сұрау – батылдық. Қате жіберсең де, айтуға ешқашан кеш емес.
help-danger = Маған қазір қауіп төніп тұр
help-talk = Біреумен сөйлескім келеді
help-how = Қалай айтамын? Қате жіберсем ше?
help-mistake = Қате жібердім. Енді не істеймін?
help-mistake-steps =
    Бұл сенің кінәң емес.

    Тоқта: оған жауап жазба, ақша төлеме.

    Сақта: хабарламаларды өшірме.

    Айт: өзің сенетін ересекке айт. Біріншісі көмектеспесе, келесісіне айт.

    Бұғатта, бірақ алдымен шағымдан.
help-picture = Менің суретім тарап кетті
help-picture-steps =
    Бұл сенің кінәң емес.

    Тоқта: тағы сурет жіберме, ақша төлеме.

    Сақта: чатты өшірме, ондағы сөздер – дәлел. Суреттің өзін көшірме, ешкімге жіберме.

    Айт: өзің сенетін ересекке айт. Біріншісі көмектеспесе, келесісіне айт. Мектептегі 111 QR-коды да көмектеседі.

    Бұғатта, бірақ алдымен шағымдан. Суретті өшіртуді ересек сұрайды: платформадан, мектептен, полициядан.

    Айтуға ешқашан кеш емес.
help-unsafe-home = Үйде айту қауіпті болса, мұғалімге, мектеп психологіне айт немесе 111-ге хабарлас.
help-first = Былай бастауға болады
help-first-one = «Бір жағдайға тап болдым. Тыңдаңызшы».
help-first-two = «Біреу мені мазалап жүр».
help-first-three = «Қателесіп қалдым. Маған көмек керек».
help-adult = Қасыңда өзің сенетін ересек болса, алдымен соған айт.

help-country = Бұл – Қазақстан нөмірлері.
help-country-leave = Мен басқа елдемін
help-country-other = Басқа елде бұл нөмірлер жұмыс істемеуі мүмкін.
help-country-back = Мен Қазақстандамын
help-show = Көрсету
help-copy = Көшіру
help-copied = Көшірілді
help-exit = Осы бетті тез жасыру
help-exit-how = «Жасыру» батырмасын бас немесе Shift пернесін үш рет бас: бұл бет бірден калькуляторға айналады. Бірақ браузер тарихында ізі қалады.
help-exit-back = Қайтып келу үшін калькулятордың C батырмасын үш рет бас немесе бетті жаңарт.
exit = Жасыру
aloud = Тыңдау
sound = Дыбыс
settings-title = Баптаулар
class-code = Сынып коды
place-keep = Менің заттарым
note-not-kept = Бұл терезеде ештеңе сақталмайды. Сабақты өте бер, бірақ жапсаң, басынан бастайсың.
note-full = Құрылғыда орын жоқ. Жаңа жауаптарың жазылмай жатыр. Прогресті файлға сақтап қой.
note-held = Құрылғы жаңа жауаптарды әлі сақтаған жоқ. Олар осы терезеде тұр, қайта сақтап көреміз. Әзірге терезені жаппаған жөн.

sorry-bundle = Сабақ толық ашылмады. Интернетті тексеріп, қайта байқап көр. Жауаптарың орнында.
sorry-retry = Қайта байқап көру
sorry-page = Мұндай бет жоқ. Басты беттен баста.
