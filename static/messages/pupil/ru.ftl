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
next = Далее
close = Закрыть
check = Проверить
why = Почему?
start = Начать
go-on = Продолжить
again = Пройти ещё раз

learn-title = Уроки
learn-lead = Один урок – десять минут. Можно остановиться где угодно и продолжить потом.
learn-nothing = Для этого возраста урока пока нет. Выбери другой возраст.
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
walk-leave = Выйти

choice-several = Можно отметить несколько ответов.
verdict-right = Верно!
verdict-wrong = Давай подумаем
verdict-fine = Можно и так
verdict-hit = Нашлось: это тревожный признак
verdict-miss = Это легко пропустить: здесь тревожный признак
verdict-false-alarm = Здесь опасности нет
verdict-trusted = Верно: здесь безопасно

spot-how = Видишь тревожный признак – нажми на него. Не видишь – не нажимай ничего.
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

sort-left = { $count ->
    [one] Осталась { $count } карточка
    [few] Осталось { $count } карточки
    [many] Осталось { $count } карточек
   *[other] Осталось { $count } карточки
}
sort-now = Куда положим?
order-how = Двигай карточки вверх и вниз.
order-up = Выше
order-down = Ниже
order-right = Верный порядок
match-how = Выбери одну слева, потом её пару справа.
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
pick-outside = Выбери и кого-нибудь не из семьи.
pick-kept = Твой выбор остаётся на этом устройстве. Он никуда не отправляется.
talk-timer = Включить таймер
scale-thanks = Спасибо, понятно!
talk-left = { $seconds ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}
talk-over = Время вышло. Закончите спокойно.

end-title = Урок пройден!
end-can = Твой новый навык
end-signs = { $signs ->
    [one] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
    [few] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
    [many] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
   *[other] Замечено тревожных признаков: { NUMBER($hits) } из { $signs }
}
end-trusted = { $foils ->
    [one] Безопасным сообщениям поверили: { NUMBER($trusted) } из { $foils }
    [few] Безопасным сообщениям поверили: { NUMBER($trusted) } из { $foils }
    [many] Безопасным сообщениям поверили: { NUMBER($trusted) } из { $foils }
   *[other] Безопасным сообщениям поверили: { NUMBER($trusted) } из { $foils }
}
end-right = { $asked ->
    [one] Другие вопросы, верно: { NUMBER($right) } из { $asked }
    [few] Другие вопросы, верно: { NUMBER($right) } из { $asked }
    [many] Другие вопросы, верно: { NUMBER($right) } из { $asked }
   *[other] Другие вопросы, верно: { NUMBER($right) } из { $asked }
}
end-score-title = Как прошло
end-score-note = Это не оценка. Важно и то и другое: замечать опасность и доверять хорошим людям.
end-family = Задание для дома
end-family-start = Начни разговор так
end-help = Если нужна помощь
end-more = Другие уроки

help-title = Помощь
help-lead = Просить помощи – это смело. Даже после ошибки рассказать никогда не поздно.
help-danger = Мне сейчас угрожает опасность
help-talk = Хочу с кем-нибудь поговорить
help-mistake = Я делаю что-то не то. Как быть?
help-mistake-steps = Это не твоя вина.

    Расскажи взрослому, которому доверяешь. Если первый не помог, расскажи следующему.

    Не плати.

    Не удаляй сообщения.

    Заблокируй этого человека и пожалуйся на него.
help-unsafe-home = Если дома рассказывать опасно, скажи учителю, школьному психологу или обратись в 111.
help-first = Начать можно так
help-first-one = «Со мной кое-что случилось. Выслушайте меня, пожалуйста».
help-first-two = «В интернете ко мне кто-то пристаёт».
help-first-three = «Я делаю ошибку. Мне нужна помощь».
help-adult = Если рядом есть взрослый, которому доверяешь, сначала скажи ему.

place-keep = Твой прогресс
place-keep-hint = Ответы хранятся только на этом устройстве и никуда не отправляются.
place-save = Сохранить в файл
place-open = Открыть из файла
place-erase = Удалить всё
place-erase-sure = Все твои ответы на этом устройстве исчезнут. Удалить?
place-erase-yes = Да, удалить
place-erase-no = Нет, оставить
place-erased = Всё удалено.
place-opened = Файл открыт. Можно продолжать.
place-foreign = Это не файл Сақбол. Выбери другой.
place-damaged = Файл повреждён. Ничего не изменилось. Попробуй другую копию.
place-nothing = Сохранять пока нечего. Сначала начни урок.

note-not-kept = В этом окне ничего не сохраняется. Урок можно пройти, но после закрытия всё начнётся сначала.
note-full = На устройстве нет места. Новые ответы не записываются. Сохрани прогресс в файл.

sorry-bundle = Урок открылся не целиком. Проверь интернет и попробуй ещё раз. Твои ответы на месте.
sorry-retry = Попробовать ещё раз
sorry-reload = Обновить страницу
sorry-wasm = Этот браузер не смог открыть Сақбол. Обнови страницу или возьми другой браузер. Твои ответы на месте.
sorry-stopped = Что-то сломалось. Это не твоя вина. Сохранённые ответы на месте. Обнови страницу.
sorry-old = Браузер устарел, или в нём выключен JavaScript. Нужен Chrome 109, Firefox 115, Safari 16.4 или новее.
sorry-page = Такой страницы нет. Начни с главной.
