title = A camel ate my cable!
    .teaser = Who sits behind the screen? Check it yourself.
    .joke = A camel ate the cable. Now it is the only camel with internet!
    .badge = Three-Question Detective
    .cliffhanger = And then a golden dragon lands in Dana's game…
skill = Now I can see what does not fit, check openly and keep good friends.

who-timur = Timur
who-aizhan = Aizhan
who-leo = Leo
who-beka = Beka
who-room = The “New friends” chat
who-bakyt = Bakyt apai

excuses = Timur has moved and is looking for friends online. Good idea! But what may hide behind these words?
    .picture = Timur imagines a camel that chews a laptop’s cable. The camera has gone off.
    .camera = “My camera is always broken”
    .camera-with = May be hiding their face
    .camera-why = Once is fine. Always? Check.
    .job = “I’m 11, just home from work”
    .job-with = The story does not fit
    .job-why = At 11 you go to school.
    .number = “Age is just a number”
    .number-with = Wants you to forget their age
    .number-why = Between child and grown-up, age matters.

three =
    I am Saq. Three questions help me:

    Does the story fit? Can I check openly? May a grown-up know?

    True friends don’t mind. One sign: pause. Two signs: tell a grown-up. No help? Tell the next one.
    .picture = A profile on a tablet. Under the magnifying glass is a palm tree. All around are steppe and mountains.

profile = Aizhan opens a profile. What is a warning sign?
    .name = Mika, 11
    .photo = Photo: a cat
    .photo-why = Hiding a face is wise.
    .about = “I finished school ten years ago”
    .about-why = Finished at age one? That does not fit!
    .new = Profile: five days old
    .new-why = Timur’s is new too. Fine.
    .kids = “I want only kids as friends”
    .kids-why = An adult who wants only kids: a sign.

letters = Four more messages. Where does each one go?
    .go-on = Could be friends
    .stop = Stop and tell
    .serik = Serik, 30: “At heart I am 11.”
    .serik-why = Thirty is thirty.
    .zhania = Zhania, at once: “I’m 13, older than you.”
    .zhania-why = She says it openly. Two years is not much.
    .ali = Ali writes from his mum’s phone. The mums have talked.
    .ali-why = Another name, but all is open.
    .damir = Damir: yesterday Aktau, today Tokyo. Ask, and he gets cross.
    .damir-why = No fit, and he gets cross. Two signs!

chat = Two people have written. Answer for Timur.

chat-n1 = Leo: “Hi! I am 11 too.”

    Beka: “No photo. A camel ate my cable.”
    .leo = Open Leo
    .leo-why = Same age? Let’s see.
    .beka = Open Beka
    .beka-why = Fun! Is it true?

chat-l1 = Let’s chat, Timur!

    I’ll just park my car.
    .cool = Cool! What car is it?
    .cool-why = Cars are fun. But nobody drives at 11.
    .fit = Driving at 11?
    .fit-why = You saw what does not fit.

chat-l2 = Ha, you got me! I am 24.

    Age is just a number.
    .matters = Age matters to me. Bye.
    .matters-why = Short and clear. You don’t have to explain.
    .okay = Okay, let’s go on chatting
    .okay-why = You are polite. But he hid his age.

chat-l3 = A jeep! I drive it to work.

    School? Oh, I forgot.
    .wow = Wow, take me for a ride!
    .wow-why = Jeeps are cool. Ride only with a grown-up you trust.
    .age = A job? How old are you?
    .age-why = A straight question is a good check.

chat-l4 =
    I’d send a photo, but my camera broke.

    Yes, the fifth time! Just trust me.
    .trust = Okay, I do trust you now
    .trust-why = Trust is good. But five excuses is a lot.
    .block = No. I’m blocking you.
    .block-why = You left at once. Well done.
    .mine = Mine breaks too
    .mine-why = Once is fine. Five times is an excuse.

chat-x1 =
    Beka here! The library has a camera.

    Our librarian, Bakyt apai, wrote to your teacher.
    .liar = You’re a liar, just like Leo!
    .liar-why = No wonder, after Leo. But here all is open.
    .teacher = I’ll ask my teacher
    .teacher-why = Check with a grown-up, and all is open.

chat-x2 = Aizhan here. Leo wrote to me too!

    He told me he is 14.
    .shy = I feel silly. Let’s tell nobody
    .shy-why = Many feel like that. But Leo lied, not you.
    .together = Let’s tell the teacher
    .together-why = Together it is easier.

chat-k1 =
    Hello. I am 12.

    Bauyrsak ate my cable. That’s my camel.
    .fake = A camel? Liar! I’m blocking you
    .fake-why = An odd story can be true. Check first.
    .check = Fun! How can I check?
    .check-why = You asked politely. Nobody minds.
    .face = No photo, no chat
    .face-why = He may keep his face private. Check another way.

chat-k2 =
    Our librarian, Bakyt apai, can write to your teacher.

    Then we can all have a video call!
    .yes = Okay, I’ll tell my teacher
    .yes-why = Grown-ups know. All is open.
    .trap = A video call? It’s a trap!
    .trap-why = Careful is good. But here two grown-ups join.

chat-k3 = Fine. I don’t trust you yet either :)

    Ask our library.
    .site = Your library must be fake too!
    .site-why = It could be. So check with a grown-up.
    .ask = I’ll check with my teacher
    .ask-why = He does not run from a check. A good sign.

chat-k4 = Leo here. Forget that kid!

    I am 24, but you are grown-up too.
    .thanks = Thanks! Am I really grown-up?
    .thanks-why = Praise is nice. But the age gap stays.
    .bye = You are an adult. Bye.
    .bye-why = You named the age gap and left.

chat-k5 =
    Aizhan here. The library wrote to our teacher!

    In the picture: a boy, a camel, a cable.
    .letter = The teacher checked? Good
    .letter-why = You asked who sent it. That matters.
    .ai = Maybe an AI made the picture
    .ai-why = AI can do that. But the teacher checked.

chat-k6 =
    Friday, video call. Bakyt apai: “This is Beka. And this is Bau…”

    Oh! The camel licks the camera!
    .later = I’ll keep quiet about Leo
    .later-why = You want to keep the fun. But Leo writes to others too.
    .tell = Apai, there’s this Leo…
    .tell-why = Telling helps other children too.

chat-e1 =
    The teacher checked: Beka and his camel are real!

    You tell her about Leo and report him together.

chat-e2 = You tell Mum. She calls the teacher.

    Beka is real, and not cross! Leo is blocked.

chat-e3 = You both tell Gulnar apai. She is not cross.

    And Beka’s camel is real!

chat-e4 =
    Next day you write to 111 with the school QR code. It’s free, day and night. Then you tell a teacher.

    It’s never too late! And the camel is real.

chat-e5 = Bakyt apai listens. Both schools know about Leo.

    Beka writes every week. The camel too!

chat-e6 = You tell Dad. He is busy.

    So you tell Gulnar apai. She helps!

sanzhar = Someone “aged 10” wrote to Sanzhar. The voice is deep. Sanzhar feels silly. What do you say?
    .warm-good = Good that you told me.
    .warm-ask = Why did you answer?
    .warm-ask-why = That makes him feel worse. Sanzhar did nothing wrong.
    .tell-nobody = Let’s tell nobody.
    .tell-nobody-why = A secret keeps help away.
    .tell-teacher = Come, we’ll tell the teacher.
    .tell-granny = Come, we’ll tell your granny.
    .done = Most children help just like this.

sure = Is it easy to check a new friend openly?
    .easy = Easy
    .middle = So-so
    .hard = Hard
    .done = Any answer is fine. With a grown-up it’s easier.

q-voice = A player says he is 10. He has a man’s voice.
    .fun = Funny, I play on
    .late = Maybe his voice changed early
    .pause = I pause and tell a grown-up
    .fun-why = The game is fun. But this does not fit.
    .late-why = Maybe. Let a grown-up check.
    .pause-why = Age and voice do not fit.

q-mature = A player of 26 tells Dana: “You and I are like the same age.”
    .forget = He ignores the age gap
    .praise = He is just being polite
    .level = He means game levels
    .forget-why = Dana is 11. The gap is big.
    .praise-why = It sounds polite. But 26 is not 11.
    .level-why = He is talking about age.

q-artist = A woman of 35 in an art chat: “I only make friends with kids.”
    .art = She teaches art, I stay
    .show = I show a grown-up
    .woman = Women are safe, I stay
    .art-why = Learning is good. But “only kids” is a sign.
    .show-why = An adult who wants only kids: a sign.
    .woman-why = Man or woman, look at the sign.

q-story = Yesterday Asqar had no big brother. Today he has one. Ask, and he gets angry.
    .sorry = I say sorry
    .more = I tell him about my family
    .stop = I stop and tell a grown-up
    .sorry-why = Kind of you. But asking is fine.
    .more-why = First find out who he is.
    .stop-why = No fit, and he gets angry. Two signs.

q-coach = Coach Kairat writes: “Training at five.” Parents are in the chat.
    .fine = All is open, I will go
    .adult = An adult writes, so it’s risky
    .block = I block adults
    .fine-why = The parents see it all.
    .adult-why = He hides nothing.
    .block-why = Most grown-ups help.

q-dragon = A classmate’s profile photo is a dragon. She told you in class: “That’s me.”
    .fake = Fake profile, I report it
    .face = No face, no trust
    .hi = I know her, I answer
    .fake-why = She told you herself.
    .face-why = Hiding a face is wise.
    .hi-why = Face to face: an open check.

q-nurlan = Nurlan, 17, plays with his little brother Arman. Their family knows.
    .big = Older means risky
    .fine = A brother, all is open
    .lie = He must lie about his age
    .big-why = Nobody hides the gap.
    .fine-why = The big brother, and all know.
    .lie-why = Arman knows his age.

q-camera = Arman keeps his camera off: “My hair is wild!”
    .hides = He hides: it’s not Arman
    .hair = Ha-ha, we chat on
    .must = No camera? I leave
    .hides-why = You know his voice.
    .hair-why = You know him well. Once is fine.
    .must-why = He may keep it off.

q-pen = Your class writes to a class in Mongolia. One girl makes many mistakes.
    .class = Our teacher knows, I write
    .robot = So many mistakes, it’s a bot
    .far = Far away means risky
    .class-why = Two teachers know.
    .robot-why = Everyone makes mistakes in a new language.
    .far-why = Far friends are friends too.

q-check = How do you check a new friend openly?
    .address = I give my address and see
    .adult = I ask with a grown-up
    .meet = I go there alone and look
    .address-why = Your address is private.
    .adult-why = Two see more than one.
    .meet-why = Go only with a grown-up.

q-next = You tell Mum about an odd message. “Later,” she says.
    .drop = Not important, I forget it
    .alone = I solve it alone
    .next = I tell my teacher
    .drop-why = It matters! Mum is just busy.
    .alone-why = Brave. But together is easier.
    .next-why = No help yet? Tell the next one.

b1-school = A girl says: “I go to your school.” She knows no teacher there.
    .shy = Maybe she is shy, I tell her all about school
    .ask = Before I trust her, I tell a grown-up
    .shy-why = Maybe she is new. Check before you tell.
    .ask-why = The story does not fit. Check it.

b1-nick = A chess nickname: Grandpa_77. Your coach knows him: Erasyl, 11.
    .play = Ha-ha, a funny name. Let’s play!
    .old = “Grandpa”? He must be an old man!
    .play-why = A funny name. The coach knows him.
    .old-why = A nickname is play. The coach knows him.

b1-bike = A man of 29 in a bike chat: “I ride only with kids.”
    .go = He knows the roads, I go
    .friend = Not alone: I take a friend along
    .tell = I don’t go, I tell at home
    .go-why = Rides are fun. But he wants only kids.
    .friend-why = Two is better. But bring a grown-up you trust.
    .tell-why = “Only kids” is a sign. Telling is right.

b1-student = A student of 20 teaches coding in the library. The librarian is there.
    .older = An adult with kids: I keep away
    .join = An open place, I join
    .older-why = He said how old he is. Everyone can see him.
    .join-why = An open place with a grown-up near. Good!

b1-first = What do you say first to your teacher?
    .odd = “Someone’s story does not fit. May I show you?”
    .nothing = “Oh, it’s nothing. Maybe I’ll tell you later on”
    .odd-why = Short and clear. She will understand.
    .nothing-why = Starting is hard. One clear line is enough.

b1-moved = A friend moved and has a new account. His mum told your mum.
    .add = I add him, I’ve missed him
    .no = A new account must be fake
    .add-why = The mums said so. An open check.
    .no-why = Every account is new at first. The mums know.

b1-dog = A new friend: “My dog!” The same dog is in a pet food advert.
    .star = The dog is a star!
    .mine = I send a photo of my own dog too
    .ask = I pause and check with someone
    .star-why = Could be. Ask and check.
    .mine-why = Sharing is nice. Check first.
    .ask-why = If it’s someone else’s photo, the story does not fit.

b1-helper = The teacher’s son, 16, helps your class with maths. The door is open.
    .ok = Good, I ask my question
    .older = Older with younger ones: a bad sign
    .ok-why = The teacher knows, all can see.
    .older-why = He hides nothing, the door is open.

b1-equals = A player of 28: “You think like a 15-year-old. Let’s be equals.”
    .proud = Yes, I am clever for my age
    .no = No, you are an adult. Bye
    .proud-why = Clever, yes! But the age gap is still there.
    .no-why = You named the age gap and left.

b1-friend = Your friend: “I thought he was my age. He is forty.” He feels silly.
    .how = How did you not see it? It was so clear
    .hush = Let’s tell nobody. Forget it
    .with = He lied, not you. Let’s tell together
    .how-why = That hurts. The one who lied is to blame.
    .hush-why = Feeling silly passes. But he writes to others too.
    .with-why = You stand by him and go together.

family = A game: make up a profile where one thing does not fit. Can your family find it? Then swap.
    .start = “Let’s play! I made up a profile. Please find what does not fit!”

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
