title = A camel ate my cable!
    .teaser = Who sits behind the screen? Check it yourself.
skill = Now I can see what does not fit, check openly and keep good friends.

who-timur = Timur
who-aizhan = Aizhan
who-leo = Leo
who-beka = Beka
who-room = The “New friends” chat
who-bakyt = Bakyt apai

excuses = Timur has moved. He looks for friends online – great! What may these words mean?
    .camera = “My camera is always broken”
    .camera-with = Maybe hides the face
    .camera-why = Once is fine. Always? Check.
    .job = “I am 11, back from work”
    .job-with = The story does not fit
    .job-why = At 11 you go to school.
    .number = “Age is just a number”
    .number-with = Plays the age gap down
    .number-why = With grown-ups, age matters.

three = I am Saq. Three questions help me:

    Does it fit? Can I check openly? May a grown-up know?

    True friends don’t mind. One sign: pause. Two: tell a grown-up. No help? Tell the next.
    .picture = A profile on a tablet. Under the magnifying glass is a palm tree. All around are steppe and mountains.

profile = Aizhan opens a profile. What is a warning sign?
    .name = Mika, 11
    .photo = Photo: a cat
    .photo-why = Hiding a face is wise.
    .about = “I finished school ten years ago”
    .about-why = At age one? Does not fit!
    .new = Profile: five days old
    .new-why = Timur’s is new too. Fine.
    .kids = “I want only kids as friends”
    .kids-why = An adult seeking only kids: a sign.

letters = Four more messages. Where do they go?
    .go-on = Could be friends
    .stop = Stop and tell
    .serik = Serik, 30: “At heart I am 11.”
    .serik-why = Thirty is thirty.
    .zhania = Zhania, at once: “I am 13, older.”
    .zhania-why = She is open. Two years is little.
    .ali = Ali uses his mum’s phone. The mums talked.
    .ali-why = Another name, but all is open.
    .damir = Damir: Aktau, then Tokyo. Questions make him cross.
    .damir-why = No fit, and cross. Two signs!

chat = Two people write. Answer for Timur.

chat-n1 = Leo: “Hi! I am 11 too.”

    Beka: “No photo. A camel ate my cable.”
    .leo = Open Leo
    .leo-why = Same age? Let’s see.
    .beka = Open Beka
    .beka-why = Fun! Is it true?

chat-l1 = Let’s chat, Timur!

    I’ll just park my car.
    .cool = Cool! What car is it?
    .cool-why = Cars are fun. Kids do not drive.
    .fit = Driving at 11?
    .fit-why = You saw what does not fit.

chat-l2 = Ha, you got me! I am 24.

    Age is just a number.
    .matters = Age matters to me. Bye.
    .matters-why = Short and clear. No reasons needed.
    .okay = Okay, we can chat
    .okay-why = You are polite. But he hid his age.

chat-l3 = A jeep! I drive it to work.

    School? Oh, I forgot.
    .wow = Take me for a ride!
    .wow-why = Jeeps are cool. But you don’t know him.
    .age = A job? So how old are you?
    .age-why = A straight question is a good check.

chat-l4 = No photo, my camera broke.

    Fifth time! Just trust me.
    .trust = Okay, I do trust you now
    .trust-why = Trust is nice. Five excuses are many.
    .block = No. I’m blocking you.
    .block-why = You leave. Well done.
    .mine = Mine breaks too
    .mine-why = Once is fine. Five times?

chat-x1 = Beka here! The library has a camera.

    Our librarian wrote to your teacher.
    .liar = You lie, just like Leo!
    .liar-why = Fair, after Leo. But this is open.
    .teacher = I’ll ask my teacher
    .teacher-why = A check with a grown-up is open.

chat-x2 = Aizhan here. Leo wrote to me too!

    He told me he is 14.
    .shy = It’s silly. Let’s tell nobody
    .shy-why = Many feel so. But Leo lied, not you.
    .together = Let’s tell the teacher
    .together-why = Together it is easier.

chat-k1 = Hello. I am 12.

    Ate cable. Name is Bauyrsak. The camel’s.
    .fake = A camel? Liar, I block you
    .fake-why = Odd can be true. Check first.
    .check = Fun! How can I check?
    .check-why = Polite. The door stays open.
    .face = No photo, no chat
    .face-why = Faces may stay private. Check another way.

chat-k2 = Our librarian can write to your teacher.

    Then we can all call!
    .yes = Okay, I’ll tell my teacher
    .yes-why = Grown-ups know. All is open.
    .trap = A call? It’s a trap!
    .trap-why = Careful is good. Here grown-ups join.

chat-k3 = Fine. I don’t trust you yet either :)

    Ask our library.
    .site = Your library must be fake too!
    .site-why = Some are. So check with a grown-up.
    .ask = I’ll check with my teacher
    .ask-why = He does not fear checks. Good.

chat-k4 = Leo here. Forget that kid!

    I am 24, but you are grown-up too.
    .thanks = Thanks! Am I so grown-up?
    .thanks-why = Praise is nice. The gap stays.
    .bye = You are an adult. Bye.
    .bye-why = You name it and leave.

chat-k5 = Aizhan here. The library wrote to our teacher!

    The picture: a boy, a camel, a cable.
    .letter = The teacher checked? Good
    .letter-why = It matters who sent it.
    .ai = An AI made that picture up
    .ai-why = It could. But the teacher checked.

chat-k6 = Friday call. Bakyt apai: “Here is Beka, and Bau…”

    Oh! The camel licks the camera!
    .later = I’ll keep quiet about Leo
    .later-why = Joy is good. Leo writes to others too.
    .tell = Apai, there is a Leo…
    .tell-why = Telling helps other children too.

chat-e1 = The teacher checked: Beka and his camel are real!

    You tell about Leo and report him together.

chat-e2 = You tell Mum. She calls the teacher.

    Beka is real, and not cross! Leo is blocked.

chat-e3 = You both tell Gulnar apai. She is not cross.

    And Beka’s camel is real!

chat-e4 = Next day you tell 111 by the school QR code. Free, day and night. Then a teacher.

    Never too late! And the camel is real.

chat-e5 = Bakyt apai listens. Both schools know about Leo.

    Beka writes every week. The camel too!

chat-e6 = You tell Dad. He is busy.

    So you tell Gulnar apai. She helps!

sanzhar = “A boy of 10” wrote to Sanzhar. His voice is deep. Sanzhar feels silly. You say:
    .warm-good = Good that you told me.
    .warm-ask = Why did you answer?
    .warm-ask-why = That hurts. Sanzhar did nothing wrong.
    .tell-nobody = Let nobody know.
    .tell-nobody-why = A secret keeps help away.
    .tell-teacher = Come, we’ll tell the teacher.
    .tell-granny = Come, we’ll tell your granny.
    .done = Most children would help like this.

sure = Is it easy to check openly?
    .easy = Easy
    .middle = So-so
    .hard = Hard
    .done = Any answer is fine. With a grown-up it’s easier.

q-voice = A player is “10”. His voice is a man’s.
    .fun = Funny, I play on
    .late = His voice changed early
    .pause = I pause and tell a grown-up
    .fun-why = Fun, but it does not fit.
    .late-why = Maybe. Let a grown-up check.
    .pause-why = Age and voice do not fit.

q-mature = A player of 26 tells Dana: “We two are equals.”
    .forget = He plays the age gap down
    .praise = He is just polite
    .level = He means game levels
    .forget-why = Dana is 11. A big gap.
    .praise-why = It sounds polite. But 26 is not 11.
    .level-why = He speaks of age.

q-artist = A woman of 35 in an art chat: “Only kids are my friends.”
    .art = She teaches art, I stay
    .show = I show a grown-up
    .woman = Women are safe, I stay
    .art-why = Art is good. “Only kids” is a sign.
    .show-why = “Only kids” is a sign.
    .woman-why = Man or woman, look at the sign.

q-story = Asqar had no brother, now he has two. Ask, and he shouts.
    .sorry = I say sorry
    .more = I tell about my family
    .stop = I stop and tell
    .sorry-why = Kind. But asking is fine.
    .more-why = First find out who he is.
    .stop-why = No fit, and anger. Two signs.

q-coach = Coach Kairat writes: “Training at five.” Parents are in the chat.
    .fine = All is open, I will go
    .adult = An adult writes: risky
    .block = I block adults
    .fine-why = Parents see it.
    .adult-why = He hides nothing.
    .block-why = Most grown-ups help.

q-dragon = A classmate’s photo is a dragon. She told you in class.
    .fake = Fake profile, I report it
    .face = No face, no trust
    .hi = I know her, I answer
    .fake-why = She told you herself.
    .face-why = Hiding a face is wise.
    .hi-why = Face to face: an open check.

q-nurlan = Nurlan, 17, plays with his brother Arman. Their family knows.
    .big = Older means risky
    .fine = A brother, all is open
    .lie = He must lie about his age
    .big-why = Nobody hides the gap.
    .fine-why = A brother, and all know.
    .lie-why = Arman knows his age.

q-camera = Arman, camera off: “My hair is wild!”
    .hides = He hides: it’s not Arman
    .hair = Ha-ha, we chat on
    .must = No camera? I leave
    .hides-why = You know his voice.
    .hair-why = A known friend. Once is fine.
    .must-why = He may keep it off.

q-pen = Your class writes to Mongolia. A girl makes many mistakes.
    .class = Our teacher knows, I write
    .robot = Mistakes, so a bot
    .far = Far away means risky
    .class-why = Two teachers know.
    .robot-why = New languages bring mistakes.
    .far-why = Far friends are friends too.

q-check = How do you check openly?
    .address = I give my address
    .adult = I ask with a grown-up
    .meet = I go there alone
    .address-why = Your address is private.
    .adult-why = Two see more.
    .meet-why = Only with a grown-up.

q-next = You tell Mum about an odd message. “Later,” she says.
    .drop = Not important, I forget it
    .alone = I solve it alone
    .next = I tell my teacher
    .drop-why = It matters. Mum was busy.
    .alone-why = Brave. Together is easier.
    .next-why = Tell the next one.

b1-school = A girl says: “I go to your school.” She knows no teacher there.
    .shy = Maybe she is shy, I tell her all about school
    .ask = Before I trust her, I tell a grown-up
    .shy-why = Maybe she is new. Check before you tell.
    .ask-why = The story does not fit. Check it.

b1-nick = A chess nickname: Grandpa_77. Your coach knows him: Erasyl, 11.
    .play = Ha-ha, a funny name. Let’s play!
    .old = “Grandpa” is an old man
    .play-why = A funny name. The coach knows him.
    .old-why = A nickname is play. The coach knows him.

b1-bike = A man of 29 in a bike chat: “I ride only with kids.”
    .go = He knows the roads, I go
    .friend = Not alone: I take a friend along
    .tell = I don’t go, I tell at home
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
    .nothing = “Oh, nothing, maybe later”
    .odd-why = Short and clear. She will understand.
    .nothing-why = Starting is hard. One clear line is enough.

b1-moved = A friend moved and has a new account. His mum told your mum.
    .add = I add him, I missed him
    .no = A new account must be fake
    .add-why = The mums said so. An open check.
    .no-why = Everyone has a new account once. The mums know.

b1-dog = “My dog!” The same dog is in a food advert.
    .star = The dog is a star!
    .mine = I send a photo of my own dog too
    .ask = I pause and check with someone
    .star-why = Could be. Ask and check.
    .mine-why = Sharing is nice. Check first.
    .ask-why = A borrowed photo: the story does not fit.

b1-helper = The teacher’s son, 16, helps your class with maths. The door is open.
    .ok = Good, I ask my question
    .older = Older with younger ones: a bad sign
    .ok-why = The teacher knows, all can see.
    .older-why = He hides nothing, the door is open.

b1-equals = A player of 28: “You think like 15. Let’s be equals.”
    .proud = Yes, I am very clever
    .no = No, you are an adult. Bye
    .proud-why = Clever, yes! The gap is still there.
    .no-why = You name the gap and leave.

b1-friend = Your friend: “I thought he was my age. He is forty.” He feels silly.
    .how = How did you not see it? It was so clear
    .hush = We tell nobody, forget it
    .with = He lied, not you. Let’s tell together
    .how-why = That hurts. The one who lied is to blame.
    .hush-why = He may write to others. Tell.
    .with-why = You support and go together.

family = A game: make up a profile. One thing does not fit. Who finds it? Swap.
    .start = “Let’s play: you make up a profile, and I check it!”

plan = The pupil finds what does not fit in a profile or a story and checks it openly with a grown-up. A safe friend is not taken for a risk.
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

chain = Many adults do not hide their age but play it down. So the child practises looking for what does not fit and checking it openly.
    .risk = In research most such people did not hide that they were adults: they flattered and showed sympathy. In Kazakhstan 10% of children aged 9–17 have talked online with adult strangers.
    .skill = Active lessons that train a concrete skill work better. Safe situations are there too, so that children do not suspect everybody.
    .behaviour = After a lesson of under an hour 11–17-year-olds had fewer sexualised interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
