# The interface as a pupil sees it.

app-name = Сақ бол!
app-tagline = How do you look after yourself online? Play and learn.
app-loading = Opening…

language-label = Language
door-learn = I’m learning
    .hint = Games, chats, quizzes
door-teach = I teach
    .hint = For your lesson with the class
door-family = At home
    .hint = For parents and children

home = Home
back = Back
skip = Skip to the content
next = Next
close = Close
check = Check
check-none = None of these
check-nobody = Nobody
wait-move = Move one first
wait-change = Change one first
wait-choose = Choose first
why = Why?
start = Start
go-on = Continue
again = Play again

learn-title = Lessons
learn-nothing = Lessons for this age are still being written. The ones that are ready are here:
learn-nothing-help = Help is for everybody, and it is here now.
band-lessons = { $lessons ->
    [0] being written
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
}
band-a = Ages 7–9
band-b = Ages 10–12
band-c = Ages 13–17
card-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
card-new = New
card-open = Started
card-done = Done

walk-screen = { NUMBER($number) } / { NUMBER($all) }
walk-screen-label = Screen { NUMBER($number) } of { NUMBER($all) }
walk-quiz = Quiz
walk-saved = Saved
walk-earlier = Your earlier answer
walk-saving = Saving…
walk-not-kept = Answers are not saved here
walk-guest = Guest: not saved
walk-practice = Practice: not saved
walk-leave = Leave

choice-too = The other green answer is right too.
choice-several = You can tick more than one.
verdict-right = Right!
verdict-wrong = Let’s think again
verdict-fine = That works, too
verdict-hit = You found it: a warning sign
verdict-miss = Easy to miss: this is a warning sign
verdict-false-alarm = There is no danger here
verdict-trusted = You were right to trust it: it is safe
found-all = You found every sign.
found-none = There is no danger here, and you saw that.
found-safe = You found every sign. But you also marked something that is safe.
found-signs = { $found ->
    [0] Warning signs: { NUMBER($signs) }. You have not found one yet: look where they are.
    [one] Warning signs: { NUMBER($signs) }. You found { $found }. The rest are marked.
   *[other] Warning signs: { NUMBER($signs) }. You found { $found }. The rest are marked.
}

spot-how = Tap a warning sign. If there is none, press “None of these”.
spot-sign = Warning sign
spot-safe = Safe
spot-found = You found it
spot-missed = You missed it
spot-marked = Marked
spot-count = { $count ->
    [one] { $count } place is marked
   *[other] { $count } places are marked
}

chat-typing = { $name } is typing…
chat-hurry = Show it now
chat-you = You
chat-reply = Your reply
chat-over = The chat is over
chat-inbox = Chats
chat-new = { $name }: a new message
chat-rewind = Ten seconds back
chat-back = Ten seconds back. Say it another way.
chat-ending = You found one more ending!
# Headlines of what is said about an answer, one after the other, with | between them.
chat-good = Good answer! | Well done! | Just like that! | Exactly! | Well chosen!
chat-good-teen = Right | Yes, like that | That’s it
chat-gentle = Hold on… | Let’s think | Let’s look again | What if you say it differently?
chat-neutral = I see

sort-left = { $count ->
    [one] { $count } card left
   *[other] { $count } cards left
}
sort-now = Where does it go?
sort-done = Right: { NUMBER($right) } of { NUMBER($all) }
sort-was = You chose – { $place }
sort-right = Right – { $place }
order-how = Drag a card by its dots, or move it up and down.
order-up = Up
order-down = Down
order-own = Your order
order-right = The right order
order-was = You put it at { NUMBER($place) }
order-look = See which cards have moved.
match-how = Choose one on the left, then its pair on the right.
match-wrong = These two are not a pair. Try again.
build-how = { NUMBER($parts) } parts: choose one piece in each.
build-first = First: choose one.
build-then = Now choose one of the next.
build-ready = Is this what you will say?
build-sentence = Your sentence
build-empty = Your sentence grows here
build-mend = Fix it
pick-more = { $count ->
    [0] Done!
    [one] Choose { $count } more person
   *[other] Choose { $count } more people
}
pick-outside = Choose somebody outside your family, too.
pick-off = Not on your team any more.
pick-kept = Your choice stays on this device. It is not sent anywhere.
talk-timer = Start the timer
talk-alone = Nobody beside you?
talk-saq = Say it out loud to Saq. No microphone is on.
talk-aloud = Say it out loud: next time the same words come more easily.
talk-said = Said.
talk-told = I said it
talk-heard = Thank you for saying it!
talk-on = Now you can say the same to a grown-up you trust.
scale-thanks = Got it
talk-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
talk-over = Time is up. Finish in your own time.
board-how = Press a clue. Who can confirm it?
board-ask = Who do we ask about it?
board-true = It is true
board-false = It is not true
board-open = No proof was found
board-not = This proves nothing
map-here = You are here
phone-left = Still open: { NUMBER($count) }. Look at what is yellow.
touch-count = Pressed: { NUMBER($found) } / { NUMBER($parts) }
map-seen = Your dot is seen by:
map-nobody = nobody
timeline-how = If you see no danger, press “None of these”.
doors-how = Which door do you knock on?
doors-again = I’ll say it again
doors-more = Another door
doors-busy = No time just now
doors-angry = Somebody is angry
doors-doubts = Not believed at once
doors-empty = Nobody is there
doors-helps = You are heard!
lens-how = Press a line, and the magnifier enlarges it. Mark a warning sign. If there is none: “None of these”.
lens-mark = This is a warning sign
lens-more = Next line

answer-bar = Your answer
answer-fine = It’s fine
answer-check = I check first
answer-stop = I stop and tell
answer-below = There is more below
answer-asks = What do you do?
answer-fits = The right answer
said-fine = Yes, this is fine
said-fine-checked = Checking is right too. There is no danger here
said-fine-told = Telling is right too. This time there is no danger
said-check = Right, check first
said-check-told = Stopping and telling is right too
said-check-trusted = Nobody knows yet if it is true
said-stop = Right: stop and tell
said-stop-checked = Right to be careful. Now tell somebody
said-stop-at-once = Checking is not enough. Tell somebody at once
said-stop-trusted = There is a warning sign here
surface-open = Open and look
surface-voice = Voice message
surface-call = You are on a call
surface-advert = Advert
count-label = Countdown
count-hold = Hold it
count-go = Start the countdown
count-wait = Read it first
count-try = The countdown is there to scare. Try it.
count-early = The count has stopped. Nothing happened.
count-zero = Time is up. Nothing happened.

end-title = Lesson finished!
end-title-all = Spot on!
end-title-low = You made it to the end!
end-lead-low = Let’s look again at what was hard to see: two minutes.
end-prize = { $stars ->
    [0] The badge “{ $badge }” is yours!
    [one] The badge “{ $badge }” and { $stars } star are yours!
   *[other] The badge “{ $badge }” and { $stars } stars are yours!
}
end-again = Look at these once more
end-hand-in = Hand it in to the teacher
again-done = Now you see it!
again-done-lead = A second look sees more.
end-can = The skill of this lesson
end-look-back = Look at my answers
end-signs-all = You noticed every warning sign.
end-signs-some = Warning signs you noticed: { NUMBER($hits) }.
end-signs-none = The warning signs hid well this time.
end-signs-checked = Where it was dangerous, you checked. Next time, tell someone at once.
end-trusted-all = You trusted what is safe.
end-trusted-some = Safe things you trusted: { NUMBER($trusted) }.
end-trusted-everything = You trusted what is safe, but also what is not.
end-trusted-none = What is safe can be trusted. Being careful is no mistake.
end-checked-all = You did not just believe what was not sure.
end-checked-some = Things not sure that you were careful about: { NUMBER($checked) }.
end-checked-none = If it is not sure, check first.
end-right-all = You got the other questions right too.
end-right-some = Other questions you got right: { NUMBER($right) }.
end-right-none = The other questions are worth another look.
end-score-title = How it went
end-score-note = This is not a mark. Both matter: noticing danger and trusting good people.
end-family = A task for home
end-family-start = Start the talk like this
end-next = Next lesson: { $title }
end-more = Other lessons
end-endings = Endings: { NUMBER($found) } of { NUMBER($all) }
end-endings-hint = Answer differently and another ending opens.

due-title = Try this now
check-hint = About five minutes. No marks.
check-taken = Got your answer
check-done = Thank you!
check-done-lead = This is not a mark. You kept going to the last question. Well done!
boost-title = Quick practice
boost-hint = About three minutes. New stories.
boost-done = Practice done!
boost-done-lead = Each time you practise, you remember it better.
boost-when = { $days ->
    [0] The next practice is today.
    [one] The next practice is in { $days } day.
   *[other] The next practice is in { $days } days.
}
boost-nothing = There is nothing to practise now.
cert-open = Open the certificate
who-title = Who is learning now?
who-hint = Find your picture and its number (not the one in the register).
who-known = I have been here before
who-new = I am new here
who-new-hint = Choose a picture: its number is { NUMBER($number) } (not the one in the register).
who-full = There is no more room on this device. Come in as a guest, or tell your teacher.
who-guest = Come in as a guest
who-guest-hint = A guest’s answers are not saved.
who-guest-here = You are a guest. Switch
who-other = This isn’t me
who-choose = Choose your picture
who-one = { $picture }, picture number { NUMBER($number) }
# What the profiles' pictures show, in their order (src/learning/profiles.rs).
who-pictures = Horse, Apple, Eagle, Tulip, Camel, Ball, Yurt, Fish, Dombra, Moon

help-title = Help
help-show-it = Show this to a grown-up beside you whom you trust: they can call.
help-lead = Asking for help is brave. Even after a mistake it is never too late to tell.
help-danger = I am in danger now
help-talk = I want to talk to somebody
help-how = How do I say it? What if I made a mistake?
help-mistake = I made a mistake. What now?
help-mistake-steps =
    It is not your fault.

    Stop: do not answer that person and do not pay.

    Save: do not delete the messages.

    Tell a grown-up you trust. If the first one does not help, tell the next.

    Block that person, but report them first.
help-picture = Somebody is threatening me with a picture, or it is out already
help-picture-steps =
    It is not your fault.

    Stop: do not answer, send no more, pay nothing.

    Save: do not delete the chat, its words are proof. Do not copy the picture itself and do not pass it on.

    Tell a grown-up you trust. If the first one does not help, tell the next. You can call 111 at night, too. If you do not want to live, call 112 first.

    Block, but report first. A grown-up can ask the platform, the school or the police to get the picture removed.

    Under 18, you can ask for its removal yourself, too: Take It Down (takeitdown.​ncmec.​org) is free, asks for no name, and the picture stays on your phone. It does not work in encrypted chats. In 2024 it was not in Kazakh or Russian: a grown-up can help.

    It is never too late to tell.
help-happened = It has happened to me
help-happened-steps =
    It is not your fault. However long ago it was, it is not too late to tell.

    Today: don’t carry this alone. Tell one grown-up you trust, or 111. One sentence is enough. If you do not want to live, call 112 first. Do not delete the messages.

    If somebody touched your body: go to a doctor with a grown-up you trust, as soon as you can, even if nothing hurts. If you can, go before you wash yourself or your clothes. If you have washed, go all the same.

    Later: if it weighs on you, a psychologist can help. You can say what you want to talk about, and who sits with you.
help-unsafe-home = If telling at home is not safe, tell a teacher or the school psychologist, or contact 111. If the person bothering you is at school, tell somebody at home or contact 111. If somebody checks your phone, call from another one.
help-first = You can begin like this
help-first-one = “Something has happened. Please listen.”
help-first-two = “Somebody is bothering me.”
help-first-three = “I made a mistake. I need help.”
help-adult = If a grown-up you trust is near you, tell them first.

help-country = These are the numbers for Kazakhstan.
help-country-leave = I am in another country
help-country-other = These numbers may not work in another country. Ask a grown-up near you to call the local emergency number.
help-country-back = I am in Kazakhstan
help-grown-up = Are you a grown-up? If something has happened, go here
help-show = Show
help-copy = Copy
help-copied = Copied
help-exit = Hide this page quickly
help-exit-how = Press “Hide”, or the Shift key three times: the page turns into a calculator at once. But a trace stays in the browser’s history.
help-exit-back = To come back, press C on the calculator three times, or reload the page.
help-exit-alone = But here only the lesson turns into a calculator: the page around it can still be seen. Close the tab too.
exit = Hide
aloud = Listen
sound = Sound
together = We read it together
together-off = I read by myself
beside = For the grown-up beside you
pause = Stop and talk
settings-title = Settings
class-code = Class code
place-keep = My things
note-not-kept = Nothing is saved in this window. You can do the lesson, but if you close the window, you start over.
note-full = The device is full. New answers are not being saved. Save your progress to a file.
note-held = The device has not saved the new answers yet. They are in this window, and we keep trying. It is best not to close it.

sorry-bundle = The lesson did not open fully. Check your internet and try again. Your answers are still here.
sorry-retry = Try again
sorry-page = There is no such page. Start from the home page.
