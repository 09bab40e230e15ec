# Интерфейс ученика. К ученику на «ты», без рода в прошедшем времени.

app-name = Сақ бол!
app-tagline = Как защитить себя в интернете? Учись играя.
app-loading = Открываем…

language-label = Язык
door-learn = Я учусь
    .hint = Игры, чаты, викторины
door-teach = Я учитель
    .hint = Для классного часа
door-family = Дома вместе
    .hint = Для родителей и детей

home = Главная
back = Назад
skip = К основной части страницы
next = Далее
close = Закрыть
check = Проверить
why = Почему?
start = Начать
go-on = Продолжить
again = Пройти ещё раз

learn-title = Уроки
learn-nothing = Уроки для этого возраста ещё пишутся. Готовые уроки – вот здесь:
learn-nothing-help = А помощь есть для всех, и уже сейчас.
band-lessons = { $lessons ->
    [0] ещё пишем
    [one] { $lessons } урок
    [few] { $lessons } урока
    [many] { $lessons } уроков
   *[other] { $lessons } урока
}
band-a = 7–9 лет
band-b = 10–12 лет
band-c = 13–17 лет
card-minutes = { $minutes ->
    [one] около { $minutes } минуты
    [few] около { $minutes } минут
    [many] около { $minutes } минут
   *[other] около { $minutes } минут
}
card-new = Новый
card-open = Начат
card-done = Пройден

walk-screen = { NUMBER($number) } / { NUMBER($all) }
walk-screen-label = Экран { NUMBER($number) } из { NUMBER($all) }
walk-quiz = Викторина
walk-saved = Сохранено
walk-saving = Сохраняем…
walk-not-kept = Здесь ответы не сохраняются
walk-guest = Гость: не сохраняется
walk-practice = Тренировка: не сохраняется
walk-leave = Выйти

choice-several = Можно отметить несколько ответов.
verdict-right = Верно!
verdict-wrong = Давай подумаем
verdict-fine = Можно и так
verdict-hit = В точку: это тревожный признак
verdict-miss = Это легко пропустить: здесь тревожный признак
verdict-false-alarm = Здесь опасности нет
verdict-trusted = Верно: здесь безопасно
marks-read = Почему так, написано возле каждого места.

spot-how = Видишь тревожный признак – нажми на него. Не видишь – ничего не нажимай.
spot-sign = Тревожный признак
spot-safe = Безопасно
spot-marked = Отмечено
spot-count = { $count ->
    [0] Ничего не отмечено
    [one] Отмечено { $count } место
    [few] Отмечено { $count } места
    [many] Отмечено { $count } мест
   *[other] Отмечено { $count } места
}

chat-typing = { $name } печатает…
chat-hurry = Показать сразу
chat-you = Ты
chat-reply = Твой ответ
chat-over = Чат окончен
chat-inbox = Чаты
chat-new = { $name }: новое сообщение
chat-rewind = На десять секунд назад
chat-back = Время вернулось на десять секунд. Скажи иначе.
chat-ending = Этот финал теперь в твоей коллекции!
# Headlines of what is said about an answer, one after the other, with | between them.
chat-good = Хороший ответ! | Отлично! | Вот так! | Точно! | Сильно сказано!
chat-gentle = Погоди-ка… | Давай подумаем | Посмотрим ещё раз | А если иначе?
chat-neutral = Можно и так | Это тоже путь | И так бывает

sort-left = { $count ->
    [one] Осталась { $count } карточка
    [few] Осталось { $count } карточки
    [many] Осталось { $count } карточек
   *[other] Осталось { $count } карточки
}
sort-now = Куда положим?
order-how = Перетаскивай карточки или двигай их кнопками.
order-up = Выше
order-down = Ниже
order-right = Верный порядок
order-was = У тебя: { NUMBER($place) }
match-how = Выбери карточку слева, потом её пару справа.
match-wrong = Это не пара. Попробуй ещё.
build-how = Выбери по одному кусочку в каждой части.
build-sentence = Твоя фраза
build-empty = Здесь сложится твоя фраза
build-mend = Исправить
pick-more = { $count ->
    [0] Готово!
    [one] Выбери ещё { $count } человека
    [few] Выбери ещё { $count } человек
    [many] Выбери ещё { $count } человек
   *[other] Выбери ещё { $count } человека
}
pick-outside = Пусть хотя бы один человек будет не из семьи.
pick-kept = Твой выбор остаётся на этом устройстве. Он никуда не отправляется.
pick-team = Моя команда
talk-timer = Включить таймер
talk-alone = Рядом никого?
talk-saq = Скажи это вслух Саку. Он слушает.
talk-told = Сказано!
talk-heard = Спасибо, я тебя слышу!
talk-on = Теперь то же самое можно сказать взрослому, которому доверяешь.
scale-thanks = Спасибо, понятно!
talk-left = { $seconds ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}
talk-over = Время вышло. Можно не спеша закончить.
board-how = Нажми на улику. Кто может её подтвердить?
board-ask = У кого об этом спросим?
board-true = Это правда
board-false = Это неправда
board-open = Доказательств нет
board-not = Так этого не доказать
map-here = Ты здесь
map-seen = Твою точку видят:
map-nobody = никто
timeline-how = Видишь тревожный признак – нажми и выбери флажок. Не видишь – ничего не нажимай.
doors-how = В какую дверь постучишь?
doors-again = Скажу ещё раз
doors-busy = Сейчас не до этого
doors-angry = Здесь сердятся
doors-doubts = Здесь не верят
doors-empty = Никого нет
doors-helps = Здесь слушают!
lens-how = Нажми на строку: лупа её увеличит. Если это тревожный признак – отметь.
lens-mark = Это тревожный признак

answer-bar = Твой ответ
answer-fine = Всё в порядке
answer-check = Сначала проверю
answer-stop = Остановлюсь и расскажу
said-fine = Да, здесь всё в порядке
said-fine-checked = Проверить – тоже верно. Опасности здесь нет
said-fine-told = Рассказать – тоже верно. В этот раз опасности нет
said-check = Верно, сначала проверяем
said-check-told = Остановиться и рассказать – тоже верно
said-check-trusted = Этого пока никто не подтвердил
said-stop = Верно: остановиться и рассказать
said-stop-checked = Наполовину верно. Теперь надо рассказать
said-stop-at-once = Проверки мало. О таком рассказывают сразу
said-stop-trusted = Здесь есть тревожный признак
surface-open = Открыть и посмотреть
surface-voice = Голосовое сообщение
surface-call = Тебе звонят
surface-advert = Реклама
count-label = Обратный отсчёт
count-hold = Приостановить
count-go = Включить отсчёт
count-zero = Время вышло. Ничего не случилось.

end-title = Урок пройден!
end-title-all = Всё точно!
end-title-low = Урок пройден до конца!
end-lead-low = Кое-что заметить было непросто. Посмотрим ещё раз только это, минуты две.
end-again = Попробовать это ещё раз
end-hand-in = Сдать учителю
again-done = Теперь видно!
again-done-lead = Со второго взгляда видно больше.
end-can = Твой новый навык
end-signs = { $signs ->
    [one] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
    [few] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
    [many] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
   *[other] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
}
end-trusted = { $foils ->
    [one] Узнано безопасных сообщений: { NUMBER($trusted) } из { $foils }
    [few] Узнано безопасных сообщений: { NUMBER($trusted) } из { $foils }
    [many] Узнано безопасных сообщений: { NUMBER($trusted) } из { $foils }
   *[other] Узнано безопасных сообщений: { NUMBER($trusted) } из { $foils }
}
end-right = { $asked ->
    [one] Верных ответов на другие вопросы: { NUMBER($right) } из { $asked }
    [few] Верных ответов на другие вопросы: { NUMBER($right) } из { $asked }
    [many] Верных ответов на другие вопросы: { NUMBER($right) } из { $asked }
   *[other] Верных ответов на другие вопросы: { NUMBER($right) } из { $asked }
}
end-checked = Что стоило проверить: { NUMBER($open) }. Проверено: { NUMBER($checked) }
end-tile-signs = Замечено
end-tile-trusted = Доверие
end-tile-checked = Проверка
end-tile-right = Решения
end-score-title = Как прошло
end-score-note = Это не оценка. Важно и то и другое: замечать опасность и доверять хорошим людям.
end-family = Задание для дома
end-family-start = Начни разговор так
end-help = Если нужна помощь
end-next = Следующий урок: { $title }
end-more = Другие уроки
end-endings = Концовки: { NUMBER($found) } из { NUMBER($all) }
end-endings-hint = Ответь иначе – откроется другая концовка.

due-title = Попробуй сейчас
check-hint = Около пяти минут. Оценок нет.
check-taken = Ответ принят
check-done = Спасибо!
check-done-lead = Это не оценка. Все вопросы позади – молодец!
boost-title = Короткое повторение
boost-hint = Около трёх минут. Новые истории.
boost-done = Повторение пройдено!
boost-done-lead = Чем чаще повторяешь, тем лучше помнишь.
boost-nothing = Сейчас повторять нечего.
cert-open = Открыть сертификат
who-title = Кто сейчас учится?
who-hint = Выбери свою картинку и номер. Имя писать не нужно.
who-new = Я здесь впервые
who-new-hint = Выбери себе картинку. И запомни номер, который получишь.
who-full = На этом устройстве больше нет места. Зайди как гость или скажи учителю.
who-guest = Зайти как гость
who-guest-hint = Ответы гостя не сохраняются.
who-guest-here = Ты сейчас гость. Сменить
who-other = Это не я
who-choose = Выбрать картинку
who-one = { $picture }, номер { NUMBER($number) }
# What the profiles' pictures show, in their order (src/learning/profiles.rs).
who-pictures = Лошадь, Яблоко, Беркут, Тюльпан, Верблюд, Мяч, Юрта, Рыба, Домбра, Луна

help-title = Помощь
help-lead = Просить помощи – это смело. Даже после ошибки рассказать никогда не поздно.
help-danger = Мне сейчас угрожает опасность
help-talk = Хочу с кем-нибудь поговорить
help-how = Как рассказать? А если вышла ошибка?
help-mistake = У меня вышла ошибка. Что теперь делать?
help-mistake-steps =
    Это не твоя вина.

    Стоп: не отвечай этому человеку и не плати.

    Сохрани: не удаляй сообщения.

    Расскажи взрослому, которому доверяешь. Первый не помог – расскажи следующему.

    Заблокируй, но сначала пожалуйся на него.
help-picture = Моё фото разошлось
help-picture-steps =
    Это не твоя вина.

    Стоп: не отправляй новых фото и не плати.

    Сохрани: не удаляй чат, слова в нём – доказательство. Само фото не копируй и никому не пересылай.

    Расскажи взрослому, которому доверяешь. Первый не помог – расскажи следующему. Поможет и QR-код 111 в школе.

    Заблокируй, но сначала пожалуйся. Удалить фото попросит взрослый: у платформы, у школы, у полиции.

    Рассказать никогда не поздно.
help-unsafe-home = Если дома рассказывать опасно, скажи учителю, школьному психологу или обратись в 111.
help-first = Начать можно так
help-first-one = «У меня кое-что случилось. Послушайте, пожалуйста».
help-first-two = «Ко мне кто-то пристаёт».
help-first-three = «У меня вышла ошибка. Мне нужна помощь».
help-adult = Если рядом есть взрослый, которому доверяешь, сначала скажи ему.

help-country = Это номера Казахстана.
help-country-leave = Я в другой стране
help-country-other = В другой стране эти номера могут не работать.
help-country-back = Я в Казахстане
help-show = Показать
help-copy = Скопировать
help-copied = Скопировано
help-exit = Быстро скрыть страницу
help-exit-how = Нажми «Скрыть» или три раза клавишу Shift: страница сразу станет калькулятором. Но в истории браузера след останется.
help-exit-back = Чтобы вернуться, нажми на калькуляторе C три раза или обнови страницу.
exit = Скрыть
aloud = Слушать
sound = Звук
settings-title = Настройки
class-code = Код класса
place-keep = Мои вещи
note-not-kept = В этом окне ничего не сохраняется. Урок можно пройти. Но если закрыть окно, всё начнётся сначала.
note-full = На устройстве нет места. Новые ответы не записываются. Сохрани прогресс в файл.
note-held = Устройство ещё не сохранило новые ответы. Пока они в этом окне, и мы пробуем сохранить их снова. Окно лучше не закрывать.

sorry-bundle = Урок открылся не полностью. Проверь интернет и попробуй ещё раз. Твои ответы на месте.
sorry-retry = Попробовать ещё раз
sorry-page = Такой страницы нет. Начни с главной.
