title = Free dragon, hook included
    .teaser = A golden dragon flies to Dana all by itself. What comes after it?
    .joke = The dragon says it's free. So why does its tail look like a hook?
    .badge = Hook spotter
    .cliffhanger = Timur paid for everybody's baursak and didn't eat one. Since when has he had money?
skill = If someone says “you owe me” after a gift, I say No and I tell. A gift is not a debt.

who-dana = Dana
who-sanzhar = Sanzhar
who-beka = Beka
who-timur = Timur
who-aspan = Aspan_07
who-tulpar = Yerke (Tulpar)
who-captain = Captain Temirbas
who-bakyt = Bakyt apai
who-azhe = Granny
who-gulnar = Gulnar apai
who-moderator = Moderator

shine = You are Dana, the best player in the village. A golden dragon shines on the screen: “Free!” What do you do?
    .title = Sky Island
    .picture = A warm room. On the screen an island in the clouds, outside the window the steppe.
    .touch = I tap it
    .wait = I wait
    .away = I shut my eyes
    .done = The dragon came anyway: a player called Aspan_07 has sent it.

catch =
    A real gift lands in your hand and keeps quiet.

    A hook has three barbs:

    a gift,

    then a favour,

    then a secret chat.

    If someone says “you owe me”, stop and tell. A gift is not a debt.
    .title = Look at the tail
    .picture = A shining gift. Its shadow looks like a hook.

four-hundred = You wake up, and you're in a group chat.
    .name = Free skins, 400 members
    .one = Got your skin? Now add five friends.
    .one-name = Group owner
    .two = I added mine. If you don't, you owe us all 😂
    .two-name = Barys
    .fine-why = The price of the skin is five friends.
    .check-why = Never mind the owner: leave, and tell at home.
    .stop-why = You left and told. Your friends stay out of it, too.

settings = Mind your doors: who gets in without a knock?
    .title = Three doors
    .groups = Who can add me to groups?
    .groups-all = Anybody
    .groups-friends = Friends only
    .groups-why = Right now anyone can put you among 400 people.
    .write = Who can write to me?
    .write-all = Anybody
    .write-friends = Friends only
    .write-why = People you don't know are in your chat.
    .gifts = Who can give me presents?
    .gifts-all = Anybody
    .gifts-ask = After asking me
    .gifts-why = This is the door the dragon came through.
    .done = Now you hold the keys to all three.

chat = You are Dana. A message in the game.

chat-praise = Wow, I've never seen a player like you!!!

    Put the dragon on! It's free!!!
    .take = Thanks, I'll try it on
    .take-why = The dragon sits on your shoulder. Taking it is no mistake.
    .azhe = I ask Granny
    .azhe-why = Granny says: “Who gives unasked will ask one day.”
    .out = No thanks, I'm leaving
    .out-why = You left. On the bus another message came.

chat-owe = It suits you!!! Now you owe me.

    Just a small favour.
    .what = I'll help. What is it?
    .what-why = “In a moment,” he wrote, and went quiet.
    .back = You can have your dragon back
    .back-why = The game has a give-back button.
    .show = Granny, come and look
    .show-why = Granny says: “A debt is agreed first, by both.”

chat-hidden = The dragon can wait. I can't tell you here.

    Come to a chat where messages vanish. Just us two.
    .stay = I'm fine right here
    .stay-why = What can't be said here needn't be heard.
    .go = I sit beside Granny and look in
    .go-why = In such a chat no proof is left.
    .show = Granny, where are your glasses?
    .show-why = Granny put on her glasses and read it twice.

chat-felt = There you are. Who is with you? Shut the door.

chat-beka = Good day, friends. It's Beka. Aspan_07 gave me a dragon too, and my camel bolted.

    What if he writes again?
    .block = Screenshot, then block
    .block-why = Beka saved it, too, with a camel's ear in it.
    .out = I leave without reading
    .out-why = Let that red dot glow.

chat-captain = Temirbas here, captain of the guild. Aspan_07 has given dragons to three children.

    Don't tell me. Tell a grown-up you trust.
    .azhe = I go and tell Granny
    .azhe-why = “My regards to Granny,” wrote the captain, and left.
    .library = I don't know you. I'll tell the librarian
    .library-why = Next day you told the librarian. On her desk: that helmet!

chat-azhe = I'm so glad you told me, dear! We'll tell Mum as well.

    What if he writes again?
    .no = We say one word: No
    .no-why = Granny said it, you typed it.
    .block = We block him, you and I
    .block-why = Granny saved his messages first.

chat-debt = It's Yerke next door, sweetie, Tulpar in the game. I topped up your account yesterday.

    Now you owe me, little one.
    .no = But I never asked you to
    .no-why = Money you didn't ask for is no debt.
    .show = I read it out to Granny
    .show-why = Granny says: “Nobody asked, nobody owes.”
    .save = I pay it back, without Granny
    .save-why = Yerke won't take money. She wants something else.

chat-quiet =
    Keep the money, sweetie. At night, help me in my secret chat.

    Don't tell Granny, she'd be upset.
    .come = Five minutes, once Granny sleeps
    .come-why = Five minutes grew into a week.
    .no = At night I sleep
    .no-why = The school bus goes at seven.
    .show = Granny, a secret night chat!
    .show-why = Granny calls: “Cow first, then I'll come!”

chat-sanzhar = your cousin sanzhar here. yerke is great, like samsa, i like her. but she says i owe her, too

    what if she writes again?
    .azhe = We say No and go to Granny
    .azhe-why = Sanzhar gave you his own dragon: “Too small for me. No debt.”
    .library = We leave the chat, off to the library
    .library-why = On the way Sanzhar gave you his own dragon: “Too small for me.” In the library you told everything.

chat-sanzhar-too = your cousin sanzhar here. yerke is great, like samsa, i like her. but she says i owe her, too

    who do we tell?
    .azhe = Come, we'll tell Granny together
    .azhe-why = Sanzhar gave you his own dragon: “Too small for me. No debt.”
    .library = Let's go and tell the librarian
    .library-why = On the way Sanzhar gave you his own dragon: “Too small for me.”

chat-azhe-two =
    I'm glad you both came! I'll talk to Yerke's mum.

    What if Yerke writes again?
    .block = We get the proof and block
    .block-why = Sanzhar took a photo of the screen, thumb included.
    .out = We don't answer, we leave
    .out-why = It's grown-ups who answer Yerke now.

chat-bakyt =
    I'm Bakyt apai, the librarian. In the game I'm Captain Temirbas: look, my helmet.

    I'm glad you told me. I'll tell only those who can help. And if they write again?
    .block = I save it and block
    .block-why = She poured the tea, you pressed block.
    .button = We press the report button
    .button-why = It's in the game itself: a red flag.

chat-week = A week has passed. At night you do Yerke's tasks, by day you are sleepy.

    Today she calls you again. What do you say?
    .off = I switch off and go to sleep
    .off-why = In the morning you were still tired.
    .no = No, not tonight
    .no-why = A week of Yes, and today a No.

chat-gulnar = Dana, it's Gulnar apai, your class teacher. You fell asleep in class. What is wrong?
    .start = Something has happened. Please listen
    .start-why = “I'm glad you told me,” she said. You pressed report together.
    .chat = Please read this chat yourself
    .chat-why = She read it to the end, and you sent a report.

chat-report =
    Game moderator here, I got your report. Tulpar is back as Tulpar_2.

    What if she writes?
    .block = I block that one, too
    .block-why = A new name, the old words: “you owe me”.
    .out = I leave without reading
    .out-why = The moderator wrote the second report.

chat-told-azhe = The dragon is gone, your account is safe. There never was a debt.

    Granny tried one round. She beat you!
    .title = Granny wins

chat-told-two = Granny talked to Yerke's mum, and a psychologist helps Yerke, too. There never was a debt.

    Sanzhar was so happy that he swallowed two baursak at once!
    .title = Two cousins, two baursak

chat-told-bakyt =
    Bakyt apai told your family and school. Your account is safe.

    She put the helmet on you. It came down to your ears!
    .title = The captain's helmet

chat-told-button =
    Their account was shut in two days. Bakyt apai told your family.

    Three more children are free, and in the guild!
    .title = Three children, one button

chat-told-late = Gulnar apai talked to your family and to Yerke's mum. A psychologist helps Yerke, too.

    That night you slept nine hours. Granny shut the door on tiptoe.
    .title = Nine hours of sleep

first-words = What do you tell a grown-up? Build two sentences.
    .open-small = Nothing much happened. Please listen.
    .open-small-why = Say “nothing much”, and they'll think so, too.
    .open-listen = Something has happened. Please listen.
    .what-clear = I got a gift, and now they say I owe them.
    .what-coins = I need a bit of money.
    .what-coins-why = Even when it's paid, they go on asking.
    .done = If the first one doesn't help, tell the next.

market =
    On Saturday you and six friends went to the market.

    Smell that baursak! Cousin Sanzhar took three.

    Timur paid for everybody, and didn't eat one…
    .title = Seven baursak

find-hook = Think up three gifts: two are real, one has a hook for a tail. Your neighbour guesses.
    .title = Find the tail

q2-hat = A message comes from the game.
    .what = Shop ✓
    .text = Happy holiday! A free hat for every player today. Nothing to write, nothing to pay.
    .fine-why = The shop gives everybody the same and asks for nothing.
    .check-why = The hat is on the game's own page, too.
    .stop-why = Mum would love to choose the hat with you.

q2-camera = Somebody you know from the game writes.
    .likes = You're the best! Do you like my gift?
    .likes-name = Boribek
    .asks = Then switch on your camera, just for a minute.
    .asks-name = Boribek
    .fine-why = Praise, a gift, a favour: one after the other.
    .check-why = Never mind who it is: tell someone at once.
    .stop-why = A gift is no reason for a camera.

q2-spare = Somebody new joins your game.
    .room = Silver Bridge
    .one = Sanzhar told me about you. I have a spare skin, take it!
    .one-name = Zhel_11
    .fine-why = Sanzhar's name is there. His word isn't.
    .check-why = Ask Sanzhar on the bus: did he talk about you?
    .stop-why = At home they would ask Sanzhar first, too.

q2-uncle = It's your birthday. Mum is setting the table, and your uncle writes.
    .gives = I put 500 coins into your game. Your mum knows.
    .gives-name = Uncle Toktar
    .asks = Now you owe me: a slice of cake!
    .asks-name = Uncle Toktar
    .fine-why = A gift for your birthday, and the cake is a joke.
    .check-why = Mum is beside you and nods: “Yes, he did.”
    .stop-why = Mum will keep him a slice.

q2-parcel = Your grown-up cousin writes. She is nineteen.
    .gave = Remember, I topped up your account.
    .gave-name = Nurai
    .asks = Now take a bag to the bus stop. Don't look inside, I'll say who gets it.
    .asks-name = Nurai
    .fine-why = For a top-up she wants a closed bag carried.
    .check-why = A grown-up finds out what is in the bag: tell.
    .stop-why = Cousin or not, grown-ups check the bag.

q2-tester = A message comes from the game.
    .what = Tester wanted ✓
    .text = See the new island first. Write your nickname and age, and get a skin.
    .fine-why = There is a tick. But you don't know if it's the game itself.
    .check-why = Open the game's own page with a grown-up.
    .stop-why = Mum would look at the game's own page first, too.

q2-moves = Your class teacher added you to a group.
    .name = 6 “B” and parents
    .says = Today we move to another app. The parents have the link.
    .asks = Will this chat be deleted?
    .asks-name = Ailin
    .fine-why = The parents move to the new chat, too.
    .check-why = Mum has the very same link.
    .stop-why = At home Mum will add you herself.

q2-task = A message in a group you know.
    .name = Skin swap
    .one = I gave Barys a skin. Now he does my homework.
    .one-name = Kuralai
    .two = Want one? Everybody here does it!
    .two-name = Gani
    .fine-why = Even if everybody does it, a skin is no debt.
    .check-why = Ask Barys, and tell a teacher about the “debt”.
    .stop-why = When you tell, Barys gets help, too.

q2-winners = A ninth-grader you know writes.
    .says = Your coach is giving skins to the winners.
    .says-name = Toktar
    .mine = Me too?
    .asks = Yes. Send me your game name, I'll put you on the list.
    .asks-name = Toktar
    .fine-why = Your coach hasn't said so himself.
    .check-why = Ask your coach at training.
    .stop-why = Now your coach will say if there is a list.

q2-bike = In the street the boy next door stops.
    .gives = Have a ride on my new bike!
    .gives-name = Barys
    .mine = Thanks! When do you want it back?
    .asks = By evening. Or you owe me, haha.
    .asks-name = Barys
    .fine-why = One condition: the bike is back by evening.
    .check-why = Ask again: Barys will say “by evening”.
    .stop-why = Granny will say: “Ride carefully.”

q2-repay = Your neighbour, Aunt Galiya, writes from a new number.
    .gave = It was me who put money in your game.
    .gave-name = Aunt Galiya
    .note = Mum knows: you pay me back quietly. Not a word at home.
    .note-name = Aunt Galiya
    .fine-why = If Mum knows, why not a word at home?
    .check-why = Ask Mum, and tell her about “not a word”.
    .stop-why = Mum will talk to the neighbour herself.

q2-friend = Your friend took a skin. Now someone says “you owe me” and scares your friend. What do you say?
    .coins = Let's collect coins together
    .coins-why = Once there are coins, they ask for more.
    .back = Give the skin back, no grown-ups
    .back-why = The skin went back. The scaring went on.
    .go = It's no debt, let's tell grown-ups
    .go-why = It's easier to tell with two of you.

q2-likes = Your friend says: “I like him, but he wants me in a secret chat at night.” What do you say?
    .both = Like him, but tell a teacher
    .both-why = Someone can be nice and still want something bad.
    .never = Forget him, let's go to class
    .never-why = Liking is nobody's fault. The night chat is still there.
    .sister = Come, let's go in together
    .sister-why = Now two children are in the secret chat.

r1-cup = You won the school cup. The IT teacher calls you to the stage.
    .says = Here's your prize: a code for a skin. Clap, everybody!
    .says-name = Teacher
    .asks = One favour: come again next year.
    .asks-name = Teacher
    .fine-why = The whole hall saw the prize, and the favour is a joke.
    .check-why = The list of winners is on the school's page.
    .stop-why = At home they'll hang up your certificate.

r1-admin = Somebody joins your team.
    .room = Golden Island
    .one = I'm the admin ✓. Your gift is ready.
    .one-name = Admin_Aral
    .two = Write your password, I'll put it on for you.
    .two-name = Admin_Aral
    .fine-why = Nobody needs a password to give a gift.
    .check-why = No real admin asks for a password. Tell.
    .stop-why = You kept your password and your account.

r1-list = A notice pops up in the game.
    .what = List of winners
    .shot = A picture of a list, your nickname in line three
    .text = Congratulations! Log in here to get your gift.
    .press = Log in
    .fine-why = Anybody can make a picture of a list.
    .check-why = Look on the game's own page with a grown-up: which contest?
    .stop-why = Good to tell: together you'll find out if it's true.

r1-turns = Your classmate writes.
    .owes = I owe you for yesterday. My turn today!
    .owes-name = Ailin
    .pic = A bowl of baursak
    .mine = Don't forget, two for me!
    .fine-why = Yesterday you, today Ailin. That's taking turns.
    .check-why = In the canteen you'll see Ailin's baursak.
    .stop-why = Mum will make some more tomorrow.

r1-voice = A friend from the game calls.
    .says = I've opened a voice chat, just us two in it.
    .says-name = Nurai
    .mine = Shall we ask my friends, too?
    .again = No, they mustn't know. You owe me for the skin.
    .again-name = Nurai
    .fine-why = She uses a skin to get you away from your friends.
    .check-why = Don't go in, tell a grown-up first.
    .stop-why = When you tell, Nurai gets help, too.

r2-debts = A new message in the class chat.
    .name = 6 “B”, list of debts
    .list = A picture of a table: names and skins
    .one = You're on it. You do one task by Friday.
    .one-name = Toktar
    .fine-why = A name in a table makes no debt.
    .check-why = A teacher finds out who made the list: tell.
    .stop-why = The others on the list get help, too.

r2-dombra = This post came up in your feed.
    .when = 1 hour ago
    .when-name = Dombra club
    .text = Ailin is a real star! Three months, and she has learned a kui. Listen!
    .mum = Thank you! It was me who sent the recording.
    .mum-name = Ailin's mum
    .fine-why = There is a reason for the praise: three months and a kui.
    .check-why = Listen to it: she really plays well.
    .stop-why = Ailin's mum is on that page herself.

r2-box = A message comes from the game.
    .what = A gift for you!
    .text = There's a golden box in your bag. It doesn't say from whom.
    .fine-why = You can't see who gave it, or what for.
    .check-why = Don't open it, ask your friends and family first.
    .stop-why = A grown-up would ask who it's from, too.

r2-coins = Your teammate joins the game.
    .room = Sky Island
    .one = You paid for me yesterday. Here are your 10 coins!
    .one-name = Barys
    .two = So I owe you nothing, haha.
    .two-name = Barys
    .fine-why = Borrowed yesterday, given back today.
    .check-why = Yesterday's game shows the same 10 coins.
    .stop-why = Mum will say: “You two can count.”

r2-racket = An invitation from the tennis club.
    .what = A new racket as a gift
    .what-name = The coach's helper
    .text = Coach knows. Come alone on Saturday, and not a word at home or to friends: they'd be upset.
    .fine-why = You are asked to hide the gift from your family.
    .check-why = Ask the coach, and mention “not a word at home”.
    .stop-why = A real gift may be shown at home.

family = Open the settings of your games and chats together at home: who holds the three keys? A grown-up promises: “Telling never costs you your phone.” Nobody at home? Do it with your teacher.
    .start = “Shall we see who can write to me in the game?”

plan = The pupil tells a gift from a hook. If a favour, “you owe me” or a secret chat comes after it, the pupil says No, leaves and tells a grown-up.
    .before = Walk through the lesson yourself. Name no real games: the story fits any of them. Find out where the QR code of 111 hangs in your school.
    .minutes =
        0–1: ask “What was your best present ever?”
        1–8: pupils go through the lesson alone or in pairs
        8–9: talk: how does Sanzhar's dragon differ from the dragon of Aspan_07?
        9–10: the task for home; a child with nobody to talk to at home opens the settings with you
    .ask =
        Why is taking a gift no mistake? After which words is it time to stop?
        Dana likes Yerke, who plays very well. What may she still not like?
        Why did Captain Temirbas say “Don't tell me”?
        After a week of Yes, can one say No on the eighth day?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen calmly, say thank you, do not blame. Do not suggest paying the “debt”, and do not delete the messages: they are proof. Do not promise secrecy; explain to the child whom you will tell. Before you call the parents, ask the psychologist whether home is safe, and contact 111. On the same day, tell the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If there is danger right now, call 112 or 102. The one who pressured may be your pupil too, and needs help as well. Telling never costs a child the phone: say so to the class and to parents.

chain = Praise and a gift win trust, then the gift is turned into a “debt”. So the child learns to stop not at the gift but at the favour that comes after it.
    .risk = Studies find that most offenders do not hide their age: they praise, help and win trust. With small favours they test whether a child gives in.
    .skill = Active lessons in which one concrete skill is repeated work better. Real gifts are there too, so that a child does not suspect all kindness.
    .behaviour = After a lesson of under an hour, 11–17-year-olds took part in fewer sexualised chats with people they met online. Knowledge alone does not make children talk with parents, so telling is played several times here. That this lesson prevents harm is not proven.
