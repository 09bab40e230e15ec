title = Someone in the game
    .teaser = Kojek gets wings and flies up. Why does she want to come down?
    .joke = Have you ever seen a flying hare?
    .badge = Door finder
    .cliffhanger = The stage has its door. But why did Tiken not come today?
skill = I see when a present is a trick. I say no, leave and tell.

who-kojek = Kojek
who-altai = Altai
who-kirpik = Kirpik
who-aisary = Aisary
who-mama = Aunt Fox
who-karlygash = Miss Karlygash
who-suyr = Suyr_khan

theatre = Kojek is a hare, Altai is a fox. They build a theatre in a game. Altai lives in town and loves to draw. “We have a stage and a curtain,” he says. “Now we need a door!”
    .title = A theatre of blocks
    .picture = A theatre of coloured blocks with a red curtain. Kojek and Altai laugh.
    .beside = Read it cheerfully. Find the curtain and Altai's blue hearing aid.
wings = Suyr_khan comes in, with a crown. It is Suyr from class six. “Here are wings for you!” Kojek shoots up: “Look, I'm a flying hare!”
    .title = A present of wings
    .picture = Suyr in his crown holds shining wings. Kojek flies over the theatre, Altai waves.
    .beside = Read Kojek's words loud and glad. The wings are not bad: it is fine to enjoy them.
    .pause = Why was Kojek so glad?
small = “And now one small thing,” says Suyr. “Leave Altai. Everybody does it.” Altai's ears hang down. Kojek stops in the air.
    .title = One small thing
    .picture = Suyr stands between Kojek and Altai. Altai's ears hang, he holds a block.
    .beside = Read Suyr's words in a soft voice. Show Altai's ears in the picture.
heavy = “Come to another game, just the two of us!” says Suyr. Suddenly the wings are heavy. Kojek feels a stone in her belly. “Kojek, here is a door!” calls Altai.
    .title = Heavy wings
    .picture = Suyr beckons to a round gate. Kojek holds her belly. Altai points to an open door.
    .beside = Read “Suddenly the wings are heavy” slowly. Find the door together.
    .pause = Why did Kojek's belly feel heavy? What did Altai see?
door = “No, I won't come!” says Kojek. They go out through the door. The wings stay in the game. The two run to Aisary, Altai's big sister. She has headphones on: “Later, later…”
    .title = Out through the door
    .picture = Kojek and Altai run in, hand in hand. The wings lie on the tablet. Aisary has headphones on, her eyes closed.
    .beside = Read “No, I won't come!” in a firm voice. Show where the wings are now.
light = Kojek tries again. Aisary takes off her headphones: “I'm listening. Whatever happened, it is not your fault. A present is free: you owe nothing. Let's tell Mum, too.” Kojek jumps: “I'm light without wings!”
    .title = Aisary listens
    .picture = Aisary hugs Kojek and Altai. A small stone button lies on the floor. Aunt Fox comes in.
    .beside = Take your time over Aisary's words. Find the stone button on the floor.
    .pause = Why did Aisary not hear at first? What did Kojek do then?

world = I am Saq! Now play as Kojek. The door is always open. Behind it are Aisary and Aunt Fox, Altai's mum.
    .title = A game with a door
    .picture = A green hill and a theatre of blocks. On the right, an open wooden door.
    .beside = Read the words in the puppets' voices. Whatever you choose, read together what came of it.
    .pause = What did Suyr want after the present? Which answer was easy for Kojek?

world-seeds = Hi! I'm Kirpik, from class three.

    I've got flower seeds, enough for everyone!
    .plant = Thanks! Let's plant them together
    .plant-why = You planted a seed. Kirpik sings it a song.
    .ask = What do you want for them?
    .ask-why = “Nothing! Flowers are for everyone,” says Kirpik.
    .door = I go out through the door
    .door-why = You drink some water and come back. Kirpik's flower is up!

world-dragon = Here's a dragon for you! Get on and fly!

    And now one small thing: throw Kirpik out of the game.
    .out = I tell Kirpik to come back later
    .out-why = Kirpik hangs her head. The dragon won't fly.
    .no = No, Kirpik stays
    .no-why = Kirpik is so glad that she drops her seeds.
    .door = I go out and tell Aisary
    .door-why = The dragon stays in the game, and you are home.

world-felt = Suyr: “Great! Tomorrow you throw out Altai, too.”

world-again = Then come to another game. Just the two of us!
    .go = All right, I'll just have a look
    .go-why = It's empty there: no friends, no flowers.
    .no = No, I stay with my friends
    .no-why = Altai waves from the roof of the theatre.
    .door = I go out and tell Aisary
    .door-why = The door creaks, as if to say “bye”.

world-lost = Suyr: “Now you do what I say.”

world-wings = Where did you go? Here, wings for you!

    And now step on Kirpik's flower. Just a bit!
    .step = All right, I step on just one leaf
    .step-why = The flower lies down. There's a stone in your belly.
    .no = No, I leave the flower alone
    .no-why = The flower seems to nod at you.
    .door = I go out and tell Aunt Fox
    .door-why = The wings stay in the grass. Your feet are light.

world-stone = Suyr: “Well done! Tomorrow you step on all of it.”

world-debt = I gave you a present. Now you owe me!
    .pay = I do one thing for him and leave
    .pay-why = You did one thing. Now he wants two more.
    .no = No, I owe nothing for a present
    .no-why = Suyr puts his crown straight. You run home to Aisary.
    .door = I go out and tell Aunt Fox
    .door-why = You can smell a pie from the house.

world-owe = Suyr: “You owe me tomorrow, and the day after, too!”

world-busy = Later, later… I'm listening to music.
    .again = Aisary, I need help
    .again-why = At once Aisary takes off her headphones.
    .next = I tell Aunt Fox
    .next-why = One was busy, the next one listens.

world-aisary = Sorry, now I'm listening. I'm glad you told me!

    We'll tell only grown-ups who can help. What if Suyr comes again?
    .no = I say no
    .no-why = “Louder, I want to hear it, too!” laughs Aisary.
    .door = I go out through the door
    .door-why = “The door is always open for you,” says Aisary.

world-friend = It's me, Kirpik! Now Suyr wants me to come with him.

    What shall I do?
    .no = We both say no
    .no-why = Two of you say no, and so does the echo.
    .door = Come, let's go out together
    .door-why = Kirpik puts her seeds in a pocket and comes along.

world-mum = Come in, the pie is ready. I'm glad you told me!

    Let's tell your teacher, too. What if Suyr comes again?
    .no = I say “no, thank you”
    .no-why = “That's all you need to say,” says Aunt Fox.
    .door = I go out through the door
    .door-why = Aunt Fox gives you the biggest piece of pie.

world-teacher = I'm Miss Karlygash, your teacher. I'm glad you told us.

    We'll help Suyr, too. What if somebody else comes with a crown?
    .no = No, I build the theatre with my friends
    .no-why = Altai gives you his best block.
    .door = I go out and water the flower with Kirpik
    .door-why = Kirpik waters herself more than the flower!

world-end-home = Aisary plays with you and falls in the water five times!

    The grown-ups talked with Suyr. He doesn't pick on anybody now.
    .title = Aisary falls in the water

world-end-show = Altai drew the door from the game. The grown-ups made one like it for the stage!

    Grown-ups are helping Suyr, too.
    .title = A real door

world-end-flower = Kirpik's seed grew into a flower. It's taller than the theatre!

    Grown-ups are helping Suyr, too.
    .title = The giant flower

catch = Let's look under three presents. Which one hides a trick?
    .title = What is under the present?
    .seeds = Kirpik: “Here, seeds! Enough for everyone”
    .seeds-why = Kirpik asks for nothing for her seeds.
    .wings = Suyr: “Here, wings! Now leave your friend”
    .wings-why = Right after the wings, Suyr wanted something back.
    .pie = Aunt Fox: “Here, baursaks! Share them”
    .pie-why = The baursaks are on the table, enough for everyone.
    .beside = Read all three presents. With a finger, peep under each of them.

say-it = Now be Kojek. Talk to Aisary or the teacher, Miss Karlygash.
    .title = The first words
    .who-nothing = Aisary, your music is so nice.
    .who-nothing-why = Aisary turns it up: she does not know that help is needed.
    .who-aisary = Aisary, take off your headphones.
    .who-aisary-answer = “I'm listening. Then we'll tell Mum together,” says Aisary.
    .who-karlygash = Miss, please listen to me.
    .who-karlygash-answer = “Sit down, I have time,” says Miss Karlygash.
    .what-clear = Suyr gave me a present and said: “Leave your friend.”
    .what-vague = I won't go there.
    .what-vague-why = She asks: “Where?”
    .done = If somebody is busy, say it again or tell the next grown-up.
    .beside = Say the finished words in Kojek's voice. Answer “later” first, then listen.

q-island = You are in a game.
    .room = Cloud Island
    .one = It's me, Ferret! I've got a new name.
    .one-name = Wind_9
    .mine = Ferret from my class?
    .two = Yes! Let's move to another island.
    .two-name = Wind_9
    .fine-why = Is it Ferret? The game doesn't show that.
    .check-why = Call Ferret and ask him yourself.
    .stop-why = Grown-ups call Ferret's home and find out.

q-pencil = It is break time at school.
    .says = Here, this pen is for you!
    .says-name = Sparrow, from your class
    .mine = What for?
    .again = You lent me your rubber yesterday. Thank you!
    .again-name = Sparrow, from your class
    .fine-why = Sparrow said thank you, and that was all.
    .check-why = Look in your pencil case: half the rubber is gone.
    .stop-why = Miss hears it and is glad for you both.

q-barn = You are in a game.
    .room = Cloud Island
    .one = Here's a golden horse for you!
    .one-name = Boar, an older pupil
    .mine = Thanks! It's so pretty!
    .two = Now break Sparrow's fence. Everybody your age does it.
    .two-name = Boar, an older pupil
    .fine-why = After the golden horse, Boar wants something bad.
    .check-why = Does everybody do it? Never mind, tell a grown-up.
    .stop-why = Sparrow's fence is safe. Who needs a golden horse?

q-chess = A message comes to the group.
    .name = Our class and parents
    .says = Children, tomorrow we'll play another game!
    .mine = What game?
    .mum = Chess! You play in class, and I'll come, too.
    .mum-name = Your mum
    .fine-why = Both Miss and Mum are in this group.
    .check-why = Mum has put the chess set in her bag.
    .stop-why = The whole group reads about the game.

q-two = A message comes for you.
    .asks = I've found a new game. Let's go there!
    .asks-name = Seal, a friend in the game
    .mine = I'll ask my friends, too.
    .again = No, just the two of us. And nobody at home must know.
    .again-name = Seal, a friend in the game
    .fine-why = Seal hides the new game from your family.
    .check-why = Don't look at the game: tell somebody at once.
    .stop-why = The game with your friends is still there.

q-apple = You are playing outside.
    .says = Apples from my garden. Help yourself!
    .says-name = Aunt Goat, a neighbour
    .mum = Thank you! Tonight we'll make a pie.
    .mum-name = Mum, beside you
    .fine-why = Mum is here, and you took the apples together.
    .check-why = Aunt Goat gives apples to the whole street.
    .stop-why = Mum can see the apples herself.

q-scooter = The phone rings.
    .says = I've got a scooter for you! Come tonight.
    .says-name = Uncle Badger, a neighbour
    .mine = I'll come with Mum.
    .again = Mum knows. But come without her, or no scooter.
    .again-name = Uncle Badger, a neighbour
    .fine-why = Uncle Badger gives the scooter only if Mum stays away.
    .check-why = Tell Mum that he said “come without her”.
    .stop-why = Mum and Dad know. You don't have to go.

q-box = It is break time at school.
    .says = Somebody left this box for you.
    .says-name = Squirrel, from the class next door
    .mine = Who was it?
    .again = I don't know him. He said your dad knows.
    .again-name = Squirrel, from the class next door
    .fine-why = Squirrel doesn't know whose box it is, either.
    .check-why = Call Dad and ask about the box.
    .stop-why = Miss takes the box and finds its owner.

q-outside = It is break time at school.
    .says = Today we break a rule!
    .mine = What rule?
    .again = The lesson is outside, for all of us. We've got blankets!
    .fine-why = The whole class sits outside with Miss.
    .check-why = Look out of the window: there are the blankets.
    .stop-why = Mum hears it and says: “Take your flask.”

q-gum = You are playing outside.
    .gives = Here's an ice cream for you!
    .gives-name = Pony, your friend's sister
    .mine = Thanks, it's so good!
    .asks = Now get me gum from the shop. Don't pay for it.
    .asks-name = Pony, your friend's sister
    .fine-why = After the ice cream, Pony wants you to break a rule.
    .check-why = You know Pony. Still, tell a grown-up about this.
    .stop-why = Nobody owes anything for an ice cream.

r1-blanket = You are in a game.
    .room = Batyrs' team
    .one = You're in our team! Here's a task.
    .one-name = White_Lamb
    .mine = What task?
    .two = Play at night under your blanket. We all do. Not a word at home!
    .two-name = White_Lamb
    .fine-why = White_Lamb hides the night game from your family.
    .check-why = Do they all do it? Never mind, tell somebody at home.
    .stop-why = The team may stay up, but you sleep at night.

r1-kite = A message comes for you.
    .says = I made you a kite! Granny helped me.
    .says-name = Sparrow, from your class
    .kite = A blue kite
    .mine = Thanks! What do you want for it?
    .again = Nothing. We'll all fly it together!
    .again-name = Sparrow, from your class
    .fine-why = Sparrow wants nothing for the kite.
    .check-why = Sparrow's granny tied the string herself.
    .stop-why = Mum saw the kite and is waiting for wind, too.

r1-shop = The phone rings.
    .says = This is the shop. There's a present for you!
    .says-name = Tortoise, shopkeeper
    .mine = Who is it from?
    .again = Your mum chose it. Blue or red?
    .again-name = Tortoise, shopkeeper
    .fine-why = Did Mum choose it? Only Tortoise says so.
    .check-why = Ask Mum herself about the present.
    .stop-why = Mum goes to the shop and finds out.

r2-baursak = It is break time at school.
    .says = Have a baursak, they're hot!
    .says-name = Aunt Bear, from the canteen
    .mine = Just for me?
    .again = There are two for everybody. Stand in line!
    .again-name = Aunt Bear, from the canteen
    .fine-why = The whole school is in line for baursaks.
    .check-why = Look around: everybody has two baursaks.
    .stop-why = Miss hears it and stands in line, too.

r2-move = A message comes to the group.
    .name = Our class
    .one = We're moving to another group. Press here!
    .one-name = Squirrel, from the class next door
    .mine = Who says so?
    .two = School says so. We all have to move.
    .two-name = Squirrel, from the class next door
    .fine-why = Did school say so? The group doesn't show that.
    .check-why = Don't press it yet. Ask Miss first.
    .stop-why = Mum writes to your teacher and finds out.

r2-strings = A message comes for you.
    .says = I gave you new dombra strings, remember?
    .says-name = Aunt Owl, dombra club
    .mine = Yes, thank you!
    .again = Let's use a secret chat. Mum knows, but don't show her.
    .again-name = Aunt Owl, dombra club
    .fine-why = Aunt Owl wants to hide a chat from Mum.
    .check-why = Tell Mum about the chat and the “don't show her”.
    .stop-why = The strings stay on the dombra: you owe nothing.

family = Tonight open your game with a grown-up. Find the door out of the game and the block button. The grown-up promises: “If you tell me, I won't take your game.” No time at home? Find them with your teacher.
    .start = “Where is the door of this game?”

plan = The pupil notices a present with a catch, says no, leaves the game, tells a grown-up.
    .before = Go through the lesson yourself first. Don't name real games. Get the classroom door ready: the children will say no and go out through it.
    .minutes =
        0–3: read the story together; when Aisary says “later, later”, everybody covers their ears
        3–7: the game with a door: the whole class chooses the answers
        7–8: at the classroom door they say “No, I won't come!” and go out
        8–10: the task for home; a child who cannot do it there finds the door with you
    .ask =
        Why did Kojek like the wings? When did they get heavy?
        How are Kirpik's seeds different from Suyr's wings?
        The first time, Aisary did not hear. What did Kojek do then?
        Why does Suyr need help, too?
        Do not ask “Has this happened to you?”, speak only of the puppets
    .told = Listen calmly, say thank you, don't blame. Don't make the child give back a present in the game, and don't delete messages: they are proof. The child who put on the pressure may be your pupil, too, and needs help as well. Don't promise secrecy, explain to the child whom you will tell. The same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If home is not safe, ask the psychologist and 111 before telling family. Danger now: 112. No child loses a game for telling.
    .home =
        Ask in private, without rushing: “Has anybody in a game given you a present, and then asked for something? Or invited you to another game?”
        If “yes”, say: “I'm glad you told me. It is not your fault. You don't owe anybody anything for a present.”
        Don't scold, don't take the game away. Keep the chat and don't write to that person yourself. Ask 111 what to do; if there are threats or pictures are asked for, report it to 102. Then complain in the game and, last of all, block.
        If “no”, don't ask again and again. Say: “If I'm busy, say it again. I will listen.”

chain = Somebody first makes a child glad, then tests them with a small favour, then draws them away from friends. So the child learns to notice the favour after the present, to say no, to leave and to tell.
    .risk = In research, most of those who get close to a child in this way praise, help and win trust. With small favours they test if the child goes along.
    .skill = At ages 7–9 lessons like this add to what children know and can do to protect themselves. Children who finish a game learn more.
    .behaviour = After lessons at school, children may tell more often. Knowledge alone does not make them talk with their parents, so here the child acts out telling. That this lesson prevents harm is not proven.
