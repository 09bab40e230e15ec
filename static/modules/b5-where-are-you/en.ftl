title = Where are you, goalie?
    .teaser = Who is asking? The flying watermelon knows.
skill = Now I can guard my place and route, refuse a secret ride and tell.

who-arman = Arman
who-bolat = Uncle Bolat
who-coach = Coach Kairat
who-aizhan = Aizhan
who-nurlan = Nurlan
who-dad = Dad

photo = Olzhas wants to post this. What shows where to find him?
    .title = A talking photo
    .picture = A boy smiles outside his house. The house says 17, the bus 32, the schoolbag has a badge. Also a ball, a cat, a cloud.
    .house = House number
    .house-why = Shows his door.
    .badge = School badge
    .badge-why = Names his school.
    .bus = Bus number
    .bus-why = Shows his daily way.
    .cat = Cat
    .cat-why = Cats tell no address. Meow!
    .cloud = Cloud
    .cloud-why = We all share it.
    .ball = Ball
    .ball-why = Hobbies are fine.

rule = I am Saq. Sharing joy is great! I guard three keys: where I am, who is near, who drives me.

    Somebody asks? Does a grown-up I trust know? Did we agree?

    Unsure? Pause. A secret, a ride alone? Tell at once.
    .title = Three keys

aunt = Aunt Zhanar picks Arman up. Mum agreed. She says the code word: “Flying watermelon!” What does he do?
    .wait = He stays at school
    .wait-why = Careful is good. But Mum agreed.
    .go = He goes home with her
    .go-why = Agreed, and the word fits.
    .run = He runs and hides
    .run-why = She's family, all agreed.

asks = Four more ask. Whom do you answer?
    .answer = Fine to answer
    .pause = Pause and tell
    .courier = A courier checks the address. Mum is here.
    .courier-why = Mum gave it.
    .teen = A girl of 16: “Home alone? Text me.”
    .teen-why = That's a key.
    .coach = Coach in the parents' group: “Who sits where?”
    .coach-why = Parents see it.
    .player = A player: “When do you leave school?”
    .player-why = That's your route.

chat = Arman is off to a match, with Aizhan. Ping! Answer for him.
chat-n1 = Great save! Uncle Bolat from the kiosk here.

    Where's your bus? Your stop?
    .bus = By the market, soon
    .bus-why = Known or not, it's a key.
    .coach = Please ask Coach
    .coach-why = Polite and firm.
chat-a1 = Nurlan here, on a friend's phone. Your gloves are home!

    Where's the bus? Flying watermelon!
    .word = Watermelon! At the bridge
    .word-why = The code word fits.
    .block = Unknown number! I block it
    .block-why = Careful, good. But the word fits.
chat-a2 = Coach is silent 😄 Say, who's home now?
    .nobody = Nobody. Dad's at work
    .nobody-why = Polite of you. But it's a key.
    .dad = Please ask my dad
    .dad-why = You need not answer.
    .cat = My cat. He bites!
    .cat-why = A joke, and the key stays.
chat-a3 = Nurlan rang: “Blocked!” 😂

    For the parents: your seat? Who's beside you?
    .hush = I won't tell you my seat!
    .hush-why = Careful, good. But Coach asks openly.
    .seat = Twelve, next to Aizhan
    .seat-why = Parents see the list.
chat-a4 = I'll drive you home later.

    Come alone, behind the hall. Don't tell Coach.
    .tired = Maybe, if I'm tired
    .tired-why = A secret lift is a sign.
    .shy = It's awkward to refuse… Okay
    .shy-why = Hard with elders, but allowed.
    .team = No, I go with the team
    .team-why = Short and clear. Now tell.
chat-a5 = I called three times! Hearing aid off?

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
    .asleep-why = A friend near! Keep that key.
    .why = Why do you ask?
    .why-why = Good question!
chat-b2 = I'm there too. We two drive back.

    I'm no stranger, am I?
    .team = No, I stay with my team
    .team-why = You may say No to people you know.
    .okay = Okay, but where?
    .okay-why = You want to trust him. It's not too late.
chat-b3 = Just asking 😊 Our secret, OK?

    I'll buy ice cream.
    .okay = Okay, I won't tell anyone
    .okay-why = He pressed. You may take it back.
    .no = No, I'll tell Coach
    .no-why = A secret? You tell. Right!
chat-b4 = Son, where are you? Who's there?

    Is the samsa alive?
    .too = You too? Not telling!
    .too-why = Careful, good. But Dad asks openly.
    .samsa = Bridge. Samsa's gone 😄
    .samsa-why = Funny! Now tell the rest.
    .tell = Dad, Bolat wants a secret ride
    .tell-why = One sentence did it.
chat-b5 = Arman, you ride back with Aunt Zhanar.

    Mum wrote it in the group.
    .tell = Yes, Mum said. And, Coach…
    .tell-why = An agreed ride. And now you tell.
    .all = Another car? I ride with nobody!
    .all-why = Fair enough. But Mum agreed.
chat-b6 = Your people ask openly. Bolat hides it.

    Whom will you tell?
    .coach = I tell Coach
    .coach-why = He's near and helps.
    .line = I contact 111
    .line-why = Free, day and night, about anything.
chat-e1 = You tell together. Coach: “It's not your fault.” Adults see to Bolat.

    You save a penalty! All shout: “Flying watermelon!”
chat-e2 = Aizhan stays near. After the match you both tell Coach. Not too late!

    Her new dombra tune: “Flying Watermelon”.
chat-e3 = Dad isn't cross. He rings Coach and comes himself.

    At the stadium he holds a watermelon!
chat-e4 = Coach listens and rings your parents. Adults see to Bolat.

    Aunt Zhanar's watermelon doesn't fly. It rolls!
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

q-live = Alina streams from a pool. Someone: “Which pool?”
    .name = Writes its name
    .name-why = Polite. But it's her place.
    .after = Ends it, no name said
    .after-why = She can post it later.
    .map = Shares the exact map pin
    .map-why = A big key!
q-call = A caller: “Clinic here. Are you home alone?”
    .yes = Yes, till six
    .yes-why = Sounds fine. But who is it?
    .clinic = Doctors may know
    .clinic-why = A doctor can ask Mum.
    .mum = Please ring my mum. Goodbye
    .mum-why = Polite and short.
q-neighbour = A woman next door: “I'll drive you. Mum needn't know.”
    .no = No, and I'll tell Mum
    .no-why = A secret ride is a sign.
    .woman = She's a woman, it's fine
    .woman-why = Woman or man, look at the sign.
    .once = Just this once
    .once-why = Once is a secret, too.
q-park = A game friend: “Come to the park, alone.”
    .day = It's daytime, I go
    .day-why = Fun. But “alone” is a sign.
    .pal = I take a classmate
    .pal-why = Two is better. Bring a grown-up.
    .open = I go only with a grown-up
    .open-why = Open place, grown-up near.
q-game = A game: “Show all players your place?”
    .off = No, I turn it off
    .off-why = You can play without it.
    .near = Only to players nearby
    .near-why = Near, but unknown.
    .hour = Just for one hour
    .hour-why = Fun, maybe. But it's a key.
q-when = A classmate's brother: “When are your parents out?”
    .five = Till five
    .five-why = Small talk? It's a key.
    .skip = I don't say, I tell at home
    .skip-why = That key isn't for all.
    .joke = Never home, ha-ha
    .joke-why = Funny. But he may believe it.
q-nurse = The school nurse asks your address. Your teacher's there.
    .false = I give a made-up one
    .false-why = Careful! But she needs the real one.
    .say = I tell her my address
    .say-why = The school knows her.
    .run = I leave without a word
    .run-why = No secret, no pressure.
q-granny = Granny on video: “Who's home, dear?”
    .check = A check! I won't say
    .check-why = It sounds alike. But it's Granny.
    .hang = I hang up
    .hang-why = You know her, she'd be sad.
    .tell = All of us, Granny!
    .tell-why = You know and see her.
q-map = Your family agreed to share places on trips.
    .share = I share mine too
    .share-why = Agreed, and only family sees.
    .spy = They're spying
    .spy-why = You see theirs, too.
    .never = Nobody may see my place
    .never-why = Careful! But you all agreed.
q-camp = The camp to parents: “Meet at nine at the gate.”
    .stay = A meeting? I stay home
    .stay-why = Careful! But parents know.
    .gate = I go to the gate
    .gate-why = Open place, all know.
    .report = I report the camp
    .report-why = They hide nothing.
q-friend = A friend: “A man wants to drive me. Don't tell.”
    .hush = I keep your secret
    .hush-why = Loyal. But it's too heavy.
    .shame = Why talk to him?
    .shame-why = Your friend did no wrong.
    .with = I'm with you, let's tell
    .with-why = Most children would do this.

b1-skates = You sell old skates. Someone asks: “When can I come to your home?”
    .evening = I write the address and “tonight”
    .evening-why = You want to sell them. But that's a key.
    .adult = I ask a grown-up to answer
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
    .blank = We leave it blank
    .blank-why = Careful! But Mum is there.
    .fill = We fill it in together
    .fill-why = A grown-up sees it and agrees.
    .lie = I make something up
    .lie-why = Then they can't reach you.
b1-next = You tell Dad about the ride offer. He says: “Just a joke.”
    .drop = A joke, then. I forget it
    .drop-why = If it worries you, it matters.
    .next = I tell my teacher as well
    .next-why = The next one may listen.
    .alone = I watch out alone
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
    .stop = I name our station
    .stop-why = It's his job, and your uncle is there.
    .silent = I tell nobody my route
    .silent-why = Careful! But he checks tickets.
    .wrong = I name another one
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

chain = Pressure can come from somebody known, who looks for access, time alone and secrecy. So the child checks: who knows, and did we agree?
    .risk = Research names access and isolation as features of such pressure. In Kazakhstan 21% of children who were going to meet an online acquaintance told nobody.
    .skill = Active lessons that train a concrete skill work better. Dad's question and an agreed ride are there too, so that children do not fear everybody.
    .behaviour = After a lesson of under an hour 11–17-year-olds had fewer sexualised interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
