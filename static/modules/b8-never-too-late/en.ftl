title = Oops! Is it too late?
    .teaser = The code is out, “Bonus” makes threats – what will Sanzhar do?
    .joke = The first pancake is stuck to the ceiling!
    .badge = Brave Heart
skill = Now I can stop, keep proof and tell a grown-up, even after a mistake.

who-sanzhar = Sanzhar
who-madina = Madina
who-mum = Mum
who-dad = Dad
who-psych = Saule apai
who-line = 111
who-bonus = Bonus
who-timur = Timur
who-alina = Alina
who-aizhan = Aizhan
who-arman = Arman

hook =
    A video taught Sanzhar to make pancakes. Another said: “Type a code, get free coins!”

    He typed Mum's bank code. No coins. “Bonus” is threatening him.

    Which thought is a friend?
    .title = Three thoughts
    .hide = “I must hide it from my mum”
    .hide-why = Hiding makes fear grow. Mum can help.
    .tell = “Oh no! I'll tell Mum now”
    .tell-why = Yes! Most grown-ups help. It's never too late.
    .pay = “I'll pay, then he'll stop”
    .pay-why = Pay once, and he'll ask again. Tell.

model = The one who tricks and threatens is to blame. Not the child.

    A threat is strong only in secret. Tell, and it fades.

    The first grown-up didn't help? Tell the next.
    .title = When a secret opens
    .picture = Night. A phone glows like a lantern in a child's hand. Granny waits at the door of a yurt.

plan-order = Put Sanzhar's plan in order.
    .stop = Stop: no codes, no money
    .keep = Take a screenshot
    .tell = Tell a grown-up
    .block = Block and report together
    .why = Stop, keep proof. A grown-up closes the card. Then block.

helpers =
    111 is free and open day and night. It has a chat, and a QR code at school.

    If somebody is in danger, 111 may tell people who protect children.
    .title = Who does what?
    .mum = Mum
    .mum-with = calls the bank, closes the card
    .mum-why = She talks to the bank herself.
    .psych = School psychologist
    .psych-with = listens, helps you tell at home
    .psych-why = Near you, at your school.
    .line = 111
    .line-with = psychologists and lawyers answer
    .line-why = They work at 111.
    .now = 112
    .now-with = danger right now
    .now-why = Emergency help: 112.

chat = You are Sanzhar. Your phone beeps.
    .title = Ping!
chat-n1 =
    I have one code. Send another!

    Or I'll tell your mum 😡
    .beg = Please don't tell my mum!
    .beg-why = Begging makes him push harder. Tell Mum.
    .send = OK, I'll send it soon.
    .send-why = He will ask again. You can still stop.
    .no = No. No more codes!
    .no-why = A short No is enough. It's his fault.
chat-n2 =
    Well done 😊

    Now the card number. Then I'll keep quiet.
    .shot = No. I took a screenshot.
    .shot-why = You have proof! Madina sees it too.
    .card = Wait, I'll get the card.
    .card-why = He will ask again. You can stop now.
    .later = Later. I must eat first.
    .later-why = Good pause. His message is a warning sign: tell.
chat-n3 = Sanzhar, not a word about food today 😮

    Are you ill?
    .fine = All fine. I'm just full.
    .fine-why = Feeling shy is OK. She cares.
    .told = Trouble. I gave away Mum's code.
    .told-why = One sentence did it! The hardest part is over.
    .swear = Swear you'll tell nobody!
    .swear-why = A friend won't swear that. She stays with you.
chat-n4 = I once drew our teacher as a camel 🙈

    It went to the class chat! She laughed.
    .dad = I slipped too. I'll text Dad.
    .dad-why = Great! Everyone slips. Telling helps.
    .wipe = I'll wipe it all. The end.
    .wipe-why = Messages are proof. Show a grown-up.
    .line = Mine is bigger. I'll text 111.
    .line-why = Good! Tell 111 about anything.
chat-n5 = Sanzhar, grown-ups must know.

    If you don't tell, I will!
    .too = Are you threatening me too?!
    .too-why = Madina wants nothing for herself. She's helping you.
    .dad = You're right. I'll text Dad.
    .dad-why = Good! In danger, a friend speaks up.
    .line = Can I text 111?
    .line-why = Sure! Talk about anything there.
chat-n6 = I'm glad you told me 💪

    Now a grown-up. Who?
    .alone = Nobody. I'll fix it myself.
    .alone-why = Don't carry it alone. Grown-ups can help.
    .dad = Dad. He won't shout.
    .dad-why = Good! Any grown-up you trust.
    .mum = Mum. It's her code.
    .mum-why = Yes! Mum can close the card fast.
chat-n7 = In a meeting, son. A game? Forget it!
    .drop = OK, Dad. It's all forgotten.
    .drop-why = Dad misunderstood. Not your fault. Tell the next.
    .next = Then I'll tell Saule apai.
    .next-why = Yes! No help? Tell the next.
chat-n8 = Son, Madina told me. Which code?

    Send me a screenshot.
    .here = Here it is, Mum. Please help.
    .here-why = Right. Mum's card, Mum's own number.
    .fake = You're not Mum! A trick!
    .fake-why = Good checking! But it's Mum's own number.
    .scared = Mum, I'm scared.
    .scared-why = You can say just that. Mum understands.
chat-n9 =
    Hi! This is 111. I'm listening.

    No code needed. Is any money gone?
    .trick = Money? Is this a trick too?
    .trick-why = No codes, no money. They just help.
    .who = Who are you?
    .who-why = You may ask. They answer openly.
    .yes = Yes. And somebody's threatening me.
    .yes-why = Well said. You're not alone now.
chat-n10 = Time's up!

    I'm texting your mum now 😡
    .first = Go on. I'll tell her first.
    .first-why = Great! Once you tell, the threat is empty.
    .what = Wait! What more do you want?
    .what-why = He won't stop. But Saule apai noticed.
    .bun = Want half a samsa?
    .bun-why = Eat it yourself! Saule apai noticed.
chat-n11 = Sanzhar, you missed lunch! Something's wrong.

    Give me Mum's number. Let's tell her together.
    .number = A number? You're tricking me too!
    .number-why = A number isn't a code. She'll ring Mum.
    .both = OK, let's tell my mum together.
    .both-why = Good! Together it's easier.
    .self = Thanks! I'll tell Mum myself.
    .self-why = Fine! Saule apai stays near.
chat-n12 = I'm not cross. I rang the bank. The card is closed.

    What if “Bonus” writes again?
    .shout = I'll write very rude words!
    .shout-why = He's waiting for answers. Save and block.
    .keep = We save it and block.
    .keep-why = Right! You have proof. The door is shut.
chat-n13 =
    Well checked 👍

    I'm Mum: you ate ten pancakes today!
    .you = It's you! I gave the code away.
    .you-why = Brave! Now Mum can close the card.
    .jam = And how much jam?
    .jam-why = You may check twice. A whole jar!
chat-n14 = I'm a psychologist. We have lawyers too.

    In danger, we tell people who protect children.
    .go = I gave away Mum's code.
    .go-why = Now they plan the next step with you.
    .teacher = Can I tell my teacher too?
    .teacher-why = Of course! More helpers are better.
chat-end-mum = Sanzhar told Mum everything. She hugged him. They blocked and reported. Then: pancakes!
chat-end-psych = Saule apai and Mum listened together. The card was closed. Sanzhar ran to lunch!
chat-end-room = “Come to my office,” said Saule apai. Sanzhar told her everything. There was tea, too!
chat-end-line = 111 helped him plan. Sanzhar told Mum that night. “I'm glad you did,” she said.
chat-end-first = Sanzhar told first! “Bonus” wrote. Mum laughed: “You're too late!” And blocked him.

team = Choose three, one outside the family. The first doesn't help? Tell the next.
    .title = My team
    .parent = Mum or Dad
    .granny = Granny or Grandpa
    .sibling = Grown-up brother or sister
    .teacher = Teacher
    .psych = Psychologist
    .coach = Coach
    .librarian = Librarian
    .line = 111
    .done = Done! It will not be shown again.

first-words = Build the first words.
    .who-bonus = “Bonus”,
    .who-bonus-why = “Bonus” won't help. Tell a grown-up.
    .who-mum = Mum,
    .who-apai = Saule apai,
    .what-clear = somebody online is threatening me.
    .what-vague = oh, it's nothing.
    .what-vague-why = Say it clearly, and they get it fast.
    .ask-secret = Keep this a secret.
    .ask-secret-why = A grown-up may need to call more help.
    .ask-help = I need help.
    .done = Short and clear!

sure = Could you tell a grown-up about a mistake?
    .hard = Still hard
    .try = I'd try
    .can = I can
    .done = Every answer is fine.

q-window = An older pupil: “Bring 500 tenge, or I'll say you broke the window.”
    .pay = I pay him once
    .pay-why = He will ask again. Tell.
    .tell = I tell a teacher today
    .tell-why = It's his fault. A teacher can stop it.
    .hush = I keep quiet
    .hush-why = In secret, it goes on.
q-photo = A game “friend”: “100 coins, or your class gets your funny photo.”
    .coins = I give the coins
    .coins-why = He will ask again. Tell.
    .nice = I ask him nicely to stop
    .nice-why = Asking won't stop him. Tell.
    .save = I save it and tell
    .save-why = You have proof and no secret.
q-account = A classmate's account: “Quick! I need your mum's card code!”
    .call = I ring my classmate and ask
    .call-why = Right. His account may be stolen.
    .send = I send it to him
    .send-why = It may be somebody else.
    .later = I send it tonight
    .later-why = Codes stay private, tonight too.
q-scooter = A page: “You won a scooter! Type a card number for delivery.”
    .half = I type half of it
    .half-why = Half is too much.
    .shut = I close it, tell Mum
    .shut-why = Presents need no card number.
    .type = I type it: delivery costs money
    .type-why = It's a trick. Tell a grown-up.
q-again = Alina paid once. Now: “Pay again, or I'll tell!” What helps?
    .now = Telling a grown-up now
    .now-why = Even now it's not too late.
    .late = Nothing: it is too late
    .late-why = It's never too late to tell.
    .last = Paying one very last time
    .last-why = “Last time” is never last. Tell.
q-bank = The bank rings. Mum answers. Nobody asks for a code. And you?
    .grab = I grab the phone: a trick!
    .grab-why = No code, no money. Mum can talk.
    .aloud = I shout the code
    .aloud-why = Never shout codes.
    .calm = I let Mum talk
    .calm-why = No code wanted. All fine.
q-library = In the library, Bakyt apai asks for your library card number.
    .say = I tell her the number
    .say-why = It's for books, not money.
    .hide = I say no: it's a trick
    .hide-why = It holds no money.
    .bank = I give Mum's bank card too
    .bank-why = Books need no bank card.
q-lent = Timur borrowed 200 tenge yesterday. Today he pays you back.
    .trick = I say no: a trick
    .trick-why = He asks for nothing. He pays back.
    .take = I take it and say thanks
    .take-why = He borrowed and paid back. All open.
    .double = I ask for 400
    .double-why = He borrowed 200. That's enough.
q-receipt = Mum bought a game herself. A receipt comes: “Paid, thank you!”
    .reply = I answer with a code
    .reply-why = Receipts need no code.
    .wipe = I delete the game: a threat
    .wipe-why = A receipt demands nothing.
    .mum = I show it to Mum
    .mum-why = Good! Mum knows what she paid.
q-hat = Nurlan laughs: “Hat on, or I'll tell Azhe!”
    .wear = I put it on and laugh
    .wear-why = He wants nothing. A caring joke!
    .pay = I pay him
    .pay-why = Nothing to pay for. Just the hat!
    .report = I report him: a threat
    .report-why = A threat demands something. This is a hat.
q-friend = Timur: “I gave a code away. Tell nobody!” Your answer?
    .vow = “OK, it's our secret”
    .vow-why = Secrets help the one who threatens.
    .with = “I'm with you. Let's tell together”
    .with-why = A friend stays near and comes along.
    .scold = “You sent it. You fix it”
    .scold-why = The cheat is to blame.
q-line = What is true about 111?
    .adults = It is only for grown-ups
    .adults-why = No, children can contact it too.
    .never = Nobody ever finds out anything
    .never-why = In danger, they may tell people who protect children.
    .anytime = It's free, day and night
    .anytime-why = Yes. The school QR code works too.

b1-admin = A game “admin” writes: “Send the code your mum got, or your account disappears.”
    .send = I send it, I need my account
    .send-why = Real support doesn't ask for codes.
    .tell = I send nothing and show it to Mum
    .tell-why = Asking for codes is a warning sign. Mum can check.
    .part = I send only half of the code
    .part-why = Half is too much. The code stays with Mum.
b1-dorm = At boarding school a girl says: “Clean for me. Or I'll say you took the phone.”
    .tell = I tell the house teacher
    .tell-why = That's a threat. The teacher can sort it fairly.
    .clean = I clean once, and she'll stop
    .clean-why = Do it once, and she wants more. It's her fault.
    .back = I threaten her with something too
    .back-why = Then there are two threats. Tell a grown-up.
b1-lunch = In the school canteen, the cook says: “Show your lunch card.”
    .run = I leave: she wants my card
    .run-why = She gives out lunch. No code, no money.
    .mums = I give her Mum's bank card
    .mums-why = A lunch card is enough here.
    .show = I show it and eat
    .show-why = That's what a lunch card is for. Enjoy!
b1-prize = Gulnar apai says: “You won the contest! I'll tell your mum!”
    .beg = I ask her not to threaten
    .beg-why = She asks for nothing. She's happy for you.
    .glad = I'm glad and say thanks
    .glad-why = Yes! “I'll tell” can be kind, too.
    .sweets = I give her sweets to keep quiet
    .sweets-why = There's nothing to hide. Eat your sweets!
b1-week = Aizhan gave a code away and kept quiet for a week. And now?
    .today = She tells today. Not too late
    .today-why = After a week there is still help. It's not her fault.
    .birthday = She waits for her mum's birthday
    .birthday-why = Waiting is heavy. Today is a good day!
    .forget = She forgets it, a week is long
    .forget-why = The card may still be open. Mum should know.

b2-till = At the shop, Mum pays by card and types the code. The seller looks away.
    .look = All fine, I wait
    .look-why = Mum types it herself. Nobody sees it.
    .cover = I stop it: he's stealing codes
    .cover-why = The seller looks away. That's polite.
    .shout = I help and say the code
    .shout-why = Not out loud! Mum knows her code.
b2-parcel = A “courier” writes: “Your parcel is here. Send the SMS code.” You aren't expecting one.
    .curious = I send it to see what's inside
    .curious-why = You're curious, sure! But codes stay private.
    .swap = I send our address, not the code
    .swap-why = An address is private, too. Show a grown-up.
    .show = I don't answer, I show Dad
    .show-why = Right. A grown-up can check the parcel.
b2-pool = At the pool, the lifeguard says: “No running, it's wet! Or I'll tell your coach.”
    .report = I report him for a threat
    .report-why = He wants nothing for himself. He keeps you safe.
    .walk = I stop running and walk
    .walk-why = The rule is for everyone. That's care.
    .hide = I hide so that Coach won't know
    .hide-why = No need to hide. Just walk.
b2-clip = Arman gets a message: “Do what we say, or Coach sees you fall on video.”
    .obey = He obeys so Coach won't know
    .obey-why = Obey once, and they want more.
    .coach = He tells Coach himself
    .coach-why = He tells, and the threat ends. Falling is no shame!
    .quit = He leaves football and stays home
    .quit-why = Why leave? The one who threatens must stop.
b2-teased = A classmate was tricked. Some laugh in the chat. And you?
    .laugh = I add a funny sticker of him
    .laugh-why = It hurts already. The cheat is to blame.
    .quiet = I say nothing, it's not my business
    .quiet-why = Even one warm word helps.
    .kind = “It can happen to anyone. I'm here”
    .kind-why = Great! Most children would stand by him.

family = At tea, everyone shares one funny mistake. Who helped? Agree: “First we listen.” Hard at home? Ask another grown-up you trust.
    .start = “What mistake did you make at my age? Who helped you?”

plan = The pupil shows, in order, what to do after a mistake: stops, keeps proof, tells a grown-up.
    .before = Find out where the 111 QR code hangs in your classroom. Name the school psychologist's room.
    .minutes =
        0–1: the question “When is it too late to tell?”
        1–3: three thoughts, the plan, who does what
        3–6: the chat, everyone takes their own way
        6–8: the team, the first words, the quiz
        8–10: talk about two questions
    .ask =
        Why does “Bonus” write “I'll tell your mum”? What changes when Sanzhar tells first?
        Why is Madina's “I will tell” not a threat?
        What do we do if the first grown-up doesn't listen?
    .told = If a child tells you, listen calmly and do not blame. Say: “I'm glad you told me.” Do not promise to keep it secret. Inform the school psychologist; if there is danger now, call 112.
chain = A threat lives on secrecy. The skill of telling opens the secret.
    .risk = Demands seldom end after paying. So telling matters more than paying.
    .skill = A programme can raise knowledge without raising talks with parents. So telling is rehearsed here, and set as a task at home.
    .behaviour = The pupil tells an adult in the chat, builds the first words and picks a team. Lessons of this kind at school may help children to tell.
