title = My inner bell
    .teaser = The bell for the show is lost. So what is ringing inside Bota?
    .joke = Altai looked for the bell in his own boot.
    .badge = I hear my bell
    .cliffhanger = Tiken wants to tell Bota something. He opens his mouth and shuts it again.
skill = I hear my inner bell. I stop, I go, I tell.

who-bota = Bota
who-kojek = Kojek
who-altai = Altai
who-tiken = Tiken
who-papa = Dad
who-ayu = Uncle Ayu
who-karlygash = Miss Karlygash
who-kasqyr = Coach Wolf
who-sauysqan = Sauysqan

s1 = The bell for the show is lost. Bota looks under the curtain. Kojek puts her head in a box. Altai even shakes his boot! No bell. Tiken stands aside, very quiet.
    .picture = Everyone looks for the bell on the stage. Altai looks into his boot.
    .beside = Let the child hunt for the bell in the picture. No luck? Laugh together: it turns up later.
s2 = After school Bota waits at the bus stop for Dad. Dad drives the bus. Sauysqan, a neighbour, holds out a scarf: “Your dad sent me. Come, quick!”
    .picture = Bota stands at the bus stop. Sauysqan holds a big scarf open and points down the road.
    .beside = Read Sauysqan's words in a warm voice. She looks kind in the picture, too.
    .pause = Did Dad really send Sauysqan? Who can tell Bota?
s3 = Ding, ding! Something rings inside Bota. Her tummy goes tight. Her hands go cold. Her knees shake. This is her inner bell. It rings: “Stop!”
    .picture = Bota's eyes are wide open. Little bells glow on her tummy, hands and knees.
    .beside = Read “ding, ding” out loud. Count the bells in the picture together.
s4 = “I'll ask Dad first,” says Bota. “Don't ask, quick!” says Sauysqan. She says it twice. She says it a third time. Bota turns and goes back to school. Uncle Ayu opens the door.
    .picture = A big bear opens the school door. Bota walks up the steps. Far off stands Sauysqan with the scarf.
    .beside = Count on your fingers how many times Sauysqan calls.
    .pause = What does Uncle Ayu's face look like? And Sauysqan's? Who is helping?
s5 = Uncle Ayu keeps the school's keys. He looks cross, but he is kind. He rings Dad. “I sent nobody!” says Dad. Uncle Ayu tells Bota: “Whatever happened, it is not your fault.”
    .picture = Uncle Ayu is on the phone. Bota drinks tea. Dad's bus can be seen in the window.
    .beside = Read Uncle Ayu's last words slowly and warmly. They matter most here.
s6 = Dad comes. The grown-ups call people who can help. Uncle Ayu shakes his keys. Look, the bell is hanging there! “And my bell is inside me,” says Bota. They all laugh. Only Tiken is quiet.
    .picture = Uncle Ayu holds up his keys, and the bell hangs there. All laugh, Tiken stands at the edge.
    .beside = The bell is found and Dad hugs Bota. Look at Tiken's face as well.
    .pause = Why is Tiken quiet? Who can he go to?

body = The puppets' bells ring in different places. Tap them all!
    .picture = Bota stands with her arms out.
    .head = Ears
    .head-why = Altai's ears go hot, both of them.
    .throat = Throat
    .throat-why = Tiken's voice gets stuck in his throat.
    .heart = Heart
    .heart-why = Kojek's heart goes thump, thump.
    .belly = Tummy
    .belly-why = Bota feels her tummy go tight at once.
    .hand = Hand
    .hand-why = Dad's hands go cold on the wheel.
    .knee = Knee
    .knee-why = Even big Ayu's knees shake!
    .done = The bell helps. If it is silent, you can still tell.
    .beside = After each touch say together whose bell it is.
    .pause = Whose bell rings in the knees? Whose rings in the ears?

again = Sauysqan calls again: “Quick, quick!” What does Bota say?
    .no = “No, I'll ask my dad first”
    .no-why = Bota says it once and goes. She doesn't have to say why.
    .where = “Where is Dad right now?”
    .where-why = Sauysqan has an answer to that, too, and calls again.
    .back = “I'm going back to school”
    .back-why = Bota turns round, and Sauysqan folds her scarf.
    .beside = Let the child say Bota's words, first in a whisper, then loud.

steps = The bell rings. Put the three steps in order.
    .stop = Stop: I don't go with that person
    .go = Go: I walk to where people are
    .tell = Tell: I tell a grown-up I trust
    .why = First you stop, then you go. Telling is right at any time.
    .beside = Show the three steps by hand: a flat hand, walking fingers, the mouth.

say-it = Put Bota's words together for Uncle Ayu.
    .open-key = Uncle Ayu, please listen to your keys.
    .open-key-why = Uncle Ayu shakes his keys. He does not know that help is needed.
    .open-bell = Uncle Ayu, my inner bell is ringing.
    .what-came = Sauysqan said: “Come with me, quick!”
    .what-came-answer = I'm glad you told me. I'll ring your dad now.
    .what-scarf = Sauysqan showed me her warm scarf.
    .what-scarf-why = Uncle Ayu hears about the scarf, but not about “come”.
    .done = Who came, and what she said: now it's clear.
    .beside = Then let the child say it out loud. You can be Uncle Ayu.

q-hold = You are at training at school.
    .picture = A gym: a mat, a basketball hoop, climbing bars.
    .asks = I'll show you a wrestling move. May I take your hand?
    .mine = No, please don't.
    .again = All right. Then I'll throw this sack. Watch, everyone!
    .fine-why = The coach asked first and listened to your No.
    .check-why = Your friends saw it, too: only the sack fell.
    .stop-why = You can tell them at home. Nobody touched you here.

q-door = Your phone rings.
    .asks = Are you on your own at home?
    .asks-name = Aunt Goat, a neighbour
    .mine = Please ask Mum.
    .again = Don't tell Mum. I have sweets, open the door.
    .again-name = Aunt Goat, a neighbour
    .fine-why = Aunt Goat wants to hide this from your mum.
    .check-why = No need to check: keep the door shut, tell Mum.
    .stop-why = The door is shut, and Mum knows everything.

q-doctor = You are at the doctor's.
    .picture = A doctor's room with a couch and a chart of letters.
    .asks = Mum said yes. May I listen to your heart?
    .asks-name = Doctor Owl
    .mum = Yes, I did. I'll sit with you.
    .mum-name = Mum, next to you
    .fine-why = Mum says so herself and stays with you.
    .check-why = Mum is right there, so ask her again.
    .stop-why = If you don't like it, say so. The doctor waits.

q-late = You are standing outside the school.
    .picture = The open gate of a school, and the school behind it.
    .says = Your mum is late today. I can walk you home.
    .says-name = Grandpa Tortoise, a neighbour
    .mine = I'll ask Mum first.
    .again = Ask her, dear. I can wait.
    .again-name = Grandpa Tortoise, a neighbour
    .fine-why = Is Mum late? So far only he says so.
    .check-why = Ring Mum from the school, and you'll know.
    .stop-why = Your teacher can ring your mum, too.

q-tickle = You are sitting in the yard.
    .asks = Shall I tickle you?
    .asks-name = Your big cousin Boar
    .mine = No, stop!
    .again = I won't stop. It's our game, don't tell Mum!
    .again-name = Your big cousin Boar
    .fine-why = Boar heard your No and went on.
    .check-why = Never mind if it's a game: tell a grown-up you trust.
    .stop-why = You can say No to family, too. You can also tell a teacher.

q-kite = Your phone rings.
    .asks = Who is with you?
    .asks-name = Sparrow from your class
    .mine = Granny, and she can hear you.
    .again = Great! Bring Granny, too. Let's fly a kite.
    .again-name = Sparrow from your class
    .fine-why = Sparrow invites Granny, too, and hides nothing.
    .check-why = Granny sits there and hears it all.
    .stop-why = Tell Granny, and she gets her warm coat.

q-owner = You are in a game.
    .room = The icy lake
    .one = I own this game. Your mum said I can ask you something.
    .one-name = Fish_5
    .mine = I'll tell Mum.
    .two = Don't! Type your house number.
    .two-name = Fish_5
    .fine-why = If Mum said yes, why hide it from her?
    .check-why = Ask Mum, and show her the word “don't”.
    .stop-why = Your house number is safe, and Mum helps.

q-number = You get a message.
    .says = It's me, Sparrow. This is my new number.
    .says-name = Sparrow
    .mine = Really?
    .again = Really. Write to me here from now on.
    .again-name = Sparrow
    .fine-why = The name is there, but you can't see her.
    .check-why = In class tomorrow, ask Sparrow herself.
    .stop-why = Mum can ring Sparrow at home.

q-yard = You are sitting in class.
    .one = Miss says we're all going outside!
    .one-name = Lamb from your class
    .two = Yes, I said so. Line up, children!
    .fine-why = Miss Karlygash said the same, right here.
    .check-why = She is right in front of you, so ask her.
    .stop-why = Tell your teacher, and she says: “Yes, we're going.”

q-gate = You get a message.
    .says = Your granny is asking for you. I'm at the gate.
    .says-name = Uncle Badger, a neighbour
    .mine = I'll ring Granny.
    .again = Don't! Say nothing at home, come quick.
    .again-name = Uncle Badger, a neighbour
    .fine-why = Uncle Badger hurries you and hides it from your family.
    .check-why = Ring Granny, and tell her he said “don't”.
    .stop-why = You are inside, and the grown-ups know everything.

r1-seat = You are on the bus.
    .asks = Is somebody sitting next to you?
    .asks-name = Doctor Owl
    .mine = Yes, my dad.
    .again = Then I'll find a seat at the back.
    .again-name = Doctor Owl
    .fine-why = The doctor only wanted a free seat.
    .check-why = Dad heard it, too, and they said hello.
    .stop-why = Tell Dad, and he says: “She wanted a seat.”

r1-hall = It is the long break at school.
    .says = Miss wants you in the hall.
    .says-name = Pony from your class
    .mine = Where is she?
    .again = I don't know. That's what she told me.
    .again-name = Pony from your class
    .fine-why = So far only Pony says that Miss wants you.
    .check-why = Don't go to the hall yet. Take a friend and ask Miss.
    .stop-why = Another teacher can find her fast.

r1-alone = You get a message.
    .asks = Who is at home with you now?
    .asks-name = Suyr from class six
    .mine = I won't say.
    .again = Come on! Tell me! Don't show Dad, delete this.
    .again-name = Suyr from class six
    .fine-why = Suyr asked again and again, and wants to hide it from Dad.
    .check-why = Keep the message, and show it to Dad.
    .stop-why = Dad reads it and knows what to do.

r2-sheet = There is a note on the gym door.
    .what = Wrestling club
    .text = No training today. Come tomorrow. Coach Wolf.
    .fine-why = Who put it there? You can't see that.
    .check-why = Ask Coach Wolf himself, he knows.
    .stop-why = A teacher can ring the coach for you.

r2-key = Your phone rings.
    .asks = Your dad says you can let me in.
    .asks-name = Uncle Seal, Dad's friend
    .mine = I'll ring Dad.
    .again = Don't. He doesn't need to know.
    .again-name = Uncle Seal, Dad's friend
    .fine-why = First “your dad says”, then “he doesn't need to know”.
    .check-why = Ask Dad, and tell him you were told not to.
    .stop-why = The door is shut. Dad believes you.

r2-tickle = You are sitting in the yard.
    .asks = Shall I tickle you?
    .mine = No, stop!
    .again = Okay, I won't. Let's draw!
    .fine-why = Altai heard one No and did not tickle you.
    .check-why = Look at Altai's hands: only a pencil now.
    .stop-why = You can tell, and Altai doesn't mind.

family = Tonight, take a toy. Where did its inner bell ring today? Take turns and show it. Then say together: “Stop – Go – Tell.” No time at home? Play it with your teacher.
    .start = “Do you know where Bota's bell rang?”

plan = The pupil notices the body's alarm, says No, leaves and tells: Stop – Go – Tell.
    .before = Go through the lesson yourself first. Find out who may pick a child up from school and who checks that. If you have a little bell, bring it for the game.
    .minutes =
        0–1: ring the bell and say: “Bota has lost one like this!”
        1–8: go through the module together on the screen, read the words under the pictures out loud
        8–9: stand up and do the three moves: Stop – Go – Tell
        9–10: the task for home; a child with nobody to tell at home plays it with you
    .ask =
        Who could say if Sauysqan's words were true? Why not Sauysqan herself?
        Sauysqan smiled and Uncle Ayu frowned. Who helped?
        Why did Bota not have to explain her No?
        Do not ask “Has this happened to you?”, speak only of the puppets
    .told = Listen calmly, say thank you, and say that it is not the child's fault. Do not ask again and again. Don't promise secrecy: explain that you tell only those who can help. The same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If home is not safe, ask the psychologist and 111 before telling family. Danger now: 112. Do not confront the person who did it. No child is punished for telling.
    .home =
        When you two are alone, ask straight out: “Has anybody hurried you to go somewhere and used my name?”
        Ask this, too: “Has your body ever said ‘stop’? Will you tell me about it?”
        If the child tells, don't cut in: “Thank you for telling me. It is not your fault.” If somebody tried to take the child away, report it to 102; in doubt, call 111. Do not confront that person.
        Respect your child's No at home too: with tickling, and when family want a kiss.
        Make up a secret family word: it is never typed in a chat, and it changes after one use. Even if it is said, the child calls you first.

chain = People who put pressure on a child hurry, ask again and say “your mum knows”. So the child learns to notice the body's alarm, to stop, to go and to tell.
    .risk = People who put pressure on a child use small requests to see if the child gives in. Their steps have no fixed order, so waiting for one sign does not work.
    .skill = At 7 to 9, games, puppets and a line against self-blame add to what children know. So each module says “it is not your fault”.
    .behaviour = Lessons like this at school add knowledge and the skill to protect oneself, and children may tell more often. That this lesson prevents harm is not proven.
