title = Me or your friends?
    .teaser = Tomiris says: “Choose!” And why is there a potato on the cake?
skill = Now I can notice pressure, keep my friends and tell a grown-up.

who-madina = Madina
who-tomiris = Tomiris
who-alina = Alina
who-arman = Arman
who-dana = Dana
who-gulnar = Gulnar apai
who-saule = Saule apai

first = Madina lives at a boarding school. She draws a leopard manga. The art chat is fun! Tomiris, 16, writes: “Only I understand you.” How may Madina feel?
    .picture = A room at the boarding school. A bunk bed. On the desk lie Madina’s drawings and a phone.
    .happy = Happy
    .mixed = Happy and unsure
    .uneasy = Uneasy
    .done = All can be true. Warm words are good. Do they pull you from friends? Pause.

pull = What do such words do? Find the pairs.
    .only = “Your friends are childish”
    .only-with = Pulls you from friends
    .only-why = A true friend leaves room for others.
    .delete = “Delete our chat”
    .delete-with = Hides from grown-ups
    .delete-why = With the chat, helping is easier.
    .sulk = “Do it or I’ll sulk”
    .sulk-with = Makes it hard to say No
    .sulk-why = You may always say No.

phone = Madina’s phone. Where is the pressure?
    .shade = Your shading is great!
    .shade-why = Praise for work is just kind.
    .sit = Your friends are childish. Don’t sit with them.
    .sit-why = This pulls her from friends.
    .card = A card for Dana! Hush till tomorrow.
    .card-why = A surprise opens tomorrow.
    .delete = Read this, then delete the chat.
    .delete-why = So no grown-up sees it.
    .sad = You didn’t come, I was sad. Tomorrow?
    .sad-why = Honest, and Madina may choose.

support = Madina is quiet and hides her phone. How can Alina help? Find the order.
    .ask = Ask: “How are you?”
    .listen = Listen, no blame
    .adult = Tell a teacher together
    .near = Stay close afterwards
    .why = A friend need not carry it alone.

chat = Now answer for Madina.

chat-n1 = Your leopard is wonderful!

    Your friends are childish. Only I understand you.
    .friends = Thanks! My friends like it too
    .friends-why = You say thanks and keep your friends.
    .yes = Yes, they are childish
    .yes-why = Praise is nice. But it puts friends down.

chat-a2 = So you don’t need me.

    I won’t sleep, because of you!
    .sorry = Sorry! I’ll do anything you say
    .sorry-why = Caring is good. But this is pressure.
    .awake = I’ll stay up too
    .awake-why = Kind. But your sleep is yours.
    .adult = If it’s hard, tell a grown-up
    .adult-why = Kind and firm.

chat-a3 = Arman here. Keep Sunday free!

    Why? A surprise. Gulnar apai knows.
    .no = A secret? I won’t come!
    .no-why = Careful is good. Here a grown-up knows.
    .wait = Okay, I can’t wait!
    .wait-why = It has a day. A teacher knows.

chat-a4 = See? They whisper without you.

    They laugh at you! Block them all.
    .keep = I don’t block friends
    .keep-why = You can ask them yourself.
    .block = Really? Then I’ll block them
    .block-why = That hurts to hear. Ask them first.

chat-a5 = Gulnar apai here. Can we two talk at break?

    In the library, door open.
    .alone = Just us two? I won’t come
    .alone-why = Careful is good. But the door is open.
    .come = Okay, apai, I’ll come
    .come-why = An open place, a good time to tell.

chat-t1 = Alina here. You are so quiet.

    Are you okay?
    .fine = I’m fine, don’t ask
    .fine-why = It’s hard to say. Alina can wait.
    .tell = No. Tomiris puts pressure on me
    .tell-why = One line is enough. Now you are two.

chat-b2 = This chat is our secret.

    Delete it, so no adult sees.
    .delete = Okay, I’ll delete it now
    .delete-why = Even then, it’s not too late to tell.
    .hide = I’ll hide it well
    .hide-why = Good it stays. Show it and get help.
    .keep = No, the chat stays
    .keep-why = So a grown-up can see and help.

chat-b3 = Don’t you trust me? I gave you paints!

    Prove it: delete this chat.
    .thanks = Thanks for the paints. Still no
    .thanks-why = A gift is not a debt.
    .okay = Don’t sulk, I’ll delete it
    .okay-why = You are kind. Friends need no proof.

chat-b4 = Dana here. You missed our game, I was sad.

    I understand. Tomorrow?
    .blame = Stop blaming me all the time!
    .blame-why = You are tired. But Dana does not push.
    .tomorrow = Sorry! Yes, tomorrow
    .tomorrow-why = Dana is honest, and you choose.

chat-b5 = Last time: me or Alina?

    Choose now!
    .you = Okay then, I choose you
    .you-why = Pressure is strong. Friends don’t ask that.
    .none = I don’t choose
    .none-why = Friendship is not a race.

chat-b6 = Saule apai here. My door is open.

    It stays between us. In danger I call help.
    .worry = Apai, something worries me
    .worry-why = One line is enough. She will ask.
    .secret = A secret? Then I will not come
    .secret-why = Careful is good. She tells her rule openly.

chat-e1 = She says: “It’s not your fault.” Adults will help Tomiris too.

    Sunday: your birthday! The cake leopard looks like a potato.

chat-e2 = She says: “Bring Alina.” You both tell her.

    Sunday: your birthday! Is it a leopard or a potato?

chat-e3 = You and Alina tell a carer. She is busy. Saule apai helps!

    The whispers? Your birthday cake, with a potato leopard.

chat-e4 = On a video call you tell Mum. She calls the teacher.

    And your friends bake a cake. The leopard looks like a potato!

chat-e5 = Saule apai listens. You save the chat together.

    A knock: friends, a cake, a potato leopard! Happy birthday!

chat-e6 = You tell 111 by the school QR code. Free, day and night. Then a teacher.

    Never too late. And the cake potato is a leopard!

which = Safe, or do you tell?
    .safe = Safe
    .tell = I tell a grown-up
    .tutor = Tutor: “Mum won’t get it. Tell only me.”
    .tutor-why = It pulls you from family.
    .dance = Class: “A surprise dance! Hush till tomorrow.”
    .dance-why = Tomorrow all will see it.
    .game = Player: “Tell anyone, and we’re not friends.”
    .game-why = A secret with pressure.
    .granny = Granny: “I miss you! Call when you can.”
    .granny-why = Missing you is not pressure.

neighbour = Talk in pairs: how does a good friend treat your other friends? Two examples.
    .done = Most children leave room for others. You too.

q-dance = A dancer of 17: “They don’t get you at home. Come to me.”
    .kind = She is kind
    .older = She is older, so she is right
    .away = It pulls me from family
    .kind-why = Warm, but it pulls you away.
    .older-why = Older ones can be wrong.
    .away-why = It sets you against family.

q-flowers = Dad: “Flowers for Mum! Hush till Sunday.”
    .wait = A surprise, so I wait till Sunday
    .report = A secret: I tell my teacher
    .hide = Hiding it is risky
    .wait-why = It has a day, all are glad.
    .report-why = Careful is good. But this is a surprise.
    .hide-why = Mum will know on Sunday.

q-football = An older footballer: “Read, then delete.”
    .nice = I delete it, to be nice
    .show = I show our coach
    .quiet = I stay quiet
    .nice-why = Kind. But “delete” is a sign.
    .show-why = A grown-up can help.
    .quiet-why = Alone it is hard. Share it.

q-sad = A friend: “I lost, I’m sad. Please listen.”
    .block = Pressure! I block him
    .trick = It’s a trick for pity
    .listen = I listen to him
    .block-why = He demands nothing.
    .trick-why = Being sad is no trick.
    .listen-why = He asks openly. That’s friendship.

q-player = It is late. A player: “Go, and I’ll cry.”
    .stay = Poor one, I stay here
    .coins = I give him coins
    .bye = I say bye and leave
    .stay-why = Kind. But you need sleep.
    .coins-why = Generous. But this is pressure.
    .bye-why = His mood is not your debt.

q-best = Aizhan: “Best friend! Can I meet your friends?”
    .alone = She wants me alone
    .meet = Let’s all meet
    .fast = Too close, I go
    .alone-why = No, she invites your friends.
    .meet-why = Friends like your friends.
    .fast-why = Warm words can be just warm.

q-classmate = A classmate: “Play only with me. Others are bad.”
    .only = Okay, just us two
    .all = No, let’s all play
    .maybe = Maybe they really are bad
    .only-why = Two is nice. “Only” is a sign.
    .all-why = You keep all friends.
    .maybe-why = Trust what you know.

q-diary = Sanzhar: “Please don’t read my diary.”
    .yours = Okay, it is your own diary
    .secret = A secret: I tell
    .open = I open and check it
    .yours-why = Private is not a bad secret.
    .secret-why = You care. But diaries are private.
    .open-why = Better ask: “How are you?”

q-hour = An art friend: “An hour, no reply? Bad friend!”
    .later = I answer when I have time
    .glue = Sorry, I’ll stay on my phone
    .bad = I am a bad friend
    .later-why = Calm and clear.
    .glue-why = Caring. But you may rest.
    .bad-why = No! An hour is nothing.

q-test = Teacher: “In the test, no talking to friends.”
    .apart = She pulls us apart
    .rule = A rule: we talk later
    .complain = Pressure: I complain
    .apart-why = For one lesson only.
    .rule-why = One rule for all.
    .complain-why = A test is not pressure.

q-first = What do you tell a grown-up?
    .later = “Maybe later”
    .joke = “It’s only a joke”
    .clear = “Someone puts pressure on me”
    .later-why = Hard? One line is enough.
    .clear-why = Short and clear.
    .joke-why = If it worries you, it’s no joke.

q-friend = Someone pressures your friend. “Tell nobody,” he asks.
    .promise = Okay, I keep your secret
    .forget = Just forget it
    .with = I’m with you, let’s tell
    .promise-why = Loyal. But this secret hurts.
    .forget-why = You mean well. But he needs help.
    .with-why = Support and help.

b1-team = A team captain, 15, in a building game: “Talk to others and you’re out.”
    .obey = Okay, I won’t talk to them
    .keep = I keep talking to my friends
    .obey-why = You want to stay. But this is pressure.
    .keep-why = A good team leaves you your friends.

b1-bike = Nurlan: “A bike for Arman! Hush till his birthday.”
    .wait = I wait, Arman will love it!
    .bad = Secrets are a bad sign
    .wait-why = On the day everybody knows.
    .bad-why = Careful is good. But this has a day.

b1-eat = An online friend: “I won’t eat if you go offline.”
    .stay = I stay online, so he eats
    .proof = I ask for a photo of his dinner
    .tell = I go, and tell a grown-up
    .stay-why = Kind. But he holds you with pity.
    .proof-why = Caring. But a grown-up should help him.
    .tell-why = A grown-up can help him too.

b1-coach = Coach: “We missed you yesterday. If you are ill, rest.”
    .guilt = He blames me, I don’t answer
    .thanks = Thanks, I’ll come when I am well
    .guilt-why = He does not blame: he says “rest”.
    .thanks-why = Honest words, no pressure.

b1-no = “Delete the chat or I’ll sulk.” What do you say?
    .just = “Okay, but only this once”
    .no = “No. The chat stays.”
    .just-why = Once often becomes twice. You can still tell.
    .no-why = A short No is enough. Then tell a grown-up.

b2-camp = A camp leader: “We have a secret chat. Don’t show it at home.”
    .fun = Fun, I show nobody
    .show = I show it at home right away
    .hide = I join and keep quiet
    .fun-why = Maybe fun. But hiding it from home is a sign.
    .show-why = A good chat need not be hidden.
    .hide-why = You are curious. Tell at home first.

b2-contest = The contest teacher: “Keep the answers to yourselves till tomorrow.”
    .fair = Okay, that is fair
    .sign = A secret: that is risky
    .fair-why = The same for all, and it ends tomorrow.
    .sign-why = Careful is good. But this is a contest rule.

b2-club = A club leader: “Friends hold you back. Trust only me.”
    .wise = He is grown-up, he knows
    .tell = I tell them at home
    .try = I see friends less
    .wise-why = Respect is good. But “only me” is a sign.
    .tell-why = A good leader leaves you your friends.
    .try-why = You want to do well. But friends help.

b2-pair = At swimming a girl says: “Today we are a pair! Tomorrow we swap.”
    .apart = She takes me from others
    .swim = Good, let’s swim
    .apart-why = For a day only. Tomorrow with others.
    .swim-why = There is room for all.

b2-brother = Your little brother’s friend says: “Choose only me!” Your brother cries.
    .silly = Silly stuff, don’t cry
    .choose = Just choose him, and all is calm
    .near = I listen, then we tell a grown-up
    .silly-why = You mean well. But it hurts him.
    .choose-why = Quick, yes. But a friend does not ask that.
    .near-why = That is support: he is not alone.

family = Each one ends: “A good friend …” Which secrets are happy? Which must be told?
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
