title = Oops! Is it too late?
    .teaser = A code is out, a pancake is stuck to the ceiling. Sanzhar's long evening begins.
    .joke = The first pancake is stuck to the ceiling!
    .badge = Brave Heart
    .cliffhanger = On Saturday the Seven Camels went to see Beka. The eighth camel, Baursak, ate the last pancake!
skill = Even after a mistake I stop, save and tell. It is never too late.

who-sanzhar = Sanzhar
who-madina = Madina
who-timur = Timur
who-dana = Dana
who-aizhan = Aizhan
who-mum = Mum
who-azhe = Granny
who-gulnar = Gulnar apai
who-bakyt = Bakyt apai
who-line = 111
who-bonus = Bonus
who-desk = Bank Help

oops = You are Sanzhar. You make pancakes, and one sticks to the ceiling! Then a video says: “Type a code, get free coins.” You type Mum's bank code. No coins. What do you think now?
    .title = 18:05
    .picture = Night. A phone glows like a lantern in a child's hand. Granny waits at the door of a yurt.
    .hide = I want to hide it
    .mixed = My head is spinning
    .out = I want to tell it
    .done = Any of these makes sense.

told = The one who lied is to blame, not the child.

    A threat needs a secret. Tell, and it gets weaker. Telling never costs you your phone.

    If the first one doesn't help, tell the next.
    .title = It is never too late to tell

zero = Bonus, who promised the coins, writes.
    .one = Thanks for the code 😊 Send another.
    .two = Fifteen seconds! Your mum will find out anyway.
    .zero = 18:15. Bonus has stopped counting. The second pancake is burnt.
    .fine-why = After one code he wants another, and now he threatens.
    .check-why = Asking is good. Tell her now: the card has to be closed.
    .stop-why = Once Mum knows, the bank can close the card. Then Bonus has no threat left.

knock = Time to tell. Knock at the doors.
    .title = 18:20
    .say = Something has happened. Please listen.
    .mum = Mum
    .mum-says = What?! My code? Give me that phone!
    .mum-why = Mum is tired from work and got scared. You can say it again, or go to the next door.
    .mum-again = I'm sorry. I'm glad you told me. I'm calling the bank.
    .dad = Dad
    .dad-says = “The person you are calling cannot be reached.”
    .dad-why = Dad is on the road. There is another door.
    .gulnar = Gulnar apai, my class teacher
    .gulnar-says = I'm glad you told me. Is it safe to talk about it at home? Then we call Mum together.
    .gulnar-why = You said yes. Apai stayed on the line to the end.
    .done = 18:50. Mum gave the phone back. The pancake is still up there.

chat = 19:00. You are Sanzhar. Somebody writes.

chat-bank = Good evening! This is Bank Help. To save the card we need one last code.

    Your mother knows.
    .give = If Mum knows, I'll tell the code
    .give-why = “Bank” is only a name so far, no face.
    .no = No, I write the code to nobody
    .no-why = A code is Mum's key. A bank doesn't ask for it.
    .mum = I'll go and show this to Mum
    .mum-why = Does Mum know? She can say so herself.

chat-mum-bank = I know nothing of the kind. A bank asks for no codes. What do we say?
    .no = We write No, just once
    .no-why = You wrote it together and blocked them together.
    .out = We don't answer, we leave
    .out-why = Mum called the number on the back of the card.

chat-timur = it's timur. bonus wrote to me too. and to murat in grade 11

    just don't tell the grown-ups
    .honest = I'm with you, but I won't keep quiet
    .honest-why = You didn't promise silence, and he still has a friend.
    .ours = I'm with you, I won't tell grown-ups
    .ours-why = Only Bonus needs a secret like that.

chat-trap = Dana here, with a plan 🎮 We send a fake code and catch Bonus ourselves!
    .join = We tell our teacher later, first we catch him
    .join-why = With each answer Bonus writes again. Catching is a job for grown-ups.
    .out = No, I'm not writing to him
    .out-why = Dana didn't mind: “Then I won't either.”
    .give = Let's give all we saved to grown-ups
    .give-why = Each of you has saved some words. Nobody collects private pictures.

chat-nine = At nine I tell the whole world your secrets!

    5… 4… 3… 2… 1…
    .look = No, I don't believe it, I'll watch
    .look-why = 21:01. Nothing happened. Granny stands at the door.
    .tell = I'll show Gulnar apai everything
    .tell-why = One shot was enough: the countdown and the name are on it.
    .out = I put the phone down and make pancakes
    .out-why = 21:01. He counted, you turned a pancake.

chat-azhe = Mum told me everything, dear. If that one writes again, what do we do?
    .block = We save it and block, together
    .block-why = Granny put on her glasses and took the screenshot herself.
    .out = Let him write, I have tea
    .out-why = Bonus writes, and you have tea with Granny.

chat-gulnar = I'm glad you told me. I'm collecting this from your classmates, too.

    If Bonus writes again, what will you do?
    .out = I don't answer, I leave
    .out-why = From now on grown-ups answer.
    .block = I save it and block
    .block-why = First the proof, then the block: both are in place.

chat-seven = Aizhan here. First, all seven of us told our grown-ups. Second, our teacher has the proof.

    Third: what if he writes to you?
    .block = I save it and block
    .block-why = Aizhan noted that down as “fourth”.
    .out = I don't even read it, I leave
    .out-why = Bonus waited for seven answers. Nobody wrote.

chat-more = Thank you 🙂

    Now the three digits on the back of the card.
    .three = I'll tell only three digits, that's all
    .three-why = With three digits they can take the money.
    .no = No, I'm not writing anything else
    .no-why = One code got out. You stopped the rest.
    .mum = I'm telling Mum right now
    .mum-why = If a card is closed early, the money is safe.

chat-felt = More! Quick! Another code!

chat-madina = Madina here. Not a word about food today. You need a grown-up.

    Whom will you tell?
    .mum = I'll tell Mum again
    .mum-why = A second time is harder than the first. Madina stays.
    .gulnar = I'll tell Gulnar apai
    .gulnar-why = Her number is in the class chat.
    .full = It's nothing, I'm just full
    .full-why = Madina doesn't believe it: “I'll wait. Sooner is better.”

chat-mum-again = Again, Sanzhar?! We only just talked!
    .say = Mum, he said he was the bank. I'm scared
    .say-why = Mum said nothing and took your hand.
    .azhe = Then I'll tell Granny
    .azhe-why = Granny poured Mum some tea. Mum came back to you.

chat-card = I'm sorry, I'm so tired. The bank closed the card, the money is there.

    What if he writes again?
    .out = I don't answer, I leave
    .out-why = Mum put her phone down too, and you both have pancakes.
    .block = We save it and block, together
    .block-why = The proof is on Mum's phone as well.

chat-late = …

    21:50. Don't sleep. I'm waiting for three digits.
    .line = I call 111
    .line-why = 111 answers day and night, and it's free.
    .off = I switch off and go to school in the morning
    .off-why = You needn't answer at night. If you're scared, wake a grown-up.

chat-line = This is 111. I'm glad you told us. Is it safe to tell Mum? If not, we tell people who protect children.

    What if he writes again?
    .save = I keep his words and block him
    .save-why = The proof will be useful tomorrow.
    .out = No answer. I go to sleep
    .out-why = Nobody gets those three digits now.

chat-bakyt = Bakyt apai here, the librarian. It's not even light, and you look as if you fought a dragon!
    .code = Apai, I gave away Mum's code
    .code-why = One sentence was enough. She shut her book.
    .start = Something has happened, please listen
    .start-why = She hung a note on the door: “Back soon.”

chat-told-seven = That very night Bonus's account was closed. Murat in grade 11 got help too: he'd been tricked as well.

    The pancake came down. Right into Mum's tea!
    .title = 20:10. All seven
chat-told-gulnar = Apai gave the proof to the police. The psychologist talked with Murat in grade 11: he'd been tricked as well.

    In the morning a cat stole the pancake from the ceiling.
    .title = 21:15. One screenshot
chat-told-azhe = Mum talked with the bank, Granny with the school. Timur owes nothing to anybody.

    Granny got the pancake down with a broom. And ate it!
    .title = 21:05. Granny's tea
chat-told-line = 111 helped you talk with Mum. The card was closed that night.

    At midnight Mum made new pancakes.
    .title = 21:55. Night pancakes
chat-told-morning = Apai called Mum. Some money is gone, and the bank is looking into it. Mum hugged Sanzhar tight.

    Bakyt apai had a go, too: now there's a pancake on her ceiling!
    .title = 08:10. The open library

after = Who does what after you tell? Find the pairs.
    .bank = Mum and the bank
    .bank-with = Close the card
    .bank-why = A code that got out opens nothing any more.
    .school = Teacher and psychologist
    .school-with = Help at school
    .school-why = Others whom Bonus tricked need support, too.
    .police = The police
    .police-with = Look for Bonus
    .police-why = They talk with a child only beside a grown-up.

team = Choose three, one of them outside the family.
    .title = My team
    .parent = Mum or Dad
    .granny = Granny or Grandpa
    .teacher = Teacher
    .psych = Psychologist
    .coach = Coach
    .librarian = Librarian
    .line = 111
    .done = This list will not be shown again.

q2-bank = Mum rang the bank. Now they call back.
    .number = The number on the back of the card
    .number-name = Bank
    .says = Your new card is ready. Please come to the branch.
    .mum = Thanks, I'll come tomorrow.
    .fine-why = Mum did the talking, and nobody asked for a code.
    .check-why = A number on the screen can be faked. Mum can ring the bank back herself.
    .stop-why = Mum is here and heard it herself.

q2-window = Qanat from grade ten stops you in the corridor.
    .says = Bring 500 tenge. Or I'll say you broke the window.
    .says-name = Qanat
    .mine = But I didn't.
    .again = Your brother is my friend. He'll believe me.
    .again-name = Qanat
    .fine-why = Once he is paid, he says “bring more”.
    .check-why = Ask your brother. But tell a teacher about the threat today.
    .stop-why = Who broke the window, a teacher finds out.

q2-lost = Somebody from the class next door writes.
    .new = It's Ysqaq. I lost my phone, this number is for now.
    .new-name = Ysqaq?
    .asks = Send me 200 tenge for the bus.
    .asks-name = Ysqaq?
    .fine-why = There's a name, but no voice and no Ysqaq.
    .check-why = Call Ysqaq's home or his teacher.
    .stop-why = If it's really him, a grown-up gets him home.

q2-lunch = You're in the school canteen.
    .asks = Show me your card.
    .asks-name = Cook
    .mine = Which one?
    .says = The blue lunch card. Mum knows, she topped it up yesterday.
    .says-name = Cook
    .fine-why = The blue card works only here and has no code.
    .check-why = Ask Mum: she did top it up yesterday.
    .stop-why = Teachers have lunch with a card like that, too.

q2-aunt = Your neighbour, Aunt Gauhar, writes.
    .asks = Mum's phone will get a code. Just read it to me.
    .asks-name = Aunt Gauhar
    .mine = Shouldn't Mum do that?
    .voice = Mum knows, she's busy. Let's do it quietly, you and I.
    .voice-name = Aunt Gauhar
    .fine-why = A code is Mum's key. Neighbours don't get it either.
    .check-why = Good to ask Mum. Tell her about “quietly”, too.
    .stop-why = However well you know Aunt Gauhar, the code stays with Mum.

q2-callback = You're home alone, and the phone rings.
    .number = Unknown number
    .number-name = “Bank”
    .says = We have news for your mother. She should call this number.
    .fine-why = That it's the bank, only the caller has said.
    .check-why = Mum calls the number on her card and asks.
    .stop-why = Tell Mum, and she knows which number to call.

q2-receipt = Yesterday Mum bought you a game. Today a message comes.
    .what = Game shop
    .text = Paid: 1,500 ₸. Receipt no. 4418. Come again!
    .fine-why = It's the same game and price, and it asks for nothing.
    .check-why = Look at Mum's receipt: the numbers match.
    .stop-why = Show Mum, and she says: “Yes, that's it.”

q2-again = Yesterday you gave a player some coins. Today the player is back.
    .room = Market Square
    .one = Thanks, but that wasn't enough. Another 100 coins.
    .one-name = Tulki_9
    .two = Or your class will hear you crying.
    .two-name = Tulki_9
    .fine-why = After one time came a second time.
    .check-why = Whether there's a recording, a grown-up finds out.
    .stop-why = The coins went yesterday, and today you can still tell.

q2-order = A message comes to your phone.
    .what = Delivery service
    .text = Your dad placed an order. Delivery is 790 ₸, link inside.
    .fine-why = Dad himself hasn't said a word about it.
    .check-why = One call to Dad, and you know.
    .stop-why = Show Dad without opening the link, and he finds out.

q2-lent = Beksultan, who sits next to you, writes.
    .says = bringing your 200 tenge
    .says-name = Beksultan
    .card = no card number needed. cash, haha
    .card-name = Beksultan
    .mine = See you at school.
    .fine-why = He gives back what he took, and asks for nothing.
    .check-why = At school you'll see it in his hand.
    .stop-why = Mum will say: “Good, he's paid you back.”

q2-scooter = A message says you've won.
    .what = Official: the scooter is yours!
    .text = For delivery, write your card number and the code. 1 place left.
    .press = Take it
    .fine-why = The scooter is “free”, but it wants a card's code.
    .check-why = No need to look up the contest: tell that they want a code.
    .stop-why = Only Mum knows the code, and so it stays.

q2-friend = Your friend gave a code away and is scared now. What do you say?
    .go = Let's go to your mum together
    .go-why = A mum can close the card, and you stay near.
    .win = Let's get the coins back before we tell your mum
    .win-why = The card is still open, and time goes by.
    .wait = Let's think together, so Mum won't shout
    .wait-why = While you think, the card is open.

r1-till = You're at the till in a shop.
    .says = It didn't work, type your code again. I'll look away.
    .says-name = Shop assistant
    .mum = Thanks, done.
    .fine-why = Mum typed it herself, and nobody looked.
    .check-why = Ask Mum, and she shows the receipt.
    .stop-why = Mum is beside you and sees it all.

r1-cheque = A person you don't know writes.
    .hi = I sent 2,000 ₸ to your number by mistake.
    .hi-name = Perizat
    .shot = A picture of a receipt
    .asks = Please send it back.
    .asks-name = Perizat
    .fine-why = Anyone can make a picture of a receipt.
    .check-why = Whether money came, Mum sees at the bank.
    .stop-why = If it's true, a grown-up finds out from the bank.

r1-clean = Evening duty at the boarding house.
    .says = Clean up for me. Just today.
    .says-name = Aqbota
    .mine = I did it yesterday, too.
    .again = If you don't, I'll say you took the phone.
    .again-name = Aqbota
    .fine-why = Give in once, and tomorrow you hear it again.
    .check-why = Who took the phone, the carer finds out. You tell.
    .stop-why = The carer will listen to both of you.

r1-prize = Your class teacher calls on video.
    .says = I'm going to tell your mum about this!
    .chat = You won the contest! Don't tell the class yet, I wrote to the parents' chat.
    .fine-why = She wants nothing from you. She's glad.
    .check-why = Your name is in the parents' chat.
    .stop-why = You can tell Mum yourself, before she does!

r1-admin = Nurbol from grade nine runs the school's game server.
    .room = School server
    .one = Your account closes in five minutes.
    .one-name = Nurbol_admin
    .mine = Why?
    .two = A check. Send me the code from your mum's phone.
    .two-name = Nurbol_admin
    .fine-why = He runs the server. What would he do with Mum's code?
    .check-why = Ask your computing teacher, and mention the code.
    .stop-why = Five minutes are over, and the account is there.

r2-clip = Your class has a fun group.
    .name = 6 “B” for laughs
    .one = We have you falling on video 😂 300 tenge, and we won't post it.
    .one-name = Elaman
    .two = Let's vote: shall we?
    .two-name = Zhandos
    .fine-why = The group laughs, but it's a threat for money.
    .check-why = Video or no video, tell about the threat.
    .stop-why = Falling is no shame. A teacher will talk to the group.

r2-pool = You're running along the edge of the pool.
    .says = Don't run, it's wet! I'll tell your coach, he knows the rule.
    .says-name = Lifeguard
    .mine = Sorry!
    .fine-why = He wants nothing for himself, he keeps you safe.
    .check-why = Your coach would name the same rule.
    .stop-why = Mum will say “don't run”, too.

r2-sick = Friends share a post.
    .when = 20 minutes ago
    .when-name = Meiirim_fund
    .text = Madina's friend is ill. Send money to this card.
    .comment = Which friend of Madina's?
    .comment-name = Qaisar_7
    .fine-why = Madina's name is there, but she has said nothing.
    .check-why = Ask Madina herself: who is this friend?
    .stop-why = A grown-up would ask before paying, too.

r2-salt = A post shows up in your feed.
    .when = 2 hours ago
    .when-name = Dana
    .text = I put soda in my pancakes, not salt. Has anyone else done that?
    .comment = me. not even the cat ate them haha
    .comment-name = Timur
    .fine-why = She tells about her own mistake and laughs herself.
    .check-why = Taste one: it really is soda.
    .stop-why = Tell Mum, and she has a pancake story, too.

r2-card = Your uncle Doszhan, who is nineteen, writes.
    .asks = Lend me your children's card for a day.
    .asks-name = Doszhan
    .mine = What for?
    .again = Some money comes in, a thousand is yours. Not a word at home, it's a surprise.
    .again-name = Doszhan
    .fine-why = The card is yours. Whose money it is, nobody knows.
    .check-why = Whose money it is, a grown-up finds out. Mention “not a word”, too.
    .stop-why = Doszhan is family, and the card still stays at home.

family = At the table, everyone tells a funny mistake. Then promise: “First we listen. Telling never costs you your phone.” Hard at home? Talk to your teacher.
    .start = “What mistake did you make at my age? Who helped you?”

plan = After a mistake the pupil stops, keeps proof, and tells an angry grown-up as well as the next one.
    .before = Walk through the lesson yourself. Find out where the QR code of 111 hangs and on which floor the psychologist has a room. Write to parents beforehand about the promise “first we listen”.
    .minutes =
        0–1: ask “When is it too late to tell?”
        1–8: pupils go through the lesson alone or in pairs
        8–9: count like Aizhan: first, whom do we tell? Second, what if they don't listen?
        9–10: the task for home; a child for whom that is hard tells you or the psychologist about a mistake
    .ask =
        Why does Bonus write “your mum will find out anyway”? What changes if Sanzhar tells her himself?
        Why did Mum get angry? What did she do then?
        What if the children had tried to catch Bonus, as Dana wanted?
        One got help at 20:10, another in the morning. What do they have in common?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen calmly, say “I'm glad you told me”, do not blame. Let messages stay, and let nobody pay. Do not promise secrecy; explain whom you will tell. If it is about a card or a code, parents call the bank by the number on the back of the card. If home may not be safe, talk to the psychologist and 111 first. If there is danger right now, call 112 or 102. Telling never costs a child the phone.

chain = A threat lives on secrecy. The skill of telling opens it, so the child also tells an angry grown-up, and more than once.
    .risk = Demands seldom end after paying. So telling early matters more than paying.
    .skill = A programme can raise knowledge without raising talks with parents. So telling is repeated in play and set as a task at home.
    .behaviour = After lessons of this kind at school children may tell more often. That this lesson prevents harm is not proven.
