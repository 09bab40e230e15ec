title = 258 cars
    .teaser = Braces cost 258 washed cars. Bako knows how to do it in a day.
    .joke = Sultan counts everything: Artyom makes two mistakes per proverb, on average.
    .badge = Small print
    .cliffhanger = Bako is not online. His account goes on writing.

skill = With an adult, I check contract, address and pay day. My card and my papers stay with me.

who-sultan = Sultan
who-adilet = Adilet
who-zukhra = Zukhra
who-artem = Artyom
who-bako = Bako
who-mum = Mum
who-erlan = Master Erlan
who-lazzat = Lazzat apai
who-zmum = Zukhra's mum
who-line = 111

sum = You are Sultan. You wash cars at Master Erlan's. Your sister's braces are 258 cars. Bako, a former classmate, wants your card for a day and offers twenty cars' pay. What do you ask?
    .title = 700 tenge × 258
    .picture = A car wash. Sultan washes a red car covered in foam. A jar of coins stands on a bench.
    .whose = Whose money is it?
    .when = When do I get it?
    .when-why = Master Erlan: “He'll name a day. But whose money?”
    .why-mine = Why not your own card?
    .why-mine-why = Master Erlan: “Exactly. Why someone else's?”
    .done = Master Erlan: “Begin there. His word alone won't do.”

real-work = Needing money is no shame. Real work has three things: a contract, an address, a pay day. All can be faked: check them with an adult.

    If you pay, or if they take your card or passport, it isn't work. Whoever was deceived is not to blame.
    .title = In small print

offer = Bako sent it. Find the warning signs.
    .title = 1. The advert
    .head = Tasotkel. Jobs for teenagers
    .pay = No experience needed. Good money, every day.
    .pay-why = It names money, not work.
    .trial = A trial day, also paid.
    .trial-why = A trial is work, too.
    .fee = Fee for your place: today.
    .fee-why = You'd pay to get in.
    .fee-real = In a real job they pay you.
    .parents = Parents' consent: we've got it.
    .parents-why = Only your parents can say that.

contract = His “contract”.
    .title = 2. The contract
    .who = Between: the firm and Sultan
    .uniform = Uniform provided, returned when you leave.
    .uniform-why = No debt: give it back.
    .passport = The firm keeps your passport.
    .passport-why = Without papers it's hard to leave. That's how trafficking works.
    .passport-real = A real firm never does.
    .leave = Leave early: pay back “training”.
    .leave-why = The debt makes you stay.

chat = Bako writes again.

chat-first =
    Bro, your card's just lying around. One day, that's all.

    Twenty cars' pay, and no sweat.
    .day = Take it till Mum's back from work
    .day-why = The money came at once. No explanation did.
    .no = It's happy enough in my pocket
    .no-why = Bako has another offer.
    .mum = I'll run and ask Mum
    .mum-why = Mum is at the bakery, flour up to her elbows.

chat-team = Respect, you've got principles. Then find people.

    A bonus for each friend. You'd be the boss.
    .erlan = I walk into the master's office
    .erlan-why = He took the pencil from behind his ear.
    .write = No bonus needed, I'll bring a friend in
    .write-why = Your friend Adilet trusts you. His card nearly went.
    .mine = I won't tell Erlan, but leave my friends out
    .mine-why = Protect them, yes; keep quiet, no.

chat-felt = I'm on my way. If you say so, I believe it.

    Where do I bring my card?

chat-mum = A job? That's nice, son, what's wrong with it?

    My bread's burning, tell me later.
    .again = Mum, the money is someone else's
    .again-why = She let the bread burn and listened.
    .next = Then I'll tell Master Erlan
    .next-why = Erlan owns the car wash and writes real contracts.

chat-mum-hears = Why would a stranger's money come to you? You did well, son.

    What if he asks again?
    .no = I say “no”, that's it
    .no-why = Mum rang the school psychologist.
    .out = I don't answer
    .out-why = Mum talked to the psychologist herself.

chat-money = Got it? Dead easy.

    Now you owe me: you'll carry a parcel.
    .inside = Not before you show me what's inside
    .inside-why = Fair. Clothes on top, so you took it to the market.
    .once = I'll drop it off, then go to Master Erlan
    .once-why = You're outside the market with a parcel.
    .erlan = I'm off to see Master Erlan
    .erlan-why = He said: “No debt. Leave that money.”

chat-stall = I can see you from my mum's stall. What's that parcel?

    What now?
    .put = I put it down and leave
    .put-why = Zukhra put you behind the spices. You sneezed.
    .back = I'm not carrying it any further
    .back-why = The parcel is out of your hands. Nobody came. 1:0

chat-whom = Whoever gave it to you is to blame, not you. We don't touch that parcel.

    Who do you tell?
    .psych = Lazzat apai, the psychologist
    .psych-why = 102 collects the parcel. A lawyer is with you.
    .mum = Your mum, right here
    .mum-why = Zukhra's mum stopped weighing.

chat-counter =
    Sit on the cumin sack, son. If home is safe, we ring your mum. Then a 111 lawyer, the bank, 102.

    Your screen lights up: “Where's the parcel?”
    .out = I don't answer
    .out-why = Nothing came but the smell of spices.
    .block = I won't say. I save, report, block
    .block-why = Even the screenshot smells of cumin.

chat-adilet = Sorry, bro, I'm at the hostel… Bako has my card “for a day”. It's day three.

    What do I do?
    .wait = Let's wait to hear from the bank
    .wait-why = Next day a stranger's money came in.
    .psych = Meet me at the psychologist's door
    .psych-why = Adilet took his guitar to the psychologist. He doesn't know why.
    .ask = I'll text Bako we're ringing 111
    .ask-why = Ring 111, but don't warn him. He wrote to you both.

chat-last = Adilet owes me. You'll both work it off abroad, tickets on us.

    Bring your passports.
    .no = The papers stay at home
    .no-why = Whoever buys the ticket picks the road.
    .line = I'd rather ask 111
    .line-why = They answer at night, too, for free.
    .show = I want a contract like Master Erlan's
    .show-why = Good thinking. But all he wants is the passports.

chat-felt-papers = Terms when you're there.

    First the passport. Tomorrow. Tomorrow. Tomorrow.

chat-late = There's talk in grade 11. Bako says “Sultan agreed”. Is it true?

    “The eyes are afraid, the hands are long.” Who do we tell?
    .mum = My mum, all of it
    .mum-why = On the way Artyom remembered: not long, brave.
    .line = We ring 111 together
    .line-why = Artyom put it on speaker.

chat-after = The bread can wait, the oven's off. You come first.

    What if he comes to the gate?
    .out = I go inside
    .out-why = Mum shut the gate. If he comes, she rings 112.
    .no = Gate shut, we ring 112
    .no-why = A shut gate is a No, too.

chat-erlan = Pencil's ready. There are two of us now. I pay little, but I'll write a contract.

    Your phone is buzzing under a rag. It's Bako.
    .no = I say “not now, not later”
    .no-why = Master Erlan nodded and put the rag back.
    .later = I say “not now, later”
    .later-why = Bako took “later” as a date.

chat-erlan-felt = “Later” is a yes with a date on it. Make it shorter.

chat-paper = We've read his advert: no address. I'll tell the psychologist, and your mum if home is safe.

    What if Bako brings a new advert?
    .block = No, thanks. I save, report, block
    .block-why = The master learnt to take screenshots.
    .out = I don't reply, I come to you
    .out-why = Master Erlan: “I'll be here.”

chat-lazzat = I'm the psychologist. Don't be ashamed. We tell the bank; 102, with a lawyer.

    What if Bako wants a card again?
    .out = I save his words and go
    .out-why = Her plant is plastic, the help is real.
    .block = No card. I save, report, block
    .block-why = His words are proof, the bank gets a copy.

chat-line = This is 111. Go on, no hurry. If there's danger, we call in help.

    What if Bako sends tickets?
    .block = I'm not going. I save, report, block
    .block-why = They asked about Adilet, too.
    .out = I give no answer
    .out-why = Bako wrote. Nobody read it.

chat-told-erlan =
    A month later. Your mum signed your contract, too. 201 cars to go.

    The bank and 102 know about Bako. He may need help, too.
    .title = Your contract

chat-told-lazzat =
    Two weeks later. The bank and 102 know. Recruiting people by deceit to exploit them is human trafficking. By law, a child's consent to it does not count.

    They're looking for Bako: it seems that somebody forced him, too.
    .title = Two weeks

chat-told-stall =
    A month later. Your card's blocked, the police took the parcel. Your mum and a lawyer sat with you.

    Come and help on Saturday: a contract, and free sneezing.
    .title = Cumin

chat-told-mum =
    A month later. The bank and 102 know about Bako. Above my oven it says: “First listen to your child.”

    The bread burnt that day all the same.
    .title = Burnt bread

chat-told-line =
    With my OK, 111 told only the hostel. I'll tell my family. Bako has no cards now.

    I wrote a song: “For a day”. Three chords.
    .title = Three chords

two-lines = A classmate wants your card. Build a line for him and a line for Mum.
    .friend-stays = My card doesn't go visiting.
    .friend-date = Write down when I get my card back.
    .friend-date-why = He wrote a date, but not what for. The card is in your name.
    .mum-help = Mum, a friend wants my help.
    .mum-help-why = It's a start. Now tell her about the card.
    .mum-card = Mum, he wants my card.
    .mum-card-answer = Who wants it? Bread can wait.
    .done = Both heard it. If home isn't safe, tell Master Erlan or 111.

q-bakery = An advert at your aunt's bakery.
    .what = Summer work, from 16
    .text = Four hours a day. Contract, parents' consent needed.
    .small = Pay days: 10th and 25th. 4 Mira Street.
    .fine-why = It takes nothing and wants your parents' own yes.
    .check-why = Ask your aunt: a sample contract hangs by the oven.
    .stop-why = Tell them at home, and they sign the consent.

q-parcels = Someone you don't know writes at night.
    .says = You leave little boxes where we say. Paid every day.
    .says-name = Work_24
    .mine = What's in them?
    .again = Bits and pieces. The office knows.
    .again-name = Work_24
    .fine-why = They know what's inside. The danger is yours.
    .check-why = Asking them tells you nothing. Show an adult.
    .stop-why = This is how drug couriers are hired. It's never too late to tell.

q-promo = A message from an account you don't know.
    .says = I'm a friend of Daniyar's. We need someone for leaflets on Monday.
    .says-name = Rauan
    .mine = Who pays?
    .again = I'll tell you when we meet. Ask Daniyar.
    .again-name = Rauan
    .fine-why = Daniyar's name is there, the firm's is not.
    .check-why = Ask Daniyar himself, find the firm with your family.
    .stop-why = Tell them at home, and you ring Daniyar together.

q-paid-back = Ermek, who sits beside you, writes.
    .says = Paying you back. Same number?
    .says-name = Ermek
    .mine = Yes. Need my card number, too?
    .again = No, the phone number will do. Thank you.
    .again-name = Ermek
    .fine-why = He pays you back and doesn't want your card.
    .check-why = Ring Ermek: he's sent it.
    .stop-why = At home they say “good, he paid”.

q-loan = Qanat, your brother's friend, stops you outside the shop.
    .says = I gave you five thousand yesterday.
    .says-name = Qanat
    .mine = Wasn't that a present?
    .again = A present for a present: a phone on credit in your name.
    .again-name = Qanat
    .fine-why = Overnight the present became a debt.
    .check-why = Tell an adult: the debt would be yours.
    .stop-why = Nothing is in your name, and they know at home.

q-fair = An advert hangs near the college.
    .what = Fair: study abroad
    .text = An official agent is coming. Free sign-up, fee later.
    .small = At the hotel, 2nd floor. Contact: link.
    .fine-why = It doesn't say whose agent.
    .check-why = Ask the college whether there is such a fair.
    .stop-why = Go with your family, and you ask about the fee together.

q-trial = You had a trial day at a café yesterday. The owner calls.
    .says = I've sent your three thousand and told your mum.
    .says-name = Saltanat apai
    .mine = But I haven't said yes.
    .again = Even if you don't, work is work.
    .again-name = Saltanat apai
    .fine-why = She paid for work and wants nothing for it.
    .check-why = Ask Mum: she did call.
    .stop-why = At home they're glad of three thousand.

q-sim = Uncle Duman from next door stops you in the yard.
    .says = Get two SIM cards in your name for me.
    .says-name = Uncle Duman
    .mine = Why not in yours?
    .again = I've reached the limit. Your mum knows, it's fine. I'll pay.
    .again-name = Uncle Duman
    .fine-why = The numbers are yours, whoever speaks on them.
    .check-why = Even if Mum agrees, tell 111 too.
    .stop-why = You took no SIM, and you told. It's never too late.

q-resume = The phone rings.
    .number = Unknown number
    .number-name = “Personnel”
    .says = Your mum handed in your CV. Come tomorrow.
    .fine-why = Mum hasn't said a word about any CV.
    .check-why = Ring Mum, then find the firm's address together.
    .stop-why = If they know at home, someone goes with you tomorrow.

q-notebooks = At break your classmate Aigerim comes over.
    .says = Want to sell my notebooks? A hundred tenge each for you.
    .says-name = Aigerim
    .mine = What if I don't sell any?
    .again = You give them back. You owe nothing.
    .again-name = Aigerim
    .fine-why = You see the goods, and not selling costs nothing.
    .check-why = Open one: crooked binding, but her own.
    .stop-why = Your class teacher bought two.

q-casting = An advert shows up in your feed.
    .what = Official casting: we want your face
    .what-name = Zhuldyz Studio
    .text = Pay for the portfolio today. Come to the shoot alone.
    .small = Places are limited.
    .fine-why = Praise, a fee, and come alone.
    .check-why = The studio may exist. Why alone? Tell an adult.
    .stop-why = You pay nothing, stay away. An adult tells 102.

q-friend = A friend: “I lent someone my card.” You say:
    .money = Let's send back what came in
    .money-why = To whom? Your friend doesn't know.
    .together = Let's block it with an adult
    .together-why = Card blocked, money untouched. Next, a lawyer.
    .him = If we both turn up, he'll hand it over
    .him-why = Now he says “you owe me” to both of you.

r1-marathon = An invitation from the marathon's team.
    .what = Volunteers wanted: handing out water
    .what-name = Marathon team
    .text = No pay, but lunch and a T-shirt. The form for your parents is here.
    .small = Parents' group: list of those on duty.
    .fine-why = No money, no secret, and parents are in the group.
    .check-why = Mum is in that group and saw the list.
    .stop-why = At home they'll want a T-shirt, too.

r1-leader = A message in the group “Young entrepreneur”.
    .name = Young entrepreneur, 214 people
    .says = Listen, everyone: bring three friends, and you're a leader.
    .says-name = Mentor
    .again = They pay to join, and you get a cut from each.
    .again-name = Mentor
    .fine-why = There are no goods. What's sold is your friends.
    .check-why = Don't ask 214 people, ask at home.
    .stop-why = Your friends stay friends. You can report the group.

r1-slip = A post shows up in your feed.
    .text = What I made this week. There's work for everyone.
    .text-name = Beka_job
    .shot = A picture of a payment slip
    .comment = where and at what time?
    .comment-name = Nurai
    .fine-why = Anyone can post a slip.
    .check-why = Look for the firm, and its address, with an adult.
    .stop-why = Your sister would ask “where?”, too.

r1-firm = You live at your sister's. Her husband calls.
    .says = Come to my firm, live and work there this summer.
    .says-name = Brother-in-law
    .mine = Do my parents know?
    .again = We've all agreed. I keep your passport, enough talk.
    .again-name = Brother-in-law
    .fine-why = With your passport in his hands you can't leave.
    .check-why = Ask Mum and Dad, and mention the passport. Even if they agree, ring 111.
    .stop-why = Family or not, the passport stays with you. Good that you told.

r1-unload = You're at the market with Mum. A trader shouts.
    .says = Hands wanted! Unloading melons, two hours.
    .says-name = Trader
    .mine = What's the pay?
    .again = Here's the contract, read it with Mum. Once done, I pay here.
    .again-name = Trader
    .fine-why = Your mum reads the contract before you start.
    .check-why = Ask yesterday's boys: he paid and gave a melon.
    .stop-why = Mum's right there, picking a melon.

r2-account = The lobby of a game.
    .room = Evening game, 2 players
    .says = I'm sixteen, too. I'll buy your account, top price.
    .says-name = Temir_x
    .again = First the code from your phone, then the money.
    .again-name = Temir_x
    .fine-why = Once the code is gone, so are account and money.
    .check-why = Read the game's own rules. Report the code request.
    .stop-why = No code given, the account is safe.

r2-practice = Your workshop teacher at college talks about placements.
    .says = Bring a copy of your ID.
    .says-name = Workshop teacher
    .mine = And the ID itself?
    .again = I look at it and hand it back. Your mum signs, too.
    .again-name = Workshop teacher
    .fine-why = Five minutes later it's in your pocket again.
    .check-why = The office says: that's the rule.
    .stop-why = Mum reads it before she signs.

r2-link = A message from Saltanat, a former classmate.
    .says = Before we meet: there's good work. Tap the link.
    .says-name = Saltanat
    .mine = What work?
    .again = Tap and you'll see 🙂
    .again-name = Saltanat
    .fine-why = Saltanat never used smileys.
    .check-why = Ring her: was it you?
    .stop-why = Don't tap. Show an adult: they can find out.

r2-cats = A post shows up in your feed.
    .text = Knitted cats, two thousand each. Collect at break, cash is fine.
    .text-name = Nurai
    .comment = mine has three ears, but I love it
    .comment-name = Tilek
    .fine-why = Goods shown, price named, no hurry.
    .check-why = Ask those who bought one: yes, three ears.
    .stop-why = Your sister orders one.

r2-box = Serik, a friend of your coach's, writes.
    .says = You're off to the contest. Take a box on the train.
    .says-name = Serik
    .mine = Does Coach know?
    .again = He does. Don't open it, not a word, get paid there.
    .again-name = Serik
    .fine-why = The box is his, the danger is yours.
    .check-why = Even if Coach knows, why “not a word”? Tell an adult.
    .stop-why = You took no box. An adult rings 102.

family = Ask at home: “How did you earn your first money?” Hard at home? Ask a teacher.
    .start = “Has anyone at work ever cheated you?”

plan = The pupil looks for contract, address and pay day in an offer of work, gives away no card, SIM or papers, and tells an adult.
    .before = Walk through the lesson yourself. Find one real advert of summer work for teenagers in your town. Shame nobody who needs money: the lesson is not against earning, it is against deceit.
    .minutes =
        0–1: ask “How do we recognise good work?”
        1–8: each pupil goes through it on their own screen
        8–9: read a real advert together: contract, address, pay day
        9–10: the task for home; where home is hard, talk about your first job
    .ask =
        Why did Bako pay in advance?
        If Sultan had written to Adilet, what then?
        Why did Mum not see it the first time?
        Why does one not lend a card, not even “for a day”?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen and say “I'm glad you told me; whoever was deceived is not to blame”. Let messages stay, let nobody open the parcel, and let no child hand back money: the bank and the police will say what to do. First ask whether home is safe: if so, the parents; if not, the psychologist and 111. Do not promise secrecy. A child who recruited a friend needs help too, so listen. About a parcel or a card, the child talks to 102 with a parent (if home is not safe, someone from the guardianship body) and a lawyer present. If papers were taken or there is danger, call 112 or 102; if the child doesn't want to live, 112. Telling never costs a child the phone.

chain = Recruiting is made of a false promise, a debt and papers that are taken. The skill of reading a contract and telling lets one stop at each of them.
    .risk = The law counts deceit and abuse of trust as part of trafficking. In the UN's report boys were forced into crime, too.
    .skill = Lessons with practice close to life are advised. So the magnifier looks at what is real as well as at what is false.
    .behaviour = A trick that was practised is recognised well, others less so, and the examples vary for that reason. There is little evidence on lessons against exploitation. That this lesson prevents harm is not proven.
