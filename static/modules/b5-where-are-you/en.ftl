title = Where are you, goalie?
    .teaser = Who is asking? The flying watermelon knows.
skill = Now I can keep my place and route for agreed people, refuse a secret ride and tell.

who-arman = Arman
who-bolat = Uncle Bolat
who-coach = Coach Kairat
who-aizhan = Aizhan
who-nurlan = Nurlan
who-dad = Dad

photo = Olzhas wants to post this for his team. What shows where to find him?
    .title = A photo that talks
    .picture = A boy smiles outside his house. The house says 17, the bus 32, the schoolbag has a badge. Also a ball, a cat, a cloud.
    .house = House number
    .house-why = It leads to his door.
    .badge = School badge
    .badge-why = It names his school.
    .bus = Bus number
    .bus-why = It shows his daily way.
    .cat = Cat
    .cat-why = Cats tell no address. Meow!
    .cloud = Cloud
    .cloud-why = One sky for all.
    .ball = Ball
    .ball-why = A hobby is fine to share.

rule = I am Saq. Sharing joy is great! I guard three keys: where I am, who is near, who drives me.

    Somebody asks? Does a grown-up I trust know? Did we agree?

    Unsure? Pause. A secret or a ride alone? Tell at once.
    .title = Three keys

aunt = Aunt Zhanar picks Arman up. Mum agreed yesterday. The aunt says the code word: “Flying watermelon!” What does Arman do?
    .wait = A car is risky: he stays in
    .wait-why = Careful is good. But Mum agreed.
    .go = He goes with her
    .go-why = Agreed, and the word fits.
    .run = He runs off and hides
    .run-why = She's family, all agreed.

asks = Four more ask. Whom do you answer?
    .answer = Fine to answer
    .pause = Pause and tell
    .courier = A courier checks Mum's address. Mum is here.
    .courier-why = Mum gave it herself.
    .teen = A girl of 16: “Home alone? Text me.”
    .teen-why = Who is home is a key.
    .coach = Coach in the parents' group: “Who sits where?”
    .coach-why = Parents see it.
    .player = A player: “When do you leave school?”
    .player-why = That is your route.

chat = Arman rides to a match in the next town. Aizhan comes to cheer. Ping! Answer for Arman.
chat-n1 = Great save yesterday! It's Uncle Bolat from the kiosk.

    Where's the bus now? Where do you get off?
    .bus = We get off by the market
    .bus-why = Easy with people you know. But it's a key.
    .coach = Please ask our coach
    .coach-why = Polite and firm. The key is yours.
chat-a1 = It's Nurlan, on a friend's phone. You forgot your gloves!

    Where's the bus? Flying watermelon!
    .word = Watermelon! At the bridge
    .word-why = Your brother, and the code word fits.
    .block = Unknown number! I'll block it
    .block-why = Well guarded! But the word fits.
chat-a2 = Coach is silent 😄 Say, who's home now?
    .nobody = Nobody. Dad's at work
    .nobody-why = You're polite. But it's a key.
    .dad = Please ask my dad
    .dad-why = You need not answer.
    .cat = My cat. He bites!
    .cat-why = A joke, and you keep the key.
chat-a3 = Nurlan rang: “He blocked me!” 😂

    For the parents' list: your seat? Who's beside you?
    .hush = I tell nobody my seat!
    .hush-why = Well guarded! But Coach asks openly.
    .seat = Twelve. Aizhan is here
    .seat-why = Parents see the list.
chat-a4 = I'll drive you home after the match.

    Come behind the hall, alone. Don't tell Coach.
    .tired = Maybe, if I'm very tired
    .tired-why = A lift is nice. A secret one is a sign.
    .shy = It's awkward to refuse… Okay
    .shy-why = No to an elder is hard. But allowed.
    .team = No, I go with the team
    .team-why = Short and clear. Now tell.
chat-a5 = I called you three times! Hearing aid off?

    You're white as chalk.
    .show = Look. Let's tell Coach
    .show-why = With a friend it's easier.
    .fine = Nothing, I just think of the match
    .fine-why = It's hard to say. Aizhan can wait.
chat-b1 = Good lad! Who's next to you?

    Can they see your phone?
    .nobody = No, nobody can see it
    .nobody-why = Sounds harmless. He checks just that.
    .asleep = Aizhan, but she's asleep
    .asleep-why = A friend is near! Keep that key.
    .why = Why do you ask?
    .why-why = Good question! The key is yours.
chat-b2 = I'm there too. We two drive back.

    I'm no stranger, am I?
    .team = No, I stay with the team
    .team-why = You may say No to people you know.
    .okay = Okay, where will you wait?
    .okay-why = You want to trust him. It's not too late.
chat-b3 = Just asking 😊 Our secret, OK?

    I'll buy ice cream.
    .okay = Okay, I won't tell anyone
    .okay-why = He pressed. You may take it back.
    .no = No, I'll tell Coach
    .no-why = A secret? You tell. Right!
chat-b4 = Son, where are you? Who's with you?

    Is the samsa still alive?
    .too = You too? I won't say!
    .too-why = Well guarded! But Dad asks openly.
    .samsa = At the bridge. Samsa's long gone 😄
    .samsa-why = Funny! But the main thing is unsaid.
    .tell = Dad, Bolat wants me alone
    .tell-why = One sentence did it.
chat-b5 = Arman, you ride back with Aunt Zhanar.

    Mum wrote it in the group.
    .tell = Yes, Mum said. And, Coach…
    .tell-why = An agreed ride. And now you tell.
    .all = Another car? I ride with nobody!
    .all-why = Fair enough. But Mum agreed.
chat-b6 = See? Your people ask openly. Bolat hides it.

    Whom will you tell?
    .coach = I tell Coach
    .coach-why = He's near, he can help now.
    .line = I contact 111
    .line-why = Free, day and night, about anything.
chat-e1 = You tell together. Coach: “It's not your fault.” Adults will talk to Bolat.

    You save a penalty! All shout: “Flying watermelon!”
chat-e2 = Aizhan stays near. After the match you both tell Coach. Not too late!

    Her new dombra tune: “Flying Watermelon”.
chat-e3 = Dad isn't cross. He rings Coach and comes himself.

    At the stadium he holds a watermelon!
chat-e4 = Coach listens and rings your parents. Adults will talk to Bolat.

    Aunt Zhanar brings a watermelon. It doesn't fly, it rolls!
chat-e5 = 111 listens. Then you tell Coach. Not too late!

    You win 2:1! The team's new name: “Flying Watermelon”.

say-it = Build Arman's first words.
    .who-bolat = Uncle Bolat,
    .who-bolat-why = The one who pressed won't help.
    .who-coach = Coach,
    .who-aunt = Aunt Zhanar,
    .what-mess = it's all because of me.
    .what-mess-why = It's not your fault.
    .what-clear = someone offers me secret rides.
    .what-later = oh, never mind, maybe later.
    .what-later-why = Say it clearly, they'll get it.
    .done = Clear! No help? Tell the next.

team = Who may know where you are? Pick three, one outside family.
    .parent = Mum or Dad
    .granny = Granny or Grandpa
    .relative = Uncle or aunt
    .coach = Coach
    .teacher = Teacher
    .psych = Psychologist
    .done = Ready! Only you can see it.

q-live = Alina streams from a pool. Someone asks: “Which pool?”
    .name = She writes its name
    .name-why = Polite. But that's her place.
    .after = She keeps quiet, ends it
    .after-why = Her place stays hers. Post it later.
    .map = She shares a map pin
    .map-why = A pin is the biggest key.
q-call = On the phone: “I'm from the clinic. Are you home alone?”
    .yes = Yes, Mum comes back at six
    .yes-why = A clinic sounds good. But who is it?
    .clinic = Doctors may know it all
    .clinic-why = A doctor talks to Mum.
    .mum = Please ring Mum. Goodbye
    .mum-why = Polite, short. You keep the key.
q-neighbour = A woman next door: “I'll take you to town. Mum needn't know.”
    .no = No, I'll tell Mum
    .no-why = A secret ride is a sign. Tell.
    .woman = She's a woman, so it's fine
    .woman-why = Man or woman, look at the sign.
    .once = I go only this once
    .once-why = Town is fun. A secret is a sign.
q-park = A game friend: “Come to the park, alone.”
    .day = It's daytime, so I go
    .day-why = Meeting is fun. “Alone” is a sign.
    .pal = I take a classmate along
    .pal-why = Two is better. Bring a grown-up.
    .open = Only with a grown-up
    .open-why = An open place, a grown-up near.
q-game = A game: “Show your place to all players?”
    .off = No, I turn it off
    .off-why = You can play without it.
    .near = Only to players nearby
    .near-why = You don't know them either.
    .hour = Just for one hour
    .hour-why = Fun, maybe. But it's a key.
q-when = A classmate's big brother: “When are your parents out?”
    .five = Till five or six
    .five-why = A small question. But it's a key.
    .skip = I don't say. I tell at home
    .skip-why = That key isn't for everyone.
    .joke = They're never home, ha-ha
    .joke-why = Funny. But he may believe it.
q-nurse = The school nurse needs your address. Your teacher is there.
    .false = I give a false one
    .false-why = Careful! But for help she needs the true one.
    .say = I tell her
    .say-why = The school knows her.
    .run = I leave without a word
    .run-why = No secret, no pressure.
q-granny = Granny on a video call: “Who's home, dear?”
    .check = She's checking, I won't say
    .check-why = The question is alike. But it's Granny.
    .hang = I hang up at once
    .hang-why = She'd be sad. You know her.
    .tell = All of us, Granny!
    .tell-why = You know her and see her.
q-map = Your family agreed: on trips, all share their place.
    .share = I share mine too
    .share-why = You agreed, only family sees it.
    .spy = They're spying on me
    .spy-why = You agreed, and you see theirs.
    .never = Nobody may see a place
    .never-why = Careful! But agreed people may.
q-camp = The camp wrote to parents: “Meet at the gate at nine.” The leader says so too.
    .stay = A meeting? I stay away
    .stay-why = Careful! But parents know.
    .gate = I go to the gate
    .gate-why = An open place, one letter for all.
    .report = I report the leader
    .report-why = She hides nothing.
q-friend = A friend: “A man wants to drive me. Don't tell.”
    .hush = I keep your secret
    .hush-why = Loyal. But this secret is heavy.
    .shame = Why did you talk to him?
    .shame-why = Your friend did nothing wrong.
    .with = I'm with you, let's tell
    .with-why = Most children would help like this.

b1-skates = You sell old skates. Someone asks: “When can I come to your home?”
    .evening = I write the address and “tonight”
    .evening-why = You want to sell them. But that's a key.
    .adult = A grown-up answers
    .adult-why = They can meet in an open place.
    .school = I call him to my school
    .school-why = Not your home, but a key too.
b1-lost = You lost Mum in a big shop. The seller: “Come to the till, we'll call her.”
    .alone = I trust nobody and look outside
    .alone-why = Careful! But the till is open.
    .hide = It's a trick, so I hide
    .hide-why = He helps where all can see.
    .till = I go to the till
    .till-why = An open place, and they call Mum.
b1-contest = A woman from a song contest: “I'll drive you. Not a word at home, a surprise!”
    .tell = I tell at home
    .tell-why = A secret trip is a sign.
    .sing = It's a surprise, so I go
    .sing-why = You love singing. A trip is no surprise.
    .text = I text when I arrive
    .text-why = Texting is good. Tell first.
b1-form = A swim school asks your class and address. Mum fills it in with you.
    .blank = We leave it blank, too risky
    .blank-why = Careful! But Mum is there.
    .fill = We fill it in
    .fill-why = A grown-up sees it and agrees.
    .lie = I make something up
    .lie-why = Then they can't reach you.
b1-next = You tell Dad about the ride offer. He says: “Just a joke.”
    .drop = A joke, then. I forget it
    .drop-why = If it worries you, it matters.
    .next = I tell my teacher
    .next-why = The next one may listen.
    .alone = I watch out by myself
    .alone-why = Brave. But don't stay alone.

b2-bot = A chatbot: “Who is home with you? I'll find your superpower!”
    .leave = I leave, no answer
    .leave-why = Superpowers don't need that.
    .all = I type all the names
    .all-why = The test is fun. But it's a key.
    .some = I name only my little brother
    .some-why = It's a key too. Guard him as well.
b2-apples = Grandpa next door brings apples: “Is Mum home?” She's in the kitchen.
    .shut = I slam the door
    .shut-why = It sounds alike. But you all know him.
    .lie = I say Mum is abroad
    .lie-why = Funny! But Mum is coming out.
    .call = I call Mum
    .call-why = He came for Mum, and she's there.
b2-train = You're on a train with your uncle. The guard asks: “Where do you get off?”
    .stop = I name the station
    .stop-why = It's his job, and your uncle is there.
    .silent = I tell nobody my route
    .silent-why = Careful! But he checks tickets.
    .wrong = I name another station
    .wrong-why = Then he'll wake you too late!
b2-run = In a running app, someone writes: “You run by the river at six.”
    .proud = Yes, come and run with me
    .proud-why = Running is great. But he knows your way.
    .early = I keep quiet and run at five
    .early-why = Clever. But telling helps more.
    .tell = I hide the map and tell
    .tell-why = Two steps: hide it and tell.
b2-friend = A friend posts his front door for all to see.
    .laugh = I add a funny comment
    .laugh-why = A kind word helps more.
    .tip = I tell him quietly: “Hide it?”
    .tip-why = Kind and useful. Friends do that.
    .quiet = Not my thing, I keep quiet
    .quiet-why = Even one word helps.

family = Invent a funny code word together. Agree: who may pick you up? Who may ask “Where are you?”
    .start = “What's our code word: flying watermelon or dancing camel?”

plan = The pupil keeps place, route and meeting to agreed people, refuses a secret ride and builds the first sentence to a grown-up.
    .before = Walk through the lesson yourself. Find out where the QR code of 111 hangs. If your class has a similar story, name nobody.
    .minutes =
        0–1: guess what a “flying watermelon” could be
        1–8: pupils walk alone or in pairs
        8–10: two questions and the task for home
    .ask =
        Dad and Bolat both ask “Where are you?” What differs?
        How do we politely say No to an older person we know?
        Whom do we tell if the first grown-up does not listen?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = If a child tells you: listen calmly, say thank you, do not blame. Let nothing be deleted. Do not promise secrecy; explain whom you will tell. Act with the psychologist and contact 111. In danger right now call 112 or 102.

chain = Pressure often comes from somebody known, who looks for access, time alone and secrecy. So the child checks: who knows, and did we agree?
    .risk = Research names access and isolation as features of such pressure. In Kazakhstan 21% of children who were going to meet an online acquaintance told nobody.
    .skill = Active lessons that train a concrete skill work better. Dad's question and an agreed ride are there too, so that children do not fear everybody.
    .behaviour = After a lesson of under an hour 11–17-year-olds had fewer sexualised interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
