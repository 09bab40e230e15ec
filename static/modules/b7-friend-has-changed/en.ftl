title = What's up with Timur?
    .teaser = New trainers, a hidden phone. And who meows in the box?
skill = Now I can notice a change, listen without blame and go for help together.

who-aizhan = Aizhan
who-dana = Dana
who-timur = Timur
who-sanzhar = Sanzhar
who-murat = Murat
who-saule = Saule apai
who-coach = Coach Kairat

sanzhar = Sanzhar eats no baursaks! He is silent and holds his cheek. What do you do?
    .title = Impossible!
    .chat = I write: “Sanzhar is in danger!”
    .chat-why = Caring! But ask him first.
    .ask = I ask: “A sore tooth?”
    .ask-why = Yes! One change is often nothing.
    .phone = I take his phone and read
    .phone-why = It's his phone. Just ask.

change = Friends change for many reasons: a tooth, a present, a surprise.

    Several changes at once? Costly things, a hidden phone, fear? Go near.

    Listen, don't blame. Promise no secrecy. Tell a grown-up together. Most children would.
    .title = Several changes
    .picture = A school yard. A sad girl sits on a bench with a phone and a new bag. Two friends come up, one waves.

behind = What may be behind it? Find the pairs.
    .proud = Shows everyone a new phone
    .proud-with = Granny's present
    .proud-why = Joy needs no hiding.
    .rush = Rushes off, smiling
    .rush-with = Plans a surprise
    .rush-why = Soon all will know.
    .scared = Costly thing, hidden phone, fear
    .scared-with = Somebody presses
    .scared-why = Three signs. Stay near.

reply = Timur: “Will you scold me?” Build your answer.
    .start-what = What have you done now?
    .start-what-why = Such a question shuts him up.
    .start-near = No, I'm with you.
    .heart-fault = It's not your fault.
    .heart-took = Others wouldn't fall for that.
    .heart-took-why = That shames him. He did no wrong.
    .end-vow = I swear I'll tell nobody.
    .end-vow-why = That vow shuts help out.
    .end-together = Let's tell a grown-up.
    .done = Warm, honest, clear!

chat = Aizhan and Dana see: Timur has new trainers, hides his phone, never laughs. Write as Aizhan.
chat-n1 = I'm not coming to the club.

    Don't ask, OK?
    .shoes = Who gave you those trainers?
    .shoes-why = You're curious. But it pushes.
    .worry = I'm worried. No rush, I'm here
    .worry-why = Warm, and no push.
    .bye = Fine, suit yourself
    .bye-why = You leave him in peace. But alone.
chat-a1 = I'll tell… But swear nobody will know!
    .swear = I swear, not a word to anyone!
    .swear-why = Kind. But it's a heavy vow.
    .honest = No vow, but I'll stay
    .honest-why = Honest, and still a friend.
chat-a2 = Murat is 17. He lent me money for trainers.

    Now daily: “You owe me, do this.”
    .pay = We'll collect it and pay
    .pay-why = Generous. But he'll ask again.
    .blame = Why didn't you think?!
    .blame-why = You're upset. But Murat presses.
    .thanks = Not your fault
    .thanks-why = He feels lighter now.
chat-a3 = Also: a box in my locker. Hush till Friday, Dana's birthday!

    Saule apai knows.
    .parcel = From Murat, too? I'll tell!
    .parcel-why = Careful, good. But a grown-up knows.
    .wait = A surprise? I'll wait!
    .wait-why = It has a day.
chat-a4 = I'm scared to tell about Murat. What if they shout?
    .monday = Let's see on Monday
    .monday-why = Kind. But today is easier.
    .saule = Let's see Saule apai together
    .saule-why = Together it's less scary.
    .coach = Let's tell Coach Kairat
    .coach-why = A grown-up you both trust.
chat-a5 = Aizhan, the box meows! 🙈

    I heard nothing, OK? Be kind to Timur.
    .sorry = Sorry, Timur! Let's go and tell
    .sorry-why = Sorry and help in one.
    .name = Let's call the kitten Parcel!
    .name-why = Timur laughs! Now the rest.
chat-b1 = All fine 🙂 Leave me alone.
    .show = Then show me your phone!
    .show-why = You worry. But it's his phone.
    .fine = Good, if you say so
    .fine-why = Nice. But signs are many.
    .sorry = Sorry, I'm here
    .sorry-why = “Sorry” opens a door.
chat-b2 = Aizhan, he's been scared all week.

    What now?
    .near = Let's both go to him
    .near-why = Two friends are better.
    .wait = Let's wait a bit
    .wait-why = Patient. But help is needed.
chat-b3 = I'll write… Read, then delete the chat, OK?
    .keep = No, I keep the chat
    .keep-why = It's proof for a grown-up.
    .delete = Okay, I delete it
    .delete-why = Kind. But proof is lost.
chat-b4 = Aizhan, sit down, the door's open.

    I tell only those who can help.
    .leave = A secret? Then I'll go
    .leave-why = Careful, good. But her rule is open.
    .help = Apai, my friend needs help
    .help-why = One sentence did it.
chat-b5 = Murat lent me money. Every night: “Pay me!”

    I'm so tired.
    .off = Just switch your phone off
    .off-why = Quiet tonight. But he goes on.
    .with = Let's tell together
    .with-why = Now he isn't alone.
chat-c1 = Aizhan agreed. A heavy promise may be taken back.

    What do you say?
    .back = Timur, we need help
    .back-why = That's friendship, no betrayal.
    .quiet = A promise is a promise
    .quiet-why = Loyal. But he's scared.
chat-c2 = But you promised! 😢
    .sorry = Okay, then I'll keep quiet
    .sorry-why = Kind. But pressure goes on.
    .friend = I'm your friend. Let's go together
    .friend-why = He may be cross. Help is worth it.
chat-c3 = Aizhan, where is Timur? Who's with him?

    His mum and I worry.
    .hush = Why do you ask? Not telling!
    .hush-why = Careful, good. But he asks openly.
    .tell = Coach, somebody presses him
    .tell-why = Short and clear. Now he knows.
chat-e1 = Saule apai: “It's not your fault.” Adults will help Murat, too.

    Friday. In the box: a kitten! Its name: Parcel.
chat-e2 = Coach listens. Adults sort out the debt.

    Friday. In Dana's box: a kitten! It steals Coach's whistle.
chat-e3 = You and Saule apai go to Timur. “I'm not alone,” he says.

    Meow from his locker! A surprise for Dana.
chat-e4 = Gulnar apai is busy. Saule apai listens!

    Timur laughs: “A kitten for Dana. It's called Parcel.”
chat-e5 = You text 111 by the school QR code: free, day and night. Then you tell Saule apai.

    Not too late! A kitten meows in the locker.

talk = Play in pairs: a silent friend and a supporter. Say one warm sentence. Swap.
    .done = Most children want to support a friend.

path = You go to Saule apai. Find the order.
    .come = We go in together
    .say = I say: “My friend needs help”
    .let = Timur tells, I listen
    .next = We ask: “What now?”
    .why = No help? Go to the next one.

hardest = What is hardest when you support Timur?
    .begin = Beginning
    .vow = Making no vow
    .adult = Telling a grown-up
    .done = Any can be. One warm word helps.

q-jacket = A dombra friend: a costly jacket, no more club, fears questions.
    .bag = I look into the bag secretly
    .bag-why = Caring. But it's private.
    .near = I support him and tell
    .near-why = Three signs. Adults help.
    .pass = It'll pass, I wait
    .pass-why = Alone it's hard.
q-phone = A friend shows everyone a new phone: “From Granny!”
    .glad = I'm glad for her
    .glad-why = She hides nothing.
    .sign = Costly is a sign, I tell
    .sign-why = Careful, good. But Granny gave it.
    .back = I say: “Give it back”
    .back-why = It's a real present.
q-swear = A girl at boarding school: “A man gives me presents. Swear you won't tell!”
    .vow = I swear
    .vow-why = Loyal. But help can't come.
    .room = I tell the whole room
    .room-why = Gossip won't help her.
    .adult = No vow, we see the carer together
    .adult-why = Honest and warm.
q-busy = A friend runs off after class. His dad: “We plan Mum's party.”
    .follow = I follow him secretly
    .follow-why = You worry. But Dad told you.
    .lies = They both lie
    .lies-why = It's open, an adult knows.
    .party = I say: “Have fun!”
    .party-why = The reason is known.
q-cover = A friend: “If Mum asks, I'm at yours. Don't ask why.”
    .care = No. What's wrong?
    .care-why = Honest. Now tell together.
    .sure = Sure, for our friendship
    .sure-why = Kind. But where is he?
    .joke = For ice cream, I will
    .joke-why = Funny. But why hide?
q-lost = A friend lost a race. He's sad and told you why.
    .report = I report it
    .report-why = Careful, good. But sadness isn't danger.
    .run = I go running with him
    .run-why = You know why.
    .pry = I ask for the real truth
    .pry-why = He told the truth.
q-puppet = Puppet club: “Our show is secret till Friday.” Parents are invited.
    .hush = I keep quiet till Friday
    .hush-why = Soon all will see.
    .tell = A secret? I tell someone
    .tell-why = Careful, good. But it's a surprise.
    .quit = I leave the club
    .quit-why = Parents are invited, it's open.
q-gate = A friend stopped laughing. A boy of 16 wants money from him.
    .coins = I give my friend money
    .coins-why = Generous. But it won't stop.
    .fight = I face the boy
    .fight-why = Brave. But bring an adult.
    .with = “I'm with you,” and we tell a teacher
    .with-why = Most children would do this.
q-poem = A friend shuts her notebook: “My poem isn't ready.”
    .peek = I peek
    .peek-why = Fun! But it's hers.
    .fine = Fine, I'll wait
    .fine-why = Private is no bad secret.
    .sign = She hides: a warning sign
    .sign-why = Careful, good. But she isn't scared.
q-vow = You promised silence. Your friend is still scared. Now what?
    .keep = I keep my promise
    .keep-why = Loyal. But your friend matters more.
    .back = I take it back, we go together
    .back-why = A heavy promise may go.
    .hint = I post a riddle
    .hint-why = Adults may not get it.
q-next = A teacher says: “It'll pass.” Your friend is still scared.
    .other = We go to the psychologist
    .other-why = One doesn't hear? Tell the next.
    .trust = The teacher knows, I stop
    .trust-why = Respect. But he didn't hear.
    .alone = We fix it ourselves
    .alone-why = Brave. But you need help.

b1-camp = At camp your friend vanishes at night, has new things and cries if asked.
    .search = I follow her and find out
    .search-why = You worry. But don't go alone.
    .leader = I stay close and tell the leader
    .leader-why = Many signs. A friend and an adult help.
    .sweets = I cheer her up with sweets
    .sweets-why = Warm! But she needs help, too.
b1-specs = A friend hides his face: “New glasses. I feel shy.”
    .nice = I say they suit him
    .nice-why = He told you why. A kind word helps.
    .danger = Hiding is danger, I text 111
    .danger-why = You may text 111 about anything. But all is well here.
    .grab = I take them off his nose
    .grab-why = A joke, maybe. But he's shy.
b1-pal = A friend who paints: “I have a grown-up friend. Tell nobody about him.”
    .cool = Cool, I keep quiet
    .cool-why = Trust is good. A secret is a sign.
    .meet = I ask to meet him as well
    .meet-why = You're curious. First tell an adult.
    .tell = I don't promise. Let's tell your mum
    .tell-why = A good friend needs no hiding.
b1-choir = The choir: “Our new song is secret till the concert.” The teacher knows.
    .tell = Secrets are bad, I tell all
    .tell-why = Careful, good. But it has a day.
    .skip = I stop going to choir
    .skip-why = Singing is fun, all is well.
    .sing = I wait for the concert
    .sing-why = A surprise, and an adult knows.
b1-first = A friend cries in the corridor. Your first words?
    .why = “What now? Don't cry”
    .why-why = You mean well. But it shuts him up.
    .here = “I'm here. I listen”
    .here-why = Short and warm. He'll say the rest.
    .swear = “I swear I'll tell nobody”
    .swear-why = You want his trust. But he may need help.

b2-clan = A clan mate has lots of coins. He plays all night: “If I stop, he gets angry.”
    .tell = I back him up, and we tell
    .tell-why = Coins, nights, fear: three signs.
    .share = I ask for coins too
    .share-why = Coins are fun. But he's under pressure.
    .kick = I throw him out of the clan
    .kick-why = Then he is alone.
b2-baby = A friend yawns and sleeps in class: “My baby brother cries at night!”
    .chats = He chats at night, I tell
    .chats-why = Careful, good. But it's the baby.
    .glad = I congratulate him
    .glad-why = Joy and yawns both fit.
    .proof = I want a photo as proof
    .proof-why = Sweet. But he need not prove it.
b2-medal = A friend: “I won a medal! I want to tell Mum myself.”
    .first = I tell his mum first
    .first-why = You're happy! But it's his news.
    .doubt = He hides it: a stolen one
    .doubt-why = No need: all will know today.
    .wait = I say well done and wait
    .wait-why = All will know soon, no fear.
b2-bags = A friend: “I carry bags for a guy, he pays. Not a word at home.”
    .more = I carry bags too
    .more-why = Money is nice. A secret is a sign.
    .home = Let's tell together
    .home-why = No secret, and you stay close.
    .shame = I say: “Aren't you ashamed?”
    .shame-why = You worry. But the guy misleads him.
b2-after = Your friend told a grown-up. Next day he is silent.
    .beside = I sit by him with some tea
    .beside-why = Friends matter afterwards, too.
    .news = I tell all what happened
    .news-why = It's his story.
    .done = My job is done now
    .done-why = You did a lot! He's still tired.

family = Each gives one example: how does a good friend help? Which secrets must be told? To whom?
    .start = “Which friend stood by you as a child? What did they say?”

plan = The pupil notices a change in a friend, listens without blame, promises no secrecy and goes to a grown-up together.
    .before = Walk through the lesson yourself. If your class has a similar story, name nobody. Tell the school psychologist about the lesson beforehand.
    .minutes =
        0–1: ask “What is a good friend like?”
        1–8: pupils walk alone or in pairs
        8–10: the game of the warm sentence, the task for home
    .ask =
        Which of Aizhan's words helped Timur?
        How does the kitten's secret differ from Murat's?
        Why do we not swear to keep quiet?
        Do not ask whose friend has changed; speak of the characters only
    .told = If a child tells you about itself or a friend: listen calmly, say thank you, do not blame. Ask neither child in front of the class. Do not promise secrecy; explain whom you will tell. Act with the psychologist and contact 111. In danger right now call 112 or 102.

chain = A child under pressure may turn to a friend first. So friends practise listening, making no vow of secrecy and going to a grown-up together.
    .risk = Gifts, debt, isolation and secrecy are described as features of such pressure. They have no fixed order, so we look at several changes together.
    .skill = Reviews support role-play, peers and several sessions. A sore tooth, a surprise and Granny's present are there too, so that children do not suspect everybody.
    .behaviour = School programmes may help children to disclose. Knowledge alone did not add talks with adults, so telling is rehearsed. That this lesson prevents harm is not proven.
