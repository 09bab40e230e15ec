title = What's up with Timur?
    .teaser = A new phone, new trainers, and not one laugh. And why does the box meow?
    .joke = The box meowed! Trainers don't meow.
    .badge = A Friend Beside You
    .cliffhanger = Somebody pressured Murat, too. The name is Bonus, the picture is a coin. And tomorrow night Bonus writes to Sanzhar…
skill = I hear a friend out, don't promise silence: we go to a grown-up.

who-aizhan = Aizhan
who-dana = Dana
who-timur = Timur
who-sanzhar = Sanzhar
who-murat = Murat
who-coach = Coach Kairat
who-gulnar = Gulnar apai
who-saule = Saule apai
who-line = 111
who-ata = Grandpa

notes = You are Aizhan. Your notebook has three lines about Timur, your classmate. Which one bothers you most?
    .title = Aizhan's notebook
    .picture = A school yard. Timur sits sadly on a bench in new trainers. Dana and Aizhan come up to him.
    .phone = New phone, new trainers
    .garage = Every day behind the garages
    .laugh = Hears “Murat, grade 11”, stops laughing
    .done = All three together? We go to him.

tones =
    With a friend, mix three tones.

    Warm: “I'm with you.”

    Clear: “I'm worried.”

    No promise: “I can't promise.”

    A heavy secret may be told, even after a promise.
    .title = Three tones

mix-open = To Timur: choose the warm tone.
    .start-shoes = Whose trainers are they?
    .start-shoes-why = That's a detective's tone.
    .start-think = I keep thinking of you.
    .end-listen = If you like, I'll listen.
    .end-vow = Tell me, this stays with us.
    .end-vow-why = A heavy secret has to be told anyway.
    .done = That sounds warm!

tooth = Your friend Sanzhar sits holding his cheek.
    .mine = You're not eating baursak?! What's wrong?
    .says = My tooth hurts. Mum knows, I'll see the dentist tomorrow.
    .fine-why = One change, and he gave the reason.
    .check-why = Ask his mum: the visit is booked.
    .stop-why = Your teacher will say: “Brush your teeth.”

knock = You and your friend Dana go to the grown-ups.
    .title = Who will listen?
    .say = I'm worried about Timur. Please listen.
    .coach = Coach Kairat
    .coach-says = Oh come on, Murat looks after him. A golden boy!
    .coach-why = He didn't believe it. Again, or the next door?
    .coach-again = I'm sorry. I'll ask the psychologist.
    .gulnar = Gulnar apai, your class teacher
    .gulnar-says = A note: “Canteen”
    .gulnar-why = There is another door.
    .saule = Saule apai, the psychologist
    .saule-says = I'm glad you told me. Sit down.
    .saule-why = She poured tea and heard it all.
    .done = In the evening the coach said: “The girls were right.”

chat = You write to Timur. Something is scratching in the psychologist's room.

chat-hello = not coming to the club today

    don't ask, ok
    .shoes = I'm with you. Who bought the trainers?
    .shoes-why = Timur closed the chat.
    .near = No questions. First, I'm here
    .near-why = You heard “don't ask”.
    .bye = I won't ask, it's up to you
    .bye-why = Timur looked at the chat for a long time.

chat-box = and second? haha

    saule apai, the psychologist, has a box. dana's birthday is friday. don't tell yet
    .wait = A surprise! I'll wait till Friday
    .wait-why = It ends Friday, and a grown-up knows.
    .mind = I don't like secrets, I'll tell Dana
    .mind-why = Timur stopped you in time: it's a surprise.
    .ask = I'll ask Saule apai
    .ask-why = She laughed: “Yes, it meowed this morning.”

chat-swear = there's another one, and it's heavy. swear you won't tell grown-ups
    .honest = I won't swear, and I won't leave you
    .honest-why = A long silence. Then he began to write.
    .vow = I swear, the two of us will manage
    .vow-why = Now two of you carry it.

chat-vowed = A heavy promise can be taken back. What do you say to Timur?
    .back = I take my promise back
    .back-why = Timur wrote: “ouch. but i get it.”
    .heavy = I can't keep that secret
    .heavy-why = Timur typed a dot. Then he wrote on.

chat-debt = murat gave me money for my phone. now “you owe me”

    every day i carry bags behind the garages
    .pay = Take my savings
    .pay-why = Murat would think of a new debt.
    .look = Let's look in a bag
    .look-why = Other people's bags are for grown-ups.
    .fault = It's not your fault, not even one bit
    .fault-why = Timur wrote: “thanks”.

chat-murat =
    Little sister, this is between Timur and me.

    Keep out, and nobody gets hurt.
    .keep = I say nothing and keep his words
    .keep-why = A threat can sound kind. You have the proof.
    .warn = I'll show this to your coach, so stop it
    .warn-why = Murat got angry. Leave that talk to grown-ups.
    .show = I write to grown-ups, not to him
    .show-why = His own words will convince them all.

chat-home = he writes to you too? my stepdad shouts at home

    where do we go?
    .saule = To Saule apai, her door is open
    .saule-why = Timur stopped three times. You waited.
    .ata = To my grandpa, he has pigeons
    .ata-why = Grandpa put out three bowls of tea.

chat-saule = I'm glad you came. I'll tell only those who can help.

    What if Murat writes again?
    .block = We keep it all and block
    .block-why = Timur pressed “Report” himself.
    .out = We don't answer, we leave
    .out-why = The phone buzzed, and you had tea.

chat-ata =
    That's too heavy for children, Timurzhan. I'll go to the school myself.

    What if Murat writes again?
    .out = We don't answer, we leave
    .out-why = Grandpa said: “A pigeon doesn't argue with a crow.”
    .block = We save it, then block
    .block-why = Grandpa wrote down the word “block”.

chat-shut = all fine 🙂

    gotta go
    .sorry = Sorry. Take your time, I'm here
    .sorry-why = Timur opened the chat again.
    .show = May I see your phone?
    .show-why = Timur hid it at once.
    .good = Good, I'm with you, all is fine
    .good-why = The smiley smiles. Timur doesn't.

chat-dana = Aizhan, Timur wants to tell us, but he says: “Swear first”! 🎮

    What do we say?
    .both = We won't swear, but we're with you
    .both-why = Timur came and sat between you two.
    .no = We can't promise to keep quiet
    .no-why = Dana added: “We never leave a teammate.”

chat-delete = ok i'll tell. read it, then delete the chat, ok
    .keep = No, the chat stays with me
    .keep-why = Timur thought for a while, and wrote on.
    .wipe = Okay, I'll delete it
    .wipe-why = The chat is gone. Timur had to write it again.

chat-owes = murat gave me money for my phone. now it's “you owe me”, and bags to carry behind the garages

    i'm tired
    .fault = It's not your fault, not one bit
    .fault-why = Timur read that twice.
    .coins = Tell him no, I'll give the money
    .coins-why = Murat would think of a new debt.
    .off = Switch the phone off, let's play
    .off-why = It was a good evening. In the morning Murat was waiting.

chat-whom = my stepdad shouts at home, mum's on night shift

    who do we tell?
    .gulnar = Gulnar apai, our class teacher
    .gulnar-why = She came out of the canteen to wait for you.
    .line = Let's call 111 together
    .line-why = 111: free, day and night. The QR code is at school.
    .wait = No hurry, let's see tomorrow
    .wait-why = Timur didn't sleep. Nor did Murat.

chat-gulnar =
    Gulnar apai here. I'm glad you told me. Timur, is it safe to tell your mum?

    What if Murat writes again?
    .out = We don't answer, we leave
    .out-why = Timur put his phone at the bottom of his bag.
    .block = We get the proof and block
    .block-why = First the proof, then the block: as apai does.

chat-line =
    This is 111. I'm glad you told us. We'll tell those who can protect Timur.

    What if Murat writes again?
    .save = We keep his words and block him
    .save-why = The day and the hour are on the screenshot.
    .out = We don't answer, we leave
    .out-why = Murat wrote three times. Nobody answered.

chat-night = …

    Aizhan, little sister, tell Timur: two bags tomorrow.
    .line = We call 111, both of us
    .line-why = 111 answers at night, too.
    .off = I don't answer, I switch off
    .off-why = Nobody has to answer at night.

chat-coach = Coach Kairat here. I saw Murat at the garages. I trusted him too much. I'm sorry, Aizhan.

    What's going on?
    .start = Something has happened, please listen
    .start-why = The coach put down his whistle and heard it all.
    .both = Timur will tell you, I sit beside him
    .both-why = Timur told it all. You held his hand.

chat-told-saule =
    Grown-ups deal with debts and bags now. Murat gets help, too.

    On Friday Dana got a kitten: Parcel! It fell asleep in Saule apai's shawl.
    .title = Saule apai's shawl

chat-told-ata =
    Grandpa went to the school. Timur chose to tell his mum. Murat gets help.

    Parcel, Dana's kitten, got into Grandpa's skullcap. The pigeons are shocked!
    .title = Grandpa's skullcap

chat-told-gulnar =
    Timur agreed: apai asked his mum and the coach to come. No more bags.

    On Friday Dana got a kitten, Parcel. It fell asleep on the class register.
    .title = A cat on the register

chat-told-line = Two days later help came to the school. Timur isn't alone now, nor is Murat.

    When the phone meowed, even 111 laughed. That was Parcel, the kitten for Dana.
    .title = 111 hears a meow

chat-told-late =
    The coach talked with Saule apai, Timur with Mum. They help Murat, too.

    Timur is playing again. Parcel, Dana's kitten, plays with the whistle.
    .title = The coach's whistle

mix-after = Next day Timur is silent. Choose the warm tone.
    .start-sit = May I sit here?
    .start-news = What's the news from apai?
    .start-news-why = If he wants to, he'll tell.
    .end-lesson = You won't do it again, will you?
    .end-lesson-why = That's a blaming tone.
    .end-tea = Come on, there's baursak.
    .done = After help, a friend is still needed.

mix-aloud = Say “I'm with you” to each other: warmly, crossly, flatly.
    .title = One line, three tones

q2-granny = A new post comes up in your feed.
    .when = 1 hour ago
    .when-name = Marzhan, who sits next to you
    .text = A new phone! Now I owe Granny one joke a day 😄
    .comment = So where's the first joke?
    .comment-name = Marzhan's granny
    .fine-why = Marzhan doesn't hide who gave it to her.
    .check-why = Ask her granny: she'll say which colour she chose.
    .stop-why = Tell Mum, and you'll learn another joke.

q2-bags = A classmate writes. These days he never laughs.
    .says = Uncle Mereke next door gives me money. Says Mum knows.
    .says-name = Yedil
    .mine = How do you pay it back?
    .again = I carry his bags, and still I owe him. Don't ask.
    .again-name = Yedil
    .fine-why = First came money, now he carries bags.
    .check-why = Ask his mum, and tell her about the bags.
    .stop-why = Yedil owes nothing, he is being tricked.

q2-job = A classmate writes. These days he's always in a hurry.
    .says = I've got a job, I'm going today as well.
    .says-name = Sunqar
    .mine = What job?
    .again = Putting up posters. The coach knows, he found it.
    .again-name = Sunqar
    .fine-why = Did the coach find it? So far only Sunqar says so.
    .check-why = Ask the coach himself, or Sunqar's family.
    .stop-why = A grown-up rings the coach, and it's clear.

q2-busy = A classmate writes. These days she's always in a hurry.
    .says = Can't come, don't ask 🤫
    .says-name = Aqerke
    .mine = It's boring without you.
    .dad = Aqerke's dad here. Saturday: a surprise for her mum. Shh, and come!
    .dad-name = Aqerke's dad
    .fine-why = You know his voice, and it ends soon.
    .check-why = Call her dad: he's baking the cake.
    .stop-why = Mum helps you choose a present.

q2-gate = At the gate somebody waits for your friend.
    .asks = Sanzhar, where's my 300 tenge? Sunqar pays me, too.
    .asks-name = Arghyn, grade ten
    .friend = I'll bring it tomorrow…
    .again = If not, you'll be sorry.
    .again-name = Arghyn, grade ten
    .fine-why = Arghyn uses threats to get money.
    .check-why = Ask Sunqar, and report the threat.
    .stop-why = Go to a teacher together with Sanzhar.

q2-rumour = A message comes to your class group.
    .name = 6B news
    .one = A friend's friend says Marzhan is leaving our school.
    .one-name = Zhanibek
    .two = Why doesn't she tell us? Is she crying?
    .fine-why = Marzhan herself hasn't said a word.
    .check-why = Go to Marzhan and ask her warmly.
    .stop-why = Your teacher is there for Marzhan, if need be.

q2-specs = The boy beside you hasn't looked up since morning.
    .mine = What's up? Do you want to talk?
    .says = Don't tell anybody… I've got glasses.
    .says-name = Ilyas
    .again = Look, now I can read the whole board!
    .again-name = Ilyas
    .fine-why = He gave the reason, and isn't hiding it.
    .check-why = Let him read from the board: he sees it all.
    .stop-why = Your teacher may give him a front seat.

q2-vow = A classmate writes.
    .asks = Read this and delete it. Swear!
    .asks-name = Aqerke
    .mine = What's wrong?
    .says = A boy gives me tasks: “more, more”. If I stop, he'll drop me.
    .says-name = Aqerke
    .fine-why = Without the chat Aqerke is alone with him.
    .check-why = Keep it, stay with her, tell a grown-up together.
    .stop-why = You can be a friend without an oath.

q2-prize = A classmate writes. He has new headphones.
    .says = I won them! Here's the receipt.
    .says-name = Sunqar
    .shot = A picture of a receipt
    .again = I'll say later where I won 🤫
    .again-name = Sunqar
    .fine-why = The receipt doesn't say who gave them.
    .check-why = Ask Sunqar and his family, calmly.
    .stop-why = Grown-ups find out where they came from. Stay near.

q2-puppet = The leader of the puppet club calls you all together.
    .says = The play is a secret, not a word! Do we swear?
    .says-name = Leader
    .mine = Not even Mum?
    .again = Mum, yes! She has tickets for Friday.
    .again-name = Leader
    .fine-why = It ends Friday, and you may tell at home.
    .check-why = Ask Mum: she'll show you the tickets.
    .stop-why = Tell your teacher, and she'll come, too.

q2-night = Eleven at night, and your friend is still in the game.
    .room = Moon Palace
    .friend = I want to sleep. May I go?
    .friend-name = Marzhan
    .one = No! We're both twelve, only you understand me. If you go, I'll cry again.
    .one-name = Aiym_12
    .fine-why = Aiym_12 keeps Marzhan there with tears.
    .check-why = The age doesn't matter: tell someone together.
    .stop-why = Marzhan needs her sleep, it's not her fault.

q2-next = A teacher told your friend: “It'll pass.” What do you say?
    .trust = She knows, let's tell nobody else
    .trust-why = She didn't hear it this time.
    .next = The psychologist is in, come on
    .next-why = If the first one doesn't help, tell the next.
    .ask = Let's go and settle it together
    .ask-why = Some things are too heavy for two children.

r1-baby = The girl beside you yawns in class. These days she's always in a hurry.
    .mine = What's up, Marzhan?
    .says = I've got a baby brother! He cries all night. Mum put a picture in the parents' chat, look!
    .says-name = Marzhan
    .fine-why = She told it gladly, and parents have seen the picture.
    .check-why = There really is a baby in Mum's chat.
    .stop-why = Tell your teacher, and she'll say: “Well done, big sister!”

r1-studio = A classmate writes. She hides her new paints.
    .says = Uncle Aibek from the studio is my friend. He says Mum knows.
    .says-name = Aqerke
    .mine = Can I meet him, too?
    .again = No! I mustn't say that we meet.
    .again-name = Aqerke
    .fine-why = A grown-up doesn't hide that he meets a child.
    .check-why = Does her mum know? Tell a grown-up about the secret, too.
    .stop-why = Aqerke isn't alone: there are you and grown-ups.

r1-survey = A classmate sends a voice note.
    .note = There's a paid survey at school, an official one! I've signed up.
    .note-name = Ilyas
    .mine = Who runs it?
    .again = No idea, a paper with a stamp. Tomorrow, in the canteen.
    .again-name = Ilyas
    .fine-why = There's a stamp. Does the school know? That isn't clear.
    .check-why = Ask your class teacher: is there such a survey?
    .stop-why = Your teacher has a look in the canteen herself.

r1-poem = A classmate sends a picture of his desk. These days he's quiet.
    .picture = A room. Paper and pencils on a desk.
    .book = A closed envelope
    .under = My poem's in there. Nobody sees it till it's done, not even you 🙂
    .under-name = Sunqar
    .fine-why = Your own poem is no heavy secret, and nobody is threatening him.
    .check-why = Ask “Do you need help?”, and he'll ask for a rhyme.
    .stop-why = Tell your teacher: even so, nobody opens the envelope.

r1-bag = In the yard your friend carries a heavy bag.
    .says = It's a neighbour's. I get 1,000 tenge for it.
    .says-name = Yedil
    .mine = What's in it?
    .again = No idea, I mustn't open it. And I'll owe less.
    .again-name = Yedil
    .fine-why = “Don't open it” plus a debt: he is being used.
    .check-why = Don't open it: tell a grown-up about the bag.
    .stop-why = Yedil won't carry it alone: now it's for grown-ups.

r2-tea = At camp your friend shows you an invitation.
    .what = Evening tea
    .text = From your leader: just you and me. Your parents said yes. Don't tell yet, there's a present.
    .friend = It's the fourth evening. Shall I go?
    .fine-why = The leader asks a child to come alone and in secret.
    .check-why = Call his home, and say that it's in secret.
    .stop-why = There are other grown-ups at camp, go together.

r2-medal = A classmate writes. All day she's been hiding something.
    .says = Don't tell yet. Look!
    .says-name = Marzhan
    .shot = A gold medal
    .again = I'll show Mum myself tonight. Then tell everybody!
    .again-name = Marzhan
    .fine-why = You see the medal, and it's secret only till tonight.
    .check-why = Ask tomorrow: her family will know.
    .stop-why = Your teacher will be the first to say well done.

r2-post = A new post comes up in your feed.
    .when = 20 minutes ago
    .when-name = Ilyas, who sits next to you
    .text = I don't want to talk to anyone any more. Joke 🙂
    .comment = hahaha
    .comment-name = Laq_Laq
    .fine-why = Joke or not, a post doesn't show it.
    .check-why = Say “I'm with you”, then show a grown-up the post.
    .stop-why = It's good that you tell: your teacher asks Ilyas gently.

r2-choir = A message comes to your phone.
    .what = City choir
    .text = Till the concert the new song is a secret! Concert: 25 May, come, all of you.
    .fine-why = The secret ends in May, and the whole city will hear.
    .check-why = The poster has this date.
    .stop-why = Tell Mum, and she'll get tickets.

r2-laugh = A message comes to your class group.
    .name = 6B giggles
    .one = Yedil stammered again 😂 I've recorded it!
    .one-name = Tore
    .two = He dances by tonight, or everybody hears it. Who's in?
    .two-name = Ulpan
    .fine-why = The whole group laughs, and for Yedil it's a threat.
    .check-why = Go to Yedil, and show the group to a grown-up.
    .stop-why = Many side with Yedil. One has to say so first.

family = Let everyone say: which of your words helped a friend? A grown-up promises: “Tell me about a friend, I'll listen. You keep your phone.” If nobody's home, talk with your teacher.
    .start = “Who stood by you in hard times as a child? What did they say?”

plan = The pupil notices a change in a friend, speaks warmly, hears a no, won't promise secrecy and goes to a grown-up with them.
    .before = Go through the lesson yourself first. If there is a similar case in class, name nobody, and talk with the psychologist beforehand. Find out where a child can go whose home is not safe, and where the QR code of 111 hangs.
    .minutes =
        0–1: ask: “Can a friend help without a word?”
        1–8: pupils go through the lesson alone or in pairs
        8–9: they say “I'm with you” in three tones
        9–10: the task for home; a child with nobody to talk to at home asks you or the psychologist this question
    .ask =
        After which words of Aizhan's did Timur begin to write?
        How does the secret of the box differ from Murat's secret?
        Why did the coach not believe at first? What did Aizhan do then?
        Where else can Timur go if he cannot tell at home?
        Do not ask whose friend has changed, speak only of the characters
    .told = If a child tells about themselves or a friend, listen calmly, say thank you, don't blame. Ask neither of the two in front of the class. Messages stay, nobody pays, and children don't open what isn't theirs. If there is a private picture, don't look at it, copy it or pass it on. Don't promise secrecy, explain whom you will tell. If home is not safe, ask the psychologist and 111 before telling home. On the same day, tell the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If there is danger right now, 112 or 102. No child loses a phone for telling. The teenager who pressured needs help as well.

chain = A child under pressure may tell a friend first. So pupils play that friend again and again: listening warmly, not swearing, going to a grown-up together.
    .risk = Research describes presents, debt, being cut off from friends and secrecy as signs of such pressure. They have no fixed order, so the child looks at several changes at once.
    .skill = Programmes with role-play, peers and several sessions work better. There are also a tooth, a surprise and a granny's present, so that a child does not suspect every change.
    .behaviour = After lessons like this at school, children may tell more often. Knowledge alone does not make children talk with grown-ups, so telling is played several times here. That this lesson prevents harm is not proven.
