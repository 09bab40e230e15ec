title = What's up with Timur?
    .teaser = New trainers, a hidden phone. And who meows in the box?
    .joke = The box is meowing. Trainers do not meow!
    .badge = True Friend
    .cliffhanger = Sanzhar is making pancakes when “Bonus” writes to him…
skill = Now I notice when a friend changes, listen without blaming and go to a grown-up together.

who-aizhan = Aizhan
who-dana = Dana
who-timur = Timur
who-sanzhar = Sanzhar
who-murat = Murat
who-saule = Saule apai
who-coach = Coach Kairat

sanzhar = Sanzhar won't eat his baursaks! He's silent and holding his cheek. What do you do?
    .title = Impossible!
    .chat = I write: “Sanzhar is in danger!”
    .chat-why = You care! But ask him first.
    .ask = I ask: “A sore tooth?”
    .ask-why = Yes, his tooth! Just one change is usually harmless.
    .phone = I take his phone and read
    .phone-why = It's his phone. Ask, and he'll tell you.

change =
    Friends change for many reasons: a tooth, a present, a surprise.

    Several changes at once? Expensive things, a hidden phone, fear? Go over to them.

    Listen, don't blame. Don't promise to keep it secret. Go to a grown-up together. Most children do this.
    .title = Several changes
    .picture = A school yard. Timur sits sadly on a bench in brand-new trainers, phone in hand. Dana and Aizhan come up to him, Dana waves.

behind = What may be behind it? Find the pairs.
    .proud = Shows everyone a new phone
    .proud-with = Granny's present
    .proud-why = No hiding when you're happy.
    .rush = Rushes off after class, smiling
    .rush-with = Planning a surprise
    .rush-why = Soon everyone will know.
    .scared = Expensive thing, hidden phone, fear
    .scared-with = Under pressure from someone
    .scared-why = Three signs. Stay near.

reply = Timur: “If I tell, will you be cross?” Build your answer.
    .start-what = What have you done now?
    .start-what-why = After a question like that, a friend goes quiet.
    .start-near = No, I'm with you.
    .heart-fault = It's not your fault.
    .heart-took = Others wouldn't fall for that.
    .heart-took-why = That makes him feel ashamed. It isn't his fault.
    .end-vow = I swear I'll tell nobody.
    .end-vow-why = A promise like that keeps help away.
    .end-together = Let's tell a grown-up.
    .end-together-answer = Thanks… Then let’s go together.
    .done = Warm, honest, clear!

chat = Aizhan and Dana notice: Timur has new trainers, hides his phone and never laughs. Write as Aizhan.
chat-n1 =
    I'm not coming to the club today.

    Don't ask, OK?
    .shoes = Who gave you those trainers?
    .shoes-why = You're curious. But that feels pushy.
    .worry = I'm worried. No rush, I'm here
    .worry-why = Warm, and not pushy.
    .bye = Fine, suit yourself
    .bye-why = You leave him in peace. But also alone.
chat-a1 = I'll tell… But swear nobody will know!
    .swear = I swear, not a word to anyone!
    .swear-why = Kind. But that promise is too heavy.
    .honest = I can't swear, but I'll stay
    .honest-why = Honest, and still a friend.
chat-a2 =
    Murat is 17. He lent me money for trainers.

    Now it's every day: “You owe me, do this.”
    .pay = Let's collect money and pay him
    .pay-why = Generous. But he'll ask again.
    .blame = Why didn't you think?!
    .blame-why = You're upset. But the pressure comes from Murat.
    .thanks = It's not your fault
    .thanks-why = He feels lighter now.
chat-a3 =
    One more secret: a box in my locker. Hush till Friday, it's Dana's birthday!

    Saule apai knows.
    .parcel = From Murat, too? I'll tell!
    .parcel-why = You're careful! But a grown-up knows.
    .wait = A surprise? I'll wait!
    .wait-why = It has a day, and a grown-up knows.
chat-a4 = I'm scared to tell anyone about Murat. What if they shout?
    .monday = Let's see on Monday
    .monday-why = Kind. But telling today is easier.
    .saule = Let's see Saule apai together
    .saule-why = Together it's less scary.
    .coach = Let's tell Coach Kairat
    .coach-why = A grown-up you both trust.
chat-a5 =
    Aizhan, the box is meowing! 🙈

    I heard nothing, OK? Be kind to Timur.
    .sorry = Sorry, Timur! Let's go and tell
    .sorry-why = An apology and help in one.
    .name = Let's call the kitten Parcel!
    .name-why = Timur laughs! Now for the main thing.
chat-b1 = All fine 🙂 Leave me alone.
    .show = Then show me your phone!
    .show-why = You're worried. But it's his phone.
    .fine = Good, if you say so
    .fine-why = You want to believe him. But there are many signs.
    .sorry = Sorry, I'm here
    .sorry-why = “Sorry” opens a door.
chat-b2 = Aizhan, he's been scared all week.

    What now?
    .near = Let's both go to him
    .near-why = Two friends, twice the support.
    .wait = Let's wait a bit
    .wait-why = Patience is good. But he needs help.
chat-b3 = I'll write… Read, then delete the chat, OK?
    .keep = No, I'll keep the chat
    .keep-why = It's proof for a grown-up.
    .delete = Okay, I'll delete the chat
    .delete-why = Kind. But then the proof is lost.
chat-b4 =
    Aizhan, sit down, the door's open.

    What you say goes only to people who can help.
    .leave = A secret? Then I'll go
    .leave-why = You're careful! But she said it all openly.
    .help = Apai, my friend needs help
    .help-why = One sentence was enough.
chat-b5 =
    Murat lent me money. Every night he writes: “Pay me back!”

    I'm so tired.
    .off = Just switch your phone off
    .off-why = One quiet night. But the pressure goes on.
    .with = Let's tell it together
    .with-why = Now he isn't alone.
chat-c1 =
    Aizhan has agreed. You can take back a promise that is too heavy.

    What do you say?
    .back = Timur, we need help
    .back-why = That's friendship, not betrayal.
    .quiet = A promise is a promise
    .quiet-why = Loyal. But he's scared.
chat-c2 = But you promised! 😢
    .sorry = Okay, then I'll keep quiet
    .sorry-why = Kind. But the pressure won't stop by itself.
    .friend = I'm your friend. Let's go together
    .friend-why = He may be cross now. Later he'll probably understand.
chat-c3 =
    Aizhan, where is Timur? Who's with him?

    His mum and I are worried.
    .hush = Why do you ask? Not telling!
    .hush-why = You're careful! But Coach asks openly.
    .tell = Coach, he's under pressure
    .tell-why = Short and clear. Now he knows.
chat-e1 = Saule apai: “It's not your fault.” Adults will help Murat, too.

    Friday. In the box: a kitten! Its name: Parcel.
chat-e2 =
    Coach listens. Now adults will sort out the debt.

    Friday. In Dana's box: a kitten! It steals Coach's whistle.
chat-e3 = You and Saule apai go to Timur. “I'm not alone,” he says.

    Meow from his locker! A surprise for Dana.
chat-e4 = Gulnar apai is busy. Saule apai listens!

    Timur laughs: “A kitten for Dana. It's called Parcel.”
chat-e5 =
    You use the school QR code to text 111: free, day and night. Then you tell Saule apai.

    It's not too late! And a kitten meows in the locker.

talk = Play in pairs: a silent friend and a supporter. Say one warm sentence. Swap.
    .done = Most children want to support a friend.

path = You and Timur go to Saule apai. Put the steps in order.
    .come = We go in together
    .say = I say: “My friend needs help”
    .let = Timur tells, I listen
    .next = We ask: “What happens now?”
    .why = No help? Go to the next grown-up.

hardest = What is hardest when you support Timur?
    .begin = Starting to talk
    .vow = Not promising silence
    .adult = Telling a grown-up
    .done = All of these can be hard. One warm word already helps.

q-jacket = Your friend from dombra has an expensive jacket. He's left the club and fears questions.
    .bag = I secretly look inside his bag
    .bag-why = You want to know. But the bag is his.
    .near = I help him and tell a teacher
    .near-why = Three signs. He needs an adult's help.
    .pass = It'll pass, I'll wait
    .pass-why = It's hard for him alone.
q-phone = A friend shows everyone a new phone: “From Granny!”
    .glad = I'm glad for her
    .glad-why = She hides nothing and isn't scared.
    .sign = Expensive? A sign! I'll tell
    .sign-why = It's good to be careful. But Granny gave it.
    .back = I say: “Give it back”
    .back-why = It's a real present.
q-swear = A girl at boarding school: “A man keeps giving me presents. Swear you won't tell!”
    .vow = I swear. You're my friend, after all
    .vow-why = Loyal. But then help can't come.
    .room = I tell the whole room
    .room-why = Gossip won't help her.
    .adult = No, let's see the carer together
    .adult-why = Honest and warm.
q-busy = A friend runs off after class. His dad: “We're planning his mum's party.”
    .follow = I follow him secretly
    .follow-why = You're worried. But his dad told you.
    .lies = They're both lying
    .lies-why = They said it openly, and an adult knows.
    .party = I say: “Have fun!”
    .party-why = You know why. Nothing is hidden.
q-cover = A friend: “If Mum asks, I'm at yours. Don't ask why.”
    .care = I won't lie. What's wrong?
    .care-why = Honest. Now go to a grown-up together.
    .sure = Sure, I'll say it for our friendship
    .sure-why = Kind. But where is he?
    .joke = For an ice cream, I'll say it
    .joke-why = Funny. But there's a reason for the secret.
q-lost = A friend lost a race. He's been sad for two days and told you why.
    .report = I report it to a teacher
    .report-why = You're worried. But nothing here needs reporting.
    .run = I go running with him
    .run-why = You know why. And he has a friend.
    .pry = I ask until he tells the truth
    .pry-why = He has already told the truth.
q-puppet = Puppet club: “Our show is secret till Friday.” Parents are invited.
    .hush = I keep quiet till Friday
    .hush-why = It has a day, and everyone will see it.
    .tell = A secret? I'll tell a teacher
    .tell-why = You're careful! But it's a surprise.
    .quit = I leave the club
    .quit-why = Parents are invited, nothing is hidden.
q-gate = Your friend has stopped laughing. A boy of 16 waits at the gate and wants money.
    .coins = I keep giving my friend money
    .coins-why = Generous. But the pressure won't stop.
    .fight = I face the boy myself
    .fight-why = Brave. But this needs an adult.
    .with = I go to a teacher with him
    .with-why = Most children do this.
q-poem = A friend shuts her notebook: “My poem isn't ready.”
    .peek = I peek
    .peek-why = Tempting! But it's her notebook.
    .fine = Fine, I'll wait
    .fine-why = A private thing isn't a dangerous secret.
    .sign = She's hiding it: a warning sign
    .sign-why = Well noticed! But she told you why and isn't scared.
q-vow = You promised to keep a secret. Your friend is still scared. Now what?
    .keep = I promised, so I won't tell anyone
    .keep-why = Loyal. But your friend matters more.
    .back = I take it back, we go together
    .back-why = You can take back a heavy promise.
    .hint = I post a riddle in the chat
    .hint-why = Adults may not get it.
q-next = A teacher says: “It'll pass.” Your friend is still scared.
    .other = We go to the psychologist
    .other-why = One didn't listen? Go to the next.
    .trust = The teacher knows, so I stop
    .trust-why = Respect is good. But the teacher didn't hear you.
    .alone = Now we'll fix it ourselves
    .alone-why = Brave. But you need help.

b1-camp = At camp your friend disappears in the evenings, has new things and cries if you ask.
    .search = I follow her and find out for myself
    .search-why = You're worried. But don't go alone.
    .leader = I stay close and tell the leader
    .leader-why = Many signs. A friend and an adult help.
    .sweets = I cheer her up with sweets
    .sweets-why = Warm! But she needs help, too.
b1-specs = A friend hides his face: “New glasses. I feel shy.”
    .nice = I say they suit him
    .nice-why = He told you why. A kind word helps.
    .danger = Hiding means danger, I'll text 111
    .danger-why = You may text 111 about anything. But all is well here.
    .grab = I take them off his nose
    .grab-why = A joke, maybe. But he's shy.
b1-pal = A friend who paints: “I have a grown-up friend. Tell nobody about him.”
    .cool = Cool, I'll keep quiet
    .cool-why = Trust is good. But a secret like this is a warning sign.
    .meet = I ask to be introduced to him, too
    .meet-why = You're curious. But first tell an adult.
    .tell = No promise. Let's tell a grown-up
    .tell-why = A real friendship needs no hiding.
b1-choir = The choir: “Our new song is secret till the concert.” The teacher knows.
    .tell = Secrets are bad, I'll tell everyone
    .tell-why = You're careful! But this one has a day.
    .skip = I stop going to choir
    .skip-why = Singing is fun, there's no danger.
    .sing = I wait for the concert
    .sing-why = A surprise, and an adult knows.
b1-first = A friend cries in the corridor. Your first words?
    .why = “What is it now? Don't cry”
    .why-why = You mean well. But then a friend goes quiet.
    .here = “I'm here. I'm listening”
    .here-why = Short and warm. He'll say the rest.
    .swear = “I swear I'll tell nobody”
    .swear-why = You want his trust. But he may need help.

b2-clan = A clan mate has lots of coins. He plays all night: “If I stop, the person who gave them gets angry.”
    .tell = We tell an adult together
    .tell-why = Coins, nights, fear: three signs.
    .share = I ask for coins too
    .share-why = Coins are fun. But he's under pressure.
    .kick = I throw him out of the clan
    .kick-why = Then he'd be left alone.
b2-baby = A friend yawns and sleeps in class: “My baby brother cries at night!”
    .chats = I report that he chats at night
    .chats-why = You're worried. But it's the baby.
    .glad = I congratulate him
    .glad-why = It's normal to be happy and tired.
    .proof = I want a photo as proof
    .proof-why = You want to see him. But no proof is needed.
b2-medal = A friend: “I won a medal! Keep it quiet, I'll tell Mum myself today.”
    .first = I tell his mum first
    .first-why = You're happy! But it's his news.
    .doubt = He's hiding it: maybe it's stolen
    .doubt-why = No need for doubt: everyone will know today.
    .wait = I say “Well done!” and wait
    .wait-why = Tonight everyone will know, and nobody is scared.
b2-bags = A friend: “I carry bags for a guy, he pays. Not a word at home.”
    .more = I carry bags too and earn money
    .more-why = Money is useful. But a secret like this is a warning sign.
    .home = Let's tell a grown-up
    .home-why = No secret, and you stay close.
    .shame = I say: “Aren't you ashamed?”
    .shame-why = You're worried. But it's the guy who's tricking him.
b2-after = Your friend told a grown-up. Next day he is silent.
    .beside = I sit by him with some tea
    .beside-why = Friends matter afterwards, too.
    .news = I tell everyone what happened
    .news-why = It's his story to tell.
    .done = My job is done now
    .done-why = You did a lot! But he's still tired.

family = Think together: how does a good friend help? Each gives one example. Which secrets must be told? To whom?
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
