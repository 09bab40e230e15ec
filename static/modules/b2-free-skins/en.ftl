title = Free skin: who pays?
    .teaser = A golden dragon came all by itself. What is behind it?
    .joke = The dragon says it is free. So why is its tail a hook?
    .badge = Hook Spotter
    .cliffhanger = And somebody writes to Madina at boarding school: “Only I understand you”…
skill = I can spot the hook: gift, favour, hidden chat. I say no and tell a grown-up.

who-dana = Dana
who-aspan = Aspan_07
who-captain = Captain Ironhead
who-sanzhar = Sanzhar
who-azhe = Granny
who-tulpar = Tulpar
who-coach = Coach Kairat
who-arena = “Sky Island”

hook = Hi! I am Saq. This is Dana, the best player in her village.

    Today a stranger offers her a free skin. Cheer, or wait?
    .title = On Sky Island
    .picture = A cosy room. On the screen, an island above the clouds. Outside the window, the steppe.

pattern = Gifts are great. Most come from the heart.

    Some hide a hook: a gift, a favour, a hidden chat.

    One sign: pause. Two signs: stop and tell a grown-up.
    .title = Where is the hook?
    .picture = A shining gift. Its shadow looks like a hook.

lobby = The game chat. Which is a hook, and which is just kind?
    .prize = Cup prize: 50 coins for all. We ask for nothing.
    .prize-why = The game asks for nothing.
    .password = I'll give you a skin. Just type your password.
    .password-why = A password for a gift? That is a hook.
    .vanish = Not here. Come to a chat where messages vanish.
    .vanish-why = A hidden chat is a warning sign.
    .coins = Your 10 coins from yesterday. Here they are!
    .coins-why = He paid you back. All fair.
    .team = The team chat is ready. Parents are in it too.
    .team-why = It is open, and grown-ups know.

cousin = Sanzhar is Dana's cousin. He says: “Wear my dragon. It is too small for me anyway.”
    .hook = It is a hook, leave it
    .hook-why = Sanzhar asked for nothing.
    .kind = He is just being kind
    .kind-why = No catch and no secret. Say thanks!

chat = Answer for Dana. Whichever way you go, it is never too late to tell.

chat-n1 =
    Wow! I've never seen a player like you.

    You are a real star!
    .who = Thanks! Who are you?
    .who-why = Fine to ask. But that praise came fast.
    .guild = Wait, I'll ask my guild
    .guild-why = Great! Asking friends makes you strong.
chat-n2 = Just a player.

    I'll give you the golden dragon skin. Free!
    .take = Yay, send it!
    .take-why = Wanting it is normal. Watch what comes next.
    .why = Why me?
    .why-why = Sharp question! Why the gift?
    .rules = I'll look at the game's rules
    .rules-why = The rules tell you everything.
chat-t1 = Here, the dragon is yours.

    Now you owe me. I need a little help.
    .back = Then I'll give it back
    .back-why = You can always say no to a gift.
    .what = OK, what do you need?
    .what-why = Not your fault. “You owe me” is a sign.
chat-t2 = You can't give it back! You took it, so help.
    .sorry = Sorry, go on
    .sorry-why = You have nothing to be sorry for.
    .block = I'll block and report you
    .block-why = Super. You owe nobody anything.
chat-t3 = I can't say it here.

    Move to another chat.
    .stay = No, I stay here
    .stay-why = Right! You stay in the open.
    .go = OK, I'm coming
    .go-why = One more sign. It is not too late to leave.
chat-w1 = I just like you, that's all.

    Let's go to a chat that vanishes.
    .go = Sounds fun, let's go
    .go-why = Fun, yes. But it is a sign.
    .no = No, I stay here
    .no-why = Short and firm. Well done!
chat-r1 =
    The rules say: only the shop gives new skins.

    A gift from a stranger is a reason to pause.
    .ask = I'll ask Sanzhar
    .ask-why = Two heads are better than one.
    .report = I'll press “Report”
    .report-why = That helps other children too.
chat-p1 =
    Here is our chat. It all vanishes in a minute.

    Don't tell anyone, OK?
    .stay = OK, I won't
    .stay-why = Aspan_07 is pushing you. You are not to blame.
    .leave = No, I am leaving
    .leave-why = “Don't tell” is a sign to leave. Right!
chat-p2 = Dana's tummy feels odd. That is her inner alarm.

    It is not too late to leave or to tell.
    .call = I'll video-call Granny
    .call-why = That is the bravest step.
    .out = I'll leave. Sanzhar will help me tell
    .out-why = It is easier with a friend.
chat-g1 =
    Dana, your game yesterday was a work of art!

    What's up? Tell me.
    .thanks = Thanks! Something odd is going on
    .thanks-why = She praises your game and asks for nothing. Thanks fit.
    .doubt = Will you ask me for something, too?
    .doubt-why = The captain asked for nothing.
chat-c1 =
    Dana, let's not talk alone. Come to the guild's open base.

    Parents are there too.
    .flee = One more chat? No way!
    .flee-why = Good to take care. But the base is open.
    .open = I'll go, it's open there
    .open-why = You saw the difference: all is open here.
chat-d1 = The guild captain lifts her helmet. Oh! It is Bakyt apai from the library!

    “Aspan_07 wrote to three children,” she says.
    .shot = I have a screenshot
    .shot-why = A screenshot is evidence. Well done!
    .laugh = You play games, apai?!
    .laugh-why = Oh yes, she does. And she's good!
chat-d2 =
    It is good that you are careful. Now look closer.

    The guild's base is open. Nobody wants anything or hides anything.
    .see = Then I'll go and see
    .see-why = Checking in the open is fine.
    .azhe = I'd rather tell a grown-up
    .azhe-why = Telling a grown-up is the surest way.
chat-d3 = Good. Now let's tell a grown-up. Who will it be?
    .azhe = I'll tell Granny
    .azhe-why = Granny listens. If she can't help, tell someone else.
    .library = I'll tell Bakyt apai at the library
    .library-why = A grown-up outside the family can help too.
chat-s1 =
    Aspan_07 wrote to me, too!

    Need a skin? Just wear mine.
    .trick = Is that a hook too?
    .trick-why = Sanzhar asked for nothing, did he?
    .both = Thanks! Let's go and tell together
    .both-why = A friend and a grown-up. Perfect!
chat-s2 = Sanzhar looks sad. He only wanted to help.
    .sorry = Sorry! Let's go to Granny together
    .sorry-why = Saying sorry and telling: both are brave.
    .library = Come, let's go to the library
    .library-why = A grown-up you trust is there.
chat-end-azhe =
    My dear, I'm so glad you told me! Let's report this together.

    Then sweet zhent and one round. Watch out, I'm going to win!
chat-end-library = Bakyt apai from the library reports Aspan_07 and writes to the parents.

    The guild gets a new rule: “We check strange gifts together.”
chat-end-late =
    It is never too late to tell, dear. The one who lied is to blame.

    Let's keep a screenshot and block Aspan_07. And Sanzhar was so glad, he ate two baursaks!

last-chance = Aspan_07, under another name: “Last chance! Come to the vanishing chat and get the skin.” What do you say?
    .minute = I'll come for just one minute
    .minute-why = It is still a hidden chat.
    .no = No, I don't need it
    .no-why = Short and clear. No need to explain.

say-it = Dana wants to tell a grown-up. Let's build her sentence.
    .title = The first sentence
    .who-azhe = Granny, please listen.
    .who-azhe-answer = My dear, good that you told me. We will sort it out together.
    .who-nobody = No, nothing happened.
    .who-nobody-why = It is hard to carry alone. Tell somebody.
    .who-teacher = Gulnar apai, do you have a minute?
    .who-teacher-answer = I have time. Sit down, we will look at it together.
    .what-vague = There was this thing in the game…
    .what-vague-why = They may not understand. Say it clearly.
    .what-clear = A stranger gave me a skin and wants me in a hidden chat.
    .ask-help = I need help.
    .ask-secret = But don't tell anybody.
    .ask-secret-why = They may need others to help.
    .done = Clear! If the first grown-up does not help, tell the next.

q-winner = You win the school cup. The teacher openly gives you a skin code.
    .risky = I leave it, it's a hook
    .risky-why = It was given openly, no catch.
    .safe = I take it, it's a prize
    .safe-why = For your win, in front of everyone.
q-video = A video: “Free coins! Join the chat and link your mum's phone.”
    .tag = I'll send it to a friend
    .tag-why = Your friend could get hooked too.
    .stop = I close it and tell Mum
    .stop-why = Asking for a phone in return is a sign.
    .share = I'll join and just have a look
    .share-why = You can see the sign without joining.
q-debt = Bars_17: “I gave you a skin, now you owe me.”
    .free = No debt. I tell a grown-up
    .free-why = A gift is not a debt.
    .pay = I do whatever they ask
    .pay-why = Then comes the next favour.
    .hide = I never open the game again
    .hide-why = Leaving is fine. Telling helps more.
q-praise = A team mate: “Your pass was spot on!”
    .safe = I say thanks
    .safe-why = Normal praise after a game.
    .risky = I do not answer, it's odd
    .risky-why = Praise alone is no danger.
q-flatter = Someone you met five minutes ago: “You are so special, my star.”
    .sweet = How sweet! I believe it
    .sweet-why = Sweet, but far too fast.
    .fast = Too fast. I pause
    .fast-why = They do not even know you yet.
q-move = “It's slow here. Come to the vanishing chat, the gift is there.”
    .curious = I'll peek in and leave
    .curious-why = No evidence is left in there.
    .gift = I'll take the gift and go
    .gift-why = First a gift, then a favour.
    .stay = I don't go, I stay here
    .stay-why = Right: the open place is safer.
q-class = Teacher: “The class moves to a new chat. Parents are in it.”
    .safe = I move with the others
    .safe-why = Open, and everybody knows.
    .risky = I don't go, it's dangerous
    .risky-why = Grown-ups know. Nothing is hidden.
q-birthday = It is your birthday. Your uncle gives you game coins, and Mum knows.
    .risky = I give it back, it may be a hook
    .risky-why = A birthday, no catch, and Mum knows.
    .safe = I say thanks and take it
    .safe-why = That is what a real gift looks like.
q-bread = A friend: “I ate your baursak yesterday, have mine today.”
    .safe = We share it and eat
    .safe-why = Friends take turns.
    .risky = He wants me to owe him something
    .risky-why = He shares and asks for nothing.
q-friend = A friend took a skin in a hidden chat and is scared. What do you do?
    .laugh = I laugh: it's his own doing
    .laugh-why = The one who lied is to blame.
    .together = I listen, then we go and tell
    .together-why = That is how most children help.
    .wait = I wait until he finds a way out
    .wait-why = It is hard alone. Stay close.
q-first = You have left a hidden chat. What comes first?
    .delete = I delete all of it
    .delete-why = Messages are evidence. Keep them.
    .argue = I write something rude back
    .argue-why = An answer may bring them back.
    .tell = I tell a grown-up I trust
    .tell-why = That is the step that helps most.

b1-farm = In a farm game somebody gives you a golden cow: “Now turn your camera on.”
    .give = I turn it on for a second
    .give-why = A favour after a gift is a sign.
    .stop = No, I tell a grown-up
    .stop-why = A real gift needs no camera.
b1-shop = The game's shop: “Party! A free hat for all today.”
    .safe = I take it, it's for all
    .safe-why = The shop gives to all and asks for nothing.
    .risky = I leave it, it must be a hook
    .risky-why = No catch, no hidden chat.
b1-voice = “Come to this voice chat. Just us two, and nothing is saved.”
    .stop = No way. I tell a grown-up
    .stop-why = “Just us two” and “nothing is saved” are signs.
    .try = I'll try it just this once
    .try-why = Even once, it is a hidden chat.
b1-dombra = The dombra teacher: “Three months of practice, and it sounds wonderful!”
    .risky = Too much praise, I don't trust it
    .risky-why = He has seen your work.
    .safe = I'm glad and say thanks
    .safe-why = Real praise for real work.
b1-next = You tell a grown-up, who says: “Later.” What now?
    .stop = I stop telling anyone at all
    .stop-why = You have a right to be heard.
    .next = I tell the next grown-up
    .next-why = Right: somebody will listen.
    .alone = I sort it out on my own
    .alone-why = You are not alone. Many people can help.

b2-map = A stranger: “Take the magic map. Then you do one job for me.”
    .stop = I say no and tell a grown-up
    .stop-why = A gift with a job is a hook.
    .pay = If the job is easy, I'll do it
    .pay-why = It starts easy and gets harder.
b2-bike = The boy next door: “Ride my bike. Bring it back tonight.”
    .risky = It's a hook, I will owe him
    .risky-why = The only rule is to bring it back. Fair.
    .safe = Thanks, I'll bring it back
    .safe-why = Neighbours share like that.
b2-star = A stranger: “Nobody draws like you! Draw only for me.”
    .yes = I'm so happy, I start at once
    .yes-why = Fast praise, then a favour.
    .stop = I pause and tell a grown-up
    .stop-why = Praise and a favour came together.
b2-parents = The coach: “We move to a new chat, the link is in the parents' group.”
    .safe = Mum adds me, I go
    .safe-why = Through grown-ups, in the open.
    .risky = I don't go, it's dangerous
    .risky-why = The parents have seen the link.
b2-friend = A friend: “Somebody gave me a dragon. It's a secret!” What do you say?
    .secret = OK, let it be our secret
    .secret-why = Such a secret is heavy for your friend.
    .adult = Let's tell a grown-up
    .adult-why = Telling together is easier. And brave!
    .tease = Ha, they tricked you!
    .tease-why = Your friend needs support, not teasing.

family =
    Play at home for five minutes: everybody offers one “gift”.

    The others guess: a hook or a real gift? Why?

    Then agree: if a stranger offers a gift, who do we tell first? And who next?
    .start = “What would you do if somebody in a game gave you a free skin?”

plan = The pupil spots the chain gift – favour – hidden chat, says no, and builds a first sentence to a grown-up.
    .before = Play the module yourself.
        Do not name games: the talk fits any of them.
        Find out where the 111 QR code hangs in your school.
    .minutes = 0–1: Dana and Saq. Ask: “What do you like about games?”
        1–3: warning signs and safe messages in the chat.
        3–6: Dana's chat. Try two different ways.
        6–7: say the first sentence together.
        7–9: the quiz.
        9–10: the task for home, whom one can tell, the 111 QR code.
    .ask = How does a real gift differ from a hook?
        Why does somebody call you to a hidden chat?
        What do we do if the first grown-up does not listen?
    .told = Listen, say thank you, do not blame.
        Do not promise secrecy: “I will tell only those who can help you.”
        Ask no personal questions before the class. Tell the school psychologist. In danger: 112.
chain = Gifts and warm words build trust; a child who knows the chain stops earlier.
    .risk = Those who deceive mostly do not hide their age: they praise, give and help.
    .skill = Spots concrete signs, rehearses refusing and telling.
    .behaviour = After a short lesson, less risky contact was measured among teenagers.
