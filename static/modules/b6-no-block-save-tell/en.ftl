title = A love song to a samsa
    .teaser = Tezbay has recorded Sanzhar's song and starts to count. Stop – Save – Tell – Block: there's your chorus!
    .joke = O samsa! How lovely you are!
    .badge = Master of Four Steps
    .cliffhanger = Timur has new trainers. When he says Murat's name, the Five go silent. But why does Timur himself never laugh?
skill = When somebody rushes or threatens me, I stop, save, tell and block.

who-sanzhar = Sanzhar
who-dana = Dana
who-arman = Arman
who-timur = Timur
who-nurlan = Nurlan
who-dad = Dad
who-gulnar = Gulnar apai
who-mod = Moderator
who-line = 111
who-tezbay = Tezbay
who-five = The Five

song = You are Sanzhar. Last night in the game's voice chat you sang: “O samsa, how lovely you are!” Your cousin Dana fell off her chair laughing. And how do you feel?
    .title = “O samsa!”
    .picture = A market in a game. Two players swap things, with an hourglass between them.
    .again = I want to sing more
    .shy = A bit embarrassed
    .hungry = Hungry
    .done = Loving samsas is nothing to be ashamed of.

zero = Tezbay writes. You two have played together for a year.
    .one = I've got your song. Give me 1 skin. Well?
    .two = 15, 14, 13… Or your class hears it.
    .zero = Only the samsa got cold.
    .fine-why = Tezbay recorded it without asking. Now he threatens you.
    .check-why = A pause is good. Now let a grown-up know, too.
    .stop-why = Even if the song gets out, grown-ups help.

script =
    Stop: hold up your palm, don't answer.

    Save: make a frame with your fingers, a screenshot.

    Tell: make your hands a trumpet, tell a grown-up you trust.

    Block: report to the moderator, then cross your arms.
    .title = Four moves

ordered = Put the four steps in order.
    .stop = I stop and don't answer
    .save = I take a screenshot
    .tell = I tell a grown-up
    .block = I report and block
    .why = After a block the chat may be gone, so save first. Telling is right at any time.

nick = In the corridor the Five from grade seven stop you.
    .one = Give us samsas, little man, or we'll call you Samsa-Man!
    .mine = My name is Sanzhar.
    .two = Five of them, tomorrow. Or the whole school calls you that!
    .fine-why = It rhymes nicely, and it is a threat.
    .check-why = Joke or not: tell somebody about the threat.
    .stop-why = The Five made it up. It is not your fault.

chat = Timur from your class said: “I'll get Murat from grade 11,” and the Five went silent. Now school is over. You wait at the window for the bus.

chat-again = 1 skin. 1 minute. Well?

    Or 28 people hear your song.
    .give = Take 50 coins, then
    .give-why = The coins are gone, and he still has the song.
    .no = My skin stays with me, full stop
    .no-why = The skin is yours, and so is the song.
    .show = I call Dad at work
    .show-why = It rang for a long time. Dad picked up!

chat-flood = Well? Well? Well?

    60, 59, 58, 57…
    .out = Count all you like, I'm eating my samsa
    .out-why = 0. Nothing happened. The samsa is good.
    .why = No, and I'll tell you why
    .why-why = For each answer Tezbay had a new question.
    .show = I ring my dad
    .show-why = Dad laughed: “It's a game!” There are other grown-ups.

chat-dad = Oh come on, it's only a game! I'm at work.
    .again = Dad, it's no game. I'm scared
    .again-why = Dad said: “Sorry. Tonight we'll report it together.”
    .next = Then I'll tell my class teacher
    .next-why = She said: “I'm glad you told me. We'll solve this together.”

chat-dana =
    Dana here! Quick, the bus is leaving!

    I'm making it wait! 🎮
    .run = Coming, save me a window seat
    .run-why = Just in time: it was leaving.
    .stay = Don't rush me, I'm staying
    .stay-why = Dana asked for nothing. She even saved you a seat.

chat-arman = arman here, your goalie. the five wanted a samsa from me too

    what will you say to them?
    .no = I say no, that's all
    .no-why = The Five can't find a rhyme for that.
    .out = I walk past and say nothing
    .out-why = Arman catches balls without a word, too.

chat-five = We made a group: “Samsa-Man”. You're in it!

    No samsas tomorrow, and we add the whole school.
    .tell = I show this to my class teacher
    .tell-why = It shows the group's name and the time.
    .bring = I bring enough for everyone tomorrow
    .bring-why = They won't share. Arman brought his brother.
    .out = I don't answer, I leave the group
    .out-why = Now it's just them. Arman brought his brother.

chat-nurlan = I'm Nurlan, Arman's brother. What's up? I'm listening.
    .say = I'm being threatened, from two sides
    .say-why = Nurlan talked you through it, and you pressed “Report”.
    .next = I'd like to tell my class teacher
    .next-why = Nurlan said: “Then let's call her right now.”

chat-button =
    I'm the game's moderator. I got your report, Tezbay's account is blocked.

    What if “Tezbay2” writes?
    .block = I get the proof and block
    .block-why = With proof, a moderator finds him in a minute.
    .out = I don't answer, I leave
    .out-why = Tezbay2 did write. No answer came.

chat-gulnar = Gulnar apai here. I'm glad you told me. I'll tell only those who can help.

    And if the Five ask for samsas again?
    .no = I say: “No samsas”
    .no-why = Apai laughed: “And no ayran either.”
    .out = I turn round and go
    .out-why = Five voices were left talking to your back.

chat-more = Thanks. 50 is not enough. Now 1 skin. Well?
    .one = No, not the skin, but more coins
    .one-why = After each coin he counts again.
    .no = Not one coin more from me
    .no-why = 50 coins are gone, the skin is still yours.
    .show = I try to reach Dad
    .show-why = You can mention the coins, too. Dad picked up.

chat-felt = 100! 200! 300! More! Well?

chat-timur = timur here. did you give somebody coins? give once and they ask again, i know

    who will you tell?
    .dad = Dad
    .dad-why = Dad is at work, but he picked up.
    .teacher = My class teacher
    .teacher-why = She was having tea in the staff room.
    .alone = Nobody, I'll sort it out
    .alone-why = Timur wrote: “that's what i said too.”

chat-dad-paid = Oh come on, it's only 50 coins! I'm at work.
    .again = Dad, it's not the coins, I'm scared
    .again-why = The first time he didn't get it. The second time he did.
    .next = Then I'll tell my class teacher
    .next-why = If the first one doesn't help, tell the next.

chat-dad-back = I'm sorry, I didn't listen. I'm glad you told me. Let's press “Report”.

    What if he writes again?
    .no = I say no, out loud
    .no-why = Dad said: “He isn't worth one word.”
    .out = I don't answer, I leave
    .out-why = Tezbay counts, and the two of you talk.

chat-after = I'm the game's moderator. Your report is here, and so are your coins.

    What if “Tezbay2” writes?
    .block = I save it and block
    .block-why = Dad knows it now, too: first save, then block.
    .out = I don't answer, I leave
    .out-why = Tezbay2 waited for an answer and fell asleep.

chat-gulnar-paid = Gulnar apai here. I'm glad you told me. I'll tell only those who can help.

    What if he writes again?
    .no = I say no, out loud
    .no-why = You can say no after a yes, too.
    .keep = I don't answer, I keep the chat
    .keep-why = Apai copied from the chat all that the report needs.

chat-contest = The report is sent. By the way, song contest sign-up ends today. Only if you like!

    And if the Five ask for samsas?
    .no = I say: “No samsas”
    .no-why = Your real name is on the contest list: Sanzhar.
    .out = I walk past and say nothing
    .out-why = You took your time, and then you signed up.

chat-night = …

    22:00. Don't sleep. Where's my skin? Well?
    .line = I call 111
    .line-why = 111 answers at night, too, and it's free.
    .off = I switch off and tell my teacher tomorrow
    .off-why = Nobody has to answer at night.

chat-line =
    This is 111. I'm glad you told us. If it's safe, we tell your parents with you. If not, others help.

    What if he writes again?
    .save = I keep his words and block him
    .save-why = The moderator will need the proof tomorrow.
    .out = No answer. I go to sleep
    .out-why = Tezbay may count till morning, you sleep.

chat-told-bus = The Five's group is closed. Tezbay is 13: grown-ups are helping him, too.

    On the bus you sing your song. The driver joins in!
    .title = Concert on the bus

chat-told-gulnar = That very day apai talked with the Five's parents. The moderator stopped Tezbay.

    The class wrote “O ayran!”. Arman played the drum.
    .title = The class song

chat-told-dad = The coins are back. Dad no longer says “it's only a game”.

    At night he heard your song: “You've got my voice!” The cat ran away.
    .title = Dad heard it the second time

chat-told-contest = 50 coins are gone. The skin and the song are yours.

    At the contest you sang all of “O samsa!”. First prize: ten samsas!
    .title = First prize

chat-told-line =
    In the morning Mum hugged you for a long time. Only 50 coins are gone, and the song is safe.

    You hum it at lunch. The cook: “Will you sing it for me?”
    .title = The cook's wish

say-it = Build the first sentence for Gulnar apai, your class teacher.
    .open-listen = Something has happened. Please listen.
    .open-fun = Something funny has happened. Please listen.
    .open-fun-why = Apai gets ready to laugh.
    .what-rude = A player hurts my feelings.
    .what-rude-why = It sounds like a quarrel between friends.
    .what-clear = Tezbay recorded my song and threatens me.
    .done = If the first one doesn't help, tell the next.

oven = The canteen cook looks at the clock.
    .one = Quick, samsas get cold! 10, 9, 8…
    .one-name = Cook
    .mine = What if I'm late?
    .two = Then I bake some more.
    .two-name = Cook
    .zero = The samsa needs two more minutes.
    .fine-why = The cook wants nothing, and there's enough for all.
    .check-why = Look in the oven: real samsas.
    .stop-why = Tell your teacher, and she comes with a plate.

q2-form = A message comes to the class chat.
    .says = Quick, everybody! If you're coming to the museum, bring the form today.
    .mine = What about tomorrow?
    .list = The list goes in today. Mum knows, ask her.
    .fine-why = The date is the same for all, and Mum signs the form.
    .check-why = Ask Mum: the teacher really told her.
    .stop-why = Tell Mum, and she'll find you the form.

q2-secret = Somebody writes from a new number.
    .has = I've saved your jokes about your friend 😄
    .has-name = Sholpan
    .mine = It was a joke.
    .wants = Do my homework for a week. Or your friend reads them.
    .wants-name = Sholpan
    .fine-why = The face smiles, but the words are a threat.
    .check-why = Never mind if it's true: report the threat.
    .stop-why = You can tell your friend yourself and say sorry.

q2-service = While you play, a message comes up.
    .what = Game service
    .text = Your account closes in an hour. To stay, tap here.
    .fine-why = Who sent it? You can't see that here.
    .check-why = Open the game itself and look in the settings.
    .stop-why = A grown-up writes to the game's real service.

q2-bus = At the bus stop somebody shouts to you.
    .says = Quick, or it's gone! The last bus!
    .says-name = Daniyar, classmate
    .mine = I've got no ticket.
    .again = They sell them inside. It's about to leave!
    .again-name = Daniyar, classmate
    .fine-why = Daniyar wants nothing, and the bus really is leaving.
    .check-why = Look at the timetable: no other bus today.
    .stop-why = Tell the driver, and you hear: “Hop on.”

q2-scarf = In the yard Bota from grade nine stops you.
    .asks = Nice scarf. Give it to me.
    .asks-name = Bota
    .mine = Granny knitted it.
    .again = I know her. Scarf, or I'll say she holds your hand!
    .again-name = Bota
    .fine-why = Bota knows Granny, and still she threatens you.
    .check-why = Ask Granny, and tell her about the threat.
    .stop-why = A granny who cares is nothing to be ashamed of.

q2-mod = You're in a game.
    .room = Hourglass Square
    .one = I'm a moderator, your teachers sent me.
    .one-name = Mod_Aiko
    .two = Write to me about rule-breakers. What class are you in?
    .two-name = Mod_Aiko
    .fine-why = So far only Mod_Aiko says so.
    .check-why = Call a moderator with the game's own button.
    .stop-why = Did they send one? Ask your teacher, and you know.

q2-won = You're at home, and the phone rings: it's your cousin Dana.
    .says = I'm telling everybody! Three, two…
    .mine = Stop! Let me tell Mum first.
    .again = All right, olympiad winner! I'll keep quiet.
    .fine-why = Dana is glad, and she heard your “stop” at once.
    .check-why = Ask Dana tonight: she hasn't told anybody yet.
    .stop-why = Mum will be the first to say well done.

q2-book = Yerkem from grade ten writes.
    .knows = Your teacher heard that you tore the library book.
    .knows-name = Yerkem
    .mine = But I didn't.
    .pay = Bring 300 tenge, and she forgets. I've fixed it with her.
    .pay-name = Yerkem
    .fine-why = Yerkem uses a teacher's name to threaten you for money.
    .check-why = Ask the teacher, and mention the money.
    .stop-why = The librarian finds out who tore the book.

q2-clan = Somebody writes from a new account.
    .new = It's Shyngys, my old account won't open.
    .new-name = Shyngys
    .mine = Why not?
    .asks = The match has begun, send me the clan code. Quick!
    .asks-name = Shyngys
    .fine-why = The name is his. Is it him? Nobody knows yet.
    .check-why = Ring Shyngys or his mum.
    .stop-why = A grown-up would ask Shyngys himself, too.

q2-rule = You're in a game.
    .room = Swap Square
    .rule = If you cheat in a swap, you're blocked for a day.
    .rule-name = Rule of the game
    .one = I cheated once, too 😅
    .one-name = Laq_Laq
    .fine-why = The rule is the same for all and asks for nothing.
    .check-why = It's in the game's help pages, too.
    .stop-why = Tell Dad, and he'll read the rules as well.

q2-cart = You're watching a video, and an advert comes up.
    .what = Official sale: golden cart!
    .cart = A shining golden cart
    .text = 30 seconds! Type Mum's number and the code she gets.
    .press = Get it now
    .fine-why = What does a cart need Mum's code for?
    .check-why = No need to look up the sale: say that it wants a code.
    .stop-why = 30 seconds went by. The advert began again at 30.

q2-friend = Your friend wiped the messages with the threats. What do you say?
    .back = Let's get them sent again, and then tell a teacher
    .back-why = Ask, and it starts all over.
    .go = What you remember is enough, let's say it today
    .go-why = Grown-ups listen without proof, too.
    .later = Let's look for proof
    .later-why = While you look for proof, your friend is scared alone.

r1-late = You come to training five minutes late.
    .says = If you're late, you don't play.
    .says-name = Coach
    .mine = Let me off just once more.
    .again = It's the same for all, I said so on Monday. You play tomorrow.
    .again-name = Coach
    .fine-why = The whole team heard the rule, and tomorrow you're back.
    .check-why = Ask the team: he did say so on Monday.
    .stop-why = Tell Mum, and she sets the alarm earlier.

r1-seller = The man from the shop by the school writes. Everybody knows him.
    .says = Only one pair of headphones left. Now or never!
    .says-name = Uncle Tolegen
    .mine = I'll ask Mum.
    .again = She said yes in the parents' chat. Send a photo of her card, quick!
    .again-name = Uncle Tolegen
    .fine-why = He leaves no time to think and wants Mum's card.
    .check-why = Ask Mum, and tell her about the card.
    .stop-why = There'll be others. The card stays with Mum.

r1-coat = You're watching a video, and the phone rings.
    .number = Unknown number
    .number-name = Tailor's
    .says = Your uniform's ready, I have the receipt. Come today, or others get it.
    .fine-why = Is there a receipt? You can't see it on the phone.
    .check-why = Ask Mum if she ordered a uniform.
    .stop-why = If she did, Mum calls the tailor's herself.

r1-dombra = A message comes to the chat that parents read, too.
    .says = Dombra sign-up ends tonight at six! Make up your minds, quick.
    .says-name = Dombra teacher
    .mine = What if I need more time?
    .again = Then come in January. Mum is in this chat, talk it over.
    .again-name = Dombra teacher
    .fine-why = The teacher gave you time to think, and Mum read it.
    .check-why = The same day is on the board at school.
    .stop-why = Ask at home: an old dombra may turn up!

r1-garage = A message comes to your class group.
    .name = 6B heroes 💪
    .one = Who'll jump off the garage roof? We'll film it!
    .one-name = Zhenis
    .mine = Not me.
    .two = We voted, and we all chose you. At seven we'll ask again!
    .two-name = Aqzhol
    .fine-why = Many votes don't make a roof lower.
    .check-why = However often they ask, you said no. Tell someone.
    .stop-why = Then whoever wanted to jump stays in one piece, too.

r2-car = Your uncle sends a voice note.
    .note = I saw you scratch your dad's car.
    .note-name = Uncle Arystan
    .mine = I'll tell Dad myself.
    .again = Don't, he'll be cross. 500 tenge a week, and I forget it.
    .again-name = Uncle Arystan
    .fine-why = He's family, but this is a threat for money.
    .check-why = Tell Dad about the car and these words.
    .stop-why = If Dad is cross, another grown-up can be there with you.

r2-tooth = A message comes to your phone.
    .what = Dentist
    .text = Mum booked you in at three tomorrow. If you don't come, that tooth will hurt again 🙂
    .fine-why = The clinic wants no money and no secret.
    .check-why = Ask Mum: she did book it.
    .stop-why = Tell Mum, and she'll be ready by two.

r2-rumour = A message comes to your yard's group.
    .name = Our merry yard
    .one = Wow! Tonight there'll be a video about our yard. They say we're all in it.
    .one-name = Aisaule
    .two = Oh, me too?
    .fine-why = Aisaule hasn't seen the video either.
    .check-why = Who told Aisaule? Ask them.
    .stop-why = A grown-up finds out if there is a video at all.

r2-tomorrow = In the game you meet Arailym from grade six.
    .room = Yard championship
    .asks = Just one more game, quick!
    .asks-name = Arailym
    .mine = No, I'm tired. Tomorrow.
    .fine = All right, tomorrow. I turn eleven, I'll bring cake!
    .fine-name = Arailym
    .fine-why = Arailym heard your no and waits till tomorrow.
    .check-why = Look at the calendar: it really is her birthday.
    .stop-why = Tell Mum, and she'll get a spoon ready, too.

r2-fine = A message comes in a game.
    .room = QOLDAU_24
    .one = You broke a rule. The fine is 500 coins.
    .paper = A paper with a stamp
    .two = Pay within ten minutes. Or the paper goes to your school.
    .fine-why = Anyone can draw a stamp. A game takes no fines in a chat.
    .check-why = Press the game's own button, and tell a grown-up about the threat.
    .stop-why = Ten minutes went by. Nothing came to the school.

family = A rule for home: tea first! If a message rushes us, we have tea and decide together. A grown-up promises: “Telling never costs you your phone.” If nobody's home, agree on it with your teacher.
    .start = “If somebody rushes you, what do you do first?”

plan = The pupil who is rushed or threatened does not answer, keeps proof, tells a grown-up and blocks. The pupil tells real hurry from pressure.
    .before = Go through the lesson yourself first. Find out who at school takes complaints about threats, and where the QR code of 111 hangs. Do the four moves once in front of a mirror: children will laugh, and remember.
    .minutes =
        0–1: ask: “What last made you hurry?” A bus, a bell, a pie
        1–8: pupils go through the lesson alone or in pairs
        8–9: do it with your hands: Stop – Save – Tell – Block
        9–10: the task for home; a child with nobody to tell at home agrees on “tea first” with you or the psychologist
    .ask =
        Dana hurried him and so did Tezbay. What is the difference?
        What happened when the count came to zero? Why?
        Why do we save before we block? And why may telling come first of all?
        What did Dad say at first? What did Sanzhar do then?
        Do not ask “Has this happened to you?”, speak only of the characters
    .told = Listen calmly, say thank you, don't blame. Messages stay, and nobody pays or hands anything over. If there is a private picture, don't look at it, copy it or pass it on: note the name and the time. Don't promise secrecy, explain whom you will tell. Act together with the psychologist, contact 111. On the same day, tell the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If there is danger right now, 112 or 102. No child loses a phone for telling. The one who threatened may be your pupil, too, and needs help as well.

chain = Hurry and threats leave no time to think. So the child repeats the four steps while the count is running, and sees that the count only scares.
    .risk = Paying seldom ends the demands. So a pause and telling matter more than paying.
    .skill = Active lessons that repeat one skill work better. Knowledge alone does not make children talk with their parents, so telling is played several times here.
    .behaviour = After lessons like this at school, children may tell more often. In a study, after a lesson of under an hour, 11–17-year-olds had fewer sexual chats online. That this lesson prevents harm is not proven.
