title = A love song to a samsa
    .teaser = Somebody has Sanzhar's song, but you have four steps.
skill = Now I can act in order under pressure: No, save, block, tell.

who-sanzhar = Sanzhar
who-arman = Arman
who-nurlan = Nurlan
who-tezbay = Tezbay
who-five = The Five
who-mod = Moderator
who-gulnar = Gulnar apai

steps = Trading is fun! Sanzhar sang “O samsa!” Now Tezbay threatens: “Your skin, or all hear it!” Order the steps.
    .picture = A market in a game. Two players trade, an hourglass between them.
    .no = Say No, don't answer
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
    .threat-with = Rules by fear
    .threat-why = Tell, and it gets weak.

market = The game's chat. Where are warning signs?
    .cart = Golden cart! Gone in ten seconds. Don't think!
    .cart-why = No time to think.
    .match = Quick! The match is on!
    .match-why = It really is. He demands nothing.
    .rule = Warning: we block cheats.
    .rule-why = A rule for all.
    .coward = Your skin, or we call you a coward!
    .coward-why = They demand and threaten.

proof = Nurlan listens and doesn't laugh: “What is good proof?” Tick two.
    .name = Nickname, day, time
    .name-why = The moderator needs them.
    .private = Somebody's private picture
    .private-why = Never copy that. Telling is enough.
    .shot = A screenshot of the threat
    .shot-why = It shows the words.

chat = You are Sanzhar. The trade begins!

chat-n1 = A golden cart, just for you!

    Your skin. 10, 9, 8…
    .fast = Take it! Quick!
    .fast-why = Nice cart. But rushed? Pause.
    .slow = No, I don't rush
    .slow-why = You have time to think.
    .samsa = Wait, my samsa gets cold
    .samsa-why = A pause is smart. And tasty!

chat-a2 = I ask again. And now?

    And now? Now?
    .show = OK, show me then
    .show-why = Polite. But your No may stay.
    .firm = No. The end.
    .firm-why = One No is enough.

chat-a3 = Arman here. Quick! The bus is leaving!

    Grab your samsa and run!
    .run = Running!
    .run-why = A bus really won't wait.
    .stay = You rush me, too! I stay
    .stay-why = Care is good. But Arman demands nothing.

chat-a4 = No skin? Then all get your song!

    I have your voice!
    .beg = Please don't!
    .beg-why = Fear is normal. But he'll want more.
    .block = I block him at once
    .block-why = Good. Next time, save first.
    .save = I take a screenshot
    .save-why = Proof! It's his fault.

chat-a5 = Moderator, open chat: a broken rule!

    We check everyone. Any proof?
    .hide = Will they block me? I run
    .hide-why = Fear is normal. But they seek the cheat.
    .report = Nickname and screenshot!
    .report-why = That helps others, too.

chat-a6 = Nurlan here. Arman is worried.

    What's up? I won't scold.
    .song = Somebody threatens me
    .song-why = One sentence is enough.
    .tummy = Just a tummy ache
    .tummy-why = Hard to say? Nurlan can wait.

chat-b2 = Oops, the cart is broken!

    Give more. So? So?
    .more = Here, now leave me be
    .more-why = You want peace. He'll want more.
    .sulk = Broken? Not fair!
    .sulk-why = True. Now say No.
    .no = No. We're done.
    .no-why = No works after a Yes, too.

chat-b3 = Ha! Then the whole school hears your song!

    Your skin!
    .save = Screenshot, then block
    .save-why = Right order: proof first.
    .laugh = Don't! All will laugh!
    .laugh-why = That's normal. But it's not your fault.

chat-b4 = You have one minute!

    60, 59, 58…
    .out = Go on, I'm off
    .out-why = Don't rush. Save it, tell.
    .what = What else do you want?
    .what-why = Giving feels easier. But you can stop.

chat-b5 = Gulnar apai here. The song contest: sign up today!

    Who's in? Hurry!
    .hurry = A rush again! I delete it
    .hurry-why = You're fed up. But it's one date for all.
    .sign-up = Sign me up! Can we talk?
    .sign-up-why = An open date. And telling is brave.

chat-b6 = Nurlan here. Ring me, quick!

    Arman saw it all. I won't scold.
    .push = You rush me, too! Go away
    .push-why = You're fed up. He rushes to help.
    .help = Please help me
    .help-why = You know him. He demands nothing.

chat-e1 = The moderator blocks him. With Nurlan you tell your teacher.

    On the bus you sing the samsa song. The driver joins in!
chat-e2 = Nurlan doesn't laugh or scold. Together you report it and tell Mum.

    Then he sings his own song to a plov!
chat-e3 = Mum is busy. You write to 111 by the school's QR code and tell your teacher.

    Not too late! The cook wants your song.
chat-e4 = At night you tell Nurlan. He goes to the teacher with you.

    Your class writes a song to ayran for you!
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

q-bike = An older boy: “Your phone for my bike! Now or never!”
    .swap = I swap, quick
    .swap-why = Nice bike. But rushed? Pause.
    .watch = I give my watch
    .watch-why = Rushed? Give nothing.
    .pause = No, I'll ask at home
    .pause-why = A good swap can wait.

q-rain = Mum: “Quick! Rain! Get the washing in!”
    .run = I run and get it
    .run-why = Rain won't wait.
    .trap = A rush? Danger!
    .trap-why = It's Mum, with a reason.
    .proof = I ask for a photo of the cloud
    .proof-why = Ha! Look outside.

q-nick = The Five: “Your pie, or all hear your nickname!”
    .give = I hand it over
    .give-why = Tomorrow they ask again.
    .tell = I tell my teacher
    .tell-why = It's their fault.
    .same = I spread their nicknames
    .same-why = Then all get hurt.

q-plate = Granny: “More? And more?” You: “I'm full.” Granny: “Fine, dear.”
    .hug = I thank her and hug her
    .hug-why = She heard your No.
    .block = I block Granny
    .block-why = She cares.
    .burst = I eat till I burst
    .burst-why = You may say No.

q-phone = For the third time: “Lend me your phone!” You've said No.
    .no = I say No and go
    .no-why = One No is enough.
    .give = I lend it for a bit
    .give-why = You're fed up. But it's yours.
    .explain = I explain why not
    .explain-why = No need to.

q-won = Dana: “I'll tell everybody: you came first!”
    .threat = A threat, I block her
    .threat-why = She demands nothing. She's glad.
    .hide = I hush her
    .hide-why = Shy? Just ask.
    .glad = I'm glad with her
    .glad-why = “I'll tell” can be kind.

q-tears = A player to Aizhan: “Coins, or all hear you cried at a film!” And she?
    .coins = She pays
    .coins-why = He'd ask again.
    .beg = She begs him
    .beg-why = He'd push more.
    .save = She saves, blocks, tells
    .save-why = Crying is fine. Threats are not.

q-form = Class chat: “Bring your trip form. Last day today!”
    .press = It's a rush, I report it
    .press-why = One date for all.
    .forget = Tomorrow will do
    .forget-why = The date is real.
    .bring = I ask Mum to sign it
    .bring-why = Clear, and Mum knows.

q-late = Coach Kairat: “Late players sit out. One rule for all.”
    .report = A threat, I report him
    .report-why = It's the same for all.
    .time = I set off early
    .time-why = The rule is fair.
    .quit = I quit football
    .quit-why = Just be on time.

q-first = A threat. Blocking makes the chat vanish. What first?
    .block = I block him right away
    .block-why = Yes, after a screenshot.
    .wipe = I delete it all
    .wipe-why = Messages are proof.
    .shot = I take a screenshot
    .shot-why = Then block and tell.

q-private = Somebody threatens a friend with a private picture. What now?
    .copy = I copy it as proof
    .copy-why = Never. Telling is enough.
    .tell = We tell a grown-up
    .tell-why = Not your friend's fault.
    .fight = I threaten him back
    .fight-why = Two threats don't help.

q-friend = Timur: “A group threatens me. Tell nobody.” You say:
    .scold = “Why join them?”
    .scold-why = He needs support.
    .with = “Let's go and tell”
    .with-why = Most would help like that.
    .vow = “I swear I won't tell”
    .vow-why = That secret is too heavy.

b6-champion = On a togyzqumalaq site: “Give me your account in three minutes, and the cup is yours!”
    .give = I give it for the cup
    .give-why = A cup is nice. But a rush is a sign.
    .pause = I take time to think
    .pause-why = It's your account and your time.
    .friend = I offer my friend's account
    .friend-why = Then your friend could be tricked.

b6-car = By the road your friend shouts: “Stop! A car!”
    .stop = I stop right there
    .stop-why = A real hurry: your friend takes care of you.
    .doubt = A rush, so I don't believe it
    .doubt-why = There's a reason. Stop first.

b6-roof = Older kids: “Climb the roof! And now?” You've said No twice.
    .climb = I climb up just once
    .climb-why = Once is risky, too.
    .film = They climb, I film it
    .film-why = It's risky for them, too.
    .leave = I leave and call a grown-up
    .leave-why = They don't hear No? Leave.

b6-bag = The shop assistant asks twice: “A bag? Are you sure?”
    .thanks = “No, thanks”
    .thanks-why = She's just polite.
    .report = Pressure, I report her
    .report-why = She doesn't push. She just asks.

b6-say = How do you tell the psychologist about a threat?
    .joke = “Ha, a funny thing”
    .joke-why = A joke is an easy start. Then be clear.
    .later = “It's nothing, maybe later”
    .later-why = Hard? One sentence is enough.
    .clear = “Somebody is threatening me”
    .clear-why = Short and clear.

b6-scarf = At the bus stop, a boy: “Your scarf, or all hear Granny walks you to school!”
    .give = I give him the scarf
    .give-why = Tomorrow he wants your gloves.
    .same = I threaten him as well
    .same-why = Two threats help nobody.
    .adult = I tell the driver or my teacher
    .adult-why = A caring granny is lucky to have. It's his fault.

b6-tooth = The dentist: “If you don't brush, you get holes!”
    .threat = A threat, I report her
    .threat-why = She demands nothing. She warns you.
    .brush = I brush tonight
    .brush-why = That's advice. Your teeth say thanks!

b6-brush = A drawing app: “Thirty seconds! Click, don't think, and the golden brush is yours!”
    .type = I click, just in time
    .type-why = Nice brush. But “don't think” is a sign.
    .friend = I send it to a friend to click
    .friend-why = Then your friend gets rushed.
    .close = I close it and ask at home
    .close-why = Without a rush you see more.

b6-brother = Your little brother: “Let's play! Please!” You: “Tomorrow.” He: “OK!”
    .play = We'll play tomorrow
    .play-why = He took your answer.
    .block = I stop talking to him
    .block-why = He wants to play, not to press.

b6-erased = Your friend deleted all the threats. What now?
    .late = No proof, so it's too late
    .late-why = It isn't! You can tell from memory.
    .near = We go and tell together
    .near-why = There is help without proof, too.
    .scold = I scold him for that
    .scold-why = Fear does that. He needs support.

family = Make a home rule for rushing messages: “First, tea.” Whom do we tell? And if they're busy?
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
