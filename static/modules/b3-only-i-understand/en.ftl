title = Me or your friends?
    .teaser = Tomiris says: “Choose!” And why is there a potato on the cake?
    .joke = There is no candle on the cake. There is a potato!
    .badge = Friend Keeper
    .cliffhanger = And after the pool somebody wants a picture from Alina…
skill = Now I can notice pressure, keep my friends and tell a grown-up.

who-madina = Madina
who-tomiris = Tomiris
who-alina = Alina
who-arman = Arman
who-dana = Dana
who-gulnar = Gulnar apai
who-saule = Saule apai

first = Madina lives at a boarding school. She draws a leopard manga. The art chat is fun! Tomiris, 16, writes: “Only I understand you.” How might Madina feel?
    .picture = A room at the boarding school. A bunk bed. On the desk lie Madina’s drawings and a phone.
    .happy = Happy
    .mixed = Happy and unsure
    .uneasy = Uneasy
    .done = Any of these can be true. Warm words are good. If they pull you away from friends, pause.

pull = What do these words do? Find the pairs.
    .only = “Your friends are childish”
    .only-with = Pulls you away from friends
    .only-why = A true friend leaves room for others.
    .delete = “Delete our chat”
    .delete-with = Hides it from grown-ups
    .delete-why = If the chat stays, it’s easier to help.
    .sulk = “Do it or I’ll be upset”
    .sulk-with = Makes it hard to say No
    .sulk-why = You can always say No.

phone = Madina’s phone. Where is the pressure?
    .shade = Your shading is great!
    .shade-why = Praise for her work is just kind.
    .sit = Your friends are childish. Don’t sit with them.
    .sit-why = This pulls her away from friends.
    .card = Let’s make Dana a card! Don’t tell till tomorrow.
    .card-why = A surprise. Tomorrow Dana will see it.
    .delete = Read this, then delete the chat.
    .delete-why = That’s so no grown-up sees it.
    .sad = You didn’t come, I was sad. Tomorrow?
    .sad-why = Honest about feelings, and no pressure.

support = Madina is quiet and hides her phone. How can Alina help? Find the order.
    .ask = Ask: “How are you?”
    .listen = Listen without blaming
    .adult = Tell a teacher together
    .near = Stay close afterwards
    .why = A friend does not carry this alone. A grown-up helps.

chat = Now answer for Madina.

chat-n1 = Your leopard is wonderful!

    Your friends are childish. Only I understand you.
    .friends = Thanks! My friends like it too
    .friends-why = You say thanks and keep your friends.
    .yes = Yes, they are childish and don’t get it
    .yes-why = Praise is nice. But this puts your friends down.

chat-a2 = So you don’t need me.

    I won’t sleep, because of you!
    .sorry = Sorry! I’ll do anything you say
    .sorry-why = Caring is good. But this is pressure.
    .awake = I’ll stay up too
    .awake-why = That’s kind. But you need your sleep.
    .adult = If it’s hard, tell a grown-up
    .adult-why = Kind and firm.

chat-a3 =
    Arman here. Keep Sunday free!

    Why? It’s a surprise. Gulnar apai knows.
    .no = Tell me, or I won’t come!
    .no-why = It’s good to be careful. But here a grown-up knows.
    .wait = Okay, I can’t wait!
    .wait-why = The day is set, and a teacher knows.

chat-a4 =
    See? They’re whispering without you.

    They’re laughing at you! Block them all.
    .keep = I don’t block friends
    .keep-why = You can ask them yourself.
    .block = Really? Then I’ll block them
    .block-why = That hurts to hear. Ask them first.

chat-a5 =
    Gulnar apai here. Can we talk at break, just us two?

    In the library, with the door open.
    .alone = Just us two? I won’t come
    .alone-why = It’s good to be careful. But here the door is open.
    .come = Okay, apai, I’ll come
    .come-why = An open place at break: a good time to tell.

chat-t1 =
    Alina here. You’ve been so quiet.

    Are you okay?
    .fine = I’m fine, don’t ask
    .fine-why = It’s hard to say. Alina can wait.
    .tell = No. Tomiris is pressuring me
    .tell-why = One line is enough. Now there are two of you.

chat-b2 =
    This chat is our secret.

    Delete it, so your carer doesn’t see.
    .delete = Okay, I’ll delete it now
    .delete-why = Even then, it’s not too late to tell.
    .hide = I won’t delete it, I’ll hide it
    .hide-why = It’s good you kept it. Show it and get help.
    .keep = No, the chat stays
    .keep-why = So a grown-up can see and help.

chat-b3 =
    Don’t you trust me? I gave you paints!

    Prove you’re my friend: delete this chat.
    .thanks = Thanks for the paints. Still no
    .thanks-why = A gift is not a debt.
    .okay = Don’t be upset, I’ll delete it now
    .okay-why = You are kind. But friends don’t ask for proof.

chat-b4 = Dana here. You missed our game, I was sad.

    I understand. Tomorrow?
    .blame = Stop blaming me all the time!
    .blame-why = You are tired. But Dana isn’t blaming you.
    .tomorrow = Sorry! Yes, tomorrow
    .tomorrow-why = Dana is honest, and you choose.

chat-b5 =
    Last chance: me or Alina?

    Choose now!
    .you = Okay then, I choose you
    .you-why = Under pressure it’s easy to say yes. But friends don’t make you choose.
    .none = I won’t choose!
    .none-why = Friendship is not a race.

chat-b6 =
    Saule apai here. My door is open.

    It stays between us. I call for help only if there’s danger.
    .worry = Apai, something is worrying me
    .worry-why = One line is enough. She will ask.
    .secret = Between us? If it’s secret, I won’t come
    .secret-why = It’s good to be careful. But she says her rule openly.

chat-e1 =
    Apai says: “It’s not your fault.” Adults will help Tomiris too.

    Sunday: your birthday! The leopard on the cake looks like a potato.

chat-e2 =
    Apai says: “Bring Alina.” You tell her together.

    Sunday: your birthday! Is it a leopard or a potato?

chat-e3 =
    You and Alina tell a carer. She is busy. Saule apai helps!

    The whispers were about your birthday cake, with a potato leopard!

chat-e4 =
    On a video call you tell Mum. She calls the teacher.

    And your friends are baking a cake. The leopard looks like a potato!

chat-e5 = Saule apai listens. You save the chat together.

    A knock: friends, a cake, a potato leopard! Happy birthday!

chat-e6 =
    You write to 111 by the school QR code: free, day and night. Then you tell a teacher.

    It’s never too late. And the cake “potato” is a leopard!

which = Safe, or time to tell?
    .safe = Safe
    .tell = I tell a grown-up
    .tutor = Tutor: “Mum won’t get it. Tell only me.”
    .tutor-why = It pulls you away from family.
    .dance = Class: “A surprise dance for our teacher! Don’t tell till tomorrow.”
    .dance-why = Tomorrow everyone will see it.
    .game = Player: “Tell anyone about me and we’re not friends.”
    .game-why = A secret with pressure.
    .granny = Granny: “I miss you! Call when you can.”
    .granny-why = Missing you is not pressure.

neighbour = Talk in pairs: how does a good friend treat your other friends? Two examples.
    .done = Most children leave room for other friends. So do you.

q-dance = A girl from dance, 17: “They don’t get you at home. Come to me.”
    .kind = She is kind
    .older = She is older, so she is right
    .away = It pulls me away from family
    .kind-why = Warm words. But they pull you away from home.
    .older-why = Older people can be wrong too.
    .away-why = It sets you against your family.

q-flowers = Dad: “Flowers for Mum! Don’t tell till Sunday.”
    .wait = Okay, I’ll wait till Sunday
    .report = It’s a secret: I tell my teacher
    .hide = Hiding it from Mum is risky
    .wait-why = The day is set, and everyone will be glad.
    .report-why = It’s good to be careful. But this is a surprise.
    .hide-why = Mum will know on Sunday.

q-football = An older boy at football: “Read this, then delete it.”
    .nice = I delete it, to be nice
    .show = I show it to our coach
    .quiet = I stay quiet
    .nice-why = That’s polite. But “delete” is a warning sign.
    .show-why = A grown-up can help.
    .quiet-why = It’s hard alone. Share it.

q-sad = A friend: “I lost, I’m sad. Please listen.”
    .block = Pressure! I block him
    .trick = It’s a trick to get my pity
    .listen = I listen to him
    .block-why = He isn’t demanding anything.
    .trick-why = Being sad is no trick.
    .listen-why = He asks openly. That’s friendship.

q-player = It is late. A player: “If you go, I’ll cry.”
    .stay = Poor thing, I’ll stay
    .coins = I give him coins
    .bye = I say bye and leave
    .stay-why = That’s kind. But you need sleep.
    .coins-why = You are generous. But this is pressure.
    .bye-why = You are not responsible for his mood.

q-best = Aizhan: “You’re my best friend! Can I meet your friends?”
    .alone = She wants me alone
    .meet = Let’s all meet
    .fast = Too close! I run away
    .alone-why = No, she invites your friends.
    .meet-why = A true friend likes your other friends too.
    .fast-why = Not all warm words are pressure.

q-classmate = A classmate: “Play only with me. Others are bad.”
    .only = Okay, just us two
    .all = No, let’s all play
    .maybe = Maybe they really are bad
    .only-why = Two is nice. But “only” is a sign of pressure.
    .all-why = You keep all your friends.
    .maybe-why = Trust what you have seen yourself.

q-diary = Sanzhar: “Please don’t read my diary.”
    .yours = Okay, I won’t read it
    .secret = A secret? Then I tell someone
    .open = I open and check it
    .yours-why = Private things are not bad secrets.
    .secret-why = You care. But diaries are private.
    .open-why = Better ask: “How are you?”

q-hour = A friend from the art chat: “An hour, no reply? You’re a bad friend!”
    .later = I answer when I have time
    .glue = Sorry, I’ll stay on my phone
    .bad = I am a bad friend
    .later-why = Calm and clear.
    .glue-why = You care. But you can take a rest.
    .bad-why = No! An hour is nothing.

q-test = Teacher: “In the test, don’t talk to your neighbour.”
    .apart = She keeps me from my friend
    .rule = Okay, we’ll talk later
    .complain = This is pressure: I complain
    .apart-why = For one lesson only.
    .rule-why = One rule for all.
    .complain-why = A test is not pressure.

q-first = Something is worrying you. What do you tell a grown-up?
    .later = “Not now, maybe I’ll tell you later”
    .joke = “It’s only a joke”
    .clear = “Someone is pressuring me”
    .later-why = It’s hard to say. One line is enough.
    .clear-why = Short and clear.
    .joke-why = If it worries you, it’s no joke.

q-friend = Someone is pressuring your friend. Your friend says: “Don’t tell anyone.”
    .promise = Okay, I promise: I won’t tell anyone
    .forget = Just forget it
    .with = I’m with you, let’s tell a teacher
    .promise-why = You are loyal. But this secret is heavy.
    .forget-why = You mean well. But your friend needs help.
    .with-why = Support and help.

b1-team = A team captain, 15, in a building game: “Talk to others and you’re out.”
    .obey = Okay, I won’t talk to them
    .keep = I keep talking to my friends
    .obey-why = You want to stay. But this is pressure.
    .keep-why = A good team lets you keep your friends.

b1-bike = Nurlan: “We got Arman a bike! Don’t tell till his birthday.”
    .wait = I’ll wait. Arman will love it!
    .bad = Keeping secrets is always a bad sign
    .wait-why = On his birthday everybody will know.
    .bad-why = It’s good to be careful. But here the day is set.

b1-eat = An online friend: “I won’t eat if you go offline.”
    .stay = I stay online, so he eats
    .proof = I ask for a photo of his dinner
    .tell = I go, and tell a grown-up
    .stay-why = That’s kind. But he uses pity to keep you there.
    .proof-why = You care. But helping him is a grown-up’s job.
    .tell-why = A grown-up can help him too.

b1-coach = Coach: “We missed you yesterday. If you are ill, rest.”
    .guilt = He’s blaming me, so I don’t answer
    .thanks = Thanks, I’ll come when I am well
    .guilt-why = He isn’t blaming you: he said “rest”.
    .thanks-why = Honest words, no pressure.

b1-no = “Delete the chat or I’ll be upset.” What do you say?
    .just = “Okay, but only this once”
    .no = “No. The chat stays.”
    .just-why = Tomorrow they may ask again. It’s not too late to tell.
    .no-why = A short No is enough. Then tell a grown-up.

b2-camp = A camp leader: “We have a secret chat. Don’t show it at home.”
    .fun = Fun! I won’t show anyone
    .show = I show it at home
    .hide = I join and keep quiet
    .fun-why = Maybe it’s fun. But hiding it from home is a warning sign.
    .show-why = A good chat isn’t hidden from home.
    .hide-why = You are curious. First tell a grown-up you trust.

b2-contest = The contest teacher: “Keep the answers to yourselves till tomorrow.”
    .fair = Okay, that is fair
    .sign = A secret: that is risky
    .fair-why = The same for all, and it ends tomorrow.
    .sign-why = It’s good to be careful. But this is a contest rule.

b2-club = A club leader: “Friends hold you back. Trust only me.”
    .wise = He’s a grown-up, so he knows
    .tell = I tell another grown-up
    .try = I’ll see my friends less
    .wise-why = Respect is good. But “only me” is a warning sign.
    .tell-why = A good leader lets you keep your friends.
    .try-why = You want to do well. But friends help.

b2-pair = At swimming a girl says: “Today we are a pair! Tomorrow we swap.”
    .apart = She’s taking me from the others
    .swim = Good, let’s swim
    .apart-why = Only for a day. Tomorrow you swap.
    .swim-why = There is room for all.

b2-brother = Your little brother’s friend says: “Choose only me!” Your brother cries.
    .silly = It’s silly, don’t cry
    .choose = Just choose him and it will all calm down
    .near = I listen, then we tell a grown-up
    .silly-why = You mean well. But it hurts him.
    .choose-why = It’s quick. But a friend doesn’t make you choose.
    .near-why = That is support: he is not alone.

family = Each of you ends: “A good friend …” Then think together. Which secrets are happy? Which must be told?
    .start = “Who was your best friend as a child? What was that friend like?”

plan = The pupil notices isolation and a demand for secrecy, keeps friends and tells a grown-up in one sentence.
    .before = Walk through the lesson yourself. If your class has a similar story, name nobody. Find out where the QR code of 111 hangs.
    .minutes =
        0–1: ask “What is a good friend like?”
        1–8: pupils walk alone or in pairs
        8–10: talk in pairs, the task for home
    .ask =
        Which words of Tomiris were pressure?
        Why is Arman’s secret safe?
        How does honest sadness differ from sulking that forces?
        What help does Tomiris need herself?
        Do not ask “Has this happened to you?”
    .told = If a child tells you: listen calmly, say thank you, do not blame. Keep the chat. Do not promise secrecy; explain whom you will tell. Ask the psychologist, contact 111. The one who pressed may be your pupil too and needs help as well.

chain = Somebody who presses a child pulls it from friends and asks for secrecy. So the child practises keeping friends and telling.
    .risk = Research names isolation and secrecy as features of such contacts. They have no fixed order, so the lesson teaches signs and not steps.
    .skill = Active lessons that train a concrete skill work better. A surprise, honest sadness and an open door are there too, so that children do not fear everybody.
    .behaviour = After a lesson of under an hour 11–17-year-olds had fewer sexualised interactions. Knowledge alone does not make children tell, so telling is rehearsed. That this lesson prevents harm is not proven.
