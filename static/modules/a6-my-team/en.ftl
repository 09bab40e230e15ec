title = My helpers
    .teaser = Tiken knocks at three doors. Who has time for him?
    .joke = Uncle Ayu was so glad that he cried into five hankies.
    .badge = I knock again
skill = I name three helpers. If the first one doesn't hear, I go to the next.

who-tiken = Tiken
who-kojek = Kojek
who-kirpik = Kirpik
who-bota = Bota
who-altai = Altai
who-karlygash = Miss Karlygash
who-mama = Aunt Fox
who-ayu = Uncle Ayu
who-line = 111
who-sauysqan = Sauysqan
who-suyr = Suyr

s1 = The “Saq bol!” show is tonight. The puppets are all carrying boxes. Tiken stands in a corner. Bota's neighbour Sauysqan gave him a watch, saying: “Come alone, don't tell.” Tiken has not told anybody yet.
    .picture = The children carry a chest and boxes. Tiken stands alone behind the curtain. He thinks of the magpie with her wing on her beak.
    .beside = Find the chest, the box and the poster in the picture, then Tiken. No need to hurry, just look.
s2 = Tiken knocks at Miss Karlygash's door. Knock, knock! “Later, dear, we have to practise,” she says. The door shuts. Tiken's spines hang down.
    .picture = Miss Karlygash is in a hurry at the open door. Tiken stands in front of it.
    .beside = Knock on the table. Miss Karlygash is not unkind, she is only in a hurry.
    .pause = Did Miss Karlygash hear what Tiken wants to say? Why do his spines hang down?
s3 = Tiken knocks at the second door. Altai's mum, Aunt Fox, is on the phone. “One minute!” she says, and forgets. One minute goes by. Ten minutes go by.
    .picture = Aunt Fox holds a phone to her ear with one paw up. Tiken waits at the door.
    .beside = Read the minutes slowly: Tiken waits for a long time.
s4 = Tiken sits down on the stairs. Kojek runs up and sits by him. “Do you want to tell somebody? Let's knock together!” The third door is Uncle Ayu's. He keeps the school's keys.
    .picture = Tiken sits on the stairs with his head down. Kojek has put a paw on his shoulder.
    .beside = Read Kojek's words brightly. She does not press him with “What happened?”
    .pause = How does Kojek help Tiken?
s5 = “Come in, I have time,” says Uncle Ayu. Tiken tells him everything. “Thank you. Whatever happened, it is not your fault. May I tell your mum and your teacher? We'll help.”
    .picture = Tiken tells of the magpie who said “don't tell”. Uncle Ayu kneels down and listens. Kojek waits at the door.
    .beside = Read Uncle Ayu's words softly and warmly. Look at the spines: they are up again.
s6 = The grown-ups keep Tiken safe: Sauysqan does not come near him now. The show starts. Tiken rings the bell: ding! “Sorry I didn't listen. I'm glad you kept on knocking!” says Miss Karlygash. Uncle Ayu cries for joy.
    .picture = Tiken rings the bell on the stage and laughs. Miss Karlygash opens her wings, Uncle Ayu wipes his eyes.
    .beside = Who is sitting there? Guess from behind: a white headscarf, a cap, fox ears, a bear's hanky.
    .pause = Why does Miss Karlygash say sorry? What does Tiken know now?

knock = Suyr told Kirpik: “Come to the old barn alone, don't tell.” Knock at the doors with Kirpik!
    .say = Suyr wants me to come alone. I won't go! Please listen!
    .mama = Aunt Fox
    .mama-says = In a moment! I'm on the phone.
    .mama-why = The phone call goes on and on. There are more doors.
    .coach = Coach Wolf
    .coach-says = Suyr? Maybe that was a joke.
    .coach-again = Sorry, I didn't believe you at first. Tell me everything.
    .coach-why = The coach did not believe it. Kirpik's words are still true.
    .teacher = Miss Karlygash
    .teacher-says = Later, dear. The show is soon!
    .teacher-again = Sorry, I was in a rush. Sit down, I'm listening.
    .teacher-why = She has so much to do. You can say it twice.
    .doctor = Doctor Owl
    .doctor-says = Come in, dear. Take your time.
    .doctor-why = Doctor Owl listened and called Kirpik's mum.
    .done = Kirpik kept on knocking, and somebody heard her.
    .beside = Knock at each door, and let the child say Kirpik's words out loud.
    .pause = Who heard Kirpik at once? Who heard her the second time?

line = It is night. Kirpik wants to tell one more thing. What does she do?
    .call = She rings 111
    .call-why = 111 is for help. Somebody answers at night, too. Trouble at home? You can ring.
    .sleep = She hides under the blanket
    .sleep-why = Nobody hears her there. She can wake her mum.
    .wake = She wakes her mum
    .wake-why = Mum isn't cross. She puts the lamp on and listens.
    .beside = Write 111 in the air with a finger: one, one, one.

team = Choose your helpers: three or more. Choose at least one from outside your family.
    .mother = Mum
    .teacher = Teacher
    .father = Dad
    .psychologist = School psychologist
    .grandparent = Granny or Grandpa
    .coach = Coach
    .sibling = Grown-up brother or sister
    .friends-parent = A friend's mum or dad
    .done = If the first one doesn't hear, go to the next. Is it hard to tell at home? Tell somebody at school or ring 111.
    .beside = Read all eight aloud. Nobody has to say or show who was chosen.

say-it = Now Miss Karlygash has time. Put Tiken's words together.
    .open-listen = Miss, can you listen to me, please?
    .open-curtain = Miss, the curtain looks very pretty.
    .open-curtain-why = She looks at the curtain. She does not know there is something to tell.
    .what-dislike = I don't like Sauysqan.
    .what-dislike-why = “What is it that you don't like?” asks Miss.
    .what-clear = Sauysqan told me to come alone. I won't go.
    .what-clear-answer = Thank you for telling me. I'll tell only those who can help.
    .done = Short and clear. She sits down to listen at once.
    .beside = Let the child say it three times: in your ear, to the room, to the door.

q-book = You are in the library.
    .picture = A library: shelves full of books, a table in the middle.
    .mine = I'll tell you. But please don't tell anyone!
    .says = I can't promise that. I'll tell only people who can help.
    .says-name = Grandpa Tortoise, the librarian
    .fine-why = He won't keep it secret: that way more people can help.
    .check-why = Ask who he will tell, and he names them.
    .stop-why = Tell one more grown-up: then two can help.

q-back = You are practising the show at school.
    .picture = The school hall: chairs, and a stage with a curtain.
    .says = Try your costume on at mine. Your mum knows.
    .says-name = Aunt Goat, who sews costumes
    .mine = I want Mum to come, too.
    .again = Don't tell Mum. Go out by the back door.
    .again-name = Aunt Goat, who sews costumes
    .fine-why = First “Mum knows”, and then “don't tell Mum”.
    .check-why = Ask Mum, and tell her that you heard “don't tell”.
    .stop-why = You can try on a costume at school, with Mum.

q-hall = You are practising the show at school.
    .picture = The school hall: chairs, and a stage with a curtain.
    .says = Come into the hall, I'll listen to you.
    .mine = May I bring a friend?
    .again = Of course! The door is open, we're all here.
    .fine-why = The hall is open, and all the others are there.
    .check-why = Look into the hall: the whole class sits there.
    .stop-why = Mum can come in and listen, too.

q-room = It is the long break at school.
    .says = Uncle Ayu wants you in his room.
    .says-name = Squirrel from your class
    .mine = Did he tell you?
    .again = No, Pony told me.
    .again-name = Squirrel from your class
    .fine-why = Squirrel did not hear it from Uncle Ayu.
    .check-why = He's in the corridor: ask him, with a friend.
    .stop-why = A teacher can ask Uncle Ayu for you.

q-club = You are at your club.
    .says = You can tell me everything. I won't tell anyone.
    .says-name = Uncle Badger from the club
    .mine = Mum should know, too.
    .again = No, she shouldn't. It's our secret.
    .again-name = Uncle Badger from the club
    .fine-why = Uncle Badger wants to keep secrets from Mum.
    .check-why = Never mind why he wants a secret: tell a grown-up you trust.
    .stop-why = People who help don't ask a child for secrets.

q-shy = It is the long break at school.
    .says = I'll tell you a secret: I'm shy on stage.
    .says-name = Pony from your class
    .mine = So am I.
    .again = Really? Then let's hold hands up there!
    .again-name = Pony from your class
    .fine-why = That secret is light and hurts nobody.
    .check-why = Ask Pony: she feels better already.
    .stop-why = You can tell: your teacher cheers you both up.

q-group = A message comes from a group.
    .name = Campfire
    .one = We're going to the river tonight. The whole class!
    .one-name = Sparrow
    .mine = I'll tell Mum.
    .two = Don't! Tell her, and you're out of the group.
    .two-name = Lamb
    .fine-why = The group hides a walk at night from all the mums.
    .check-why = Never mind who is coming: show Mum.
    .stop-why = Grown-ups hear of it, and nobody goes at night.

q-help = You are in a game.
    .room = Puppet town
    .one = We are from 111, we help children.
    .one-name = Help_24
    .mine = Really?
    .two = Really. Write here if you like.
    .two-name = Help_24
    .fine-why = Are they 111? So far only they say so.
    .check-why = Write nothing there. Ring 111, alone or with a grown-up.
    .stop-why = Mum can ring 111 and ask.

q-chairs = It is the long break at school.
    .says = We're taking chairs to the stage. Will you help?
    .mine = No, I'm tired.
    .again = All right, have a rest. These children are helping me.
    .fine-why = Uncle Ayu heard a No and wasn't cross.
    .check-why = You can see it: others carry chairs as well.
    .stop-why = Your teacher would say “have a rest”, too.

q-gold = You are in a game.
    .room = Golden hill
    .one = I'll give you gold. But delete our chat.
    .one-name = Speedy_9
    .mine = Why delete it?
    .two = So that Mum can't see it. It's our secret.
    .two-name = Speedy_9
    .fine-why = First gold, then “hide the chat from Mum”.
    .check-why = Forget about the gold: show Mum the chat.
    .stop-why = The chat is still there, Mum reads it and helps.

r1-box = It is the long break at school.
    .says = I won't tell you what's in this box!
    .mine = When will you?
    .again = We open it at the show. You'll all see!
    .fine-why = It's a surprise till tonight. Then everybody will know.
    .check-why = Wait till the show: there is paper snow in the box!
    .stop-why = Miss Karlygash knows: she and Kirpik packed the box together.

r1-off = You are standing outside the school.
    .picture = The open gate of a school, and the school behind it.
    .says = I hear there's no show today.
    .says-name = Squirrel from your class
    .mine = Who said so?
    .again = Pony did. She heard it from somebody.
    .again-name = Squirrel from your class
    .fine-why = Who said it first? Nobody knows.
    .check-why = Your teacher runs the show, so ask her.
    .stop-why = Dad can ring the school.

r1-car = You are standing at the bus stop.
    .says = Get in the car, I'll drive you home.
    .says-name = Uncle Boar, Mum's friend
    .mine = I'll ask Mum.
    .again = Don't ask. Let's surprise her!
    .again-name = Uncle Boar, Mum's friend
    .fine-why = He wants to take you and not tell Mum.
    .check-why = Ring Mum, and say that you were told not to ask.
    .stop-why = That's no real surprise: Mum must know.

r2-night = You get a message.
    .says = We're playing tonight, don't tell your mum.
    .mine = I'll tell her.
    .again = If you tell, you're not in my team.
    .fine-why = Suyr hides a game at night from Mum.
    .check-why = Don't ask about the team, show it to a grown-up.
    .stop-why = You can play by day, when Mum knows.

r2-bus = You are at the bus.
    .says = Get on, dear. We're going to the museum.
    .says-name = The driver, Bota's dad
    .two = Your seat is next to me. The mums sit behind.
    .fine-why = Teacher, class and mums are all on the bus.
    .check-why = Look back: Mum is waving at you.
    .stop-why = Tell Mum, and she sits down with you.

r2-call = Your phone rings.
    .says = I'm ringing from school. Your mum should come early tomorrow.
    .says-name = New number
    .mine = Who are you?
    .again = I help your teacher.
    .again-name = New number
    .fine-why = A helper? You can't see that on the phone.
    .check-why = Tomorrow ask your teacher, she is sure to know.
    .stop-why = Mum rings the school and finds out.

family = Draw three doors together. Each decides who is behind them: no need to say. Then play: one knocks, one opens. No time at home? Play it with your teacher.
    .start = “Shall I tell you how many doors Tiken knocked at?”

plan = The pupil names three helpers, builds a first sentence and goes to the next one if the first does not hear.
    .before = Go through the lesson yourself first. Find out who at school listens to children and where the QR code of 111 hangs. Think about when a child may come to you.
    .minutes =
        0–1: knock three times, come in and ask: “Who will open?”
        1–8: go through the module together, reading the words under the pictures out loud; pick three for Kirpik on the screen, the children choose their own in silence
        8–9: play in pairs: one knocks, one says “Come in, I have time”
        9–10: the task for home; a child with nobody to tell at home draws the doors at school
    .ask =
        Why did Tiken not stop at the first door?
        What did Kojek say, and what did she not ask?
        Why did Uncle Ayu not promise “I won't tell anyone”?
        Do not ask “Has this happened to you?” or “Who is your helper?”, speak only of the puppets
    .told = If you cannot listen now, name a time and go to the child yourself. Listen calmly, say thank you, and say that it is not the child's fault. Don't promise secrecy: explain that you will tell only those who can help. The same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If home is not safe, ask the psychologist and 111 before telling family. Danger now: 112. Do not confront the person who did it. No child loses a phone for telling.
    .home =
        When the two of you are alone, ask straight out: “Has anybody told you to keep something from me?”

        Ask, too: “Have you ever wanted to tell me something, and I didn't hear?”

        If the child tells, say: “Thank you for telling me. It is not your fault. I won't take your phone for it.” Don't confront that person. Call 111; for touch, threats, pictures, secret meetings: 102.

        No time now? Name a time, and when it comes, be the one to ask.

        Let the child choose the three helpers, one of them from outside the family.

chain = If the first grown-up does not hear, a child may fall silent. So the child knows three helpers, learns a first sentence and knocks at the next door.
    .risk = Children who promised to keep quiet tell less often. And people who put on pressure ask for secrecy. So it is good to know beforehand whom to tell.
    .skill = Knowledge alone does not make children talk with their parents, so here telling is played, door by door. Puppets and games add to what children know at 7 to 9.
    .behaviour = After lessons like this at school, children may tell more often. That this lesson prevents harm is not proven.
