title = A photo? Have a seal!
    .teaser = Diyar never hears a No. Alina has one seal and one firm word.
    .joke = You want a photo? Have a seal!
    .badge = Master of the No
    .cliffhanger = Who had the fake picture of Timur made? Timur seems to know, but he says nothing…
skill = If someone asks for my photo, I say No and leave. Even if one got out, I tell.

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
    .none = None of them
    .done = It's your photo, so you decide.

mine =
    A private picture shows you in underwear, without clothes, changing or bathing. Nobody should ask a child for one.

    If someone asks: Stop – Save – Tell – Block. Save the words, never copy a private picture. Even if a picture got out, it is never too late to tell.
    .title = Who gets to see it?

album = The album has four new pages. Put a flag on each page with a warning sign.
    .title = Alina's album
    .unheard = Didn't hear the No
    .unasked = Didn't ask first
    .club-when = Monday
    .club = A team photo. Two children don't want to be in it and step aside.
    .club-why = The photographer asked everyone first.
    .sticker-when = Tuesday
    .sticker = Can I make a sticker of your panda face? No? Okay, I'll draw a seal.
    .sticker-why = Your friend Arman heard your answer the first time.
    .again-when = Wednesday
    .again = It's Diyar from the class next door. Send me a photo. No? Just one! Well?
    .again-why = The answer was No, and he kept on asking.
    .fake-when = Friday
    .fake = A picture of your classmate Timur is in the class chat: he's in a cradle! An AI made it.
    .fake-why = AI is artificial intelligence. Nobody asked Timur.

lesson = The online lesson is over. Your tutor, Rinat agai, is still on the screen.
    .stay = The others can go. You stay.
    .over = Isn't the lesson over?
    .show = Show me your pyjamas. Share your screen, let's see your photos. Mum knows.
    .fine-why = A lesson needs no pyjamas and none of your photos.
    .check-why = Cover the camera. Then tell Mum everything that he asked for.
    .stop-why = Mum knows now. Pyjamas are not on the timetable.

chat = You are Alina. Diyar writes.

chat-hello = Hi! You swam like a seal yesterday.

    Send me a photo. Just for me.
    .panda = Here, me as a panda
    .panda-why = The panda is funny. But “just for me” is a warning sign.
    .no = No, there won't be a photo
    .no-why = You don't have to give a reason.
    .show = I'll go and show Mum
    .show-why = The sooner you tell, the lighter it gets.

chat-again = Just one! Everybody sends them.

    Well? Well? Well?
    .seal = Here's a seal. You won't get my photo
    .seal-why = The seal is for laughs, the rest is a stop.
    .later = Not today, I'll tell you later
    .later-why = Diyar hears “later” as a Yes.
    .show = Mum should see all this
    .show-why = Three times “well” is three times pressure.

chat-mum = On your phone again?! What about homework?
    .say = Mum, a boy keeps asking for my photo
    .say-why = Mum wrote: “I'm sorry. I'm coming.”
    .friend = Okay. I'll write to Arman for now
    .friend-why = Until Mum comes, you have a friend.

chat-arman = You took the team photo, right? My mouth is full of samsa!

    Don't send it to anyone, okay?
    .fun = It's funny, let's laugh together
    .fun-why = Arman felt awkward. The photo is gone now.
    .gone = Okay, deleted, nobody will see it
    .gone-why = Arman said it once and was heard.

chat-reply = Thanks! Diyar asked me for your photo too. I didn't give it.

    What will you tell him?
    .no = I say No, full stop
    .no-why = It's hard to argue with a short word.
    .out = I don't answer, I leave
    .out-why = Going quietly is an answer, too.

chat-fake = I'll get one anyway. AI can make it! Everybody will believe it 😏
    .please = I won't tell, just don't do it
    .please-why = Being scared makes sense. Granny saw your face.
    .tell = I'll show Saule apai, the psychologist
    .tell-why = A grown-up knows before there is any picture.
    .block = I save it and block him
    .block-why = His words are proof now. Granny saw them, too.

chat-felt = Not enough! More! Two more!

chat-azhe = He's just a boy, dear, he must be joking. Have a baursak.
    .again = Granny, it's no joke. I'm scared
    .again-why = She didn't get it at first. The second time she did.
    .next = I'll tell Saule apai, the psychologist, too
    .next-why = If the first one doesn't believe you, tell the next.

chat-azhe-hears = Oh dear! We'll tell Mum right now. But what if he writes again?
    .out = I leave, no word
    .out-why = With Granny next to you, that's easy.
    .block = We block him, you and I
    .block-why = Granny pressed the button herself. Twice!

chat-saule = I'm glad you told me. I'll tell only those who can help.

    Look: some “Swimmer_07” asks for a photo, too. What will you do?
    .out = I don't answer, I leave
    .out-why = Another name, the same question.
    .block = I save it and block
    .block-why = It was Diyar's second account.

chat-panda = Hahaha, a panda!

    Now one from the changing room. Everybody sends them.
    .one = Just one. Don't show it to anyone
    .one-why = “Everybody sends them” was a trick. It is not your fault.
    .no = No, not that kind of photo
    .no-why = After a panda you can still say No.
    .show = I'll show Mum this chat
    .show-why = This is a private picture. A grown-up should know.

chat-sent = Got it 😎 Now one more. Or I'll show this to the class!
    .no = No. I'm sending nothing else
    .no-why = One picture got out. The second one didn't.
    .more = Don't show it, I'll send one more
    .more-why = The more pictures, the more threats.
    .show = I'm going to tell Mum now
    .show-why = Once it's told, a threat gets weaker.

chat-goes-on = Diyar has the picture now.

    A grown-up can help. Whom will you tell?
    .mum = I'll tell Mum
    .mum-why = Mum may get angry. Telling is still right.
    .saule = I'll tell Saule apai, the psychologist
    .saule-why = A psychologist has heard this before.
    .wait = I'll think till morning
    .wait-why = That's a lot to carry till morning. 111 listens at night, too.

chat-mum-sent = What?! Why did you? Give me that phone!
    .say = Mum, I'm scared. Please listen
    .say-why = Mum went quiet. Then she sat down beside you.
    .next = Then I'll tell Saule apai, the psychologist
    .next-why = If the first one doesn't hear you, tell the next.

chat-mum-back = I'm sorry, I got scared. It is not your fault. Telling never costs you your phone.

    Diyar is writing again. What do we say?
    .no = I write No, just once
    .no-why = Mum is beside you. Your hand doesn't shake.
    .keep = I don't answer, I keep the chat
    .keep-why = The words in the chat are proof. Never send the picture itself.

chat-school = It's Gulnar apai, your class teacher. Getting the picture removed is our job now.

    What if some “Swimmer_07” asks for a photo?
    .block = I save it and block
    .block-why = Another name, the same question.
    .out = I say No again, and leave
    .out-why = The second No is easier than the first.

chat-night = …

    Asleep already? I'm waiting for one more.
    .line = I call 111
    .line-why = 111 answers at night too, and it's free.
    .off = I switch off and tell the psychologist in the morning
    .off-why = You needn't answer at night. If you're scared, wake a grown-up.

chat-line = This is 111. I'm glad you told us. We'll tell people who can protect you.

    What if he writes again?
    .save = I keep his words and block him
    .save-why = His words are the proof. Not even 111 asks for the picture.
    .out = No answer. I go to sleep
    .out-why = Diyar asked, and no answer came.

chat-saule-sent = I'm glad you told me. I'll tell only those who can help.

    You needn't show me the picture. What if Diyar writes?
    .no = I say No, full stop
    .no-why = One picture is no permission for the next.
    .keep = I don't answer, I keep the chat
    .keep-why = Saule apai needs Diyar's words, not the picture.

chat-after = I've told those who have to know. Grown-ups are getting the picture removed.

    What if some “Swimmer_07” asks for a photo?
    .out = I read it and leave
    .out-why = You hold the door of the chat.
    .block = I block it and report it in the app
    .block-why = Now it can't write to other children either.

chat-told-azhe = Granny and Mum told the school. The fake picture was never made.

    Granny's new sticker: a seal in goggles!
    .title = Granny heard it
chat-told-saule = Saule apai talked with Diyar's parents the same day. The fake picture was never made.

    A seal is on the poster: “No means No!”
    .title = No fake after all
chat-told-mum = Grown-ups got it taken down. If a copy turns up, they'll help again. Diyar sees the psychologist.

    On the fridge there's a new rule: “First we listen.” Under it, a panda.
    .title = Mum came back
chat-told-line = In the morning people who protect children called. Getting it removed took three days.

    Mum said: “Wake me at night, too. We'll be pandas together.”
    .title = The night call
chat-told-back = It took grown-ups two days to get it removed. If a copy turns up, you tell again.

    At the race the whole team wore panda goggles. Silver goes to you!
    .title = Not alone with it

first-words = A picture got out. Build the first words.
    .open-listen = Something has happened. Please listen.
    .open-maybe = Can I tell you something later?
    .open-maybe-why = If you say “later”, a grown-up puts it off, too.
    .what-net = A boy is being mean to me.
    .what-net-why = They may think it's just a quarrel.
    .what-clear = A boy has my picture and he's scaring me.
    .done = If the first one doesn't help, tell the next.

three-noes = Your neighbour asks for your pen three times. Say a polite No, a funny one and a firm one. Then swap.
    .title = Three Noes

q2-album = A message comes to the class chat.
    .name = 6 “B” and parents
    .says = Tomorrow is album day, parents have agreed.
    .asks = What if I don't want to?
    .asks-name = Erkin
    .may = Then you help me, Erkin.
    .fine-why = The parents read that message, too.
    .check-why = If you ask at home, they'll show you the same chat.
    .stop-why = Tell your teacher, and you needn't be in it.

q2-dance = The leader of your dance group calls on video.
    .size = Try your dress on right now. Don't turn the camera off.
    .size-name = Aliya apai
    .mine = Can't I change first?
    .knows = There's no time. Mum knows.
    .knows-name = Aliya apai
    .fine-why = She asks you to change in front of a camera.
    .check-why = Cover the camera, then tell Mum everything.
    .stop-why = People you know should not ask that either.

q2-paper = A tenth-grader writes. You've seen her at school.
    .asks = The school paper needs your photo.
    .asks-name = Kamila
    .mine = What kind?
    .says = A normal one. Your class teacher named you.
    .says-name = Kamila
    .fine-why = Your teacher hasn't said so herself yet.
    .check-why = Ask your class teacher, it takes a minute.
    .stop-why = Now your teacher can find out.

q2-nurse = You're at the clinic. Mum is beside you.
    .asks = Where does your tummy hurt? Lift your shirt a bit.
    .asks-name = Nurse
    .mum = Don't be shy, I'm here.
    .fine-why = The nurse looks so that she can help, and Mum stays.
    .check-why = Ask what it's for, and the nurse will explain.
    .stop-why = If it feels odd, whisper to Mum, and they wait.

q2-judges = An advert pops up in a video.
    .what = Super Selfie, the official contest
    .prize = A new camera
    .text = Thanks! Last round: “After the shower”. Upload one in a towel.
    .press = Upload
    .fine-why = Anyone can write “official”. After a shower is private.
    .check-why = First tell that they want a private picture.
    .stop-why = A private picture is worth more than any camera.

q2-number = Somebody writes to you today.
    .new = It's Aizhan from class, I've got a new number.
    .new-name = Aizhan?
    .asks = Send me our photo from yesterday again.
    .asks-name = Aizhan?
    .fine-why = That it's Aizhan, you know only from these words.
    .check-why = Call Aizhan on her old number.
    .stop-why = A grown-up would ask Aizhan herself, too.

q2-both = Your classmate Aizhan writes.
    .asks = Can I post the photo of us two?
    .asks-name = Aizhan
    .mine = No, please don't.
    .fine = Okay, I won't. I'll post my dombra.
    .fine-name = Aizhan
    .fine-why = Aizhan asked, and heard the No at once.
    .check-why = Look at her page: it really is a dombra.
    .stop-why = The photo wasn't posted. Mum will smile, too.

q2-all = Someone from the class next door adds you to a group.
    .name = Room Seven 🔥
    .one = We've all posted our after-shower photos. Only yours is missing.
    .one-name = Baqtiyar
    .two = No photo by tomorrow, no group!
    .two-name = Aisulu
    .fine-why = Even if the whole group did, it's a private picture.
    .check-why = Asking who added you isn't enough: tell someone.
    .stop-why = Tell, and they get help too. Don't open or save their pictures.

q2-trial = Friends from swimming share a post.
    .when = 1 hour ago
    .when-name = Tulpar Swim Club
    .text = New group! Send us a video of you swimming. We're the city club.
    .fine-why = The club is real. Is this page theirs? Nobody knows yet.
    .check-why = Your coach knows the club's number and can call.
    .stop-why = At home they would call the club first, too.

q2-pass = A reminder comes to your phone.
    .what = Photo studio
    .text = Photo for your pupil card: tomorrow, 17:00. Your name is on the school's list.
    .fine-why = A card needs only your face. The school gave the list.
    .check-why = Your class teacher can show you that list.
    .stop-why = Tell at home, and someone will come along.

q2-cousin = After the wedding your sister's husband writes.
    .has = I have a picture of you changing.
    .has-name = Tamerlan
    .more = Send another, or everyone sees it. And keep quiet.
    .more-name = Tamerlan
    .fine-why = Family or not, he scares you with a private picture.
    .check-why = Whether there is a picture, a grown-up finds out.
    .stop-why = If a relative scares you, it's not your fault either.

q2-friend = Your friend sent someone a picture and is scared now. What do you say?
    .write = Let's write to him together, without a teacher
    .write-why = After each answer he wants more.
    .go = I'm with you, let's go to a teacher
    .go-why = Grown-ups ask for it to be taken down.
    .wipe = Let's wipe the chat before a teacher sees
    .wipe-why = In a wiped chat there's no proof left.

q2-fake = The chat laughs at a fake picture of Timur. What do you do?
    .who = I ask the chat who made it
    .who-why = After that, twenty more opened it.
    .panda = I make them laugh with my panda
    .panda-why = The panda was funny. The fake stayed.
    .go = I go to Timur, and we tell
    .go-why = Until it's gone, Timur isn't alone.

r1-share = The game begins.
    .room = Night Arena
    .one = Do you sing in the shower? What's your body like? Just joking 😂
    .one-name = Burkit_x
    .two = Don't be shy! Share your screen, I want your pool photos.
    .two-name = Burkit_x
    .fine-why = He calls it a joke and asks about your body and photos.
    .check-why = Close the screen. Tell a grown-up what he has seen.
    .stop-why = You don't have to laugh at a creepy question.

r1-azhe = Granny calls on video.
    .asks = Put on the wedding dress and show me! Mum knows where it is.
    .mum = Change in your room, we'll wait.
    .fine-why = First you get dressed, then you show it. And Mum is there.
    .check-why = You can see that it's Granny herself.
    .stop-why = You may tell, you may say No. Granny won't mind.

r1-seen = Somebody unknown writes.
    .hi = Isn't this you in the picture?
    .hi-name = Guest_41
    .pic = A blurry picture: only eyes can be seen
    .link = All of it is behind the link.
    .link-name = Guest_41
    .fine-why = A blur doesn't show whose picture it is.
    .check-why = Leave the link alone, show it to a grown-up and find out together.
    .stop-why = Good to tell. It may not even be you.

r1-biology = A biology lesson. The whole class is there.
    .says = Today: how the body grows. If you're shy, write your question down.
    .asks = Why does my voice change?
    .fine-why = It's in the schoolbook, and the whole class can hear.
    .check-why = Open the book: this very topic is there.
    .stop-why = At home they'll say that they learned it, too.

r1-studio = The contest's photographer stops you in the corridor.
    .says = Come to the studio tomorrow, alone. Three costumes, no screen to change behind.
    .says-name = Zhanat agai
    .mine = Why alone?
    .again = It's agreed in the parents' chat. Don't fuss.
    .again-name = Zhanat agai
    .fine-why = With no screen you'd have to change in front of him.
    .check-why = Look at the chat with your family. Then tell them all he said.
    .stop-why = Tell them two things: “alone” and “no screen”.

r2-museum = An advert pops up in a video.
    .what = A night at the museum
    .lamp = A burning lamp
    .text = Come with your parents: we all take a photo by the mammoth. Or you hold the lamp.
    .press = I'm coming
    .fine-why = It's one photo of everybody, and you may choose.
    .check-why = The museum's own page has the same evening.
    .stop-why = Tell at home, and they'll want to come along.

r2-swap = At night a child you met at camp writes.
    .note = I'm twelve as well. Let's see who's braver!
    .note-name = Star_12
    .asks = Let's swap shower videos. You first.
    .asks-name = Star_12
    .fine-why = Same age or not, a shower video is private.
    .check-why = No need to check the age: just tell what was asked.
    .stop-why = When you tell, a grown-up can help you both.

r2-poster = This boy wants to be your friend.
    .who = Swimming, posters, cats
    .who-name = Saken_design
    .since = 2 months ago
    .since-label = Joined
    .common = Arman
    .common-label = Friend in common
    .asks = Arman says the poster needs your photo with the medal.
    .fine-why = Adding a friend in common is easy. What does Arman say?
    .check-why = Ask Arman himself: did he send anyone?
    .stop-why = You can tell. A grown-up would ask Arman, too.

r2-astro = Arman has posted a new picture.
    .picture = A pool, somebody floats on the water
    .panda = A panda on the water
    .under = AI turned me into a panda 😂 My own photo, made by me!
    .fine-why = It's Arman's photo, and Arman made it.
    .check-why = Ask Arman, and he'll show you ten more pandas.
    .stop-why = Grown-ups will laugh, too: it's his own photo.

r2-technique = The swimming coach's helper writes. You see him every day.
    .note = Film yourself at home in your swimsuit, I'll look at your technique.
    .note-name = Daulet agai
    .mine = Isn't technique in the water?
    .again = I'll look at your arms. Send it only to me, the coach knows.
    .again-name = Daulet agai
    .fine-why = Technique shows in the water. He wants a home video for himself.
    .check-why = Ask the coach himself, and tell him what the helper wants.
    .stop-why = He may have asked others. When you tell, a grown-up checks.

family = Agree at home: before posting a photo, we ask who is in it. A grown-up promises: “Telling never costs you your phone.” Nobody at home? Agree with your teacher.
    .start = “Shall we ask each other before we post a photo of us?”

plan = The pupil says No to someone who keeps asking for a photo and leaves the chat. Even if a picture got out, the pupil tells a grown-up. The pupil hears another's No the first time.
    .before = Walk through the lesson yourself. If there has been a story with a picture in your class, talk to the psychologist first and name nobody. Find out where the QR code of 111 hangs in your school.
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
    .told = Listen calmly, say thank you, do not blame. Do not look at a private picture, keep it or pass it on: it is enough to write down who wrote, where and when. Do not promise secrecy; explain to the child whom you will tell. Act with the psychologist and contact 111. If there is danger right now, call 112 or 102. Telling never costs a child the phone: say so to the class and to parents. The one who pressured may be your pupil too, and needs help as well.

chain = Pressure begins with a small request and does not stop after a No. So the child refuses, leaves and tells a grown-up several times. A route on which the picture got out is played, too.
    .risk = Studies describe testing whether a child gives in as a steady part of such talks. In Kazakhstan 3% of children of 9–17 were offered money or gifts for intimate content (2023).
    .skill = Active lessons in which one concrete skill is repeated work better. Safe requests are there too, so that a child does not fear every photo.
    .behaviour = After a lesson of under an hour, 11–17-year-olds took part in fewer sexualised talks online. Knowledge alone does not make children talk with parents, so telling is played several times here. That this lesson prevents harm is not proven.
