title = Surprise or secret?
    .teaser = One box opened all by itself. Why does the other one stay shut?
    .joke = There is a cake in the box. You did not hear it from me!
    .badge = Box expert
    .cliffhanger = Tiken talked about the watch. But he has not told everything yet…
skill = I know surprises and light secrets. I tell a grown-up about the heavy ones.

who-bota = Bota
who-kojek = Kojek
who-tiken = Tiken
who-azhe = Nar-azhe
who-papa = Bota's dad
who-sauysqan = Sauysqan

cake = Tomorrow is Granny Nar-azhe's birthday. Bota and her friend Kojek have baked a cake. “It's a surprise! Tomorrow everybody will know and be glad,” says Bota. Both have flour on their noses.
    .title = Shh, cake!
    .picture = A kitchen. Bota and Kojek, with flour on their noses, decorate a cake. In the next room Nar-azhe knits. Little Tiken stands at the edge with a spoon.
    .beside = Lower your voice at “surprise”. Count the boxes on the shelf: they are for the show.
light = At night Kojek whispers to Bota: “I'm afraid of the dark. Don't tell.” “I sleep with a lamp too!” laughs Bota. This secret is as light as a feather.
    .title = A light secret
    .picture = A bright tent made of a blanket. Kojek whispers in Bota's ear. A tiny box floats beside them.
    .beside = Read this page in a whisper. Find the box that floats.
    .pause = Why is Kojek's secret so light?
watch = Sauysqan from next door gives little Tiken a shiny watch. “This is our secret. Promise! If you tell, I'll be sad.” Tiken nods. “Tick-tock,” says the watch.
    .title = A shiny watch
    .picture = By the fence Sauysqan smiles and holds out a shiny watch. Tiken looks. Sauysqan's wing is to her beak: “shh”.
    .beside = Read Sauysqan's words in a kind voice: she looks kind, too. Tick like the watch.
heavy = Tiken hides the watch in a box. The box is tiny, but as heavy as a stone. “Tick-tock, don't-talk,” says the watch. Tiken's spines droop.
    .title = A heavy box
    .picture = Tiken sits with both paws on a small box. His spines droop. The board under the box bends.
    .beside = Read “tick-tock, don't-talk” slowly. Point to the board that bends.
    .pause = Why did the little box get so heavy?
opened = It's the birthday! The boxes open by themselves: here's the cake, the shawl, the balloons! Nar-azhe dances and her hump wobbles. Only Tiken's box stays shut.
    .title = The boxes open
    .picture = A party. Balloons fly out of boxes, there are a shawl and a cake. Nar-azhe laughs. The box in Tiken's paws is shut.
    .beside = Name each thing as if it had just jumped out. Look for the box that is shut.
told = Tiken goes to Bota's dad, who drives the bus, and tells him. “I'm glad you told me. That promise does not count. Whatever happened, it's not your fault. Now we'll help,” says Dad. Click! The box opens.
    .title = Tiken tells
    .picture = The bus stands at the stop. Dad sits on its step with an arm round Tiken. The box is open, the spines stand up.
    .beside = Read Dad's words slowly and warmly. Show which way the spines point now.
    .pause = What did Dad say to Tiken? Why did his spines go up?

boxes = I'm Saq! One night has passed. Which boxes open by themselves? Tap all six.
    .title = Good morning!
    .cake = Azhe's cake
    .cake-why = It opened by itself. Azhe ate half the cake nose first!
    .watch = Sauysqan's watch
    .watch-why = One day, two days. Still shut. It opens when Tiken tells.
    .shawl = A warm shawl
    .shawl-why = It opened by itself, too. Azhe is warm, and everybody knows.
    .dark = What scares Kojek
    .dark-why = Shut, but light as a feather. Kojek opens it if she likes.
    .sulk = “If you tell, I'll be sad”
    .sulk-why = Wait and wait, it stays shut. A grown-up helps to open it.
    .song = Altai's song
    .song-why = Altai the fox came on stage and the box opened: “Ow-oo!”
    .done = Surprises open by themselves. We tell a grown-up the heavy secrets. Not sure? Tell.
    .beside = Wait a moment after each box: will it open by itself? If it does, say “click!” together.
    .pause = Which boxes opened by themselves? Which did not?

secrets = Let's help Tiken weigh secrets. Which are light, which are heavy? Light ones may be told, too.
    .title = Light or heavy?
    .stay = Light
    .tell = Heavy: Tiken tells
    .candy = A sweet and the words “don't tell at home”
    .candy-why = The sweet is not heavy. The words “don't tell” are.
    .horse = A picture he draws for his mum
    .horse-why = Mum will see it on the holiday.
    .samsa = He was a samsa in his dream
    .samsa-why = It was just a funny dream. He may tell it, too.
    .tears = “If you tell, I'll cry”
    .tears-why = Somebody may cry, and Tiken can still tell.
    .lamp = Kojek sleeps with a lamp on
    .lamp-why = Kojek can tell that herself, if she likes.
    .photo = A photo that somebody took in secret
    .photo-why = A grown-up needs to know about a photo like that.
    .beside = Read each secret and “weigh” it on your hand: light or heavy?

promise = What if Sauysqan says: “A new secret! Promise not to tell!” What does Tiken say?
    .title = One more promise
    .no = I don't make such promises, I'm off
    .no-why = Tiken walked away. Only a cat came after him.
    .fine = All right, I won't tell anybody
    .fine-why = Tiken can still tell: that promise does not count.
    .ask = I'll ask Bota's dad
    .ask-why = “I'm so glad you came to me!” said Bota's dad.
    .beside = Read the three answers in three voices. Do the cat's voice as well.

say-it = Now speak for Tiken. Bota's dad is listening.
    .title = The first words
    .open-fun = Uncle, I saw something funny today.
    .open-fun-why = Bota's dad got ready to laugh. He does not know it is heavy.
    .open-help = Uncle, something is worrying me.
    .open-help-answer = The bus can wait. Trouble at home? I'll tell only people who can help.
    .what-clear = Sauysqan gave me a watch and said: “It's a secret.”
    .what-vague = I got a nice watch from Sauysqan today.
    .what-vague-why = “And what did Sauysqan say?” asked Bota's dad.
    .done = Tiken gave the watch to the grown-ups himself. The box is very light. The grown-ups called people who can help.
    .beside = Say the words together in Tiken's voice. Then be Dad and read the answer.

q-balloons = A message comes to the group.
    .name = Our class
    .says = We have a hundred balloons for Ferret! Don't tell till tomorrow.
    .says-name = Sparrow
    .mine = Shall we give them to him together?
    .again = Yes, in class, in the morning!
    .again-name = Sparrow
    .fine-why = Ferret will see it all tomorrow morning.
    .check-why = Ask the class: everybody is blowing up balloons.
    .stop-why = Mum hears about it and gives you ten more.

q-couch = You are playing outside.
    .says = Come in and play on my phone.
    .says-name = Grandpa Tortoise next door
    .mine = I'll ask Mum.
    .again = Don't ask, she'll be cross. Let it be our secret.
    .again-name = Grandpa Tortoise next door
    .fine-why = Grandpa Tortoise wants to hide the game from Mum.
    .check-why = Tell Mum that he also said “don't ask”.
    .stop-why = You tell, and the stone inside you is gone.

q-parcel = You meet your neighbour in the yard.
    .says = Here's a box. Don't show it to your dad. It's a surprise.
    .says-name = Aunt Goat next door
    .mine = Who is it from?
    .again = From your mum. She told me so.
    .again-name = Aunt Goat next door
    .fine-why = Is it from Mum? You don't know yet.
    .check-why = Ask Mum herself and you'll know.
    .stop-why = Mum opens the box and has a look.

q-doll = It's break time at school.
    .says = I can't sleep without my doll. Don't tell!
    .says-name = Squirrel from your class
    .mine = I hug my teddy!
    .again = Let's make them friends!
    .again-name = Squirrel from your class
    .fine-why = Squirrel's secret is light. It hurts nobody.
    .check-why = Ask Squirrel if somebody was mean: nobody was.
    .stop-why = Mum will think of her own teddy.

q-island = You are in a game.
    .room = Island in the sky
    .says = Play only with me. Or I'll be sad.
    .says-name = Blue_seal
    .mine = My friends play too.
    .again = Then I'll cry! And don't tell anybody.
    .again-name = Blue_seal
    .fine-why = Blue_seal acts sad to pull you away from friends.
    .check-why = No need to find out who it is. Show it to a grown-up you trust.
    .stop-why = Your friends still play with you.

q-late = You are in the library.
    .picture = A library: shelves full of books, a table in the middle.
    .says = I was waiting for your book yesterday.
    .says-name = Uncle Badger, the librarian
    .mine = Sorry, I forgot.
    .again = Never mind! I forgot my glasses yesterday.
    .again-name = Uncle Badger, the librarian
    .fine-why = He forgave you at once and wants nothing.
    .check-why = Yesterday's date is in the book.
    .stop-why = Tell them at home: they'll find you a book bag.

q-window = It's break time at school.
    .says = I broke the window. Promise not to tell!
    .says-name = Lamb from the class next door
    .mine = Let's tell the teacher.
    .again = Then I'll be sad. And nobody will play with you!
    .again-name = Lamb from the class next door
    .fine-why = To hide it, Lamb scares you with “nobody will play”.
    .check-why = No need to look at the window. Tell a grown-up what you heard.
    .stop-why = The teacher gets the window mended and helps you both.

q-hall = It's break time at school.
    .says = We have a surprise for your teacher. Don't tell her, come to the hall.
    .says-name = Boar from an older class
    .mine = Whose idea is it?
    .again = The school said so. Everybody is coming.
    .again-name = Boar from an older class
    .fine-why = So far only Boar says so.
    .check-why = Ask another teacher. It stays a surprise.
    .stop-why = Grown-ups may know. It's still a surprise.

q-ball = A friend comes to see you.
    .says = You played without me. I feel sad.
    .says-name = Your friend Pony
    .mine = You were ill. Let's play today.
    .again = All right! I'll get my ball.
    .again-name = Your friend Pony
    .fine-why = Pony said she was sad, then went to play.
    .check-why = Ask the others: they all want Pony to play.
    .stop-why = Granny has baursaks for you both.

q-phone = You are at dance class.
    .says = Here's a little phone. Write only to me.
    .says-name = Miss Dove, dance teacher
    .mine = Does my mum know?
    .again = Yes. But don't show her. It's our secret.
    .again-name = Miss Dove, dance teacher
    .fine-why = If Mum knew, there'd be no need to hide it.
    .check-why = Ask Mum, and tell her the words “don't show her”.
    .stop-why = Grown-ups decide what to do with the phone.

r1-song = A message comes to the group.
    .name = Class and parents
    .says = We're learning a song for our grannies! Don't tell till Friday.
    .says-name = Miss Karlygash, singing teacher
    .mine = My mum is here, too.
    .again = Yes, mums sing along.
    .again-name = Miss Karlygash, singing teacher
    .fine-why = On Friday you all sing it, and everybody will know.
    .check-why = Mum can read this message as well.
    .stop-why = With Mum you learn the words faster.

r1-music = Your dombra lesson is over.
    .says = Stay a bit. Don't tell anyone at home.
    .says-name = Uncle Owl, dombra teacher
    .mine = Mum is waiting for me.
    .again = Your mum knows me. If you go, I'll be so sad.
    .again-name = Uncle Owl, dombra teacher
    .fine-why = He acts sad to make you stay in secret.
    .check-why = Mum knows him. Tell her what he said, too.
    .stop-why = He may be sad. You can go home.

r1-party = You get an invitation.
    .what = A surprise party
    .what-name = Ferret from your class
    .says = Come to our house on Sunday. It's a secret for now!
    .says-name = Ferret from your class
    .mine = Does your family know?
    .again = My mum knows. She said yes.
    .again-name = Ferret from your class
    .fine-why = You haven't heard it from Ferret's mum.
    .check-why = Your mum can ring Ferret's mum.
    .stop-why = If there is a party, Mum picks a present.

r2-post = A message is on the screen.
    .what = A surprise for you!
    .text = Somebody has sent you a present. They won't say who they are.
    .fine-why = It does not say who sent it.
    .check-why = Press nothing yet. Show it to a grown-up.
    .stop-why = If a parcel comes, grown-ups open it first.

r2-erase = You get a message.
    .says = Read this and delete it at once.
    .says-name = Black_horse
    .mine = Why?
    .again = It's our secret. All kids your age delete it.
    .again-name = Black_horse
    .fine-why = Black_horse wants to hide it from your family.
    .check-why = Don't ask other kids. Show it at home.
    .stop-why = If it's gone, tell a grown-up what you remember.

r2-win = You are playing with a friend.
    .says = You won again! I'm sad.
    .says-name = Your friend Ferret
    .mine = Now you start.
    .again = All right! If I win, I'll dance.
    .again-name = Your friend Ferret
    .fine-why = A minute later Ferret was happy again.
    .check-why = The rules of the game say: take turns.
    .stop-why = Tell Granny, and she plays, too.

family = Make a surprise for somebody at home: a drawing in a box. Open it together tomorrow. The grown-up says: “You can tell me any secret. I won't be cross.” No time at home? Make it with your teacher.
    .start = “When will our surprise open?”

plan = The pupil sorts surprises, light secrets of friends, and secrets that must be told.
    .before = Walk through the lesson first. Bring two boxes with lids, a feather and a stone. Children do not share their own secrets: talk about the puppets' secrets only.
    .minutes =
        0–3: read the story together, the children do the watch's “tick-tock”
        3–6: the game: for each box the class says “opens by itself” or “stays shut”
        6–8: the first words in pairs: one is Tiken, one is Dad
        8–10: the task for home; a child who cannot do it at home makes the surprise with the teacher
    .ask =
        When did the secret of the cake open? Who was glad?
        How is Kojek's secret different from Tiken's?
        Tiken promised. Why can he still tell?
        What did Dad say when he had heard Tiken?
        Do not ask “Do you have a secret?”, talk about the puppets only
    .told = Listen calmly, say thank you, do not blame. Do not shame a child for the promise: it does not count. Do not promise to keep it secret, say whom you will tell. Do not confront the person who gave the present. The same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If home is not safe, ask the psychologist and 111 before telling family. Danger now: 112. No child is punished for telling.
    .home =
        Ask in private, without rushing: “Has anybody given you something or told you something and said, don't tell at home? Did they ask you to promise?”
        If it is yes, say: “I'm glad you told me. That promise does not count. It is not your fault.” Do not scold, do not take the present away.
        A child may not tell everything the first time. Do not press: “If you think of more, come to me.” 111 helps you, too; for touching, threats or a request for pictures, 102. Do not speak to that person or warn them.
        Set an example: never say “don't tell Mum” or “don't tell Dad” to a child.

chain = Somebody who wants to deceive a child makes the child promise to keep quiet. So children learn how a surprise differs from a heavy secret, and practise telling even after a promise.
    .risk = Studies show that people who deceive children ask for secrecy. A child who has promised tells less when asked open questions, and children keep parents' secrets better and better from 4 to 12.
    .skill = At 7 to 9 such lessons give children more knowledge and skills to stay safe. By six, children see a friend's secret and a surprise as different things, and the lesson builds on it.
    .behaviour = After lessons at school children may tell more often. Knowing alone does not make them talk to parents, so they act out telling. That this lesson keeps a child from harm is not proven.
