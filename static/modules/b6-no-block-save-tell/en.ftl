title = A love song to a samsa
    .teaser = Somebody has Sanzhar's song, but you have four steps.
    .joke = O samsa! How beautiful you are!
    .badge = Four-Step Expert
    .cliffhanger = And Timur has new trainers, and he has gone quiet…
skill = Rushed or scared, I now know the order: No, save, block, tell.

who-sanzhar = Sanzhar
who-arman = Arman
who-nurlan = Nurlan
who-tezbay = Tezbay
who-five = The Five
who-mod = Moderator
who-gulnar = Gulnar apai

steps = Game trades are fun! Sanzhar sang “O samsa!” Now Tezbay threatens: “Your skin, or everyone hears it!” Put the steps in order.
    .picture = A market in a game. Two players trade, an hourglass between them.
    .no = Say No, then stop writing
    .save = Take a screenshot
    .block = Block and report
    .tell = Tell a grown-up
    .why = A blocked chat may vanish, so save first. Scared? Tell at once. The one who threatens is to blame.

words = Find the trick behind each line.
    .hurry = “Ten seconds! Quick!”
    .hurry-with = No time to think
    .hurry-why = Rushed? Pause.
    .again = “No? And now?”
    .again-with = Waits till you're tired
    .again-why = One No is enough.
    .threat = “I'll tell everybody!”
    .threat-with = Uses fear to control
    .threat-why = Tell, and it loses power.

market = The game chat. Where are the warning signs?
    .cart = Golden cart! Gone in ten seconds. Don't think!
    .cart-why = No time to think.
    .match = Quick, come in! The match is on, we're waiting!
    .match-why = It really is on. Nobody demands anything.
    .rule = Warning: we block cheats.
    .rule-why = One rule for everyone.
    .coward = Your skin, or we tell everyone you're a coward!
    .coward-why = They demand and threaten.

proof = Nurlan listens and doesn't laugh: “What is good proof?” Tick two.
    .name = Nickname, day, time
    .name-why = The moderator needs them.
    .private = Somebody's private picture
    .private-why = Never copy that. Telling is enough.
    .shot = A screenshot of the threat
    .shot-why = It shows the words.

chat = You are Sanzhar. The trade begins!

chat-n1 =
    A golden cart, just for you!

    Give me your skin. 10, 9, 8…
    .fast = Take it! Quick!
    .fast-why = Nice cart. But rushed? Pause.
    .slow = No, I'm not rushing
    .slow-why = You have time to think.
    .samsa = Wait, my samsa's going cold
    .samsa-why = A pause is smart. And tasty!

chat-a2 =
    I'm asking again. And now?

    And now? Now?
    .show = OK, show me then
    .show-why = You're polite. But you can keep your No.
    .firm = No. The end.
    .firm-why = One No is enough.

chat-a3 = Arman here. Quick! The bus is leaving!

    Grab your samsa and run!
    .run = Running!
    .run-why = A bus really won't wait.
    .stay = You're rushing me, too! I'll stay
    .stay-why = Being careful is good. But Arman demands nothing.

chat-a4 =
    No skin? Then everyone gets your song!

    I have your voice!
    .beg = Please don't!
    .beg-why = Fear is normal. But he'll want more.
    .block = I block him at once
    .block-why = Good. Next time, save first.
    .save = I take a screenshot
    .save-why = You have proof. It's his fault.

chat-a5 =
    I'm the moderator, in the open chat. Someone broke a rule.

    We're checking everyone. Any proof?
    .hide = Will they block me? I'm gone
    .hide-why = Fear is normal. But they're looking for the one who threatened you.
    .report = Nickname and screenshot!
    .report-why = That helps others, too.

chat-a6 = Nurlan here. Arman is worried.

    What's up? I won't scold.
    .song = Somebody is threatening me
    .song-why = One sentence is enough. Nurlan listens.
    .tummy = It's just a tummy ache, really
    .tummy-why = Hard to say? Nurlan can wait.

chat-b2 =
    Oops, the cart is broken!

    Give me something else. Well? Well?
    .more = Here, now leave me alone
    .more-why = You want peace. He'll want more.
    .sulk = Broken? Not fair!
    .sulk-why = True. Now say No.
    .no = No. We're done.
    .no-why = No works after a Yes, too.

chat-b3 =
    Ha! Then the whole school hears your song!

    Give me your skin!
    .save = Screenshot, then block
    .save-why = Right order: proof first.
    .laugh = Don't! Everyone will laugh!
    .laugh-why = Feeling embarrassed is normal. But it's not your fault.

chat-b4 = You have one minute!

    60, 59, 58…
    .out = Keep counting. Bye!
    .out-why = No rush. Now save it and tell.
    .what = What else do you want?
    .what-why = Giving feels easier. But you can stop.

chat-b5 =
    Gulnar apai here. Song contest: sign-up ends today!

    Who's in? Hurry!
    .hurry = A rush again! I delete it
    .hurry-why = You're fed up. But the date is the same for everyone.
    .sign-up = Sign me up! Can we talk?
    .sign-up-why = A clear date. And telling is brave.

chat-b6 = Nurlan here. Ring me, quick!

    Arman saw it all. I won't scold.
    .push = You're rushing me, too! Go away
    .push-why = You're fed up. But he's hurrying to help.
    .help = Please help me
    .help-why = He demands nothing. He came to help.

chat-e1 =
    The moderator blocks him. You and Nurlan tell your teacher.

    On the bus you sing the samsa song yourself. The driver joins in!
chat-e2 =
    Nurlan doesn't laugh or scold. Together you report it and tell Mum.

    Then he sings his own song to plov!
chat-e3 =
    Mum is busy. You write to 111 with the school's QR code and tell your teacher.

    It's not too late! And the cook wants your song.
chat-e4 =
    In the evening you tell Nurlan everything. He goes to the teacher with you.

    Your class writes a song about ayran for you!
chat-e5 = Your teacher listens and helps you report.

    At the contest you sing it yourself. First prize: ten samsas!

report = Write to the moderator.
    .who-nick = Nickname: Tezbay.
    .who-bad = There's a bad player.
    .who-bad-why = A nickname is easier to find.
    .what-rude = He's a real donkey!
    .what-rude-why = Angry? OK. Write what he did.
    .what-fact = He threatened me for a skin.
    .proof-shot = Here is a screenshot.
    .proof-trust = Please, please believe me!
    .proof-trust-why = They will. A screenshot is even better.
    .done = Clear! Now tell a grown-up.

team = Step four: whom do you tell? Pick three, one outside the family.
    .parent = Mum or Dad
    .granny = Granny or Grandpa
    .sibling = Grown-up brother or sister
    .teacher = Teacher
    .psych = Psychologist
    .coach = Coach
    .librarian = Librarian
    .line = 111
    .done = If one can't help, tell the next.

q-bike = An older boy in the yard: “Your phone for my bike! Now or never!”
    .swap = I swap right away
    .swap-why = Nice bike. But rushed? Pause.
    .watch = I give him my watch instead
    .watch-why = Rushed? Give nothing.
    .pause = No, I'll ask at home
    .pause-why = A good swap can wait.

q-rain = Mum: “Quick! Rain! Get the washing in!”
    .run = I run and get it
    .run-why = Rain won't wait.
    .trap = A rush? Danger!
    .trap-why = It's Mum, and she has a reason.
    .proof = I ask for a photo of the cloud
    .proof-why = Ha! Look outside.

q-nick = The Five: “Your pie, or everyone hears your nickname!”
    .give = I hand it over
    .give-why = Tomorrow they ask again.
    .tell = I tell my teacher
    .tell-why = Those who threaten are to blame.
    .same = I spread their nicknames
    .same-why = Then everyone gets hurt.

q-plate = Granny: “More? And more?” You: “I'm full.” Granny: “Fine, dear.”
    .hug = I thank her and hug her
    .hug-why = She heard your No.
    .block = I block Granny
    .block-why = She cares. She didn't pressure you.
    .burst = I eat and eat till I burst
    .burst-why = Full? You may say No.

q-phone = For the third time: “Lend me your phone!” You've said No.
    .no = I say No and go
    .no-why = One No is enough.
    .give = I lend it for a bit
    .give-why = You're fed up. But the phone is yours.
    .explain = I explain why not
    .explain-why = You don't have to.

q-won = Dana: “I'll tell everybody: you came first!”
    .threat = A threat, I block her
    .threat-why = She demands nothing. She's glad.
    .hide = I get upset and leave
    .hide-why = Shy? Just ask her not to tell.
    .glad = We both cheer
    .glad-why = “I'll tell” can be kind.

q-tears = A player tells Aizhan: “Coins, or everyone hears you cried at a film!” What does she do?
    .coins = She pays him the coins
    .coins-why = He'd ask again.
    .beg = She begs him not to tell anyone
    .beg-why = He'd push more.
    .save = She saves, blocks, tells
    .save-why = Crying is fine. Threats are not.

q-form = Class chat: “Bring your trip form. Today is the last day!”
    .press = It's a rush, I report it
    .press-why = One date for everyone.
    .forget = Tomorrow will do
    .forget-why = Today is the last day, so do hurry.
    .bring = I ask Mum to sign it
    .bring-why = It's all clear, and Mum knows.

q-late = Coach Kairat: “Late players sit out. One rule for all.”
    .report = A threat, I report him
    .report-why = It's the same for all.
    .time = I set off early
    .time-why = It's fair, and everyone knows it.
    .quit = I quit football
    .quit-why = Just be on time.

q-first = Somebody threatens you. Blocking makes the chat vanish. What first?
    .block = I block him right away
    .block-why = Do block, but save first.
    .wipe = I delete it all
    .wipe-why = Messages are proof.
    .shot = I take a screenshot
    .shot-why = Then block and tell.

q-private = Somebody threatens your friend: “I'll share your private picture.” What now?
    .copy = I copy it as proof
    .copy-why = Never copy it. Telling is enough.
    .tell = We tell a grown-up
    .tell-why = It's not your friend's fault. There is help.
    .fight = I threaten him back
    .fight-why = Two threats don't help.

q-friend = Timur: “A group is threatening me. Don't tell anyone.” You say:
    .scold = “Why did you join them?”
    .scold-why = He needs support.
    .with = “Let's tell together”
    .with-why = Most children support a friend like this.
    .vow = “I swear I won't tell”
    .vow-why = Such a secret is too heavy to carry alone.

b6-champion = Someone on a togyzqumalaq site: “Quick! Your account in three minutes, and the cup is yours!”
    .give = I give it for the cup
    .give-why = A cup is nice. But rushed? Pause.
    .pause = I take time to think
    .pause-why = It's your account and your time.
    .friend = I offer my friend's account
    .friend-why = Then your friend could be tricked.

b6-car = By the road your friend shouts: “Stop! A car!”
    .stop = I stop right there
    .stop-why = There's a real reason: your friend is protecting you.
    .doubt = A rush, so I don't believe it
    .doubt-why = There's a reason. Stop first.

b6-roof = Older kids: “Climb onto the roof! No? And now?” You've said No twice.
    .climb = I climb up just once
    .climb-why = Even once is risky.
    .film = They climb, and I film it all
    .film-why = It's risky for them, too.
    .leave = I leave and call a grown-up
    .leave-why = They don't hear No? Leave.

b6-bag = The shop assistant asks twice: “A bag? No? Are you sure?”
    .thanks = “No, thanks”
    .thanks-why = She's just polite.
    .report = Pressure, I report her
    .report-why = She doesn't push. She just asks.

b6-say = How do you tell the psychologist about a threat?
    .joke = “Ha, a funny thing happened”
    .joke-why = A joke is an easy start. Then be clear.
    .later = “It's nothing, I'll tell you later”
    .later-why = Hard to say? One sentence is enough.
    .clear = “Somebody is threatening me”
    .clear-why = Short and clear.

b6-scarf = A boy at the bus stop: “Give me your scarf! Or everyone hears your granny walks you to school!”
    .give = I just give him the scarf and go
    .give-why = Tomorrow he wants your gloves.
    .same = I threaten him as well
    .same-why = Two threats help nobody.
    .adult = I tell the driver or my teacher
    .adult-why = A caring granny is a joy. It's his fault.

b6-tooth = The dentist: “If you don't brush, you get holes!”
    .threat = A threat, I report her
    .threat-why = She demands nothing. She warns you.
    .brush = I brush tonight
    .brush-why = That's advice. Your teeth say thanks!

b6-brush = A drawing app: “Thirty seconds! Click, don't think, and the golden brush is yours!”
    .type = I click, just in time
    .type-why = Nice brush. But “don't think” is a warning sign.
    .friend = I send it to a friend to click
    .friend-why = Then your friend gets rushed.
    .close = I close it and ask at home
    .close-why = Take your time, and you see more.

b6-brother = Your little brother: “Let's play! Please!” You: “Tomorrow.” He: “OK!”
    .play = We'll play tomorrow
    .play-why = He accepted your answer.
    .block = I stop talking to him
    .block-why = He wants to play. He didn't pressure you.

b6-erased = Your friend deleted all the threats. What now?
    .late = No proof, so it's too late
    .late-why = It isn't! You can tell from memory.
    .near = We go and tell together
    .near-why = There is help without proof, too.
    .scold = I scold my friend for that
    .scold-why = Scared people delete things. Your friend needs support.

family = Make a home rule for messages that rush you: “First, tea.” Whom do we tell? And if that person is busy?
    .start = “What do you do when somebody rushes you?”

plan = The pupil acts in order when somebody rushes and threatens: says No, saves, blocks and reports, tells. The pupil tells real hurry from pressure.
    .before = Walk through the lesson yourself. Find out who in your school is told about threats: the psychologist, the person for “DosbolLIKE”. Find out where the QR code of 111 hangs.
    .minutes =
        0–1: ask “What is fun about trading in games?”
        1–8: pupils walk alone or in pairs
        8–10: repeat the four steps with gestures, the task for home
    .ask =
        Why do we save before we block?
        The bus and Tezbay both rush Sanzhar. What is the difference?
        Why is the moderator's warning no threat?
        Why do we never copy private pictures?
        Do not ask “Has this happened to you?”
    .told = Listen calmly, say thank you, do not blame. Messages stay, nobody pays. If it is about a private picture, do not copy it: note the nickname and the time. Do not promise secrecy: explain whom you will tell. Work with the psychologist, contact 111; if there is danger now, 112 or 102.

chain = Rushing and threats leave no time to think. A child who has practised the order knows what to do under pressure.
    .risk = Demands seldom end after paying. In Kazakhstan 21% of children told nobody that they were going to meet an online acquaintance.
    .skill = Active lessons that train a concrete skill work better. Knowledge alone may not raise talks with parents, so telling is rehearsed here.
    .behaviour = After lessons of this kind at school children may tell more often. After a short lesson, less risky contact was measured among teenagers. That this lesson prevents harm is not proven.
