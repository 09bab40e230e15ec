title = My treasure chest
    .teaser = Suddenly the old chest creaks. What does it know?
    .joke = This chest can talk: creak, creak!
    .badge = Treasure keeper
    .cliffhanger = The chest is ready. But why is Tiken so quiet?
skill = I know what I can show and what stays in the chest.

who-bota = Bota
who-azhe = Nar-azhe
who-kojek = Kojek
who-tiken = Tiken
who-karlygash = Miss Karlygash
who-star = Star_777

chest = The puppets are making a show for Nauryz: “Saq bol!” At her granny Nar-azhe's house, Bota finds an old chest. “Azhe, let's put it on stage!” Little Tiken stands at the door, quiet.
    .title = The old chest
    .picture = A warm room. Bota uncovers an old chest, Nar-azhe knits. Tiken stands in the doorway.
    .beside = Read slowly. Find Tiken in the picture and show how he holds his hands.
treasure = “Cree-ee-eak!” The chest opens. “Here is my treasure,” says Azhe. “My letters, my key, my stamp. I don't give them to anybody.” “Creak!” says the chest.
    .title = Azhe's treasure
    .picture = The lid of the chest is open. Inside are letters, a big key and a stamp. Bota looks in.
    .beside = At “Cree-ee-eak!” do the voice of the chest. Look for the big key together.
    .pause = Why does Nar-azhe keep her treasure in a chest?
own = Bota makes her own chest from a box. She sews buttons on it. Her friend Kojek plays “Farm” on the tablet. “Look, my carrot is bigger than me!” she laughs.
    .title = Bota's chest
    .picture = Bota sews buttons on a chest made of a box. Kojek lies beside her with a tablet.
    .beside = Show with your arms how big the carrot is. Count the buttons on the chest together.
star = Now Bota plays. Star_777 flashes up: “Type your address and your mum's bank code! I'll give you a golden horn!” Bota wants to type. “Creak!” says the old chest. Bota stops.
    .title = The bright Star
    .picture = A smiling star and a golden horn shine on the tablet. Behind Bota the lid of the old chest is a little open.
    .beside = After “Creak!” be quiet for a moment. Show the lid of the chest.
    .pause = Why did Bota stop? What did the Star want for the horn?
told = Bota takes the tablet to Azhe. Azhe drops her knitting and hugs her. “I'm so glad you told me! Whatever happened, it is not your fault. The Star asked, so it is the Star's fault.”
    .title = Bota tells Azhe
    .picture = Nar-azhe has put down her knitting and hugs Bota. Bota shows her the tablet.
    .beside = Read Azhe's words softly and warmly. Find where the knitting is now.
locked = Azhe keeps what the Star wrote. Then they shut it out. Bota shuts her chest. “The first thing for our show!” she says, and Kojek claps. Only Tiken is quiet. He hides his hands.
    .title = The chest is shut
    .picture = Nar-azhe and Bota press a button on the tablet. Kojek is glad. Tiken stands at the side, hands behind his back.
    .beside = Make Bota's voice happy. Show where Tiken stands in the picture.
    .pause = Everybody is glad. Why is Tiken so quiet?

pack = I am Saq! Let's help Bota. What stays in the chest? What can go on the shelf?
    .title = Chest or shelf?
    .chest = In the chest
    .shelf = On the shelf
    .horse = A drawing of a horse
    .horse-why = The drawing shows no home and no school.
    .home = Her home address
    .home-why = Azhe decides who comes to the house.
    .nick = Name in the game: Yellow_Ayran
    .nick-why = Nobody can tell from this name that it is Bota.
    .code = Her mum's bank code
    .code-why = That code is the key to her mum's money.
    .password = The tablet's password
    .password-why = Anyone with the password can play as Bota.
    .food = Food she loves: baursaks
    .food-why = The whole village loves baursaks.
    .alone = When nobody is at home
    .alone-why = Only the family needs to know who is at home.
    .puppy = Her puppy's name: Myqty
    .puppy-why = Nobody can find Bota's home from her puppy's name.
    .beside = Read the name of each thing aloud. When the lock clicks, say “Creak!” together.
    .pause = The address goes in the chest, the baursaks on the shelf. Why?

friend = “We are friends! Tell me your tablet's password,” says Kojek. What does Bota say?
    .title = What if a friend asks?
    .give = Azhe won't mind, I'll whisper it to you
    .give-why = Now Kojek knows it, too. Bota can make a new password.
    .no = It's in the chest. Let's play together
    .no-why = “Mine is in my chest, too!” laughs Kojek.
    .ask = I'll ask Azhe
    .ask-why = “Good friends each keep their own key,” says Azhe.
    .beside = Read Kojek's words as a friend says them: she means no harm. Read all three answers.

again = The Star flashes up again, with a new name! What does Bota do? Tap the three pictures.
    .title = Bota knows what to do
    .door = Leave
    .door-why = Bota left the game. The Star twinkles alone.
    .block = Block
    .block-why = Azhe kept the words. Then they shut the Star out.
    .tell = Tell
    .tell-why = Azhe hears it all. Bota is not alone now.
    .done = All are right. Already typed the code? Still tell.
    .beside = Show the three words with your hands: open a door, hold up a palm, point to your mouth.

say-it = Now speak for Bota. Nar-azhe and the teacher, Miss Karlygash, are listening.
    .title = The first words
    .who-azhe = Azhe, I need help.
    .who-azhe-answer = “Sit with me, I'm listening,” says Nar-azhe.
    .who-nothing = Azhe, let's have tea.
    .who-nothing-why = Azhe pours some tea: she does not know that help is needed.
    .who-karlygash = Miss, I need help.
    .who-karlygash-answer = “I'm listening. I'll tell only people who can help,” says Miss Karlygash.
    .what-vague = I don't want the golden horn.
    .what-vague-why = She asks: “What horn?”
    .what-clear = Somebody in the game wants Mum's code.
    .done = If the first grown-up does not help, tell the next one.
    .beside = Say the finished words together in Bota's voice. Read the answer as Azhe.

q-doctor = You are at the clinic with Mum.
    .picture = A doctor's room with a couch and a chart of letters.
    .asks = What street do you live in? I'll put it on your card.
    .asks-name = Doctor Owl
    .mum = Go on, dear. I'm listening, too.
    .mum-name = Mum, beside you
    .fine-why = Mum is beside you and took you to the doctor.
    .check-why = Look at the card together: it stays at the clinic.
    .stop-why = Mum hears it all and is pleased with you.

q-empty = You are playing outside.
    .asks = Who is at home with you tonight?
    .asks-name = Aunt Goat, a neighbour
    .mine = Please ask my mum.
    .again = Mum knows. Don't tell her that I asked.
    .again-name = Aunt Goat, a neighbour
    .fine-why = Aunt Goat wants to hide her question from Mum.
    .check-why = At home, tell them that she also said “don't tell”.
    .stop-why = Now Mum knows. You are not alone with it.

q-parcel = The phone rings.
    .asks = Your mum ordered a cake. Which house is yours?
    .asks-name = Delivery man
    .mine = What cake?
    .again = A chocolate one. Your mum has paid.
    .again-name = Delivery man
    .fine-why = Did Mum order a cake? You can't know that from a call.
    .check-why = Ask Mum herself. Till then the address stays in your treasure chest.
    .stop-why = Grown-ups at home will answer the delivery man.

q-colour = You are in a game.
    .room = Happy Farm
    .asks = What colour shall we paint the fence?
    .asks-name = Sparrow, from your class
    .mine = Blue!
    .again = I like blue, too. Let's paint it together!
    .again-name = Sparrow, from your class
    .fine-why = Sparrow asked only about a colour.
    .check-why = Look at the fence: it's as blue as can be.
    .stop-why = Dad sees the blue fence and laughs.

q-master = You are in a game.
    .room = Happy Farm
    .one = I'm the boss of this game.
    .one-name = Farm_Boss
    .mine = Really?
    .two = Really! Type your password. I'll add a thousand coins.
    .two-name = Farm_Boss
    .fine-why = Nobody needs a password to add coins.
    .check-why = Even a real boss never asks for passwords. Tell a grown-up you trust.
    .stop-why = Your password is still in your own chest.

q-book = It is break time at school.
    .asks = Children, tell me your names and class. I'll write down your books.
    .asks-name = Grandpa Tortoise, librarian
    .teacher = One by one, please. I'll take a book, too!
    .fine-why = The whole class is here, and so is your teacher.
    .check-why = Ask your teacher: her name is on the list, too.
    .stop-why = Miss Karlygash is right here and hears you.

q-card = A message comes for you.
    .asks = Our team needs a horse. Send a photo of your mum's bank card.
    .asks-name = Boar, an older pupil
    .mine = I'll ask Mum first.
    .again = Don't ask! Everybody your age does it.
    .again-name = Boar, an older pupil
    .fine-why = Boar wants the card without telling Mum.
    .check-why = Don't ask other children: tell Mum at once.
    .stop-why = The card is safe in Mum's bag.

q-number = A message comes for you.
    .says = This is my new number. I'm Ferret!
    .says-name = Ferret
    .mine = Which Ferret?
    .again = From your class. Where do you live? I'll bring an invitation.
    .again-name = Ferret
    .fine-why = The number is new. Who is writing? Nobody knows yet.
    .check-why = Tomorrow ask Ferret himself. Till then the address stays in your treasure chest.
    .stop-why = Grown-ups call Ferret's mum and find out.

q-rule = A notice comes up.
    .what = The game “Farm”
    .text = Tell nobody your password. Not even us!
    .fine-why = This notice asks you for nothing.
    .check-why = The rules of the game say the same.
    .stop-why = Dad reads it and says: “Quite right.”

q-school = The phone rings.
    .asks = When is school over? I'll pick you up.
    .asks-name = Pony, your friend's sister
    .mine = Does Mum know?
    .again = The mums and dads agreed. Not a word at home, it's a surprise!
    .again-name = Pony, your friend's sister
    .fine-why = Pony wants to hide this from your family.
    .check-why = Ask Mum, and tell her about “not a word at home”.
    .stop-why = As always, your own family picks you up.

r1-tale = A message comes to the group.
    .name = Our class
    .asks = Which tale do you like best?
    .mine = “Aldar Kose”!
    .again = I love it, too. Tomorrow we'll all read it.
    .fine-why = Miss asked the whole class about a tale.
    .check-why = Tomorrow's tale is on the board already.
    .stop-why = Granny hears it and tells you one more tale.

r1-tractor = You are in a game.
    .room = Happy Farm
    .one = Do you want a golden tractor?
    .one-name = White_Lamb
    .mine = How do I get it?
    .two = A code will come to your dad's phone. Send it to me!
    .two-name = White_Lamb
    .fine-why = Such a code is the key to Dad's money.
    .check-why = If a code comes, show it only to Dad.
    .stop-why = The old tractor still runs, and Dad has the code.

r1-form = A notice comes up.
    .what = A form from school
    .text = Type your name and your mum's number. We'll give you a book!
    .fine-why = Who wrote “school” there? You can't see that.
    .check-why = Type nothing yet. Ask Miss about the form first.
    .stop-why = Grown-ups call the school, and find out.

r2-number = It is break time at school.
    .asks = What's your mum's number? Miss wants it.
    .asks-name = Squirrel, from the class next door
    .mine = Which Miss?
    .again = Miss Karlygash! She knows.
    .again-name = Squirrel, from the class next door
    .fine-why = So far only Squirrel says so.
    .check-why = Ask Miss Karlygash herself, and you'll know.
    .stop-why = Mum can call Miss Karlygash herself.

r2-name = It is break time at school.
    .says = I know your name and your class!
    .says-name = Grandpa Tortoise, librarian
    .mine = How do you know?
    .again = You left your book here. Both are on it.
    .again-name = Grandpa Tortoise, librarian
    .fine-why = Your name is on the cover of your own book.
    .check-why = Take the book: you know your own writing.
    .stop-why = Miss is glad, too, that the book is back.

r2-codes = A message comes to the group.
    .name = Farmers' group
    .one = Everybody wrote their mum's code here. Only you didn't!
    .one-name = Boar, an older pupil
    .mine = What for?
    .two = If you do, we'll all get a horse.
    .two-name = Boar, an older pupil
    .fine-why = The group is big, but the code is Mum's.
    .check-why = Show Mum these words right now.
    .stop-why = Now the other children get help, too.

family = Tonight make a chest from a box. Put in drawings: a house, a lock, a card. Don't write a real address or code. A grown-up promises: “Tell me, and your tablet stays yours.” No time at home? Make it with your teacher.
    .start = “What do we keep in our chest?”

plan = The pupil sorts what may be shown and what stays “in the chest”.
    .before = Go through the lesson yourself first. Get an empty box and coloured paper. Let nobody say a real address, number or code aloud: talk only about the puppets' things.
    .minutes =
        0–3: read the story together, the children creak for the chest
        3–6: the game: the whole class calls “chest” or “shelf”
        6–8: the first words in pairs: one is Bota, one is Azhe
        8–10: the task for home; a child who cannot do it there makes a chest with you
    .ask =
        Why does Nar-azhe keep her treasure in a chest?
        Kojek is a friend. Why does Bota still not tell her the password?
        What did the Star want for the golden horn?
        What happened when Bota told her granny?
        Do not ask “Has this happened to you?”, speak only of the puppets
    .told = Listen calmly, say thank you, don't blame. If a code or password was given away, change it with the parents; grown-ups call the bank. Don't promise secrecy, explain to the child whom you will tell. The same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If home is not safe, ask the psychologist and 111 before telling family. Danger now: 112. No child loses a tablet for telling.
    .home =
        Ask in private, without rushing: “Has anybody in a game asked you for an address, a number or a code?”
        If “yes”, say: “I'm glad you told me. It is not your fault.” Don't scold, don't take the tablet away.
        If a code was given away, call the bank yourself and change the password together. Keep the messages, do not write to that person. Money gone: 102; coming to your home: 112.
        If “no”, don't ask again and again. Say: “You can tell me at any time.”

chain = Somebody who wants to deceive a child asks question after question and sees if the child goes along. So the child learns what stays in the chest, and learns to stop and tell a grown-up.
    .risk = In research, people who groom a child online lie all through the chat to win trust, and test if the child obeys.
    .skill = At ages 7–9 lessons like this add to what children know and can do to protect themselves. Games, puppets and the words “it is not your fault” help them learn more.
    .behaviour = After lessons at school, children may tell more often. Knowledge alone does not make them talk with their parents, so here the child acts out telling. That this lesson prevents harm is not proven.
