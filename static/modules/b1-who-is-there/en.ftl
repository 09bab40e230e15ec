title = A camel ate my cable!
    .teaser = Who sits behind the screen? Check it yourself.
skill = Now I can see what does not fit, check it openly and keep a good friend.

who-timur = Timur
who-aizhan = Aizhan
who-leo = Leo
who-beka = Beka
who-room = The “New friends” chat
who-bakyt = Bakyt apai

excuses = Timur has moved. Good friends live online too! Some people make excuses. What may they mean?
    .title = New town, new friends
    .camera = “My camera is always broken”
    .camera-with = Maybe hides the face
    .camera-why = Once can be true. Always? Check.
    .job = “I am 11, work makes me tired”
    .job-with = The story does not fit
    .job-why = At 11 you go to school.
    .number = “Age is just a number”
    .number-with = Wants you to forget the gap
    .number-why = Between child and grown-up, age matters.

three = I am Saq. I ask three questions:

    Does the story fit? Can I check openly? May a grown-up know?

    A true friend does not mind. One sign: pause. Two: stop and tell. No help? Tell the next grown-up.

profile = Aizhan opens a profile. What does not fit?
    .name = Mika, 11
    .photo = Photo: a cat
    .photo-why = Hiding your face is wise.
    .about = “I left school ten years ago”
    .about-why = At age one? It does not fit!
    .new = The profile is five days old
    .new-why = Timur’s is new too. That is fine.
    .kids = “Grown-ups are dull. I want only kids”
    .kids-why = An adult who wants only kids: a sign.
    .town = No town given
    .town-why = Right: that stays private.
    .call = “My camera broke a year ago”
    .call-why = A whole year? A long excuse.

letters = Four more people write. Who goes where?
    .go-on = Can be friends
    .stop = Stop and tell
    .serik = Serik, 30: “In my heart I am 11.”
    .serik-why = Thirty is thirty.
    .zhania = Zhania, at once: “I am 13, older than you.”
    .zhania-why = She says it openly. Two years is little.
    .ali = Ali uses his mum’s phone. The mums have talked.
    .ali-why = Another name, but all is open.
    .damir = Damir “lives” in Aktau, then Tokyo. Questions make him cross.
    .damir-why = A changing story, cross at questions. Two signs!

chat = Two people write. Answer for Timur.

chat-n1 = Leo: “Hi! I am 11 too.”

    Beka: “No photo. A camel ate my cable.”

    Whose message do you open?
    .leo = Leo, he is my age
    .leo-why = Same age is nice. Let’s see.
    .beka = Beka, he has a camel
    .beka-why = Fun! But is it true?

chat-l1 = Let’s chat, Timur!

    Wait, I must park my car.
    .cool = Cool! What car do you have?
    .cool-why = Cars are fun. But kids do not drive.
    .fit = Driving at 11?
    .fit-why = You saw what does not fit.

chat-l2 = Ha, you got me! I am 24.

    But age is just a number.
    .matters = Age matters to me. Bye.
    .matters-why = Short and clear. You owe no reasons.
    .okay = Okay, let’s be friends anyway
    .okay-why = You are polite. But he hid his age.

chat-l3 = A black jeep! I drive it to work.

    School? Oh, I forgot that.
    .lucky = Lucky you! School is so boring
    .lucky-why = Funny. But it does not fit again.
    .wow = Will you take me for a ride?
    .wow-why = Jeeps are cool. Ride only with people your family knows.
    .age = A job? How old are you?
    .age-why = A straight question is a good check.

chat-l4 = No photo, my camera broke.

    Fifth time! Just trust me.
    .trust = Don’t worry, I do trust you
    .trust-why = Trust is nice. Five excuses are many.
    .block = No. I block you.
    .block-why = You leave. Well done.
    .mine = My camera breaks all the time too
    .mine-why = Once is fine. Five times is an excuse.

chat-x1 = Timur, Beka here! The library has a camera.

    Our librarian wrote to your teacher.
    .liar = You lie too, just like Leo!
    .liar-why = Fair, after Leo. But here all is open.
    .teacher = I’ll ask my teacher
    .teacher-why = Checking through grown-ups is the open way.

chat-x2 = Aizhan here. Leo wrote to me too!

    To me he is “14, by the sea”.
    .shy = I feel silly. Let’s tell nobody
    .shy-why = Many feel so. But Leo lied, not you.
    .together = Let’s tell the teacher together
    .together-why = With a friend it is easier.

chat-k1 = Hello. I am 12. I have a camel.

    Ate cable. Name is Bauyrsak. The camel’s.
    .fake = A camel? Liar! I block you
    .fake-why = Odd can be true. Check first.
    .check = Fun! How can I check?
    .check-why = A polite question keeps the door open.
    .boring = No camel, no cable, go away now
    .boring-why = Careful is good. But he asks for nothing.

chat-k2 = Can our librarian write to your teacher?

    Then we all make a video call.
    .yes = Okay, I’ll tell my teacher
    .yes-why = Grown-ups know. All is open.
    .trap = A video call? That is a trap!
    .trap-why = Careful is good. Here two grown-ups join.

chat-k3 = Fine. I don’t trust you yet too :)

    Ask our library. See the school site.
    .site = Your site is surely fake as well
    .site-why = Sites can be fake. So look with a grown-up.
    .ask = We’ll check with my teacher
    .ask-why = He does not run from checks. Good.

chat-k4 = Leo here. Forget that kid!

    I am 24, you are so grown-up. We fit!
    .thanks = Thanks! Do I seem so grown-up?
    .thanks-why = Praise is nice. But it hides the gap.
    .bye = You are an adult. Bye, Leo.
    .bye-why = You name it and leave.

chat-k5 = Aizhan here. The library wrote to our teacher!

    A boy, a camel… and a cable in its mouth!
    .letter = A school wrote it. I believe
    .letter-why = It matters who sent it.
    .ai = Any AI can make such a picture
    .ai-why = True. But the teacher checked the letter.

chat-k6 = Friday’s call. “I am Bakyt apai. Here is Beka. And here is Bau…”

    Oh! The camel licks the camera!
    .later = Ha-ha! I won’t spoil it with Leo
    .later-why = Joy is good. But Leo writes to others too.
    .tell = Apai, may I tell about Leo?
    .tell-why = Telling helps other children too.

chat-e1 = The teacher checked. Beka is real, the camel too!

    You tell her about Leo. She helps you report.

chat-e2 = You tell Mum that evening. She calls the teacher.

    Beka is real, and not cross. Leo is blocked.

chat-e3 = You both tell Gulnar apai. She is not cross.

    And Beka’s camel is real!

chat-e4 = Next day you write to 111 by the school QR code. Free, day and night.

    Then you tell a teacher. Never too late!

chat-e5 = Bakyt apai listens. Both schools know about Leo.

    Beka writes every week. The camel too!

chat-e6 = At home you tell Dad. He is busy.

    So you tell Gulnar apai. She helps!

sanzhar = Someone tells Sanzhar: “I am 10, with a deep voice.” Sanzhar feels silly. What do you say?
    .warm-good = Good that you told me.
    .warm-why = Why did you answer?
    .warm-why-why = That hurts. Sanzhar did nothing wrong.
    .tell-nobody = Let nobody know.
    .tell-nobody-why = A secret keeps help away.
    .tell-teacher = Come, let’s tell our teacher.
    .tell-brother = Come, let’s tell your brother.
    .done = So a friend helps. Most children would.

sure = Is it easy to check a new friend openly?
    .easy = Easy
    .middle = So-so
    .hard = Hard
    .done = All are fine. With a grown-up it is easier.

q-voice = A player says he is 10. His voice is a man’s.
    .fun = Funny voice, I’ll play on
    .late = His voice just changed early
    .pause = I pause and tell someone
    .fun-why = Age and voice do not fit.
    .late-why = Maybe. Let a grown-up check.
    .pause-why = The story does not fit.

q-mature = A player of 26 tells Dana: “You are so grown-up. We are equals.”
    .forget = He hides the age gap
    .praise = He just says something nice
    .level = He means her level in the game
    .forget-why = Dana is 11. Praise changes nothing.
    .praise-why = It sounds nice. But 26 is not 11.
    .level-why = He speaks of age, not levels.

q-artist = A woman of 35 in a drawing chat: “I want only kids as friends.”
    .art = She teaches art, so I stay
    .show = I show a grown-up
    .woman = A woman is never a danger
    .art-why = Art is good. “Only kids” is a sign.
    .show-why = An adult who wants only kids: a sign.
    .woman-why = Man or woman, look at the sign.

q-story = Asqar had no brother, today he has two. A question makes him shout.
    .sorry = I say sorry and trust him
    .more = I tell about my family too
    .stop = I stop and tell
    .sorry-why = Kind of you. But asking is fine.
    .more-why = First find out who he is.
    .stop-why = No fit, and anger. Two signs.

q-coach = Coach Kairat writes: “Training at five.” Parents are in that chat.
    .fine = All is open, I go
    .adult = An adult writes to kids: risky
    .block = I block all grown-ups at once
    .fine-why = Parents see it. All is open.
    .adult-why = He hides nothing.
    .block-why = Most grown-ups help. Look for signs.

q-dragon = A classmate’s photo is a dragon. She told you in class it is hers.
    .fake = Fake profile, I report it
    .face = No face, so no trust
    .hi = Fine, I answer her
    .fake-why = She told you face to face.
    .face-why = Hiding a face is wise.
    .hi-why = That was an open check.

q-nurlan = Nurlan, 17, plays with his brother Arman’s team. Their family knows.
    .big = Older, so he is a risk
    .fine = A brother, all open
    .lie = He surely lies about his age
    .big-why = He hides nothing.
    .fine-why = Family, and everybody knows.
    .lie-why = Arman knows his age.

q-camera = Arman keeps his camera off: “My hair is wild!”
    .hides = He hides, it is not Arman
    .hair = Ha-ha, we just talk
    .must = No camera, so I leave
    .hides-why = You know his voice.
    .hair-why = You know him. No camera is fine.
    .must-why = Everyone may keep it off.

q-pen = Your class writes to a class in Mongolia. A girl makes many mistakes.
    .class = Our teacher knows, I write
    .robot = So many mistakes: a bot
    .far = I never write to people far away
    .class-why = Two teachers know. All is open.
    .robot-why = New languages bring mistakes.
    .far-why = Far friends are fine when checked.

q-check = How do you check a new friend openly?
    .address = I give my address and wait
    .adult = I ask with a grown-up
    .meet = I go and meet alone
    .address-why = Your address is private.
    .adult-why = Two see more than one.
    .meet-why = Never alone. Take a grown-up.

q-next = You tell Mum about an odd message. She says: “Later.”
    .drop = Then it does not matter
    .alone = I try to solve it alone
    .next = I tell my teacher
    .drop-why = It does matter. Mum was busy.
    .alone-why = Brave. But together is easier.
    .next-why = One did not hear? Tell the next.

b1-school = A girl says: “I go to your school.” She knows no teacher there.
    .shy = Maybe shy. I tell her all
    .ask = First I tell a grown-up
    .shy-why = Maybe she is new. Check before you tell.
    .ask-why = The story does not fit. Check it.

b1-nick = A chess nickname: Grandpa_77. Your coach knows him: Erasyl, 11.
    .play = Ha-ha, we play
    .old = “Grandpa” must be an old man
    .play-why = A funny name. The coach knows him.
    .old-why = A nickname is play. The coach knows him.

b1-bike = A man of 29 in a bike chat: “I ride only with kids.”
    .go = He knows the roads, I go
    .friend = I take a friend along
    .tell = I don’t go, I tell
    .go-why = Rides are fun. But he wants only kids.
    .friend-why = Two is better. But bring a grown-up.
    .tell-why = “Only kids” is a sign. Telling is right.

b1-student = A student of 20 teaches coding in the library. The librarian is there.
    .older = An adult with kids: I keep away
    .join = An open place, I join
    .older-why = His age is known, all see him.
    .join-why = Open place, grown-up near. Good!

b1-first = What do you say first to your teacher?
    .odd = “Someone’s story does not fit. May I show you?”
    .nothing = “Oh, nothing really, I do not know, maybe some other day”
    .odd-why = Short and clear. She will understand.
    .nothing-why = Starting is hard. One clear line is enough.

b1-moved = A friend moved and has a new account. His mum told your mum.
    .add = I add him, I missed him
    .no = A new account must be fake
    .add-why = The mums said so. An open check.
    .no-why = Everyone has a new account once. The mums know.

b1-dog = “My dog!” The same dog is in a food advert.
    .star = Maybe the dog is a star!
    .mine = I send a photo of my dog too
    .ask = I pause and check with someone
    .star-why = Could be. Ask and check.
    .mine-why = Sharing is nice. Check first.
    .ask-why = A borrowed photo: the story does not fit.

b1-helper = The teacher’s son, 16, helps your class with maths. The door is open.
    .ok = Good, I ask my question
    .why = Older with younger ones: a bad sign
    .ok-why = The teacher knows, all can see.
    .why-why = He hides nothing, the door is open.

b1-equals = A player of 28: “You think like 15. Let’s be equals.”
    .proud = Yes, I am very clever
    .no = No, you are an adult. Bye
    .proud-why = Clever, yes! The gap is still there.
    .no-why = You name the gap and leave.

b1-friend = Your friend: “I thought he was my age. He is forty.” He feels silly.
    .how = How did you not see? It was so clear
    .hush = We tell nobody, just forget it
    .with = He lied. Let’s tell together
    .how-why = That hurts. The one who lied is to blame.
    .hush-why = He may write to others. Tell.
    .with-why = You support and go together.

family = A game: one makes up a profile with one thing that does not fit. The other finds it. Then swap.
    .start = “Let’s play: you make up a profile, and I check it!”

plan = The pupil finds what does not fit in a profile or a story, checks it openly with a grown-up and does not take a safe friend for a risk.
    .before = Walk through the lesson yourself. Find out where the QR code of 111 hangs in your school.
    .minutes =
        0–1: ask “What is good about friends online?”
        1–8: pupils walk alone or in pairs
        8–10: talk about it together and explain the game for home
    .ask =
        Why was Beka real? How did we check?
        Which words of Leo did not fit?
        Why does a good friend not mind a check?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = If a child tells you: listen calmly, say thank you, do not blame. Let nothing be deleted. Do not promise secrecy; explain whom you will tell. Act with the psychologist and contact 111. In danger right now call 112 or 102.

chain = Many adults do not hide their age but play it down, so the child practises looking for what does not fit and checking it openly, not judging by a photo.
    .risk = In research most such people did not hide that they were adults: they flattered and showed sympathy. In Kazakhstan 10% of children aged 9–17 have talked online with adult strangers.
    .skill = Active lessons that train a concrete skill work better. Safe situations are there too, so that children do not suspect everybody.
    .behaviour = After a lesson of under an hour teenagers had fewer risky interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
