title = Where are you, goalie?
    .teaser = Who is asking, and why? The flying watermelon knows.
    .joke = A watermelon is flying this way. Keeper, catch!
    .badge = Route Keeper
    .cliffhanger = Sanzhar sang a song to a samsa. Now somebody else has it…
skill = Now I tell where I am only to people we agreed on. A secret ride? I say No and tell.

who-arman = Arman
who-bolat = Uncle Bolat
who-coach = Coach Kairat
who-aizhan = Aizhan
who-nurlan = Nurlan
who-dad = Dad
who-zhanar = Aunt Zhanar

photo = Olzhas wants to post this on the team page. What shows where to find him?
    .title = A talking photo
    .picture = A boy smiles outside his house. The house says 17, the bus 32, the schoolbag has a badge. Also a ball, a cat, a cloud.
    .house = House number
    .house-why = It leads to his door.
    .badge = School badge
    .badge-why = Names his school.
    .bus = Bus number
    .bus-why = He takes it every day.
    .cat = Cat
    .cat-why = A cat won't tell your address. Meow!
    .cloud = Cloud
    .cloud-why = Clouds are everywhere.
    .ball = Ball
    .ball-why = Hobbies are fine to show.

rule =
    I'm Saq. Sharing joy is great! But I guard three keys: where I am, who is with me, who picks me up.

    Somebody asks? Think: does a grown-up you trust know?

    Unsure? Pause. A secret, or a ride alone? Tell.
    .title = Three keys

aunt = Aunt Zhanar comes to school for Arman. Mum agreed it with her yesterday. Aunt says the code word: “Flying watermelon!” What does he do?
    .wait = He stays at school
    .wait-why = It's good to be careful. But Mum agreed to this.
    .go = He goes home with her
    .go-why = Mum agreed, and the word is right.
    .run = He runs away and hides
    .run-why = She's family, all agreed.

asks = Four more ask. Whom do you answer?
    .answer = Fine to answer
    .pause = Pause and tell
    .courier = A courier checks the address Mum wrote. She's next to you.
    .courier-why = Mum gave the address herself.
    .teen = A girl of 16: “If you're home alone, text me.”
    .teen-why = Who's at home is a key.
    .coach = Coach in the parents' group: “Who sits where on the bus?”
    .coach-why = Parents see it.
    .player = Someone in a game: “When do you leave school?”
    .player-why = It shows your time and your route.

chat = Arman's bus is off to a match. Aizhan comes to cheer. Ping! Answer for him.
chat-n1 =
    Great save yesterday! Uncle Bolat from the kiosk here.

    Where's your bus? Where do you get off?
    .bus = By the market, soon
    .bus-why = It's easy to tell someone you know. But it's a key.
    .coach = Please ask Coach
    .coach-why = Polite and firm. You keep the key.
chat-a1 =
    Your brother Nurlan here, on a friend's phone. You left your gloves at home!

    Where's the bus? Flying watermelon!
    .word = Watermelon! At the bridge
    .word-why = It's your brother, and the word is right.
    .block = Unknown number! I block it
    .block-why = You're careful! But the code word was right.
chat-a2 = Your coach says nothing 😄 Tell me, who's home now?
    .nobody = Nobody. Dad's at work
    .nobody-why = You wanted to be polite. But it's a key.
    .dad = Please ask my dad
    .dad-why = You have the right not to answer.
    .cat = My cat. He bites!
    .cat-why = You joked and kept the key.
chat-a3 =
    Nurlan rang: “He blocked me!” 😂

    I'm writing to the parents: what's your seat, who's beside you?
    .hush = I tell nobody about my seat!
    .hush-why = You're careful! But Coach asks openly.
    .seat = Twelve, next to Aizhan
    .seat-why = Parents see the list.
chat-a4 =
    I'll drive you home after the match.

    Come behind the stadium alone. Don't tell Coach.
    .tired = Maybe I'll come, if I'm tired
    .tired-why = A lift is nice. But a secret is a warning sign.
    .shy = It's awkward to refuse… Okay
    .shy-why = It's hard to say No to elders. But you may.
    .team = No, I'll go with the team
    .team-why = Short and clear. Now tell a grown-up.
chat-a5 =
    I called you three times! Is your hearing aid off?

    You look so pale.
    .show = Look at this. Let's go to Coach
    .show-why = It's easier to tell with a friend near.
    .fine = Nothing, I'm just thinking of the match
    .fine-why = It's hard to say it straight away. Aizhan will wait.
chat-b1 =
    Well done! Who's next to you?

    Can they see your phone?
    .nobody = No, nobody can see it
    .nobody-why = It sounds harmless. But that's just what he is checking.
    .asleep = Aizhan, but she's asleep
    .asleep-why = It's good that Aizhan is near! But don't tell him that.
    .why = Why do you ask?
    .why-why = Good question! You keep the key.
chat-b2 =
    I'll be in that town too. Let's drive back, just us two.

    I'm no stranger, am I?
    .team = No, I'll go with my team
    .team-why = You may say No to people you know.
    .okay = Okay, but where shall I come?
    .okay-why = It's easy to trust someone you know. It's not too late to tell.
chat-b3 = Just asking 😊 Our secret, OK?

    I'll buy ice cream.
    .okay = Okay, I won't tell anyone
    .okay-why = He's the one pressing. You may break a promise like that.
    .no = No, I'll tell Coach
    .no-why = Right! If he wants a secret, you tell a grown-up.
chat-b4 =
    Son, where are you? Who's with you?

    Is the samsa still alive?
    .too = You too? Not telling!
    .too-why = You're careful! But Dad asks openly.
    .samsa = At the bridge. The samsa's gone 😄
    .samsa-why = Funny! But the main thing is still untold.
    .tell = Dad, Bolat wants me to come alone
    .tell-why = One sentence did it.
chat-b5 =
    Arman, you're going back in Aunt Zhanar's car.

    Your mum wrote it in the group.
    .tell = I know, Coach. There's one more thing…
    .tell-why = This ride is agreed. Now tell the rest.
    .all = Another car? I'm not going with anybody!
    .all-why = Fair enough. But Mum agreed to this.
chat-b6 =
    See the difference? Your people ask openly. Bolat hides it.

    Whom will you tell?
    .coach = I'll tell Coach
    .coach-why = He's near you and can help now.
    .line = I'll contact 111
    .line-why = Free, day and night, about anything.
chat-e1 =
    You and Aizhan tell Coach. He says: “It's not your fault.”

    You save a penalty! All shout: “Flying watermelon!”
chat-e2 =
    After the match you and Aizhan tell Coach. It isn't too late!

    Aizhan makes up a dombra tune: “Flying Watermelon”.
chat-e3 =
    Dad isn't cross. He rings Coach and sets off himself.

    He's waiting at the stadium with a watermelon!
chat-e4 =
    Coach listens and tells your parents.

    Aunt Zhanar brings a watermelon. It doesn't fly. It rolls!
chat-e5 =
    111 listens. Then you tell Coach. It isn't too late!

    You win 2:1! The team's new name: “Flying Watermelon”.

say-it = Build Arman's first sentence.
    .who-bolat = Uncle Bolat,
    .who-bolat-why = Someone who pressed you won't help.
    .who-coach = Coach,
    .who-coach-answer = I see, Arman. Today we go home together.
    .who-aunt = Aunt Zhanar,
    .who-aunt-answer = You did right to tell me. I will pick you up myself.
    .what-mess = I've messed everything up.
    .what-mess-why = It's not your fault.
    .what-clear = someone asks me to come alone.
    .what-later = oh, it's nothing, I'll tell you later.
    .what-later-why = Say it clearly, and they'll understand fast.
    .done = Clear! If they don't help, tell the next one.

team = Who may know where you are? Pick three, one outside family.
    .parent = Mum or Dad
    .granny = Granny or Grandpa
    .relative = Uncle or aunt
    .coach = Coach
    .teacher = Teacher
    .psych = Psychologist
    .done = Done! Now you know whom to turn to.

q-live = Alina streams from a pool. Someone: “Which pool?”
    .name = Writes its name
    .name-why = That's polite. But it tells where she is.
    .after = Doesn't say and ends it
    .after-why = The place wasn't named. She can post the video later.
    .map = Shares the exact map pin
    .map-why = An exact pin is the biggest key.
q-call = A caller: “This is the clinic. Are you home alone?”
    .yes = Yes, till six
    .yes-why = A clinic sounds safe. But you can't see who it is.
    .clinic = It's a clinic, so I tell them
    .clinic-why = A doctor will talk to your mum.
    .mum = Please ring my mum. Goodbye
    .mum-why = Polite and short. You keep the key.
q-neighbour = A woman next door: “I'll drive you to town. Mum needn't know.”
    .no = No, and I'll tell Mum
    .no-why = A secret ride is a warning sign. It's right to tell.
    .woman = She's a woman, it's fine
    .woman-why = Woman or man, look at the warning sign.
    .once = Just this once
    .once-why = Town is fun. But a secret is a warning sign.
q-park = A friend from a game: “Let's meet in the park. Come alone.”
    .day = It's daytime, so I go
    .day-why = Meeting is fun. But “come alone” is a warning sign.
    .pal = I take a classmate and we go
    .pal-why = Two is better. But you need a grown-up.
    .open = I go only with a grown-up
    .open-why = An open place, and a grown-up beside you.
q-game = A game asks: “Let all players see where you are?”
    .off = No, I turn it off
    .off-why = You can play without it.
    .near = Only to players nearby
    .near-why = A stranger nearby is still a stranger.
    .hour = Just for one hour
    .hour-why = Fun, maybe. But it's a key.
q-when = A classmate's big brother: “When are your parents at work?”
    .five = Until five or six
    .five-why = It sounds like small talk. But it's a key.
    .skip = I don't say. I tell at home
    .skip-why = You don't give this key to just anyone.
    .joke = They're never home, ha-ha-ha!
    .joke-why = Funny. But he may believe it.
q-nurse = The school nurse needs your address for your health card. Your teacher's with you.
    .false = I give a made-up one
    .false-why = You're careful! But if you get ill, she needs the real one.
    .say = I tell her my address
    .say-why = The school knows her, and your teacher is there.
    .run = I leave without a word
    .run-why = No secret, no pressure.
q-granny = Granny on video: “Who's home, dear?”
    .check = She's checking! I won't say
    .check-why = The question sounds the same. But this is Granny.
    .hang = I hang up
    .hang-why = You know her, she'd be sad.
    .tell = All of us, Granny!
    .tell-why = She's your granny, and you see her face.
q-map = Your family agreed: on trips, you all show each other where you are.
    .share = I share mine too
    .share-why = You all agreed, and only family sees it.
    .watch = They're spying
    .watch-why = You agreed too, and you see theirs.
    .never = Nobody may see my place
    .never-why = You're careful! But you agreed with your family.
q-camp = The camp writes to your parents: “We meet at nine at the gate.”
    .stay = A meeting? I stay home
    .stay-why = You're careful! But your parents know.
    .gate = I go to the gate
    .gate-why = It's an open place, and everyone was told.
    .report = I report the camp
    .report-why = They hide nothing.
q-friend = A friend: “A man asked me into his car. Don't tell anyone.”
    .hush = OK, I'll keep your secret
    .hush-why = You're loyal. But this secret is too heavy.
    .shame = Why did you talk to him?
    .shame-why = Your friend did nothing wrong and needs support.
    .with = I'm with you, let's tell
    .with-why = Most children help a friend like this.

b1-skates = You sell old skates. Someone asks: “When can I come to your home?”
    .evening = I write the address and “tonight”
    .evening-why = You want to sell them. But your address is a key.
    .adult = I ask a grown-up to answer
    .adult-why = They can meet in an open place.
    .school = I offer to meet at my school
    .school-why = It's not your home, but your school is a key too.
b1-lost = You lost Mum in a big shop. A shop assistant: “Come to the till. We'll call her over the speakers.”
    .alone = I say nothing and look outside
    .alone-why = You're careful! But the till is an open place.
    .hide = It's a trick, so I hide
    .hide-why = They help where everyone can see.
    .till = I go to the till
    .till-why = An open place, and they call Mum.
b1-contest = A woman from a song contest: “I'll drive you. Not a word at home, a surprise!”
    .tell = I tell at home
    .tell-why = A secret trip is a warning sign.
    .sing = It's a surprise, so I go
    .sing-why = You love singing. But a trip must not be secret.
    .text = I text when I arrive
    .text-why = Texting is good. Tell first.
b1-form = A swim school asks your class and address. Mum fills it in with you.
    .blank = We leave it blank
    .blank-why = You're careful! But Mum is there, and the school is well known.
    .fill = We fill it in together
    .fill-why = A grown-up sees it and agrees.
    .lie = I just make something up
    .lie-why = Then they can't reach you.
b1-next = You tell Dad about the ride offer. He says: “Just a joke.”
    .drop = It's a joke, then. I forget it
    .drop-why = If it worries you, it's no joke.
    .next = I tell my teacher as well
    .next-why = If one doesn't listen, the next one may.
    .alone = I'll be careful on my own
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
    .shut-why = The question sounds the same. But you all know him.
    .lie = I say Mum is abroad
    .lie-why = Funny! But Mum is coming out.
    .call = I call Mum
    .call-why = He brought apples, and Mum is there.
b2-train = You're on a train with your uncle. The conductor asks: “Where do you get off?”
    .stop = I name our station
    .stop-why = It's his job, and your uncle is there.
    .silent = I tell nobody my route
    .silent-why = You're careful! But he checks tickets.
    .wrong = I name another one
    .wrong-why = Then he'll wake you too late!
b2-run = In a running app, someone writes: “Every day at six you're by the river.”
    .proud = Yes, come and run with me
    .proud-why = Running is great. But this person knows your route.
    .early = I keep quiet and run at five
    .early-why = Clever! But the map is still open. Tell a grown-up.
    .tell = I hide the map and tell
    .tell-why = Two steps: hide it and tell.
b2-friend = A friend posts a photo of his house for all to see.
    .laugh = I write: “Funny photo!”
    .laugh-why = Kind advice helps him more.
    .tip = I write to him: “Hide it?”
    .tip-why = Kind and useful. Friends do that.
    .quiet = It's not my business, I keep quiet
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

chain = Pressure can come from somebody known, who looks for access, time alone and secrecy. So the child checks: who knows, and did we agree?
    .risk = Research names access and isolation as features of such pressure. In Kazakhstan 21% of children who were going to meet an online acquaintance told nobody.
    .skill = Active lessons that train a concrete skill work better. Dad's question and an agreed ride are there too, so that children do not fear everybody.
    .behaviour = After a lesson of under an hour 11–17-year-olds had fewer sexualised interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
