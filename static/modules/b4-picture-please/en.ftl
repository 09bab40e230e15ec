title = A photo? Have a seal!
    .teaser = Diyar won't hear a No. Alina has one seal and one firm word.
    .joke = You want a photo? Have a seal!
    .badge = Master of No
    .cliffhanger = Who is behind the fake picture of Timur? Timur seems to know, but he isn't saying…
skill = If someone wants a private picture or won't hear my No, I leave and tell. Even if one got out.

who-alina = Alina
who-arman = Arman
who-timur = Timur
who-diyar = Diyar
who-rinat = Rinat agai
who-mum = Mum
who-azhe = Granny
who-gulnar = Gulnar apai
who-saule = Saule apai
who-line = 111

wall = You are Alina. Your goggles have turned you into a panda! Which photo goes on the class wall?
    .title = Panda or medal?
    .picture = Two children swim in a pool. At its edge a phone on a tripod films them.
    .panda = The panda
    .medal = The medal
    .none = Neither
    .done = It's your photo: others have to ask you first.

mine =
    A private picture shows you in underwear, without clothes, changing or bathing. Nobody should ask a child for one.

    Stop – Save – Tell – Block. We save the words and never copy a private picture.
    .title = What is a private picture?

album = The album has four new pages. Put a flag on each warning sign.
    .title = Alina's album
    .unheard = Didn't hear the No
    .unasked = Didn't ask first
    .club-when = Monday
    .club = A team photo. Two children don't want to be in it and step aside.
    .club-why = The photographer asked everyone first.
    .sticker-when = Tuesday
    .sticker = Can I make a sticker of your panda face? You say no? Okay, I'll draw a seal.
    .sticker-why = Your friend Arman heard it the first time.
    .again-when = Wednesday
    .again = It's Diyar from the class next door. Send me a photo. You say no? Just one!
    .again-why = You said No, and he asks again.
    .fake-when = Friday
    .fake = Your classmate Timur in a cradle, in the class chat! Artificial intelligence (AI) made that picture.
    .fake-why = Nobody asked Timur.

lesson = The online lesson is over. Rinat agai, your tutor, is still there.
    .stay = The others can go. You stay.
    .over = Isn't the lesson over?
    .show = Are you in pyjamas? Share your screen, let's see your photos. Mum knows.
    .fine-why = Pyjamas and photos are not on the timetable.
    .check-why = Leave the lesson. Tell Mum what he asked for.
    .stop-why = Mum knows now. No more lessons with him.

chat = You are Alina. Diyar is messaging you.

chat-hello = Hi! You swam like a seal yesterday.

    Send me a photo. Just for me.
    .panda = Okay, see my panda
    .panda-why = The panda is funny. But “just for me” is a warning sign.
    .no = I don't send such photos
    .no-why = You don't have to give a reason.
    .show = Mum's in the kitchen, off I go
    .show-why = The sooner you tell, the lighter it gets.

chat-again = Just one! Everybody sends them.

    Go on! Go on! Go on!
    .seal = Here's a seal. No photo of me
    .seal-why = The seal makes him laugh. “No photo” is a clear No.
    .later = I'll send it tomorrow
    .later-why = Diyar hears “tomorrow” as a Yes.
    .show = Mum, please come here
    .show-why = Three times “go on”: he pushed three times.

chat-mum = On your phone again?! What about homework?
    .say = Mum, a boy keeps asking for my photo
    .say-why = Mum said “sorry” and sat down beside you.
    .friend = Mum's busy, I'll text Arman
    .friend-why = Arman just wrote to you. A grown-up needs to know, too.

chat-mum-hears = I'm glad you told me. It is not your fault.

    Diyar is still writing. What will you do?
    .out = I won't answer, I'll leave
    .out-why = Mum said: “Tomorrow we'll go to school together.”
    .block = I'll save it and block him
    .block-why = Mum took the screenshot. Tomorrow you'll go to school together.

chat-early =
    It's Gulnar apai, your class teacher. Grown-ups will talk to Diyar now.

    Look, a “Swimmer_07” is asking for a photo.
    .bag = I'll put the phone in my bag
    .bag-why = It buzzes in the bag, and nobody answers.
    .block = Screenshot, then block
    .block-why = It's Diyar again. Now apai has seen it, too.

chat-arman =
    You took the team photo, right? My mouth is full of samsa in it!

    Don't send it to anyone, okay?
    .fun = Don't worry, it's funny, let's laugh
    .fun-why = Arman felt awkward. The photo is gone now.
    .gone = Okay, it's deleted, nobody sees it
    .gone-why = Arman said it once and was heard.

chat-reply = Thanks! Diyar asked me for your photo, too. He didn't get one.

    What will you tell him?
    .no = I'll say No, full stop
    .no-why = It's hard to argue with a short word.
    .out = I won't answer, I'll leave
    .out-why = Going quietly is an answer, too.

chat-fake = Then AI will make a picture of you! And everybody will believe it 😏
    .please = I won't tell Mum, just don't
    .please-why = You went pale. Granny noticed and read the message.
    .tell = I'll find Saule apai, the psychologist
    .tell-why = Even made by AI, such a picture is private. Good that a grown-up knows.
    .block = I'll save it and block him
    .block-why = His words are proof now. Granny read them, too.

chat-felt = Not enough! More! Two more!

chat-azhe = He's just a boy, dear, he must be joking. Have a baursak.
    .again = Granny, it's no joke. I'm scared
    .again-why = She didn't get it at first. The second time she did.
    .next = I'll tell Saule apai, the psychologist, too
    .next-why = If the first one doesn't believe you, tell the next.

chat-azhe-hears = Oh dear! Mum and I will tell the school. What if he uses another name?
    .out = I'll leave and have a baursak
    .out-why = With Granny next to you, that's easy.
    .block = Let's block him together
    .block-why = Granny saved it, then pressed. Twice!

chat-saule =
    I'm glad you told me. I'll tell only those who can help.

    Look, a “Swimmer_07” is asking for a photo.
    .out = I won't answer, I'll leave
    .out-why = Another name, the same question.
    .block = I save it, then block
    .block-why = It was Diyar's second account.

chat-panda = Hahaha, a panda!

    Now send one of you changing. Everybody sends them.
    .one = I'll show you just one
    .one-why = Not everybody: most children don't. It is not your fault.
    .no = I won't send that kind
    .no-why = After a panda you can still say No. Then tell somebody.
    .show = I tug at Mum's apron
    .show-why = This is a private picture. A grown-up should know.

chat-sent = Got it 😎 One more! Or I'll show it to the class.
    .out = Not another word, bye
    .out-why = One picture got out. The second one didn't.
    .more = One more, that's it
    .more-why = The more pictures, the more threats.
    .show = I go into Mum's room
    .show-why = Once it's told, a threat gets weaker.

chat-goes-on = Diyar has your picture now.

    A grown-up can help. Who will you tell?
    .mum = I'll tell Mum everything
    .mum-why = Mum may get angry. Telling is still right.
    .saule = I'll tell Saule apai, the psychologist
    .saule-why = A psychologist has heard this before.
    .wait = I'll tell Mum tomorrow
    .wait-why = That's a lot to carry till morning. 111 listens at night.

chat-mum-sent = What?! Why?! Give me that phone!
    .say = Mum, I'm scared. Please listen
    .say-why = Mum went quiet. Then she sat down beside you.
    .next = Then I'll tell Saule apai, the psychologist
    .next-why = She will listen. In the evening Mum said sorry, too.

chat-mum-back = I'm sorry, I got scared. It is not your fault. Telling never costs you your phone.

    He is writing again. What will you do?
    .down = I'll put the phone face down
    .down-why = Mum is beside you. Let it buzz.
    .keep = I won't answer, I'll keep the chat
    .keep-why = The words are proof. Never send the picture itself.

chat-school =
    It's Gulnar apai, your class teacher. Getting it removed is our job now.

    Look, a “Swimmer_07” is asking for a photo.
    .block = I keep it all and block
    .block-why = Another name, and it's Diyar again.
    .bag = I'll put the phone in my bag
    .bag-why = He waits for an answer. You're in class.

chat-night = …

    Asleep already? I'm waiting for one more.
    .line = I'll call 111
    .line-why = 111 is free at night, too. By day use the QR code at school.
    .wake = I'll wake Mum
    .wake-why = Mum woke up. You called 111 together.
    .off = I'll tell the psychologist in the morning
    .off-why = You needn't answer at night. Scared? Wake a grown-up.

chat-line = This is 111. I'm glad you told us. We'll tell people who can protect you.

    What if he writes again?
    .save = I'll keep his words and block him
    .save-why = His words are the proof. Not even 111 asks for the picture.
    .out = No answer. I'll go to sleep
    .out-why = Diyar wrote again, and no answer came.

chat-saule-sent = I'm glad you told me. I'll tell only those who can help.

    Don't show me the picture itself. What if Diyar writes?
    .down = I'll put the phone face down
    .down-why = It buzzes, and nobody answers.
    .keep = I won't answer, I'll keep the chat
    .keep-why = Saule apai needs Diyar's words, not the picture.

chat-after =
    Getting it removed is a job for grown-ups now.

    Look, a “Swimmer_07” is asking for a photo.
    .out = I won't answer, I'll go swimming
    .out-why = You decide when to leave a chat.
    .block = I get the proof and block
    .block-why = Apai showed you how to report it in the app, too.

chat-told-early = No private picture got out. The very next day grown-ups talked to Diyar.

    Mum tried on your goggles: now there are two pandas at home!
    .title = Told at once

chat-told-azhe =
    Granny and Mum told the school. No fake of you was made.

    Granny's new sticker: a seal in goggles!
    .title = Granny got it
chat-told-saule =
    Saule apai talked with Diyar's parents. No fake of you was made.

    On her door there's a new poster, a seal: “No means No!”
    .title = No fake after all
chat-told-mum = Grown-ups got it taken down. If a copy turns up, they'll help again.

    On the fridge there's a new rule: “First we listen.”
    .title = Mum listened
chat-told-line = In the morning people who protect children called. Getting it removed took three days.

    Mum said: “Wake me at night, too. We'll be pandas together.”
    .title = The night call
chat-told-back = It took two days to get it removed. If a copy turns up, you tell again.

    At the race the whole team were pandas!
    .title = Not alone with it

first-words = Imagine a picture got out. Put together your first words.
    .open-listen = Something has happened. Please listen.
    .open-nothing = Please listen… No, nothing happened.
    .open-nothing-why = Then the grown-up never knows.
    .what-net = A boy is being mean to me.
    .what-net-answer = What did he do? Take your time.
    .what-clear = A boy has my picture and is threatening me.
    .done = If the first one doesn't help, tell the next.

three-noes = Your desk mate asks for your pen three times. Say a polite No, a funny one and a firm one. Swap.
    .title = Three Noes

q2-album = Gulnar apai, your class teacher, writes.
    .name = 6 “B” and parents
    .says = Tomorrow is album day, parents have agreed.
    .asks = What if I don't want to?
    .asks-name = Erkin_06
    .may = Then stay out of it and help me.
    .fine-why = The parents read that message, too.
    .check-why = At home they'll show you the same chat.
    .stop-why = Tell her, and you can stay out of it.

q2-dance = The leader of your dance group video-calls you.
    .size = Try your costume on right now. Don't turn the camera off.
    .size-name = Aliya apai
    .mine = Can't I change first?
    .knows = There's no time. I've told Mum.
    .knows-name = Aliya apai
    .fine-why = She asks you to change in front of a camera.
    .check-why = Turn the camera off, then tell Mum everything.
    .stop-why = People you know should not ask that either.

q2-paper = You get a message from a tenth-grader you know.
    .asks = The school paper needs your photo.
    .asks-name = Kamila
    .mine = What kind?
    .says = A normal one. Your class teacher suggested you.
    .says-name = Kamila
    .fine-why = Your teacher hasn't said so herself yet.
    .check-why = Ask your class teacher, it takes a minute.
    .stop-why = Now your teacher can find out.

q2-nurse = You walk into a room at the clinic.
    .asks = May I look at your tummy? Could you lift your shirt a bit?
    .asks-name = Nurse
    .mum = I'm here. Say if it feels odd.
    .fine-why = The nurse asked first, and Mum stays.
    .check-why = Ask what it's for, and the nurse will explain.
    .stop-why = You can stop it: nobody touches you unless you say yes.

q2-judges = An advert pops up in a video.
    .what = Super Selfie, the official contest
    .prize = A new camera
    .text = Last round: “After the shower”. Upload a photo in a towel.
    .press = Upload
    .fine-why = Anyone can write “official”. That photo is private.
    .check-why = Tell a grown-up that they want a private picture.
    .stop-why = A private picture is not for any prize.

q2-number = You get a message from a new number.
    .new = It's Aizhan from class, I've got a new number.
    .new-name = Aizhan
    .asks = Send me our photo from yesterday again.
    .asks-name = Aizhan
    .fine-why = Only these words say that it's Aizhan.
    .check-why = Call Aizhan on her old number.
    .stop-why = A grown-up would ask Aizhan herself, too.

q2-both = Your classmate Aizhan messages you.
    .asks = Can I post the photo of the two of us?
    .asks-name = Aizhan
    .mine = No, please don't.
    .fine = Okay, I won't. I'll post my dombra.
    .fine-name = Aizhan
    .fine-why = Aizhan asked, and heard the No at once.
    .check-why = Look at her page: it really is a dombra.
    .stop-why = Mum will say: “Good that she asked.”

q2-all = Someone from the class next door adds you to a group.
    .name = Room Seven 🔥
    .one = We've all posted after-shower photos. Only yours is missing.
    .one-name = Bakhtiyar
    .two = No photo by tomorrow, no group!
    .two-name = Aisulu
    .fine-why = Even if the whole group did, it's a private picture.
    .check-why = Asking isn't enough: tell someone.
    .stop-why = Tell, and they get help. Save no photos.

q2-trial = Friends from swimming share a post.
    .when = 1 hour ago
    .when-name = Tulpar Swim Club
    .text = New group! Send us a video of you swimming. We're the city club.
    .fine-why = The club is real. Is this page theirs? Nobody knows yet.
    .check-why = Your coach knows the club's number and can call.
    .stop-why = At home they would call the club first, too.

q2-pass = As your teacher said yesterday, a message comes.
    .what = Photo studio
    .text = Photo for your pupil card: tomorrow, 17:00. The school has the list.
    .fine-why = Your teacher said so herself.
    .check-why = Your class teacher can show you that list.
    .stop-why = Tell at home, and someone will come along.

q2-cousin = Your sister's husband writes from a new number.
    .has = I have a picture of you changing.
    .has-name = Tamerlan
    .more = Send another, or everyone sees it. And keep quiet.
    .more-name = Tamerlan
    .fine-why = Family or not, he scares you with a private picture.
    .check-why = A grown-up will find out whether there is a picture.
    .stop-why = It's not your fault. Hard at home? Tell a psychologist or 111.

q3-passed = A boy from grade seven messages you.
    .has = I've got a girl's private picture. Look and pass it on.
    .has-name = Nurdaulet
    .pass = Everyone in my class has seen it.
    .pass-name = Nurdaulet
    .fine-why = That girl never said yes to this.
    .check-why = Don't open it, don't save it. Tell a grown-up who wrote.
    .stop-why = Tell, and both she and he get help.

q2-friend = Your friend sent someone a private picture. What do you say?
    .write = Let's write to him
    .write-why = After each answer he wants more.
    .go = Come, let's see a teacher
    .go-why = Grown-ups can get it taken down.
    .wipe = Wipe the chat, no teacher needed
    .wipe-why = In a wiped chat there's no proof left.

q2-fake = The chat laughs at a fake picture of Timur.
    .who = I'll ask the chat who made it, then leave
    .who-why = Nobody owned up, and the picture stayed.
    .panda = I'll make them laugh with my panda
    .panda-why = The panda was funny. The fake stayed.
    .go = I'll write “not funny” and go to Timur
    .go-why = You and Timur told your teacher.

q3-film = Your friend is filming in the changing room. What do you say?
    .stop = Stop that, nobody films in here
    .stop-why = It stopped, and a grown-up knows.
    .quiet = Film, but show it to nobody
    .quiet-why = Whoever opens that phone sees everybody.
    .me = Not me, please. The rest is up to you
    .me-why = The child behind you was in it, too.

r1-share = The game begins.
    .room = Night Arena
    .one = Do you sing in the shower? What's your body like? Just joking 😂
    .one-name = Burkit_x
    .two = Don't be shy! Share your screen, I want your pool photos.
    .two-name = Burkit_x
    .fine-why = He calls it a joke and asks about your body and photos.
    .check-why = Don't share. Tell a grown-up what he asked for.
    .stop-why = You don't have to laugh at a creepy question.

r1-azhe = Granny video-calls from a new number.
    .asks = Show me your outfit for the wedding! It's in the wardrobe, Mum knows.
    .mum = Change in your room, we'll wait.
    .fine-why = First you get dressed, then you show it. And Mum is there.
    .check-why = You can see that it's Granny herself.
    .stop-why = You can say No, you can tell Mum. Granny won't mind.

r1-seen = A message from someone you don't know.
    .hi = Isn't this you in the picture?
    .hi-name = Guest_41
    .pic = A blurry picture: only eyes can be seen
    .mate = Your classmate sent me this.
    .mate-name = Guest_41
    .mine = Which classmate?
    .fine-why = A blur doesn't show whose picture it is.
    .check-why = Ask your classmates together with a grown-up: is it true?
    .stop-why = Good to tell. It may not even be you.

r1-biology = A science lesson. Your class teacher, Gulnar apai, walks in.
    .says = Today: how the body grows. If you're shy, write your question down.
    .asks = Why does my voice change?
    .fine-why = It's in the schoolbook, and the whole class can hear.
    .check-why = Open the book: this very topic is there.
    .stop-why = At home they'll say that they learned it, too.

r1-studio = A contest photographer stops you in the corridor.
    .says = Come to the studio tomorrow, alone. Three costumes, you can change right there.
    .says-name = Zhanat agai
    .mine = Why alone?
    .again = It's agreed in the parents' chat. Don't fuss.
    .again-name = Zhanat agai
    .fine-why = You'd have to change in front of him, and nobody else is there.
    .check-why = Look in the parents' chat with Mum or Dad. Tell them all he said.
    .stop-why = Tell them two things: “alone” and “right there”.

r2-museum = An advert pops up in a video.
    .what = A night at the museum
    .lamp = A lit lantern
    .text = Come with your parents: we all take a photo by the mammoth. Or hold the lantern.
    .press = I'm coming
    .fine-why = It's one photo of everybody, and you may choose.
    .check-why = The museum's own page has the same evening.
    .stop-why = Tell at home, and they'll want to come along.

r2-swap = At night you get a message from a child you met at camp.
    .note = I'm twelve as well. Let's see who's braver!
    .note-name = Star
    .asks = Let's swap shower videos. You first.
    .asks-name = Star
    .fine-why = Same age or not, a shower video is private.
    .check-why = Never mind the age: tell someone what was asked.
    .stop-why = When you tell, a grown-up can help you both.

r2-poster = This boy wants to be your friend.
    .who = Swimming, posters, cats
    .who-name = Saken
    .since = 2 months ago
    .since-label = Joined
    .common = Arman
    .common-label = Mutual friend
    .asks = Arman says the poster needs your photo with the medal.
    .fine-why = Anyone can add Arman as a friend. What does Arman say?
    .check-why = Ask Arman himself: did he send anyone?
    .stop-why = You can tell. A grown-up would ask Arman, too.

r2-astro = Arman has posted a new picture.
    .picture = A pool, somebody floats on the water
    .panda = A panda on the water
    .under = AI turned me into a panda 😂 My own photo, made by me!
    .fine-why = It's Arman's photo, and Arman made it.
    .check-why = Ask Arman, and he'll show you ten more pandas.
    .stop-why = Grown-ups will laugh, too: it's his own photo.

r2-technique = The swimming coach's helper writes from a new number.
    .note = Film yourself at home in your swimsuit, I'll look at your technique.
    .note-name = Daulet agai
    .mine = Don't you need to see me in the water?
    .again = I'll look at your arms. Coach says to send it only to me.
    .again-name = Daulet agai
    .fine-why = You swim in water. He wants a home video for himself.
    .check-why = “Only to me” is a warning sign. Tell at home and tell the coach.
    .stop-why = He may have asked others. When you tell, a grown-up checks.

family = Agree at home: before we post a photo, we ask the people in it. A grown-up promises: “Telling never costs you your phone.” Nobody there? Talk to your teacher.
    .start = “Shall we ask each other before we post a photo of us?”

plan = The pupil leaves the chat and tells a grown-up when somebody asks for a private picture or won't hear a No. Even if a picture got out, the pupil tells. The pupil hears another's No the first time.
    .before = Walk through the lesson yourself. If a picture has got out in your class, talk to the psychologist first and name nobody. Find out where the QR code of 111 hangs in your school.
    .minutes =
        0–1: ask “What is nice about taking photos?”
        1–8: pupils go through the lesson alone or in pairs
        8–9: the exercise “Three Noes” in pairs
        9–10: the task for home; a child with nobody to talk to at home agrees it with you
    .ask =
        Arman and Diyar both talk about a photo. What is the difference?
        If one picture got out, can you say No to the second? Why?
        Why did Alina's mum get angry at first? What did Alina do then?
        Why did Saule apai not want to see the picture?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen calmly, say thank you, do not blame. Do not look at a private picture, copy it or pass it on: it is enough to write down who wrote, where and when. Do not promise secrecy; explain to the child whom you will tell. If home may not be safe, speak to the psychologist before you call the parents. On the same day, tell the person your school has appointed; for hitting, touching, threats, a request for pictures or a spread picture, 102 as well. Do not have messages deleted: they are proof. Contact 111; if there is danger right now, call 112 or 102. Do not leave the child alone with it that day: find out who will be there in the evening. Telling never costs a child the phone: say so to the class and to parents. The one who pressured may be your pupil too, and needs help as well.

chain = Pressure begins with a small request and does not stop after a No. So the child refuses, leaves and tells a grown-up several times. A route on which the picture got out is played, too.
    .risk = Studies find that such talks regularly test whether a child gives in. In Kazakhstan 3% of children aged 9–17 were offered money or gifts for intimate content (2023).
    .skill = Active lessons in which one concrete skill is repeated work better. Safe requests are there too, so that a child does not fear every photo.
    .behaviour = After a lesson of under an hour, 11–17-year-olds took part in fewer sexualised chats online. Knowledge alone does not make children talk with parents, so telling is played several times here. That this lesson prevents harm is not proven.
