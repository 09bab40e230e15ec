title = The camel ate my cable!
    .teaser = Three people write in one evening. One has a camel, one is lying. Who?
    .joke = The camel ate the cable. Now it's the only camel with internet!
    .badge = Junior detective
    .cliffhanger = Timur's phone has cracked. But next day he has a new one… Where from?
skill = If someone says “your mum agreed”, I ask Mum. If I'm asked to come alone, I don't go, and I tell.

who-timur = Timur
who-aizhan = Aizhan
who-arman = Arman
who-beka = Beka
who-leo = Leo
who-twin = tuye_12
who-room = “New friends”
who-askhat = Askhat
who-coach = Coach Kairat
who-gulnar = Gulnar apai
who-mum = Mum
who-ata = Aizhan's grandpa
who-line = 111

evening = You are Timur. You're new in town and want friends. Three messages in one evening! Which one do you wish were true?
    .title = One evening, three messages
    .picture = Timur is dreaming: a camel is chewing a laptop cable. Unopened boxes in the corner.
    .jeep = Leo: “I'm 11 and have a jeep”
    .camel = Beka: “The camel ate my cable”
    .star = Askhat: “You'll be a champion”
    .done = Let's check!

who-says =
    An odd story can be true. A smooth one can be a lie.

    Is someone named? Ask them. “Coach knows”? Ask Coach. If someone wants you alone or wants a secret, stop and tell.
    .title = Who is behind the screen?
    .picture = Somebody's page on a tablet. The magnifier shows a palm tree, but all around are steppe and mountains.

pitch = A classroom. Coach Kairat calls the football team together.
    .says = This is Askhat, my new helper. He's 22.
    .times = I write the training times in the parents' chat myself.
    .hi = Hi! I'll pump up the balls 👍
    .fine-why = Coach tells the whole team who his helper is.
    .check-why = Askhat's name is in the parents' chat, too.
    .stop-why = At home they'll know about the helper, too.

board = Your classmate Aizhan pins up four messages. Who knows if they are true?
    .title = Aizhan's board
    .self = The one who wrote it
    .self-not = That's who we are checking. Their own word proves nothing.
    .gulnar = Your teacher, Gulnar apai
    .gulnar-not = Gulnar apai hasn't seen or heard any of this.
    .coach = Coach Kairat
    .coach-not = Coach knows about training, not about this.
    .arman = Your classmate Arman
    .arman-not = Arman says: “How would I know?”
    .camel = Beka: “My camel Bauyrsak ate my cable”
    .camel-why = Gulnar apai rang the village school. There is a Beka, and there is a camel!
    .brother = Leo: “Arman is my brother”
    .brother-why = Arman laughs: “Not mine! I only lost a glove.”
    .extra = Askhat: “Coach lets me train you alone”
    .extra-why = Coach says: “I never agreed to that!”
    .friends = New friends: “We're all from your school”
    .friends-why = Nobody knows these names. If a group adds you without asking, just leave.

chat = You are Timur. In the evening Leo writes again.

chat-jeep =
    I'm 11, too! Just parked my jeep.

    Oops, I mean I walked from school.
    .photo = Send my teacher a photo
    .photo-why = A photo can't prove his age.
    .out = Screen off, tea is ready
    .out-why = Nobody drives a jeep at 11.
    .show = I send this to my teacher
    .show-why = She wrote: “I'm glad you told me.”

chat-age = Not your teacher! To be honest, I'm 24.

    Age is just a number. Let's keep it between us.
    .bye = Game over, goodbye
    .bye-why = You need no reason to go.
    .only = Let's write, but no secrets
    .only-why = He lied about his age. That's a reason to stop.
    .show = I send his words to Gulnar apai
    .show-why = A grown man told a child he was the same age.

chat-twin = Hey! It's Beka on my new account.

    Don't use the old one, and don't tell your teacher.
    .ask = I open Beka's old chat
    .ask-why = Beka is in his old chat right now.
    .block = I save it and block
    .block-why = Beka never writes “hey”.
    .hi = I won't tell. How's the camel?
    .hi-why = The answer was: “What camel?”

chat-beka = Good day, friends. That isn't me. Nor is it Bauyrsak.

    What will you do if tuye_12 writes again?
    .block = I save it, then block
    .block-why = Beka blocked it, too. The camel licked the screen.
    .out = I leave without reading
    .out-why = Leo may find a third name. You won't be there.

chat-camel = Good day, friends. I should check you as well :)

    May I ask your teacher if you are Timur?
    .card = Here, I'll show my pupil card
    .card-why = Anyone can send a picture of a card.
    .wait = Yes, do ask, I'll be waiting
    .wait-why = She wrote: “Timur is real, and so is his cap.”
    .trust = No need for a teacher
    .trust-why = You checked him, so he may check you.

chat-room = We've added you! We're all from 6 “B” 🎉

    Which house is yours? We'll come over!
    .gate = No, let's walk to school together
    .gate-why = They asked: “When do your lessons end?”
    .show = I send Apai the names
    .show-why = None of these names is in your class.
    .out = I leave this group without a word
    .out-why = You know your own class, after all.

chat-aizhan = It's Aizhan. First, they added me, too. Second, I've left.

    What if they add you again?
    .out = Then I leave again
    .out-why = Leaving needs no permission.
    .close = I pick who adds me
    .close-why = Now only friends can add you.

chat-alone =
    Coach forgot to say. Your mum agreed 👍

    19:00. Field behind school. Come alone.
    .come = If Mum agreed, I'll bring Aizhan
    .come-why = Only Askhat said that Mum agreed.
    .mum = I ask Mum herself
    .mum-why = Mum works nights at the hospital laundry.
    .coach = I pass this on to Coach
    .coach-why = Coach rang you straight away.

chat-felt = Alone, I said 👍 Not a word to Aizhan. Leave your phone at home.

chat-mum = Love, it's so loud! Tell me tomorrow?
    .again = Mum, it matters. Please listen now
    .again-why = Mum turned one machine off.
    .ata = I tell Aizhan's grandpa
    .ata-why = Too loud there. Grandpa listens.
    .wait = I don't go. In the morning I tell 111
    .wait-why = The QR code of 111 hangs at school.

chat-mum-hears = I never agreed to that! I'm glad you told me.

    I'm ringing Coach now. What if Askhat writes again?
    .no = I say: “No, I'm not coming”
    .no-why = Four words were enough.
    .out = I don't answer, I leave
    .out-why = Askhat wrote, and you ate your supper.

chat-coach =
    I rang your mum: we never agreed. I'm glad you told me.

    I'll tell the school. What if he writes again?
    .block = I save it and block him
    .block-why = Proof kept, report sent, block.
    .no = I say No, just once
    .no-why = With Coach beside you, that's easy.
    .both = I leave, and tell Gulnar apai, too
    .both-why = Two grown-ups see more than one.

chat-ata =
    I'm Aizhan's grandpa. I heard you, so did the pigeons.

    I'll ring Coach. What if Askhat writes again?
    .out = I have tea and don't read it
    .out-why = At seven you were feeding the pigeons.
    .block = I block him, with Aizhan
    .block-why = Aizhan saved the proof first.

chat-line = This is 111. I'm glad you told us. We'll tell those who can protect you.

    What if Askhat writes again?
    .block = I save his words and block him
    .block-why = The grown-ups will need the messages.
    .no = I only write: No
    .no-why = A No still counts next day.

chat-told-coach =
    Coach talked to the parents that evening. Askhat no longer trains the children.

    Coach pumps up the balls himself. His face is red as a tomato!
    .title = Coach pumps up the balls

chat-told-gulnar =
    Two grown-ups checked Leo and the group. Askhat no longer trains the children.

    Gulnar apai tried being goalie. The ball is on the roof!
    .title = Two grown-ups, one ball

chat-told-mum =
    Mum talked to Coach that night. Askhat no longer trains the children.

    In the morning she says: “Ten machines may roar, I'll hear you.”
    .title = Ten machines roar

chat-told-ata =
    Grandpa rang Coach, then your mum. Askhat no longer trains the children.

    A pigeon sits on Aizhan's board: it's a detective, too!
    .title = The pigeon detective

chat-told-line = 111 told the school. Two days later Askhat was off the team.

    A boy came up to you: “You told, so I told as well.”
    .title = The morning QR code

seven =
    On Friday you and six friends video-call Beka. Your chat is now “Seven Camels”!

    Bauyrsak licked the camera. You laughed, your phone fell and cracked. Murat from grade 11 helped with your bag.
    .title = The eighth camel

three-odd = Tell your neighbour something odd but true about yourself. Whom can they ask?
    .title = Odd but true

q2-dragon = Today Zhaniya wrote her nickname on the board. In the evening this profile came up.
    .who = Games, drawing, cake
    .who-name = Dragon_6
    .pic = A dragon instead of a face
    .since = yesterday
    .since-label = Joined
    .says = It's Zhaniya, as on the board.
    .fine-why = Zhaniya wrote her nickname in front of the class.
    .check-why = Ask Zhaniya tomorrow: she'll draw you a dragon.
    .stop-why = Mum will want to see the dragon, too.

q2-inside = There is a new cup in your game.
    .room = Cloud City
    .one = I'm 26, but inside I'm 12. You and me, same age!
    .one-name = Batyr_k
    .two = Leave those kids and play with me.
    .two-name = Batyr_k
    .fine-why = 26 and 12 are not the same age.
    .check-why = He gave his age himself, that's settled. Tell a grown-up.
    .stop-why = Mum knows, and you play on in another room.

q2-oral = In the evening a message came from a new number.
    .new = It's Damir, your cousin from Oral. New number.
    .new-name = Damir
    .mine = Really?
    .asks = Send me our photo from the summer.
    .asks-name = Damir
    .fine-why = You know the name. You can't know it's Damir.
    .check-why = Ring Damir's mum, and you'll know.
    .stop-why = Mum would ring Damir's home first, too.

q2-wave = In the evening a message came from a new number.
    .new = It's Yerlan. I've got a new number.
    .new-name = Yerlan
    .mine = You told us at lunch, haha!
    .asks = Yes! Send me our photo.
    .asks-name = Yerlan
    .fine-why = Yerlan told you his new number himself, at lunch.
    .check-why = Ask in class: Yerlan will wave his phone.
    .stop-why = At home you can put the number down together.

q2-choir = Your choir leader's helper writes.
    .asks = I'll hear you sing solo on Saturday. Your mum agreed.
    .asks-name = Moldir apai
    .mine = Not with the choir?
    .again = No, alone. I have the hall key.
    .again-name = Moldir apai
    .fine-why = Moldir apai says so. Mum hasn't.
    .check-why = Ask Mum, and tell her about the empty hall.
    .stop-why = The choir leader will put a stop to it.

q2-joins = Somebody new is in the class chat.
    .name = Class 6 “B”
    .one = Your teacher added me. I'm in your class from tomorrow.
    .one-name = Ayala_11
    .two = She didn't tell us anything.
    .fine-why = You haven't heard that from your teacher yet.
    .check-why = Ask your teacher if there is a new girl.
    .stop-why = Now your teacher goes through the list.

q2-chess = Chess club: one room, all online.
    .room = Friday cup
    .one = I've moved. Your turn, my child!
    .one-name = Grandpa_77
    .two = Grandpa_77 is Ali from grade five. He's giggling beside me.
    .two-name = Chess teacher
    .fine-why = The teacher can see Ali, and so can you.
    .check-why = Turn around: Ali is waving.
    .stop-why = The teacher laughs at that name, too.

q2-star = This post came up in your feed.
    .when = 3 hours ago
    .when-name = Star ✓ official page
    .text = I want 10–12-year-olds for my video. Write without your parents.
    .fine-why = Anybody can draw such a tick.
    .check-why = Check the page, and report “without your parents”.
    .stop-why = A grown-up can find the star's real page.

q2-book = After school you get a call.
    .number = An unknown number
    .number-name = School library
    .says = We have your book here. What class are you in, when do lessons end?
    .fine-why = Only the voice says it's the library.
    .check-why = Go to the library tomorrow and see about the book.
    .stop-why = Mum can ring the school on its own number.

q2-student = Somebody new comes to your lesson.
    .says = I'm a student, I'm 20. I'll teach you English for two weeks.
    .says-name = Student teacher
    .mine = Could you explain it just to me?
    .again = No, ask me in the lesson.
    .again-name = Student teacher
    .fine-why = She says her age and teaches everybody alike.
    .check-why = Your timetable says “student teacher”.
    .stop-why = At home they'll say: “Good for your English!”

q2-twelve = A player calls you.
    .note = I'm 12, too. My voice is deep, don't laugh!
    .note-name = Kenzhe_12
    .asks = Don't tell your mum that we talked, okay?
    .asks-name = Kenzhe_12
    .fine-why = A grown-up's voice, and now a secret from Mum.
    .check-why = Never mind the age: report the “don't tell”.
    .stop-why = A grown-up will find out whose voice it is.

q2-friend = Your friend is ashamed: a “boy of 11” is really thirty. What do you say?
    .photo = A photo from him would settle it
    .photo-why = It may be somebody else's photo.
    .together = The shame is his. Let's tell a teacher
    .together-why = The one who hid his age is to blame.
    .promise = I'm with you, I won't tell a teacher
    .promise-why = If nobody tells, your friend stays alone with it.

q2-doubt = Somebody writes: “Coach wants you early.” What do you do?
    .coach = I dial Coach's number
    .coach-why = Only Coach can say what Coach said.
    .him = I ask him if it's true
    .him-why = Whoever lies once can lie twice.
    .page = I look for a photo with Coach
    .page-why = A photo can be old, or a fake.

r1-club = You get an invitation.
    .what = Detectives' club
    .what-name = Bakyt apai, librarian
    .text = Saturday, 15:00. We film a surprise for Beka, so not a word to him. It's in the parents' chat, too.
    .fine-why = The parents got it, too. The surprise is out on Saturday.
    .check-why = Ring the library: Bakyt apai will tell you.
    .stop-why = Mum has read the invitation already.

r1-ride = A car stops beside you outside school.
    .says = I'm your brother's friend, from the wedding. Get in, I'll take you home.
    .says-name = Uncle Damir
    .mine = My brother didn't say so.
    .again = He's busy. It's going to rain, get in.
    .again-name = Uncle Damir
    .fine-why = You know his face, but not that your brother sent him.
    .check-why = Step away from the car first, then ring your brother.
    .stop-why = You went back into school. Your family came for you.

r1-puppy = The profile of somebody new. You know this puppy from an advert.
    .who = Swimming, puppy, ice cream
    .who-name = Aktos_11
    .common = 2 weeks ago
    .common-label = Joined
    .says = Aktos is my puppy. He was even in an advert!
    .fine-why = The puppy may simply be copied from the advert.
    .check-why = At swimming, ask if anybody knows Aktos_11.
    .stop-why = Fine to tell. Perhaps Aktos really is a star.

r1-pen = Your class wrote to a class in Mongolia. Today an answer came.
    .hi = Hi! We got the leter. I make many misteaks, don't laugh!
    .hi-name = Zhaniya
    .pic = Your own envelope, signed by the whole class
    .asks = Shall I draw our camel for you?
    .asks-name = Zhaniya
    .fine-why = It's your own envelope, and your teacher sent it.
    .check-why = Show your teacher: she'll know the envelope.
    .stop-why = Your teacher will show the camel to the class.

r1-swear = Somebody at school added you to a group.
    .name = New friends 2
    .one = To stay, take the oath.
    .one-name = Admin
    .two = Write: “I won't tell grown-ups.” We all did.
    .two-name = Ai_star
    .fine-why = A group with such an oath hides something.
    .check-why = Never mind who the admin is: report the oath.
    .stop-why = Those who swore get help now, too.

r2-late = No news from your friend Beka for two days.
    .hi = Good day, friends. I answer late.
    .pic = A camel lying down, eyes half shut
    .asks = Bauyrsak lay down on my phone. He didn't get up for two days.
    .fine-why = Your teacher checked Beka. And camels get up when they like.
    .check-why = On video he'll show his flat phone case.
    .stop-why = At home they'll want to hear that story twice.

r2-captain = You're on the school server.
    .room = School league
    .one = I'm from 9 “A”. You're in my team.
    .one-name = Taigak_9
    .mine = When is the match?
    .two = Tomorrow, Coach said so. Write your password, I'll sign you in.
    .two-name = Taigak_9
    .fine-why = Nobody needs a password to join a team.
    .check-why = Ask Coach, and say that a password was asked for.
    .stop-why = You kept your account, and Coach will talk to him.

r2-goalie = A new invitation for you.
    .who = Football, gloves, samsa
    .who-name = Goalie_14
    .common = Arman
    .common-label = Friend in common
    .says = Arman gave me your name. Come to our match tomorrow!
    .fine-why = Anyone can add Arman as a friend. What does Arman say?
    .check-why = Ask Arman: did he give your name?
    .stop-why = A grown-up would ask Arman before the match, too.

r2-math = A message comes from school.
    .what = Maths club
    .text = Thursday, room 207, door open. The teacher's son, grade 11, explains the sums.
    .fine-why = The school says who he is, when and where.
    .check-why = The same sheet hangs on the board at school.
    .stop-why = The teacher will say: “Yes, my son helps me.”

r2-camp = A helper from last year's camp calls.
    .says = Camp friends meet today. It's agreed in the parents' chat.
    .says-name = Uncle Yerlan
    .mine = Where?
    .again = At my place. Come now, read the chat later.
    .again-name = Uncle Yerlan
    .fine-why = Only he says that it was agreed in the chat.
    .check-why = Open the chat with a grown-up, and say he wants you at his place.
    .stop-why = At home they looked: not a word in the chat.

family = Agree at home: if someone says “your mum agreed”, you may ring Mum at work. Telling never costs you your phone. Nobody home? Agree at school.
    .start = “If someone says ‘your mum agreed’, may I ring you at work?”

plan = The pupil checks “he knows” and “she agreed” with that very person. The pupil leaves someone who wants them alone or wants a secret kept, and tells a grown-up. The pupil does not take a true story for a lie.
    .before = Walk through the lesson yourself. Find out where the QR code of 111 hangs in your school. A coach's helper is in this lesson: if something like that has happened at your school, talk to the psychologist first and name nobody.
    .minutes =
        0–1: ask “What is good about a friend from the internet?”
        1–8: pupils go through the lesson alone or in pairs
        8–9: the game “Odd but true” in pairs
        9–10: the task for home; a child with nobody to talk to at home agrees it with you
    .ask =
        Beka's story is odd, Askhat's is smooth. Which may be true, and whom would we ask?
        Coach himself introduced Askhat to everybody. Why do we still check what Askhat says next?
        Beka checked Timur, too. Why is there nothing rude about checking?
        Timur's mum did not hear him at first. Whom else could he tell?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen calmly, say thank you, do not blame. Do not delete the messages: they are proof. Do not promise secrecy; explain to the child whom you will tell. Before you call the parents, ask the psychologist whether home is safe, and contact 111. On the same day, tell the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If there is danger right now, call 112 or 102. If it is about somebody who works at school, do not question them yourself, go to the head at once. Telling never costs a child the phone: say so to the class and to parents.

chain = Many offenders do not hide their age: they play it down, or say that grown-ups agreed. So the child learns to ask the person named, not to trust a picture.
    .risk = Studies find that most such people do not hide being adults: they praise, help and win trust. In Kazakhstan 10% of children aged 9–17 have talked online with adult strangers (2023).
    .skill = Active lessons in which one concrete skill is repeated work better. True stories are there too, so that a child does not suspect everybody.
    .behaviour = After a lesson of under an hour, 11–17-year-olds took part in fewer sexualised chats with people they met online. Knowledge alone does not make children talk with parents, so telling is played several times here. That this lesson prevents harm is not proven.
