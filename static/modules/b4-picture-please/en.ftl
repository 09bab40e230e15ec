title = A picture? Here's a seal!
    .teaser = Diyar does not hear No, but Alina has a trick.
    .joke = You want a picture? Here, have a seal!
    .badge = Master of No
    .cliffhanger = And somebody seems to know which way Arman walks home…
skill = Now I can say No, leave and tell when somebody keeps asking for my picture.

who-alina = Alina
who-arman = Arman
who-diyar = Diyar
who-contest = “Super Selfie”
who-mum = Mum
who-azhe = Granny
who-gulnar = Gulnar apai
who-saule = Saule apai

wants = Alina leaves the pool. Four messages, and all want a picture! Which are fine?
    .picture = Two children swim. By the pool a phone on a stand films them.
    .fine = Fine
    .stop = No! I tell a grown-up
    .team = Coach, in the parents' group: “A team photo, please.”
    .team-why = The parents know. It's a team photo.
    .swap = A game friend: “Swap private pictures?”
    .swap-why = Private? Tell at once.
    .page = Teacher: “Send your homework page.”
    .page-why = It shows only your page.
    .nag = A boy at school: “No? Come on, send it!”
    .nag-why = He does not hear No.

rule =
    Pictures are fun! But yours are your choice.

    Three signs: they want a private picture, ask uncomfortable questions, don't hear No.

    A private picture is not for others to see. Asked for one? Leave and tell a grown-up. The one who presses is to blame.

fake = An uncomfortable picture of Timur is in the class chat. AI made it. What now?
    .share = I send it to a friend: is it real?
    .share-why = So it spreads. That hurts Timur.
    .quiet = I don't laugh, I keep quiet
    .quiet-why = Good. But Timur needs a kind word.
    .near = I don't share, I go to Timur
    .near-why = Most children would. Now tell a grown-up together.

phone = Which messages show a sign?
    .hair = A new haircut? Show me, dear! Show Mum, too.
    .hair-why = Granny hides nothing.
    .selfie = Great selfie! Now a private one, just for us.
    .selfie-why = No contest needs that.
    .doctor = The doctor will check you tomorrow. Bring Mum.
    .doctor-why = It's for your health, and Mum is there.
    .body = A funny question about your body 😏
    .body-why = “Funny”, but uncomfortable.

chat = You are Alina. Diyar from the next class writes.

chat-n1 = Hi! You swim like a seal!

    Send me your picture. Only for me.
    .panda = Here: goggles made me a panda
    .panda-why = Funny! But “only for me”? Pause.
    .why = Why only you?
    .why-why = Sharp! “Only for me” is a sign.
    .no = No, no pictures
    .no-why = Short and clear. You don't have to explain.

chat-a2 = Just one! Everybody does.

    So? So? So?
    .sorry = Don't be cross, maybe later
    .sorry-why = Kind. But he hears a Yes.
    .all = Everybody? Am I the only one?
    .all-why = Not everybody. Many say No.
    .seal = Here's a seal! None of me
    .seal-why = A funny, firm No!

chat-a3 =
    Arman here. I need a poster! May AI turn your photo into a seal?

    If you say No, I'll draw one.
    .stop = You, too? Enough!
    .stop-why = You're fed up. But Arman asked first.
    .draw = No, please just draw one
    .draw-why = Arman accepts your No at once.

chat-a4 =
    Mum here. Granny wants your pool photo. Shall I send it?

    If you say No, I won't.
    .send = Yes, she'll be glad
    .send-why = Mum asked. You decide.
    .snap = You too, Mum? Everyone is pressing me!
    .snap-why = You're fed up. But Mum is just asking.

chat-a5 = Diyar here. A question about your body 😏

    Laugh, it's a joke!
    .laugh = Ha ha… What question?
    .laugh-why = Laughing is easy. But his question is a sign.
    .leave = Not a joke. I'm leaving.
    .leave-why = Right! You don't have to laugh.

chat-a6 =
    Then AI will make one!

    Everybody will believe it.
    .tell = I'll show a grown-up now
    .tell-why = Yes! The one who makes a fake is to blame.
    .please = Please, don't do that!
    .please-why = Fear is normal. A grown-up can help.

chat-b2 = Ha ha, a panda!

    Now another: a private picture.
    .no = No. No private ones.
    .no-why = You sent one. You can still say No to the next.
    .later = Maybe later
    .later-why = You want time. But No is clearer.

chat-b3 =
    “Later” means Yes!

    I'm waiting. How about now? Now?
    .mute = I mute him and wait
    .mute-why = Quiet is good. Telling is better.
    .no = No means No. Stop asking.
    .no-why = You can say No after “later”, too.

chat-b4 = Gulnar apai here. Your sum is blurred.

    Please send it again. Third time 😅
    .again = A picture again? I won't!
    .again-why = You're fed up. But it's only a sum.
    .send = Sure, apai! My hands were wet
    .send-why = Just a page. Nothing is hidden.

chat-b5 = Arman here. Diyar asked me for your photo.

    I said No. Are you OK?
    .both = Let's go and tell together
    .both-why = You have a friend. Now a grown-up, too.
    .hush = I'm ashamed. Tell nobody
    .hush-why = That's normal. But it's not your fault.

chat-b6 = Saule apai here. May I ask a hard question?

    My door is open. Bring Arman.
    .tell = Yes. Diyar won't leave me alone
    .tell-why = One sentence is enough. You're not alone now.
    .flee = Uncomfortable questions again? No!
    .flee-why = Care is good. But she asks first, and her door is open.

chat-e1 = You tell Mum. Together you block and report.

    Next day the class chat is full of seals: “No means No!”
chat-e2 = Gulnar apai listens. Diyar talks with Saule apai and says sorry.

    On the poster a seal laughs.
chat-e3 =
    Mum is busy. You write to 111 through the school's QR code.

    Then you tell Saule apai. It's not too late!
chat-e4 =
    You tell Coach Kairat. He talks to the school.

    New team rule: “If somebody says No, draw a seal.”
chat-e5 =
    “I'm glad you told me,” says Saule apai. Diyar stops.

    You win gold. On the podium: a panda!
chat-e6 =
    You think again and go with Arman. Saule apai helps.

    The team photo: all pandas!

style = Diyar asks a fifth time! Build your No.
    .open-calm = No, thanks.
    .open-weak = Maybe tomorrow…
    .open-weak-why = He hears a Yes. Be clear.
    .open-funny = I only have seals.
    .line-excuse = My camera is broken.
    .line-excuse-why = Once it works, he asks again.
    .line-mine = My picture, my choice.
    .leave-out = I'll block and tell.
    .leave-sulk = Just don't be cross.
    .leave-sulk-why = No need to say sorry. Just leave.
    .done = Short, clear, yours!

second = How is it for you to say No a second time?
    .easy = Easy
    .middle = It depends
    .hard = Hard
    .done = Hard? Tell a grown-up. If one can't help, tell the next.

three-nos = Your partner asks for your pen three times. Say three Nos: polite, funny, firm. Swap!

q-final = “Super Selfie”: “You're a finalist! Send a private picture. Only the jury will see it.”
    .prize = I send it for the prize
    .prize-why = Nice prize. But a private picture is a sign.
    .hide = I send it, face hidden
    .hide-why = It is still private.
    .tell = No, and I tell at home
    .tell-why = No jury needs that.

q-album = A photographer makes the class album. Parents agreed.
    .smile = I smile with my class
    .smile-why = Everybody knows, nothing is hidden.
    .run = A picture? I run!
    .run-why = Your teacher and class are there.
    .report = I report this pressure
    .report-why = Don't want to? Just tell your teacher.

q-fourth = “Super Selfie” asks a fourth time: “Where's your picture?” You've said No.
    .stop = I block and tell
    .stop-why = One No is enough. Now leave.
    .explain = I write a long explanation
    .explain-why = You don't have to explain.
    .last = I send one so they stop
    .last-why = You're tired of it. But they will ask again.

q-nurse = The nurse asks, with Mum there: “Where does it hurt?”
    .odd = Uncomfortable! I leave
    .odd-why = Feeling shy is normal. She asks so she can help.
    .answer = I tell the nurse
    .answer-why = It's for your health.
    .bear = I say nothing
    .bear-why = Then she can't help.

q-player = A player writes to Timur: “Tell me about your body! Just a joke.” What helps?
    .laugh = Laughing along
    .laugh-why = Even with a laugh it's uncomfortable. That's a sign.
    .leave = Leaving and telling Coach
    .leave-why = That is brave!
    .back = Asking the same question back
    .back-why = Then it goes on. Leaving is easier.

q-post = Aizhan: “May I post our photo?” You: “No.” Aizhan: “OK.”
    .push = That's pressure, I block her
    .push-why = She asked and accepted your No.
    .guilt = OK, post it, don't be cross
    .guilt-why = She isn't cross. Your No is fine.
    .thanks = Thanks, friend
    .thanks-why = A good friend hears No.

q-dare = Kamila, grade 8, writes to Arman: “Send a private picture. Scared?” What does he do?
    .brave = He sends it to look brave
    .brave-why = Brave people can say No.
    .swap = He asks for hers first
    .swap-why = Then it gets hard for both.
    .no = He says No and tells
    .no-why = Boys can say No, too.

q-book = Bakyt apai writes again: “Don't forget the book!”
    .pest = Again? That's pressure
    .pest-why = She just reminds you.
    .block = I block her
    .block-why = Others are waiting for the book.
    .bring = Oh! I'll bring it
    .bring-why = A fair, open request.

q-astro = With AI, your teacher became an astronaut. She posts the picture herself and laughs.
    .fake = I report it
    .fake-why = She made it herself.
    .laugh = I laugh along
    .laugh-why = Her picture, her choice. AI can be fun!
    .spread = I send it to others
    .spread-why = Ask her first.

q-forward = Somebody's private picture is in the chat. What now?
    .save = I save it as evidence
    .save-why = Never copy it. Telling is enough.
    .tell = I don't share, I tell
    .tell-why = Most children would help like this.
    .ask = I ask: “Is it really you?”
    .ask-why = That question hurts. Support helps.

q-friend = Your friend sent a picture and is scared. You say:
    .with = “I'm here. Let's tell together”
    .with-why = The one who pressed is to blame. It's not too late.
    .scold = “Why? Didn't you think?”
    .scold-why = Words like that hurt.
    .wipe = “Delete it and forget it”
    .wipe-why = The messages are evidence. Tell a grown-up.

q-next = You tell Dad. He says: “Ignore it.”
    .drop = So it isn't important
    .drop-why = It is! Dad didn't understand.
    .alone = I wait till it stops
    .alone-why = Don't carry it alone. There is help.
    .next = I go to Saule apai
    .next-why = If the first can't help, tell the next.

b4-costume = A teenager at dance club: “Send a private picture for your costume. Only for me.”
    .need = I need a costume, so I send it
    .need-why = You need one. But a private picture is a sign.
    .no = No, and I tell the teacher
    .no-why = The teacher can measure you in the open.
    .one = I send it once and delete it later
    .one-why = It stays on their phone. But telling is never too late.

b4-card = Your school card needs a photo. Mum takes you to a studio.
    .sit = I sit down and smile
    .sit-why = Mum is there, and the reason is clear.
    .run = They want a picture, I leave
    .run-why = It's for the card. Nothing is hidden.

b4-karaoke = In a karaoke app somebody keeps asking: “Camera on! How about now?” You've said No.
    .second = I turn it on for a second
    .second-why = One second is a picture, too.
    .sing = I sing louder so I can't hear them
    .sing-why = Nice song! But leaving is easier.
    .out = I leave and tell at home
    .out-why = They don't hear No? Leave.

b4-biology = In biology the teacher explains how bodies grow. It's in the book.
    .odd = Uncomfortable talk, I report it
    .odd-why = Feeling shy is normal. A lesson is open.
    .learn = I listen and ask
    .learn-why = It's science, for everyone.

b4-short = Somebody keeps asking for your picture. What do you say?
    .no = “No. That's it.”
    .no-why = A short No is enough. Now leave and tell.
    .maybe = “I don't know, maybe when I feel like it”
    .maybe-why = They will wait for a Yes. Clear is easier.

b4-film = A “film team” account: “You got the part! We need a private picture.”
    .role = I send it for the part
    .role-why = Films are great! But a private picture is a sign.
    .dark = I send one taken in the dark
    .dark-why = It's private, too. Don't send it.
    .tell = I show it to my family
    .tell-why = A grown-up can check. Good that you paused.

b4-museum = At the museum: “A photo for our site! Step aside if you don't want to.”
    .choose = I join if I like
    .choose-why = You have a choice, and your teacher is there.
    .run = They want a picture, I run
    .run-why = You can just step aside. No danger.

b4-test = A test online: “Ten questions about your body. Show nobody!”
    .fill = I fill it in for fun
    .fill-why = Being curious is normal. But the questions are uncomfortable.
    .shut = I close it and show Mum
    .shut-why = Uncomfortable questions and a secret: two signs.
    .trick = I write silly answers
    .trick-why = Funny idea. But leaving is better.

b4-puppy = A neighbour asks again: “Have you seen my puppy?”
    .look = No, but I'll look
    .look-why = He is worried. That isn't pressure.
    .pest = Again? That's pressure
    .pest-why = It's an open question. He demands nothing.

b4-madina = Somebody laughs at Madina: “AI made a picture of you.” She is silent.
    .joke = I joke to cheer her up
    .joke-why = Kind. But listen first.
    .hush = I don't mention it, she'll forget
    .hush-why = Thinking about it alone is hard.
    .near = I listen, then we tell
    .near-why = You stayed with her. The one who made it is to blame.

family = Agree: we ask before we post anybody's photo. Everyone invents a funny No.
    .start = “Shall we ask each other before we post a photo?”

plan = The pupil says No to somebody who presses for a picture, leaves the chat and tells a grown-up. The pupil tells a plain request from pressure.
    .before = Walk through the lesson yourself. If your class has had a story with a picture, ask the psychologist first and name nobody. Find out where the QR code of 111 hangs.
    .minutes =
        0–1: ask “What is good about pictures?”
        1–8: pupils walk alone or in pairs
        8–10: the “three Nos” and the task for home
    .ask =
        The teacher asked three times, too. Why is that no pressure?
        How does Arman differ from Diyar?
        Who is to blame for a fake AI picture?
        What help does Diyar need?
        Do not ask “Has this happened to you?”
    .told = Listen calmly, say thank you, do not blame. Do not look at a private picture, do not keep or send it: note who wrote, where and when. Do not promise secrecy. Work with the psychologist, contact 111; if there is danger now, 112 or 102. The one who pressed may be your pupil too and needs help as well.

chain = Pressure begins with a small request and goes on after No. So the child practises refusing, leaving and telling.
    .risk = Research names the testing of compliance as a feature of such talks. In Kazakhstan 3% of 9–17-year-olds were offered money or gifts for intimate content.
    .skill = Active lessons that train a concrete skill work better. Plain, safe requests are there too, so that children do not suspect everybody.
    .behaviour = After a lesson of under an hour 11–17-year-olds had fewer sexualised interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
