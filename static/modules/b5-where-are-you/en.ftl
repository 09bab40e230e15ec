title = Where are you now?
    .teaser = Dad asks it and Uncle Bolat asks it. Can a goalkeeper catch the difference?
    .joke = The secret word isn't “flying melon”. The melon flew off anyway!
    .badge = Captain of the road
    .cliffhanger = Every day at five Timur's dot on the map is behind the garages. But there's nothing there…
skill = I say where I am only to those we agreed on at home. If I'm asked to come alone, I don't go, I tell.

who-arman = Arman
who-bolat = Uncle Bolat
who-aizhan = Aizhan
who-timur = Timur
who-nurlan = Nurlan
who-saken = Saken
who-coach = Coach Kairat
who-dad = Dad
who-zhanar = Aunt Zhanar
who-line = 111

melon = You're Arman the goalie. Your family has a secret word: whoever picks you up says it. A friend guesses: “Flying melon?” Your answer?
    .picture = A yellow coach drives across the steppe. A huge watermelon looks out of its last window. Arman waves from another in his goalkeeper gloves.
    .melon = Okay, a melon!
    .cat = Biting cat!
    .hush = I won't say
    .done = Even we don't know the word. Good!

agreed =
    Who sees your dot on the map, who may pick you up? Agree on it at home.

    “Your dad sent me”, and they know the secret word? Still ask Dad. Never type the word, and change it once it's said.
    .title = Beforehand

road = The dot is you. Off you go!
    .stop = Bus stop
    .garage = Garages
    .kiosk = Kiosk
    .field = Stadium
    .who = Who sees your dot?
    .who-home = Those at home
    .who-fans = The fans' chat
    .who-coach = Aunt Zhanar
    .who-why = The two you agreed on at home.
    .wait = The bus is late. Where do you wait?
    .wait-garage-why = There's shade, but nobody's there.
    .wait-stop-why = Your team is here.
    .ice = Your neighbour Uncle Bolat gives you ice cream: “Which days do you walk alone?”
    .ice-bye = Bye, I'll miss the bus
    .ice-bye-why = You took the ice cream and named no day.
    .ice-day = Thanks, on Tuesdays
    .ice-day-why = Now he knows about Tuesdays, too.
    .rain = Rain! Murat from grade 11 lends you an umbrella. Aunt Zhanar comes, as Mum said.
    .rain-go = I get into her car
    .rain-go-why = Mum told you herself.
    .rain-ring = I ring Mum first
    .rain-ring-why = Mum said: “Yes, I asked her.”
    .dot = Your classmate Timur's dot is at the garages. What do you do?
    .dot-peek = I go and look
    .dot-peek-why = Nobody would see you there, either.
    .dot-call = I phone Timur himself
    .dot-call-why = “Later,” Timur wrote.

word = After training someone stops you.
    .sent = Your brother Nurlan sent me. I'll whisper the word…
    .sent-name = A guy in a cap
    .mine = That's the word.
    .car = Then get into the car, Nurlan is waiting.
    .car-name = A guy in a cap
    .fine-why = Somebody may have overheard the word.
    .check-why = Go to Coach and ring Nurlan himself.
    .stop-why = Nurlan had sent nobody. The word gets changed.

chat = The bus is off to the match. You are Arman, beside you sits your friend Aizhan.

chat-hello =
    What a save, champ! It's Uncle Bolat from the kiosk 🍦

    Where's your stop?
    .market = Coach said the market
    .market-why = He's a neighbour. Now he knows where to wait.
    .no = Sorry, I don't tell our route
    .no-why = That was polite, and your stop stays yours.
    .show = I tap Coach on the shoulder
    .show-why = Coach sits in front: it's only two steps.

chat-coach = I'm glad you showed me. I'll tell only those who can help.

    If he writes again, what then?
    .no = I say “No, thanks”
    .no-why = Two words and a full stop.
    .out = I just don't answer
    .out-why = Not every message needs an answer.

chat-brother = It's Nurlan, on a friend's phone. Your glove is still here!

    Where's the bus?
    .ring = I dial Nurlan's own phone
    .ring-why = Nurlan picked up: “It was me! Good that you checked.”
    .where = On the bridge, thanks
    .where-why = This time it was Nurlan. Next time it may not be.
    .out = I just look out of the window
    .out-why = Nurlan rang Coach: he'll bring the glove himself.

chat-near = Well done! Who is with you?

    Nobody's looking at your phone?
    .nobody = Coach Kairat is asleep, nobody sees it
    .nobody-why = That's what he wanted to know.
    .no = No, I won't tell you
    .no-why = A biting cat's answer: short and clear.
    .show = Aizhan and I will show the coach
    .show-why = Aizhan keeps count: this is question two.

chat-felt = Great! Then it's our secret 🍦

chat-lift = I'm going to the match, too, I'll drive you back 🍦

    I'm no stranger. Come out alone, don't tell Coach.
    .team = I'm not leaving without Coach
    .team-why = The team has thirty legs, and all go back together.
    .dad = I write to Dad
    .dad-why = Dad's number is first on the list.
    .okay = Thanks, I'll text Dad on the way
    .okay-why = Don't go: he wants this hidden.

chat-dad = Bolat? I've known him for twenty years, son. He's joking.
    .again = Dad, he said “alone” and “don't tell”
    .again-why = Dad went quiet and looked for his keys.
    .next = Then I'll tell Coach Kairat
    .next-why = If the first one doesn't believe you, tell the next.

chat-dad-hears = I'm sorry, son. You were right, I'm on my way.

    And if he asks again?
    .no = I say “I'm going with Dad”
    .no-why = Uncle Bolat had no answer to that.
    .block = I save it, then block
    .block-why = Dad read it and reported him.

chat-coach-hears = Coach Kairat here. I'm glad you told me. Stay close to me.

    And if he comes up to you?
    .no = I say I won't get in the car
    .no-why = Coach told him the very same.
    .away = I walk away from him, to you
    .away-why = Even a goalkeeper may leave the goal.

chat-saken = It's your little cousin Saken! Uncle Bolat has ice cream for me, too! I get to ride in his car!
    .tell = Don't get in, I'll tell Aunt Zhanar
    .tell-why = Saken is only seven. Your aunt got there at once.
    .wait = Wait for me, not a word to Aunt Zhanar
    .wait-why = Your friend Aizhan saw. Coach rang your aunt.

chat-zhanar = Aunt Zhanar here. Saken is with me, I'll take you both home, Mum knows.

    And if Bolat writes again?
    .out = I leave and don't answer
    .out-why = You and Saken told her everything.
    .block = I save the chat and block
    .block-why = She showed Dad all his messages.

chat-stadium = Uncle Bolat here, new number 😄 I'm behind the stadium.

    Come out for a minute.
    .no = I'm staying close to my team
    .no-why = Your friend Aizhan saw it.
    .later = I'll come after the match
    .later-why = Uncle Bolat waited till the match was over, too.
    .tell = Aizhan, let's go to the coach
    .tell-why = Aizhan had turned round before you did.

chat-aizhan = First, I saw it all. Second, Bolat won't stop.

    Third, who do we tell?
    .coach = I'll tell Coach all of it
    .coach-why = Aizhan stood beside you with her list.
    .dad = I'll tell Dad first
    .dad-why = Dad listened and talked with Coach.

chat-late = …

    The match is over. I'm waiting in the car.
    .line = I call 111
    .line-why = 111 is free. If he comes near: 112.
    .coach = I go and tell Coach
    .coach-why = Coach made the bus wait.

chat-line = This is 111. I'm glad you called. Let's talk with your coach.

    And if he asks again?
    .no = I say “I'm not coming”
    .no-why = Coach stood right beside you.
    .save = I get the proof and block
    .save-why = These words will help the grown-ups.

chat-told-dad = Dad came to the stadium: “Knowing him was no proof. I'm sorry.”

    On the way home you changed the secret word. It's not a melon!
    .title = Dad got there

chat-told-coach =
    Grown-ups are dealing with Uncle Bolat. He invites no more children.

    At the match you saved a penalty and a melon. 2–1!
    .title = Penalty and melon

chat-told-zhanar =
    You and Saken are home safe. Aunt Zhanar told the police.

    And the cat bit Saken's melon!
    .title = Two cousins

chat-told-aizhan = Coach settled it before the match, and grown-ups deal with Uncle Bolat.

    Aizhan played a new dombra tune: “The Rolling Melon”.
    .title = Aizhan's tune

chat-told-line =
    The bus waited, 111 told the police. Dad said: “From now on I listen first.”

    The sweetest melon burst on the night bus. Enough for everyone!
    .title = The late bus

whisper = Make up a secret word with your neighbour, whisper it. If somebody hears, change it!

q2-seats = A message is in the team's chat.
    .name = Team and parents
    .asks = Write down who gets off where tomorrow, please.
    .mine = What for?
    .why = Your parents will meet you. They asked for the list.
    .fine-why = The parents are in the chat and wanted that list.
    .check-why = Ask Mum and she opens the same chat.
    .stop-why = At home they'd say: “We wrote ours, too.”

q2-knows = Dad's colleague stops you at the bus stop.
    .says = I'll whisper your secret word. Right?
    .says-name = Uncle Yerbolat
    .mine = Right. Where's Dad?
    .again = In the shop. Let's go, just us, no need to ring.
    .again-name = Uncle Yerbolat
    .fine-why = He knows the word, but won't let you ring.
    .check-why = Ring Dad's own number, away from the car.
    .stop-why = A word once said is old: you'll find a new one at home.

q2-gate = A neighbour stops you at the school gate.
    .says = Your mum sent me, we'll walk home, us two.
    .says-name = Gulzhan apai
    .mine = She never told me.
    .again = She's busy. Take your time, I'll wait.
    .again-name = Gulzhan apai
    .fine-why = So far only the neighbour says what Mum said.
    .check-why = Ring Mum, the neighbour will wait.
    .stop-why = A teacher would ring Mum, too.

q2-dad = Dad is calling.
    .number = Dad's own number
    .number-name = Dad
    .asks = Where are you, who's with you? Don't stand alone, I'm coming!
    .mine = Can't hear you, I'll ring back.
    .fine-why = Dad's own number, and he's coming.
    .check-why = Ring back and Dad picks up at once.
    .stop-why = Coach would say: “Just answer your dad.”

q2-rink = The coach from the ice rink writes.
    .says = Come tonight, the ice is free. I'll look at your skating.
    .says-name = Rink coach
    .mine = Does my coach know?
    .again = He does, we talked. Just come alone.
    .again-name = Rink coach
    .fine-why = He wants you alone on an empty rink.
    .check-why = Ask your coach, and mention the “alone”, too.
    .stop-why = Family and team may come to any training.

q2-sister = Somebody writes from a new number.
    .new = It's your sister. My phone died, this is a friend's.
    .new-name = Sister
    .mine = Which friend?
    .asks = Which stop are you at? I'll fetch you.
    .asks-name = Sister
    .fine-why = Neither number nor words show that it's her.
    .check-why = Ring home: they know where your sister is.
    .stop-why = Grown-ups will find your sister in a minute.

q2-train = On the train the conductor stops you.
    .asks = Where do you get off? Show me your ticket.
    .asks-name = Conductor
    .mine = Aunt Makpal, where's my ticket?
    .aunt = Here, I have it. We get off last!
    .aunt-name = Aunt Makpal
    .fine-why = He asks everyone, and your aunt is there.
    .check-why = The ticket names the same station.
    .stop-why = Tell your aunt and she shows the ticket herself.

q2-photo = A classmate commented on your picture.
    .picture = A child smiles outside a house. The house has number 17, the bag a badge, the bus number 32. A ball, a cat and a cloud are there, too.
    .house = A house number
    .asks = Cool! Is that where you live?
    .asks-name = Olzhas
    .when = Which day are you alone? Two of us will come, not a word.
    .when-name = Olzhas
    .fine-why = The picture shows the house, now they want the day.
    .check-why = Classmate or not, tell them at home about “not a word”.
    .stop-why = A grown-up helps you hide the picture.

q2-clinic = You are at home and the phone rings.
    .number = A city number
    .number-name = Clinic
    .asks = Is a grown-up at home?
    .mine = What is it about?
    .again = It's about a vaccination. When will they be back?
    .again-name = Clinic
    .fine-why = So far only the voice says it's the clinic.
    .check-why = Don't say when: Mum rings the real clinic.
    .stop-why = If you tell, Mum asks about it herself.

q2-nurse = The new nurse stops you in the corridor.
    .asks = Tell me your address and Mum's number, please.
    .asks-name = Nurse
    .mine = Teacher, is it okay?
    .knows = Yes. I introduced her to the class myself.
    .knows-name = Teacher
    .fine-why = You heard it from the teacher, who is there.
    .check-why = Ask Mum and she says the same.
    .stop-why = At home Mum fills in the card with you.

q2-river = A post shows up in your feed.
    .when = 5 minutes ago
    .when-name = Jel_11
    .text = I'm eleven, too! Every day at six you're at the river, I see it on the map. Let's run tomorrow.
    .fine-why = They know your time and route.
    .check-why = The age may be a lie. Close the map, tell at home.
    .stop-why = A grown-up closes the map with you.

q2-friend = “A man will drive me home, don't tell,” your friend says. What do you say?
    .with = Not alone, let's go together
    .with-why = Still nobody would know where you went.
    .ask = I'll ask him if he knows your dad
    .ask-why = His word alone proves nothing.
    .who = Don't get in. Who do we ring?
    .who-why = Your friend chose Dad, the car left empty.

r1-till = You lost Mum in a shop. A shop assistant stops you.
    .says = Come to the till with me. What's your name?
    .says-name = Shop assistant
    .mine = How do we find Mum?
    .again = I'll call her over the speakers, the whole shop hears it.
    .again-name = Shop assistant
    .fine-why = The till is a place with people, and Mum hears it.
    .check-why = You hear your name over the speakers: it's true.
    .stop-why = The guard would take you to the till as well.

r1-van = Your brother's friend stops you at the school gate.
    .says = Nurlan's friend, you know me. Get in, I'm going your way.
    .says-name = Your brother's friend
    .mine = Does Nurlan know?
    .again = He does. Let's not tell your mum, she'd worry.
    .again-name = Your brother's friend
    .fine-why = A ride hidden from Mum is a dangerous ride.
    .check-why = Ask Nurlan, and tell him about “not tell Mum”.
    .stop-why = Even with your brother's friend you don't get in.

r1-app = A message is on your phone.
    .what = City app
    .text = For your safety, switch on your location. Your school knows about it.
    .fine-why = You didn't hear it from the school itself.
    .check-why = Ask your teacher: is there such an app?
    .stop-why = Grown-ups will ask the school.

r1-camp = You got an invitation.
    .what = Summer camp
    .text = We meet at the gate on Saturday at nine. You may come alone!
    .text-name = Camp
    .mine = Mum knows, we're coming together.
    .fine-why = Mum talked to the camp and comes to the gate.
    .check-why = Mum shows you the camp's number.
    .stop-why = Your teacher knows this camp, too.

r1-arena = You are in a game.
    .room = Star road
    .one = We've played for half a year! Let's meet in the park.
    .one-name = Tauzhan
    .mine = I'll bring my dad.
    .two = Dads don't get games. Come on your own.
    .two-name = Tauzhan
    .fine-why = After half a year you've still seen no face.
    .check-why = Meet only with a grown-up. Tauzhan wants none.
    .stop-why = If you tell, Dad has a look at the park himself.

r2-driver = The club's driver is calling.
    .says = We settled it in the parents' chat: another car fetches you today.
    .says-name = Driver
    .mine = I'll ring Mum.
    .again = No need to ring, it's in writing. Come out the back, alone.
    .again-name = Driver
    .fine-why = He won't let you ring and wants you at the back.
    .check-why = Open the chat with Mum, and mention “no need to ring”.
    .stop-why = Wait with your teacher, and the car gets checked.

r2-apples = The old man next door stops you at your door.
    .asks = Is Mum in, or are you alone? I brought apples.
    .asks-name = Neighbour
    .mine = She's in the kitchen, I'll call her.
    .again = Do call her, child. I only need my basket back.
    .again-name = Neighbour
    .fine-why = You all know him, and he's waiting for Mum.
    .check-why = Mum came and took the basket herself.
    .stop-why = Mum would say: “Let him in for tea.”

r2-note = A classmate's aunt writes.
    .says = Your mum asked me to fetch you. Here's her note.
    .says-name = Classmate's aunt
    .note = A picture of a handwritten note
    .asks = I'll be at the gate after school.
    .asks-name = Classmate's aunt
    .fine-why = Anybody can write a note like this.
    .check-why = Send Mum the picture: is it her handwriting?
    .stop-why = Show your teacher, who will ring Mum.

r2-word = Your aunt video-calls from a new number.
    .says = I'm at the gate with the car. Come out.
    .mine = Mum told me. The secret word?
    .again = Not on the phone! I'll whisper it, with your teacher there.
    .fine-why = Mum herself told you your aunt would come.
    .check-why = Ring Mum and she says: “Yes, your aunt.”
    .stop-why = Tell your teacher, who walks to the gate with you.

r2-quest = You were added to a new chat.
    .name = Official school quest
    .one = First task: who is home alone right now? Type “me”.
    .one-name = Quest_admin
    .two = I did. The next task comes at night!
    .fine-why = “Who is home alone?” No school needs to know.
    .check-why = Ask your teacher, and show the task, too.
    .stop-why = Then those who typed “me” aren't alone, either.

family = Agree at home: who sees my dot, who picks me up, what is our word? And a promise: we listen first, the phone stays. If home is hard, agree with your teacher.
    .start = “If someone else picks me up today, what must they say?”

plan = The pupil says where they are only to people agreed on beforehand. The pupil checks “so-and-so sent me” with that very person, refuses a ride alone, and tells.
    .before = Do the lesson yourself first. Look up your school's rule on who may pick a child up. Find out where the 111 QR code hangs. Name nobody, and don't ask for secret words.
    .minutes =
        0–1: who asks “Where are you?”, and in which voice? Try out several
        1–8: pupils do the module alone or in pairs
        8–9: whisper a secret word, in pairs
        9–10: home task; a child with nobody to talk to at home agrees with you or the psychologist
    .ask =
        Dad and Uncle Bolat both asked “Where are you?” What is the difference?
        Why does a secret word prove nothing once somebody else knows it?
        May you say No to a neighbour whom everybody likes? How do you say it politely?
        Why didn't Dad believe it at first? What did Arman do?
        Don't ask “Has this happened to you?”, talk about the characters only
    .told = Listen calmly, say thank you, don't blame. Don't say “I know him, he isn't like that”: people we know put pressure on, too. Don't promise secrecy, explain to the child whom you will tell. Messages should not be deleted. Decide with whom the child goes home that day. Before you call the parents, ask the psychologist whether home is safe, and contact 111. On the same day, tell the person your school has appointed; for an adult's pressure, hitting, touching, threats or leading away, 102 as well. If there is danger right now, call 112 or 102. Telling never costs a child the phone: say so to the class and to the parents.

chain = Pressure comes from people we know, too: they learn a child's route, ask the child to come alone, and want silence. So the child practises several times: “Ask the one named”, refusing, telling.
    .risk = Research describes getting access to a child and being alone with the child as signs of such pressure. In 2023, 21% told nobody of meeting an online acquaintance; of which children is not known.
    .skill = Active lessons that repeat one skill work better. Dad's question and a ride agreed beforehand are here too, so a child won't fear every question.
    .behaviour = After a lesson of under an hour, 11–17-year-olds had fewer indecent chats with people they met online. Knowing alone doesn't teach telling, so telling is repeated here. That this lesson prevents harm is not proven.
