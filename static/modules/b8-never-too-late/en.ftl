title = Oops! Is it too late?
    .teaser = A code got out, a pancake is stuck to the ceiling. Sanzhar's long evening begins.
    .joke = The first pancake is stuck to the ceiling!
    .badge = Brave Heart
    .cliffhanger = On Saturday the seven friends went to see Beka in the aul. His camel Bauyrsak ate the last pancake!
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

oops = You are Sanzhar. You make pancakes, and one sticks to the ceiling! Then a video says: “Type a code, get free coins.” You type a code from Mum's card. No coins. What do you feel like doing?
    .title = 18:05
    .hide = Hiding it all
    .mixed = I can't even think
    .out = Telling someone
    .done = Any of these makes sense.

told = The one who lied is to blame, not the child.

    Nobody should take your phone for telling. Even if they do, telling was right.

    If the first one doesn't help, tell the next. Hard at home? Tell a teacher or 111.
    .title = It is never too late to tell
    .picture = Night. A phone glows like a lantern in a child's hand. Granny waits at the door of a yurt.

zero = Bonus, who promised you coins, messages you.
    .one = Thanks for the code 😊 Send another.
    .two = Fifteen seconds! Or your mum finds out.
    .zero = 18:15. Bonus has stopped counting. The second pancake is burnt.
    .fine-why = One code, and he threatens you for another.
    .check-why = No time to ask: tell, the card must be blocked.
    .stop-why = If Mum knows, the card is blocked. Bonus has no threat left.

knock = Time to tell. Knock at the doors.
    .title = 18:20
    .say = Something has happened. A code got out. Please listen.
    .mum = Mum
    .mum-says = What?! My code? Give me that phone!
    .mum-why = Mum got scared. Say it again, or go to the next door.
    .mum-again = I'm sorry. I'm glad you told me. I'm calling the bank.
    .dad = Dad
    .dad-says = “The person you are calling cannot be reached.”
    .dad-why = Dad is on the road. There is another door.
    .gulnar = Gulnar apai, my class teacher
    .gulnar-says = I'm glad you told me. If it's safe, we'll tell Mum together.
    .gulnar-why = You said it was safe. Then you both told Mum.
    .done = 18:50. Your phone is here. Mum is waiting for the bank. The pancake is still up there.

chat = 19:00. You are Sanzhar. You get a message.

chat-bank = Good evening! This is Bank Help. To block the card we need one last code.

    Your mother knows.
    .give = Mum knows, so I can send the code
    .give-why = Only Bank Help says so.
    .no = No code from me without Mum
    .no-why = A code is Mum's key. A bank doesn't ask for it.
    .mum = It's Mum's card, she should look
    .mum-why = Does Mum know? She can say so herself.

chat-mum-bank = I know nothing about it. Banks don't ask for codes. What do we do?
    .block = Screenshot, then block
    .block-why = You saved it first, then blocked it together.
    .out = We won't answer, we'll leave
    .out-why = Mum called the number on the card herself.

chat-timur = it's timur. that “bank” is bonus, too. he wrote to me and to murat in grade 11

    just don't tell the grown-ups
    .honest = I'm with you, but I can't promise
    .honest-why = Timur didn't mind. He still has a friend.
    .ours = I'm with you, no grown-ups
    .ours-why = A heavy secret may be told, even after a promise.

chat-trap = Cousin Dana here 🎮 Plan: a fake code, and we catch Bonus ourselves!
    .join = We catch him and take him to Gulnar apai
    .join-why = Each answer brings a new message. Catching is for grown-ups.
    .out = No, I'm not writing to him
    .out-why = Dana didn't mind: “Then I won't either.”
    .give = Let's give grown-ups what he wrote
    .give-why = Each of you has saved some words. That is proof enough.

chat-aizhan = Aizhan here. First, Bonus wants another code. Second, catching him isn't for children.

    Third, who do we tell?
    .say = I'll tell Gulnar apai myself
    .say-why = Aizhan wrote: “Fifth, well done.” She forgot “fourth”.
    .both = Let's all tell Gulnar apai
    .both-why = Apai answered at once. Aizhan never got to “fourth”.

chat-nine = At nine I'll tell everyone your secrets!

    5… 4… 3… 2… 1…
    .look = No, I don't believe it, let's see
    .look-why = The count is over, and so is the scary part. Granny comes in.
    .tell = I'll send Gulnar apai a screenshot
    .tell-why = One screenshot was enough: it shows the countdown and the name.
    .out = I'll put it down and make pancakes
    .out-why = 21:01. He counted. You flipped a pancake.

chat-azhe = Mum told me everything, dear. Even if he does it, we're with you. What is he writing now?
    .tell = I'll tell you from the start, Granny
    .tell-why = Granny listened and poured tea. Then you blocked him together.
    .show = Here, please read it yourself
    .show-why = Granny put on her glasses and took the screenshot herself.

chat-gulnar = I'm glad you told me. Bonus and Bank Help are one and the same.

    If he writes again, what will you do?
    .out = I won't answer, I'll leave
    .out-why = From now on grown-ups answer.
    .block = I'll save it and block
    .block-why = Proof, report, block: all three are in place.

chat-seven =
    Aizhan here. First, Bonus wrote to all seven of us. We told. Second, Apai has the proof.

    Third: what if he writes again?
    .block = I save it, then block
    .block-why = Aizhan noted that down as “fourth”.
    .out = I won't even read it, I'll leave
    .out-why = Bonus waited for seven answers. Nobody wrote back.

chat-more = Thank you 🙂

    Now the three digits on the back of the card.
    .three = Here are three digits, that's all
    .three-why = With three digits they can take the money.
    .no = Enough, no digits from me
    .no-why = The codes got out. The three digits did not.
    .mum = I'll get my mum
    .mum-why = The sooner a card is blocked, the safer the money.

chat-felt = More! Quick! Another code!

chat-madina =
    Madina here. No word from you about food? Something has happened.

    Who will you tell?
    .mum = Mum, it's me again
    .mum-why = The second time is harder. Madina is with you.
    .gulnar = I'll tell Gulnar apai
    .gulnar-why = Apai asked: “Is it safe to tell Mum?” You said yes.
    .full = I'm full. I'll tell you tomorrow
    .full-why = Madina doesn't believe it: “I'll wait. Sooner is better.”

chat-mum-again = What now? Let me have my tea!
    .say = Mum, he said he was the bank. I'm scared
    .say-why = Mum said nothing and took your hand.
    .azhe = Then I'll tell Granny
    .azhe-why = Granny poured Mum tea. Mum came back to you.

chat-card = I'm sorry, I'm so tired. The bank blocked the card, the money is safe. It was Bonus again.

    What if he writes again?
    .out = I won't answer, I'll leave
    .out-why = You and Mum had pancakes.
    .block = We'll save it and block, together
    .block-why = The proof is on Mum's phone, too.

chat-late = …

    21:50. I'm waiting for three digits.
    .line = I'll call 111
    .line-why = 111 is free, day and night. By day there's a QR code at school.
    .wake = I'll wake Granny
    .wake-why = Granny sat beside you, and you dialled 111 together.
    .off = I'll switch off and go to school in the morning
    .off-why = You needn't answer at night. But the card isn't blocked: wake a grown-up.

chat-line = This is 111. I'm glad you told us. If it's safe to tell Mum, we do it together. If not, we tell people who protect children.

    What if he writes again?
    .save = I'll keep his words and block him
    .save-why = The proof will be useful tomorrow.
    .out = No answer. I'll go to sleep
    .out-why = Nobody ever got those three digits.

chat-bakyt = Bakyt apai here, the librarian. It's not even light, and you look as if you fought a dragon!
    .code = Apai, I gave away Mum's code
    .code-why = One sentence was enough. She shut her book.
    .start = Something has happened, please listen
    .start-why = She hung a note on the door: “Back soon.”

chat-told-seven =
    The police are dealing with Bonus. He had tricked Murat in grade 11: Murat got help, too.

    The pancake fell right into Mum's tea!
    .title = 20:10. All seven
chat-told-gulnar = Mum had the card blocked, apai gave the proof to the police. Others got help, too.

    In the morning the cat stole the pancake from the ceiling.
    .title = 21:15. Apai helped
chat-told-azhe = Mum talked with the bank, Granny with the school. Timur got help, too.

    Granny got the pancake down with a broom. And ate it!
    .title = 21:05. Granny's tea
chat-told-line = 111 helped you talk with Mum. The card was blocked that night.

    At midnight Mum made new pancakes.
    .title = 21:55. Night pancakes
chat-told-morning = You and apai called Mum together. Some money is gone, and the bank is looking into it. Mum hugged you tight.

    Bakyt apai made pancakes, too: now one is on her ceiling!
    .title = 08:10. The open library

after = What happens after you tell? Find the pairs.
    .bank = The card's owner and the bank
    .bank-with = Block the card
    .bank-why = A code that got out opens nothing now.
    .school = Teacher and psychologist
    .school-with = Help at school
    .school-why = Bonus tricked other children, too.
    .police = The police
    .police-with = Look for Bonus
    .police-why = A grown-up is with you. You may say “I don't know”.

team = Who would you tell? Pick three, not only family.
    .title = My team
    .parent = Mum or Dad
    .granny = Granny or Grandpa
    .teacher = Teacher
    .psych = Psychologist
    .coach = Coach
    .librarian = Librarian
    .line = 111
    .done = Keep these three in mind.

q2-bank = The bank calls Mum, and you can hear it, too.
    .says = Your new card is ready. Please come to the branch.
    .says-name = Bank clerk
    .mum = Thanks, I'll ring the bank myself.
    .fine-why = Mum did the talking, and nobody asked for a code.
    .check-why = A number on the screen can be faked. Mum calls back herself.
    .stop-why = Mum is here and heard it herself.

q2-window = Kanat from grade ten stops you in the corridor.
    .says = Bring 500 tenge. Or I'll say you broke the window.
    .says-name = Kanat
    .mine = But I didn't.
    .again = Your brother is my friend. He'll believe me.
    .again-name = Kanat
    .fine-why = Pay him, and he says “bring more”.
    .check-why = Ask your brother, but tell a teacher today.
    .stop-why = A teacher will find out who broke the window.

q2-lost = A message from an unknown number.
    .new = It's Arman from your class. I lost my phone, this number is temporary.
    .new-name = Arman
    .mine = Where?
    .asks = Send me 200 tenge for the bus.
    .asks-name = Arman
    .fine-why = There's a name, but no voice.
    .check-why = Call Arman's home.
    .stop-why = If it's really him, a grown-up helps.

q2-lunch = You're in the school canteen.
    .asks = Show me your card.
    .asks-name = Cook
    .mine = Which one?
    .says = The blue lunch card. Mum knows, she topped it up yesterday.
    .says-name = Cook
    .fine-why = The blue card works only here and has no code.
    .check-why = Ask Mum: she did top it up yesterday.
    .stop-why = A teacher will say that they show theirs, too.

q2-aunt = Aunt Gauhar from next door comes in. Yesterday she gave you samsa.
    .asks = Mum will get a code. Just read it to me.
    .asks-name = Aunt Gauhar
    .mine = Shouldn't Mum do that?
    .again = Mum knows, she's busy. Let's keep it between us.
    .again-name = Aunt Gauhar
    .fine-why = A code is not for neighbours.
    .check-why = Tell Mum about “between us”, too.
    .stop-why = However well you know her, the code stays with Mum.

q2-callback = You're home alone, and the phone rings.
    .number = A city number
    .number-name = Bank
    .says = We have news for your mother. She should call this number.
    .fine-why = Only the caller says it's the bank.
    .check-why = Mum calls the number on her card and asks.
    .stop-why = Tell Mum, and she knows which number to call.

q2-receipt = Yesterday Mum bought you a game for 1,500 ₸.
    .what = Game shop
    .text = Paid: 1,500 ₸. Receipt no. 4418. Come again!
    .fine-why = The price is the same, and it asks for nothing.
    .check-why = Look at Mum's receipt: the numbers match.
    .stop-why = Show Mum: “Yes, that's the game.”

q2-again = You gave a player coins. Next day he has a new name.
    .room = Market Square
    .one = Thanks, but it wasn't enough. Another 100.
    .one-name = Tulki_9
    .two = Or your class hears you crying. I recorded it.
    .two-name = Tulki_9
    .fine-why = He got some yesterday and wants more today.
    .check-why = A grown-up can find out if there is a recording.
    .stop-why = The coins went yesterday. Today you can still tell.

q2-order = A message comes to your phone.
    .what = Delivery service
    .text = Your dad placed an order. Delivery is 790 ₸, pay by this link.
    .fine-why = Dad himself hasn't said a word about it.
    .check-why = Don't open the link. One call to Dad, and you know.
    .stop-why = Show a grown-up at home, and they find out.

q2-lent = Beksultan, who sits next to you, messages you.
    .says = bringing your 200 tenge
    .says-name = bexultan_7
    .card = no card number needed. cash, haha
    .card-name = bexultan_7
    .mine = See you at school.
    .fine-why = He gives back what he owes, and asks for nothing.
    .check-why = At school you'll see it in his hand.
    .stop-why = At home they will say: “Good, he's paid you back.”

q2-scooter = A message says you've won.
    .what = Official: the scooter is yours!
    .text = For delivery, write your card number and the code. 1 scooter left.
    .press = Take it
    .fine-why = A prize needs no code from a card.
    .check-why = Don't look it up: tell a grown-up that they want a code.
    .stop-why = Let the code stay with the card's owner.

q2-friend = Your friend gave a code away. What do you say?
    .go = Talk to your mum, I'll stay near
    .go-why = Mum can block the card, and you stay near.
    .win = No mum needed, I'll help you
    .win-why = The card isn't blocked, and time goes by.
    .wait = Tell Mum when her mood is better
    .wait-why = Mum cross? Tell a teacher. It can't wait.

q3-brother = Your little brother typed in a code and is crying. What do you say?
    .tell = Come, take my hand, off to Granny
    .tell-why = Granny listened and told the card's owner.
    .fix = Granny needn't know, I'll fix it
    .fix-why = Only the owner can have a card blocked.
    .hush = It's not your fault, go to sleep
    .hush-why = Your brother lay awake all night.

r1-till = You and Mum are at the till in a shop.
    .says = The payment didn't work, type your code again. I'll look away.
    .says-name = Shop assistant
    .mum = Thanks, done.
    .fine-why = Mum typed it herself, and nobody looked.
    .check-why = Ask Mum, and she shows the receipt.
    .stop-why = Mum is beside you and sees it all.

r1-cheque = A message from someone you don't know.
    .hi = I sent 2,000 ₸ to your number by mistake.
    .hi-name = Perizat
    .shot = A picture of a receipt
    .asks = Please send it back.
    .asks-name = Perizat
    .fine-why = Anyone can make a picture of a receipt.
    .check-why = Even if it came, send nothing back: a grown-up asks the bank.
    .stop-why = A grown-up finds out from the bank if it's true.

r1-clean = Evening duty at the boarding house.
    .says = Mop the floor for me. Just today.
    .says-name = Akbota
    .mine = I did it yesterday, too.
    .again = If you don't, I'll say you took the missing phone.
    .again-name = Akbota
    .fine-why = Give in once, and tomorrow you hear it again.
    .check-why = The carer will find out who took it. Tell her about the threat.
    .stop-why = The carer will listen to both of you.

r1-prize = Your class teacher video-calls from a new number.
    .says = I'm going to tell your mum about this!
    .chat = You won the contest! Don't tell the class yet, I've told the parents' chat.
    .fine-why = She wants nothing from you. She's glad.
    .check-why = Your name is in the parents' chat.
    .stop-why = Go and tell them at home yourself: good news!

r1-admin = Nurbol from grade nine runs the school's game server.
    .room = School server
    .one = Your account closes in five minutes.
    .one-name = Nurbol_admin
    .mine = Why?
    .two = A check. Send me the code from your mum's phone.
    .two-name = Nurbol_admin
    .fine-why = He runs the server. What would he do with Mum's code?
    .check-why = Ask your computing teacher, and mention the code.
    .stop-why = Five minutes are over, your account is still there.

r2-clip = Your class has a fun group.
    .name = 6 “B” for laughs
    .one = We have a video of you falling 😂 300 tenge, and we won't post it.
    .one-name = Elaman
    .two = Let's vote: shall we?
    .two-name = Zhandos
    .fine-why = The group laughs, but it's a threat for money.
    .check-why = Video or no video, report the threat.
    .stop-why = Falling is no shame. A teacher will talk to the group.

r2-pool = You're running along the edge of the pool.
    .says = Don't run, it's wet! I'll tell your coach, he knows the rule.
    .says-name = Lifeguard
    .mine = Sorry!
    .fine-why = He wants nothing for himself, he keeps you safe.
    .check-why = Your coach would say the same.
    .stop-why = At home they will say “don't run”, too.

r2-sick = Friends share a post.
    .when = 20 minutes ago
    .when-name = Meiirim fund
    .text = A friend of your classmate Madina is ill. Send money to this card.
    .comment = Which friend of Madina's?
    .fine-why = Madina's name is there, but she has said nothing.
    .check-why = Ask Madina herself: who is this friend?
    .stop-why = A grown-up would ask before paying, too.

r2-salt = Your classmates Dana and Timur are chatting in the feed.
    .when = 2 hours ago
    .when-name = Dana
    .text = I put baking soda in my pancakes, not salt. You, too?
    .comment = yes. even the cat said no haha
    .comment-name = Timur
    .fine-why = She tells about her own mistake and laughs herself.
    .check-why = Taste one: it really is soda.
    .stop-why = At home everyone has a pancake story, too.

r2-card = Your uncle Doszhan, who is nineteen, messages you.
    .asks = Lend me your own card for a day.
    .asks-name = Doszhan
    .mine = What for?
    .again = Some money comes in, a thousand is yours. Not a word at home, it's a surprise.
    .again-name = Doszhan
    .fine-why = The card is yours. Nobody knows whose money it is.
    .check-why = A grown-up can find out whose money it is. Mention “not a word”, too.
    .stop-why = Doszhan is family, and the card still stays at home.

family = At the table, everyone tells a story of a funny mistake. Then promise: “First we listen. Telling never costs you your phone.” Hard at home? Talk to your teacher.
    .start = “What mistake did you make at my age? Who helped you?”

plan = After a mistake the pupil stops, keeps proof, tells even an angry grown-up, then the next one.
    .before = Walk through the lesson yourself. Find out where the QR code of 111 hangs and on which floor the psychologist has a room. Write to parents beforehand about the promise “first we listen”.
    .minutes =
        0–1: ask “When is it too late to tell?”
        1–8: pupils go through the lesson alone or in pairs
        8–9: count like Aizhan: first, whom do we tell? Second, what if they don't listen?
        9–10: the task for home; if that's hard, the child tells you or the psychologist about a funny mistake, like a burnt pancake
    .ask =
        Why does Bonus write “your mum finds out”? What changes if Sanzhar tells her himself?
        Why did Mum get angry? What did she do then?
        What if the children had tried to catch Bonus, as Dana wanted?
        One got help at 20:10, another in the morning. What do they have in common?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen calmly, say “I'm glad you told me”, do not blame. Keep the messages; nobody should pay. Do not promise secrecy; explain whom you will tell. If it is about a card or a code, its owner calls the number on the back of the card. If home may not be safe, talk to the psychologist and 111 before you call the parents. On the same day, tell the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If there is danger right now, call 112 or 102. Telling never costs a child the phone.

chain = A threat lives on secrecy. Telling breaks it, so the child also tells an angry grown-up, and more than once.
    .risk = Demands seldom end after paying. So it matters to tell early, and not to pay.
    .skill = A programme can raise knowledge without more talk with parents. So telling is repeated in play and set as a task at home.
    .behaviour = After lessons of this kind at school children may tell more often. That this lesson prevents harm is not proven.
