title = Eight rooms
    .teaser = A statement goes through eight rooms. In the eighth, nobody asks anything.
    .joke = Arai found two stray commas in the investigator's notes. The investigator said thank you.
    .badge = My own words
    .cliffhanger = They're looking for Bako. He needs help and gets a lawyer.

skill = I know where a statement goes and who asks what. I ask, too. If pressed to drop it, I tell.

who-aray = Arai
who-zukhra = Zukhra
who-sultan = Sultan
who-aisulu = Aisulu
who-jomart = Zhomart
who-nurkhan = Nurkhan
who-meruert = Aunt Meruert
who-officer = Aigul Sakenkyzy
who-lawyer = Gauhar hanym
who-tolegen = Tolegen aga
who-line = 111

questions = You are Arai. Two weeks ago Sayan, your ex, threatened you with a private picture. Today, the police. Which question first?
    .title = 14 questions
    .picture = Eight rooms: two chairs, the 111 phone, a desk for the statement, a sofa. Then a camera, the lawyer's briefcase, the court's closed door and the bus.
    .phone = No. 3. Will they take my phone?
    .phone-why = Your aunt: “Ask it, and the others, too. Let's write them down.”
    .cry = No. 9. May I cry?
    .cry-why = Your aunt: “You may, tissues are on the table. Ask the others, too.”
    .who = No. 14. Do I go in alone?
    .done = Your aunt: “You won't be alone, I am coming along. Ask the others, too.”

who-does =
    At 111 psychologists and lawyers listen. 102 is the police. At school: the psychologist. If home isn't safe, start with any of them.

    Sharing a private picture without consent is a crime. Whoever shares is to blame.
    .title = Who does what

rooms = In here you ask the questions.
    .title = Four rooms and a bus
    .police = Police
    .help-room = Help room
    .advocate = Lawyer
    .hall = Court
    .ride = Bus 17
    .write = Police: Aigul Sakenkyzy, the investigator.
    .write-late = Two weeks. Is it too late?
    .write-late-why = “It is never too late to tell. Sit down, no hurry.”
    .write-taken = Will you take my phone?
    .write-taken-why = “Maybe. Ask why and for how long.”
    .write-beside = Who sits beside me?
    .write-beside-why = “A lawyer, and a legal representative: a parent or guardian. Afraid of them? Tell me.”
    .defend = Gauhar hanym, the lawyer.
    .defend-pay = Who pays you?
    .defend-pay-why = “If your family can't, the state.”
    .defend-again = Must I repeat it all?
    .defend-again-why = “If I ask, a judge records it, so you needn't repeat it.”
    .court = The courtroom, a clerk.
    .court-door = Does everybody listen?
    .court-door-why = “The court can close the doors: no strangers.”
    .court-face = Face to face with Sayan?
    .court-face-why = “Ask for video: face and voice can be changed.”
    .home = Bus 17.
    .home-window = Window seat free?
    .home-window-why = Tolegen aga: 👍
    .home-tea = Any tea?
    .home-tea-why = Tolegen aga opened a flask. Not a word.
    .help = Help room, a psychologist.
    .help-inside = What room is this?
    .help-inside-why = “A psychologist, a doctor, an investigator in one place. Not every town has one.”
    .help-cry = May I cry?
    .help-cry-why = “Yes. No hurry, water and tissues are here.”

rings = Next day your phone rings.
    .number = Hidden number
    .number-name = “Investigator”
    .says = There is news about your case. Please repeat your address.
    .mine = Where is Aigul Sakenkyzy?
    .again = On leave. I'm replacing her.
    .fine-why = Maybe so. But no name and no number.
    .check-why = Give no address. Ring 102 yourself.
    .stop-why = Gauhar hanym finds out in one call.

chat = Aunt Meruert, a nurse, is on your side. Your brother Nurkhan is quick to shout. Sayan's uncle Zhomart writes.

chat-first = My dear, let's talk like family.

    Take the statement back. Sayan is only a boy.
    .later = My aunt's on shift, ask me Saturday
    .later-why = By Saturday, four more messages. All polite.
    .no = My statement stays as it is
    .no-why = Full stop and all. Zhomart ignored it.
    .aunt = My aunt and I read this together
    .aunt-why = Your aunt was just off her shift.

chat-guilt =
    …

    His granny hasn't slept since your statement.
    .doctor = Please take her to a doctor
    .doctor-why = Her sleepless nights aren't your fault. Zhomart found Nurkhan's number.
    .sorry = Please give his granny my best
    .sorry-why = Now it's granny nonstop.
    .show = I forward it to the police
    .show-why = Aigul Sakenkyzy, the investigator: “Don't delete, bring it.”

chat-money = Think it over. My envelope is ready, it's enough for college.

    Your brother Nurkhan agrees, too.
    .meet = Not alone. Let's talk in a café
    .meet-why = A café is safer. But Zhomart has a pen ready.
    .what = My aunt can wait. What did Nurkhan say?
    .what-why = Checking is right, but with your aunt, not Zhomart. Nurkhan rings.
    .aunt = I'll hand the phone to my aunt
    .aunt-why = Your aunt sent no reply and read it twice.

chat-cafe = Don't turn round, I'm close by. I read his lips: “She only has to sign, the envelope's empty.”

    What do you do?
    .up = I get up and catch the bus
    .up-why = Aisulu's bag was packed already. 🤟
    .pen = I sign nothing and walk out
    .pen-why = The pen stayed on the table. So did the envelope.

chat-whom =
    He put on the pressure, so the fault is his, not yours.

    Who do you tell?
    .officer = Aigul Sakenkyzy, the investigator
    .officer-why = Aisulu wrote down what she saw.
    .aunt = Aunt Meruert
    .aunt-why = Your aunt heard you out and rang the lawyer.

chat-nurkhan = Zhomart rang me, too! I told him no.

    Why am I the last to hear?! I'm going to him now!
    .stay = Don't go. First listen to me
    .stay-why = Five minutes of silence. For Nurkhan, a record.
    .aunt = Then Aunt Meruert will listen
    .aunt-why = Your aunt: “I'll talk to Nurkhan myself.”

chat-hears = Sorry, little sister. I was angry at myself.

    What if he asks you to take it back again?
    .no = I say “no”, the statement stays
    .no-why = Nurkhan took his boots off again.
    .keep = I don't answer, I just save it
    .keep-why = Nurkhan counted the screenshots twice.

chat-hall = Here's the investigator's door. I'll sit outside.

    What if Zhomart stands in your way?
    .past = I walk past without stopping
    .past-why = Twelve steps. And Nurkhan stayed in his chair.
    .listen = I walk on, but I listen as I go
    .listen-why = Twelve steps: granny, envelope, paper.

chat-hall-felt = Walking or not, it's pressure. You don't have to listen.

chat-zukhra = Three hours on that phone, my friend. 0:1

    What do we do?
    .hush = I'm tired, the police can wait
    .hush-why = Rest, tomorrow will do. By morning: nine more messages.
    .go = Let's go back to the police
    .go-why = Zukhra: “1:1.” Aigul Sakenkyzy, the investigator, was in.
    .talk = First let's talk to Zhomart
    .talk-why = Zhomart wrote to Zukhra, politely.

chat-last = Both families agreed, the paper is ready.

    Come to the railway station alone and sign.
    .read = First send me the paper to read
    .read-why = A fair request. He doesn't send it.
    .no = I won't come, and I won't sign
    .no-why = He waited. His pen dried up.
    .line = I'd rather ring 111 now
    .line-why = 111. They picked up at once, even at night.

chat-felt = You'll read it when you get here.

    Today. Now. Alone.

chat-late =
    Is this seat free? Zhomart says: “Arai took it back.” I don't buy it.

    My statement was refused once; a lawyer got it in. Who do we go to?
    .officer = To Aigul Sakenkyzy, the investigator
    .officer-why = Two stops. Your lawyer meets you there.
    .line = To 111, right from here
    .line-why = Tolegen aga, the driver, stopped the bus.

chat-after = I'm glad you told me. I wrote it down.

    What if Zhomart waits at the stop?
    .out = I get on the bus without a word
    .out-why = Sultan kept you a seat.
    .no = I turn round and ring you
    .no-why = Telling again is easier.

chat-aunt = I've read the chat: it is not your fault. Your lawyer should know.

    What if he says “like family” again?
    .out = Not family. I save it and go
    .out-why = Gauhar hanym, the lawyer, came at nine.
    .block = I say “no”. I save, report, block
    .block-why = Gauhar hanym, the lawyer, has it all in her bag.

chat-lawyer = The police refused our statement about Zhomart: “Bring Mum.” I got it in, here's its number. He talks to me now.

    What if he stops you?
    .past = I go into a shop and ring
    .past-why = The shop was full, Gauhar hanym came.
    .no = I say: “Talk to my lawyer”
    .no-why = Four words. Gauhar hanym added none.

chat-camera = The room with the camera. A judge records you once.

    If a question is hard, what do you say?
    .again = “Please ask me again”
    .again-why = The judge asked it in simpler words.
    .rest = “Can we have a break?”
    .rest-why = Five minutes and a glass of water.

chat-officer = Thanks for keeping it all. I wrote down the pressure, too.

    Your phone's buzzing: Zhomart. Will you answer?
    .block = No. I save, report, block
    .block-why = Six screenshots. All polite, all pressure.
    .out = I don't answer
    .out-why = The screen went dark. She turned a page.

chat-reads = I'll read out what I wrote. No hurry.

    What if a word is not yours?
    .stop = I stop you and have it changed
    .stop-why = Two words and a comma. She changed them all.
    .wait = I don't sign till it's changed
    .wait-why = She took a clean sheet.

chat-line = This is 111. There's time, go on. If there's danger, we call in help.

    If he writes, or there's a knock?
    .block = I don't give in. I save, report, block
    .block-why = They asked for your aunt's number, too.
    .inside = I keep the door shut and stay in
    .inside-why = If it's him: 112. A neighbour came with cake.

chat-told-lawyer = Two weeks later. Sayan mustn't come near you. You had to say it only once.

    Cross out No. 9: you cried, and it was fine.
    .title = Tissues

chat-told-officer =
    Three weeks later. Zhomart no longer writes. We read your statement again, and you added three commas.

    On commas, you're the judge.
    .title = Three commas

chat-told-nurkhan = A month later. I sat in that corridor eight times and shouted at nobody.

    The machine gave me fourteen cocoas. Two had sugar.
    .title = The corridor

chat-told-line = A week later. As you asked, 111 rang me and the investigator, not home. Zhomart is quiet.

    I fell asleep on shift. A patient put a blanket on me.
    .title = The blanket

chat-told-late = A month later. Zhomart talks to your lawyer now.

    I did the sum: eight rooms, eleven chairs. Not one stood empty.
    .title = Eleven chairs

bako = The investigator: “It looks as if someone's making Bakdaulet carry parcels. When did you last see him?” That's Bako, who rode your bus.
    .title = The last question
    .first-guess = Three weeks, so he must be abroad.
    .first-guess-why = A guess sends them the wrong way.
    .first-saw = Three weeks ago, in a white car.
    .then-unknown = Where is he now? I don't know.
    .then-search = I'll ask around where he is.
    .then-search-why = Leave that to them. Heard something? Say from whom.
    .done = Making anyone carry parcels is exploitation. The search is to help Bako.

q-back = Your phone rings.
    .says = This is 111. We said four o'clock.
    .says-name = 111
    .mine = Yes, I asked for four. Mum's here.
    .again = Good, the three of us can talk.
    .again-name = 111
    .fine-why = You agreed on the hour, and your mum is listening.
    .check-why = You can hang up and dial 111 yourself.
    .stop-why = Your mum has heard it from the first word.

q-envelope = At the stop somebody comes up to you.
    .says = We're neighbours. Drop your case, get a laptop.
    .says-name = Tursyn aga, next door
    .mine = I said no yesterday.
    .again = Never mind, I'll ask tomorrow. And the day after.
    .again-name = Tursyn aga, next door
    .fine-why = Two “no”s, and he keeps asking.
    .check-why = Ask a lawyer if he may. Mention the laptop.
    .stop-why = Such pressure gets written down as well.

q-portal = A message comes to your phone.
    .what = Report received
    .text = No. 4471. To add to it, open the link and upload your identity card.
    .fine-why = You did report something. Whose link is it, though?
    .check-why = Open the app you reported with, without the link.
    .stop-why = Together with an adult you can compare the number.

q-whom = At break you are called over.
    .says = Shall I tell your mum? Is it safe at home?
    .says-name = Farida apai, psychologist
    .mine = No. The one pressuring me lives with us. Who gets to know?
    .again = First those who protect: 111, the police. I'm with you.
    .again-name = Farida apai, psychologist
    .fine-why = She asked first and said who'll know.
    .check-why = Write to 111 yourself: they say the same.
    .stop-why = Tell one more adult, and two protect you.

q-agreed = You made a statement about Merei. Your phone rings.
    .says = I'm Merei's dad. Your mum agreed to drop the case.
    .says-name = Merei's father
    .mine = She didn't say so to me.
    .again = She's embarrassed, don't ask. Sign it today, that's all.
    .again-name = Merei's father
    .fine-why = He speaks for your mum and won't have her asked.
    .check-why = Then ask her, right now. Mention “don't ask”.
    .stop-why = Even if Mum gives in, your lawyer hears you.

q-witness = In the evening a message comes.
    .says = I'm a witness too, they called us both.
    .says-name = Bauyrzhan
    .mine = Why a new account?
    .again = The old one won't open. What did you tell them?
    .again-name = Bauyrzhan
    .fine-why = A classmate's name, an account one day old.
    .check-why = Ask Bauyrzhan at school. Don't write what you said.
    .stop-why = The investigator knows who is a witness.

q-letter = A message comes to your phone.
    .what = Court office
    .text = Hearing on Tuesday at ten, room 4. Bring your representative.
    .small = If you can't come, tell your lawyer.
    .fine-why = A day and a room, and nothing asked of you.
    .check-why = Your lawyer has the same day in her notebook.
    .stop-why = Say so at home, and your shirt's ironed by Tuesday.

q-traitor = At break you are called over.
    .says = Guys, listen! You sold out our friend.
    .says-name = Aset, a classmate
    .mine = I wrote a statement, that's all.
    .again = Take it back, we'll forgive you. Or sit alone.
    .again-name = Aset, a classmate
    .fine-why = You did no wrong. “Or sit alone” is a condition.
    .check-why = Ask friends if all think so. Tell a teacher.
    .stop-why = Stopping this is the teacher's job, not yours.

q-full = In the evening a message comes.
    .says = Your psychologist gave me your number. Write down all that happened.
    .says-name = Specialist
    .mine = Where are you from?
    .again = City help centre. Your psychologist knows.
    .again-name = Specialist
    .fine-why = Maybe she did. She hasn't said so.
    .check-why = Write nothing. Ask her tomorrow.
    .stop-why = She rings the centre and finds out.

q-three = You are added to a new group.
    .name = Till the hearing, three people
    .says = Your mum, you, me. I write here only.
    .says-name = Nurbol aga, lawyer
    .mine = Can I write to you separately?
    .again = You can. I won't write to you separately.
    .again-name = Nurbol aga, lawyer
    .fine-why = Your mum is in it, and his rule binds him.
    .check-why = Open your mum's phone: the same group.
    .stop-why = Your mum read the message before you did.

q-close = A message comes to your phone.
    .what = Police: case No. 318
    .text = To close the case, transfer money to this card today. Or you answer for it.
    .fine-why = There's a card and a “today”. There's no officer's name.
    .check-why = Ring 102 yourself. Mention the money.
    .stop-why = No money sent. The message went to your investigator.

q-friend = Your friend is at the bazaar, begging for money: “My sister's husband makes me.” You say: “It's not your fault.” And then?
    .hold = Let's talk tonight
    .hold-why = That night the husband counted the money.
    .now = Come into this shop
    .now-why = You rang 102 from there. Nobody blamed your friend.
    .him = Let's go to him
    .him-why = He didn't listen. Adults stop this.

r1-plain = At break you are called over.
    .says = Gulmira, the investigator from yesterday. No uniform today.
    .says-name = Gulmira Erbolkyzy
    .mine = May I see your card?
    .again = Here. We wait for your representative and lawyer.
    .again-name = Gulmira Erbolkyzy
    .fine-why = The same person, her card in hand, and she waits.
    .check-why = Ring 102 yourself: they know her name.
    .stop-why = Representative and lawyer sat down beside you.

r1-granny = In the evening a message comes.
    .says = Granny Zeinep here. I worry for my grandson, my heart aches.
    .says-name = Granny Zeinep
    .mine = Get well soon.
    .again = Drop the case and I will. If not, it's on you.
    .again-name = Granny Zeinep
    .fine-why = Feel sorry for her, yes. Dropping the case cures nothing.
    .check-why = How is she? Ask at home, and mention “it's on you”.
    .stop-why = A doctor and her children look after her, not you.

r1-post = You ring the police station about a statement.
    .says = Under eighteen? We can't take it.
    .says-name = Duty officer
    .mine = Then register it and give me its number.
    .again = That's the rule. Your mum has to come.
    .again-name = Duty officer
    .fine-why = The officer named a rule. So far it is only his word.
    .check-why = Ask 111 or a lawyer: they help you hand it in.
    .stop-why = One door shut? An adult knocks at the next with you.

r1-vote = You are added to a new group.
    .name = 9B votes
    .says = Should the case be dropped? Vote with a 👍.
    .says-name = Group owner
    .again = If it stays, we post the picture tonight.
    .again-name = Group owner
    .fine-why = It looks like a poll and ends with a threat.
    .check-why = Who began it is unknown. Report the threat today.
    .stop-why = The group's name and words are proof enough, no picture.

r1-copy = In the evening a message comes.
    .says = A copy of your statement. Take your time reading it.
    .says-name = Dinara hanym, lawyer
    .shot = First page of the statement
    .mine = On page two the date is wrong.
    .again = Sharp eyes. I'll correct it and send it again.
    .again-name = Dinara hanym, lawyer
    .fine-why = Your own statement, your own copy, a mistake fixed.
    .check-why = The investigator's paper has the same text.
    .stop-why = Your mum read it and found one more mistake.

r2-picture = Your phone rings.
    .number = Short number
    .number-name = “Expert department”
    .says = For the case we need the private picture itself.
    .again = Send it to this number. Or we drop your case.
    .fine-why = A private picture and a condition. Whatever they call themselves.
    .check-why = Whoever asks, send no private picture. Tell your investigator.
    .stop-why = You sent no picture. The investigator has the number.

r2-way = At the stop somebody comes up to you.
    .says = I'm a bailiff. Where is 12 Abai Street?
    .says-name = Man with a briefcase
    .mine = I don't know, sorry.
    .again = Thanks. Anybody, 12 Abai Street?
    .again-name = Man with a briefcase
    .fine-why = He asked everyone the way and wanted nothing from you.
    .check-why = The shopkeeper pointed: “That blue house.”
    .stop-why = At home they say: “But that's the clinic.”

r2-paper = A message comes to your phone.
    .what = Photo of a summons
    .text = Come as a witness on Saturday at seven, Gulder Street 3.
    .small = Signed. No stamp, no phone number.
    .fine-why = It may be real, but it doesn't say who sent it.
    .check-why = Before Saturday ask 102 or a lawyer if it exists.
    .stop-why = An adult can find out well before Saturday.

r2-sign = An invitation came today.
    .what = Making peace
    .what-name = Your friend's mother
    .text = We parents talked, and your mum agrees. A car will wait on Sunday, come alone.
    .small = Signing takes five minutes.
    .fine-why = If your mum agrees, why “alone”?
    .check-why = Even if Mum agreed, why alone? Tell the lawyer or 111.
    .stop-why = Your lawyer and your family know. The car left empty.

r2-tongue = Your phone rings.
    .says = Your teacher asked us for a court interpreter.
    .says-name = Court secretary
    .mine = He's here, shall I put you on speaker?
    .again = Please do. The interpreter is free.
    .again-name = Court secretary
    .fine-why = The one who asked stands beside you, and it's free.
    .check-why = Your teacher takes the phone: “Yes, I wrote that.”
    .stop-why = Your teacher has listened from the start.

family = Ask at home: “When did the law help us?” Hard at home? Ask a teacher.
    .start = “Arai went to the police. Who sits beside a child there?”

plan = The pupil names who deals with a statement, asks at least two questions, and, when pressed to take it back, refuses and tells an adult.
    .before = Walk through the lesson yourself. Find out when the school psychologist is in and where the QR code of 111 hangs. If you do not know an answer about the law, say “I'll find out and tell you”. Help rooms open step by step: ask beforehand if there is one near you.
    .minutes =
        0–1: ask “What do we know of courts, police and lawyers only from films?”
        1–8: each pupil goes through the lesson on a screen of their own
        8–9: recall the rooms on the map and write one question for each
        9–10: the task for home; where home is hard, answer that question at school yourself
    .ask =
        Which of Arai's questions is the most useful?
        Zhomart was polite. Why was it pressure all the same?
        If Nurkhan had gone to Zhomart, who would have had it harder?
        Why is a forced child never to blame?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen and say “I'm glad you told me, it is not your fault”. You are no investigator: do not ask again and again, write down what the child says in the child's words. Do not look at, copy or pass on the picture. Do not promise secrecy; explain whom you will tell: the psychologist, the parents if home is safe, the police (102), 111. If somebody presses the child to take the statement back, tell the investigator, too. If there is danger now, call 112 or 102; if the child doesn't want to live, 112. Neither school nor home takes the phone for telling; if the police need it, ask together why and for how long.

chain = The unknown is frightening, and fear stops a statement. A child who has seen the way ahead may find it easier to tell and to resist pressure.
    .risk = Blame and pressure keep children from telling. The international guidelines on terms, too, advise words that do not blame the child. Under the Criminal Code, forcing somebody into an unlawful act for gain is exploitation, too.
    .skill = The procedure code gives a child a free interpreter, a lawyer, a legal representative and the chance to say it once. Law No. 245 of 2025 brought help rooms.
    .behaviour = After lessons of this kind at school children may tell more often. Whether knowing one's rights brings more statements is unstudied. That this lesson prevents harm is not proven.
