title = One line
    .teaser = 23 have seen it, nobody has written. Would one line do?
    .joke = Artyom got a proverb right at last. Nobody believed him.
    .badge = First line
    .cliffhanger = “The Truth” joined the group on the day Bako vanished.

skill = When a group laughs at someone, I write to that person, write one line, and tell an adult.

who-artem = Artyom
who-sultan = Sultan
who-nazym = Nazym
who-jibek = Zhibek
who-erzat = Erzat
who-shadow = “The Truth”
who-klass = 11 “B”
who-nuria = Nuria apai
who-lazzat = Lazzat apai
who-nmum = Aunt Gulnar
who-line = 111

seen = You are Artyom. Yesterday all of 11 “B”, your classmate Nazym too, laughed at your mixed-up proverb. Today at 09:14 a fake private picture of Nazym was posted in the group. You joked about it first. 09:20, 23 have seen it. Silence. What do you feel like doing?
    .title = 23 have seen it
    .picture = A group chat. The picture is covered, twenty-three people are silent. Artyom writes one line, and four of them take on colour.
    .mine = Deleting my joke
    .mine-why = It goes, but 23 have read it. Many are waiting for someone to begin.
    .wait = Seeing what others say
    .her = Writing to Nazym
    .her-why = Nazym doesn't know yet. In the group many wait for someone to begin.
    .done = The others want that, too: for someone else to begin.

lines =
    You don't need a long speech to turn a group, just one line: “Don't pass the picture on.” “I don't find it funny.” “Nazym, I'm with you.”

    Whoever made or spread the picture is to blame. Don't keep it “as proof”, don't pass it on: the group's name and messages are enough.
    .title = Three short lines

tone = Write to Nazym herself. Two sentences.
    .title = 09:22
    .first-asks = Have you seen the group? It is not your fault.
    .first-asks-why = You didn't say what happened. Nazym now goes and looks, alone.
    .first-here = There's a fake of you in the group. It is not your fault.
    .then-whom = I'm with you. Who do you want to tell?
    .then-find = I'm with you. Who do you think made it?
    .then-find-why = Who made it can wait. Nazym needs a person now.
    .done = She may not write “thanks”. But she'll read it.

proof = Sanat from the other class writes.
    .says = Send me the picture, too, as proof.
    .says-name = Sanat
    .mine = What for?
    .again = I'll take it to the head, he knows. Quick.
    .again-name = Sanat
    .fine-why = A picture sent “as proof” spreads as well.
    .check-why = Even if the head knows, the picture isn't passed on. Tell an adult now.
    .stop-why = An adult needs the group's name and messages, no picture.

chat = You are Artyom, in the group of 11 “B”. Erzat posted the picture. Your class teacher is Nuria apai.

chat-first = Nazym's a star now 😂

    Artyom, got another joke?
    .later = I'm in a lesson, the teacher will see
    .later-why = Erzat waited. Three more laughed.
    .back = I'm deleting my joke, sorry
    .back-why = Six seconds of silence. The longest ever.
    .nuria = Nuria apai is at school, I'll go to her
    .nuria-why = She has an exam on. You knock all the same.

chat-silence =
    …

    Artyom, you're quiet, too? The whole class is looking at you.
    .delete = “Don't pass the picture on, I'm not laughing”
    .delete-why = Zhibek: “Me neither. I've noted the group and the words.” Two more: “Me neither.”
    .out = I note the words, report and leave
    .out-why = Four others left after you.

chat-turn = I wasn't laughing either, I didn't dare write. I've noted the group and the words.

    What now?
    .kick = Let's vote Erzat out, who's in?
    .kick-why = Erzat went and opened another group.
    .nazym = Never mind him, let's write to Nazym
    .nazym-why = Zhibek: “I'll take her some pies.”

chat-nazym = That isn't me. Has everybody seen it?

    Don't tell anyone.
    .swear = OK, not even Nuria apai will know
    .swear-why = You may break that promise to get help. The picture spread.
    .honest = Many have. Let's get help
    .honest-why = No lies. Nazym breathed out.
    .find = Leave Erzat to me
    .find-why = Erzat: “It's not me, it's everyone.”

chat-who =
    Not home: they hit me there. Let's go, just the two of us.

    Who do we go to?
    .psych = Lazzat apai, the school psychologist
    .psych-why = 111 hears about home. No wish to live: 112.
    .mum = Your aunt Gulnar
    .mum-why = Two stops. Nazym herself knocked.

chat-nmum = Come in, Artyom. We ask 111 if Nazym can stay with me. Don't show the picture, not even to me.

    And if someone says “just one look”?
    .no = I say “not one, not for anyone”
    .no-why = Aunt Gulnar put out buns. Six.
    .words = Not the picture, but I'll describe it
    .words-why = The one who asked went off to look for it.

chat-nmum-felt = Words are for those who help, dear. The curious hear them and want to look.

chat-nuria = Shh, there's an exam on.

    Can't you sort it out yourselves?
    .again = Apai, it's a fake private picture
    .again-why = She put down her pen: “It's what?”
    .next = Then I go to Lazzat apai, the psychologist
    .next-why = If the first doesn't listen, there's a next one.

chat-hears =
    I'm sorry, I answered before I listened. We'll ask the platform to remove it.

    And if someone says “send it to me, too”?
    .no = I say that I won't send it
    .no-why = She stopped the exam for ten minutes.
    .out = I don't answer
    .out-why = She noted the group's name.

chat-klass =
    I'd sent the picture to a friend. We've both deleted it, and I told apai. She didn't shout, and I've still got my phone.

    And if someone says “let's post another”?
    .sign = “I don't find it funny”
    .sign-why = Zhibek repeated it first, then eighteen more.
    .smile = I write nothing, just a smiley
    .smile-why = Eight people repeated the smiley.

chat-klass-felt = A smiley is a vote, Artyom. I've done it, too.

chat-lazzat = Thank you. I'll tell only those who can help, family if it's safe.

    If someone asks for the picture?
    .no = No, I won't send it
    .no-why = She noted the group's name and the time.
    .show = One look, no more
    .show-why = The one who asked took a photo of it.

chat-lazzat-felt = Showing is sharing, too. Nazym never agreed, and it's her picture.

chat-room =
    Erzat came on his own: he wants to say sorry. Nazym decides, not you.

    And if a new group invites you?
    .no = I don't join
    .no-why = Twenty minutes later the invitation was gone.
    .out = I note it, report and block
    .out-why = Seven more reported it.

chat-shadow =
    We are “The Truth”. Let's vote: who's next?

    Your friend Sultan told on someone. We know. We know.
    .who = My vote is “nobody”
    .who-why = Naming nobody is right. But they counted your vote.
    .lazzat = I won't vote, I'll tell the psychologist
    .lazzat-why = Lazzat apai, the psychologist, read the name and put on her glasses.
    .find = First I'll find out who runs the group
    .find-why = You can report without knowing who. In three days the votes piled up.

chat-late =
    It's true: I told adults a friend was in trouble. Now everyone calls me a traitor.

    Do you, too?
    .nuria = No. Let's go to Nuria apai, our class teacher
    .nuria-why = Sultan: “1 friend + 1 friend = enough.”
    .line = No. Let's ring 111 together
    .line-why = Sultan put the phone between you.

chat-after = Lessons can wait. Sultan did the right thing, and so did you. We're reporting “The Truth”.

    If they say “you're a traitor, too”?
    .explain = I won't argue, I'll just explain it once
    .explain-why = Not arguing is right. But they passed on the explanation, too.
    .out = I note it, report it and leave
    .out-why = Two were left in the group. Both “The Truth”.

chat-after-felt = “The Truth” doesn't want it explained, it wants a fight.

chat-line = This is 111. We're listening to you both. If there's danger, we call in help.

    And if “The Truth” holds another vote?
    .block = No vote. I save, report and block
    .block-why = Words saved, picture not.
    .out = I note the name, report it and leave
    .out-why = So did Sultan. 2:0.

chat-told-lazzat = Two weeks later. The picture is down, 102 is finding out who made it. Erzat said sorry, Nazym said “I'll think about it”.

    The proverb you said on leaving was right: a good word is half of good fortune.
    .title = A good word

chat-told-mum = A week later. The school and 102 know, the picture is coming down. Nazym lives with me for now. She laughed today.

    Come for buns, Artyom. No proverbs.
    .title = Six buns

chat-told-nuria =
    Two weeks later. 102 knows. The group has a new rule: “Ask first.” Erzat and Zhibek wrote it.

    You all passed the exam. So did I.
    .title = Ask first

chat-told-late =
    A week later. “The Truth” is gone, 102 knows, Nazym has help. Twelve people wrote to me, eleven “you did right”.

    The twelfth is the driver, Tolegen aga: 👍
    .title = Eleven and one

chat-told-line =
    111 asked us, then talked to the school. The picture is coming down, 102 knows. Nazym gets help, and so do I.

    I did the sum: only the first line is hard. The rest are free.
    .title = First line

steps = Put the steps of helping a friend in order.
    .title = In which order?
    .near = Be there
    .tell = Tell an adult
    .report = Note the words and report
    .leave = Leave the group
    .why = Once you've left, you can't see it: report first. No need to write in the group.

q-roast = It's Aibar's birthday. He writes in the class group.
    .name = 11 “B”, dangerous jokes
    .says = No praise today, roast me. Not my clothes, not my home!
    .says-name = Aibar
    .again = When I say stop, you stop. Cake at four.
    .again-name = Aibar
    .fine-why = The rules of the roast are his own.
    .check-why = Ask Aibar alone: he finds it funny.
    .stop-why = Your class teacher is invited for cake, too.

q-swear = Your friend Maqpal writes at night.
    .says = The class group picks on me every day. Promise not to tell anyone.
    .says-name = Maqpal
    .mine = I promise. How are you?
    .again = I don't want to live. No adults, you promised.
    .again-name = Maqpal
    .fine-why = Promise or not, nobody carries this alone.
    .check-why = Don't wait: ring 112, fetch an adult, don't leave her alone.
    .stop-why = Breaking the promise was right: 112 first, an adult beside her.

q-heard = A former classmate calls.
    .says = Heard about Zhasulan? A friend told me.
    .says-name = Azhar
    .mine = No, what?
    .again = Somebody's pressuring him. He says nothing.
    .again-name = Azhar
    .fine-why = Nobody knows who said so, but don't let it pass.
    .check-why = Go to Zhasulan himself: “How are you?”
    .stop-why = Your class teacher can ask Zhasulan and help.

q-exam = Moldir was silent for two days. Today she writes.
    .says = That picture in the group: I'd sent it on, too. I was ashamed.
    .says-name = Moldir
    .mine = I'm glad you told me. And now?
    .again = We've both deleted it, and I told apai. I've still got my phone.
    .again-name = Moldir
    .fine-why = She put it right herself, and she isn't alone.
    .check-why = Ask apai: Moldir came by herself.
    .stop-why = An adult is helping already. Now you are, too.

q-next = You've joined a new group.
    .name = School ranking
    .says = Everybody: whose picture do we fake next?
    .says-name = Ranking
    .again = One vote, one point. Nobody can tell.
    .again-name = Ranking
    .fine-why = Whoever votes helps the one who fakes it.
    .check-why = Don't try to find out who runs it. Tell an adult about it.
    .stop-why = No vote, a report, and an adult knows.

q-page = A post shows up in your feed.
    .text = Best falls of the week! Our teacher allowed it 😄
    .text-name = School 9, fun
    .comment = the one in the grey jacket is me, nobody asked
    .comment-name = Damira
    .fine-why = Even if a teacher allowed it, Damira wasn't asked.
    .check-why = Ask the teacher: is that so?
    .stop-why = An adult can ask for it to be removed, in one message.

q-alone = At break your friend Ruslan gets up and walks off.
    .says = Let me sit alone today.
    .says-name = Ruslan
    .mine = Is it me?
    .again = No. Our cat had kittens, no sleep. Come and see them tomorrow.
    .again-name = Ruslan
    .fine-why = He gave a reason, and he gave a day.
    .check-why = Ask tomorrow: there are four.
    .stop-why = An adult lets Ruslan go home early.

q-coach = The coach writes about your friend.
    .says = Did Ali tell you what he told me?
    .says-name = Coach
    .mine = No.
    .again = His father knows. The team mustn't hear. And forget I asked.
    .again-name = Coach
    .fine-why = An adult makes one child hide another child's secret.
    .check-why = Go to Ali. Tell the psychologist what the coach said.
    .stop-why = You don't forget it, you tell. Ali isn't alone now.

q-sells = Something new on your friend Aibar's page.
    .who = Aibar, new post
    .who-name = Aibar
    .since = Yesterday, 03:12
    .says = Selling everything: account, headphones, trainers. Fast.
    .fine-why = Aibar, or someone who took his account? It isn't clear.
    .check-why = Ring Aibar, and tell an adult today.
    .stop-why = An adult finds out whether he needs money or help.

q-removed = An answer in the school's official group.
    .name = School 9, official
    .says = You asked us to remove your picture. Done.
    .says-name = Editor
    .again = No need to say why. Next time we ask first.
    .again-name = Editor
    .fine-why = They heard you and want nothing for it.
    .check-why = Open the page: the picture is gone.
    .stop-why = Your class teacher reads that group, too.

q-gate = Dauren from grade ten stands at the gate.
    .says = When your friend Ilyas comes out, text me.
    .says-name = Dauren
    .mine = What for?
    .again = He knows. If you don't, everyone gets his picture.
    .again-name = Dauren
    .fine-why = He wants to catch and frighten Ilyas through you.
    .check-why = He's threatening Ilyas: that much is clear. Tell a teacher today.
    .stop-why = Ilyas left by another door, with a teacher.

q-friend = A friend: “Everybody's laughing at me.” You say:
    .late = Ignore it, they'll forget by tomorrow
    .late-why = Until “tomorrow” your friend is alone.
    .here = I saw it. Where are you sitting?
    .here-why = Ten minutes later you sat together, then went to the psychologist.
    .class = I'll pretend to be apai in the group
    .class-why = Now they laugh at you both.

r1-move = The mother of your classmate Aliya writes in the group.
    .name = 11 “B” and parents
    .says = We're moving to Aqtobe. It's hard for Aliya to say.
    .says-name = Aliya's mum
    .again = so now you know. one last film together
    .again-name = Aliya
    .fine-why = Both say it openly: they're moving, nothing more.
    .check-why = Ask Aliya: the film is on Friday.
    .stop-why = At home they'll note the address in Aqtobe.

r1-truth = A group opens in the school's name.
    .name = School, official: the whole truth
    .says = Dear pupils, we're collecting a list of traitors.
    .says-name = The Truth
    .again = Write a friend's name. If you don't, yours goes on.
    .again-name = The Truth
    .fine-why = A school doesn't make pupils list each other.
    .check-why = Look at the school's own groups, show a teacher.
    .stop-why = No name, a report sent, an adult told.

r1-cut = A screenshot in a group.
    .name = Volleyball
    .shot = A screenshot: one sentence of Asyl's, cut at both ends
    .shot-name = anon
    .says = So Asyl can't stand the team.
    .says-name = anon
    .fine-why = A sentence cut at both ends can be about anything.
    .check-why = Ask Asyl how the talk began.
    .stop-why = The coach can call an hour of silence in the group.

r1-pays = A man your brother knows comes out of the shop.
    .says = I bought your friend a new phone. Seen it?
    .says-name = Marlen
    .mine = She didn't say.
    .again = She's shy. We're meeting tonight, don't come along.
    .again-name = Marlen
    .fine-why = A costly present, a silent friend, “don't come along”.
    .check-why = Ask her gently, tell an adult about Marlen.
    .stop-why = She sulks, but tonight she isn't with him.

r1-twelve = A post shows up in your feed.
    .text = New account: twelve friends and nobody else. No showing off, lots of cats.
    .text-name = Nurai, 16
    .comment = is your mum in 😅
    .comment-name = one of the twelve
    .fine-why = She chose her circle and asks nobody to keep quiet.
    .check-why = Ask Nurai: her mum is number thirteen.
    .stop-why = At home they'll want the cats, too.

r2-link = The lobby of a game.
    .room = Duel, 2 players
    .says = Sixteen, like you. Test your friend: get them to open this link.
    .says-name = ghost_x
    .again = If they don't, everyone gets your chats.
    .again-name = ghost_x
    .fine-why = A friend's trust and a threat in one trap.
    .check-why = Whether he has your chats or not, it's a threat. Report it.
    .stop-why = The link stays shut, and your friend and an adult know.

r2-door = You see Moldir at the psychologist's door.
    .says = Not a word to the class, OK?
    .says-name = Moldir
    .mine = Do you need help?
    .again = I'm getting help here. Mum and the psychologist know. I just hate gossip.
    .again-name = Moldir
    .fine-why = Adults know. She only wants the class to be quiet.
    .check-why = Ask later: she feels better.
    .stop-why = The psychologist is talking with Moldir already.

r2-guitar = A friend calls.
    .says = I sold my guitar.
    .says-name = Damir
    .mine = Why? What about the concert?
    .again = Had to. I'll tell you later.
    .again-name = Damir
    .fine-why = A new guitar or a debt? Damir didn't say.
    .check-why = Ask him over tea. If he won't say, tell an adult.
    .stop-why = A teacher can ask together with you.

r2-hair = Your friend Azhar writes.
    .says = I'm not me any more. Sit down.
    .says-name = Azhar
    .mine = What happened?!
    .again = Haircut. Mum walked past me haha
    .again-name = Azhar
    .fine-why = Only the hair changed, the words are hers.
    .check-why = Tomorrow you'll see: she has ears.
    .stop-why = At home they'll ask for the hairdresser's number.

r2-groom = Your friend Aruzhan writes.
    .says = I've got a boyfriend. He's twenty-three.
    .says-name = Aruzhan
    .mine = Do they know at home?
    .again = The wedding is in summer, both families agreed. He said not to tell you, delete this.
    .again-name = Aruzhan
    .fine-why = Friends mustn't know. And forcing someone to marry is a crime.
    .check-why = Stay close to Aruzhan. The psychologist finds out whether she is being forced.
    .stop-why = Keep it. Tell 111; if taken away, 102.

family = Ask: “Did you ever keep quiet and regret it?” Hard at home? Talk it over with your class teacher.
    .start = “Did anyone ever stand up for you?”

plan = The pupil stops bullying in a group with one line, supports the person targeted privately, passes no picture on, and tells an adult.
    .before = Walk through the lesson yourself. Name no real group of the class. Find out when the psychologist is in and where the QR code of 111 hangs. Recall the procedure of DosbolLIKE: complaint, analysis, plan of help.
    .minutes =
        0–1: ask “What is a silent person in a group thinking?”
        1–8: each pupil goes through the lesson on a screen of their own
        8–9: say “I don't find it funny” in three voices
        9–10: the task for home; where home is hard, a talk with you
    .ask =
        What changed in the group when Artyom deleted his joke?
        Why does writing to Nazym come before writing to the group?
        Why did throwing Erzat out not help?
        The picture is not passed on, not even “as proof”. Why?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen and say “I'm glad you told me”. Whoever was harmed is not to blame, and whoever joked or passed it on is no enemy. Don't look at, copy or pass on the picture, keep the chat: group name, time and words are enough. Do not single a child out in front of the class. Do not promise secrecy; explain whom you will tell. Inform the platform, 102 and the head of the school; if home may not be safe, psychologist and 111. If there is danger right now or the child doesn't want to live, call 112. Telling never costs a child the phone.

chain = Bystanders may keep quiet because they believe that the others agree. One line shows that they do not.
    .risk = In a survey in Kazakhstan about one child in five had seen peers bullied online, and only about half of these told an adult.
    .skill = Whether online bystander programmes work is unclear; empathy and older age help. So the lesson begins with writing to Nazym.
    .behaviour = After bystander programmes people step in more often; no drop in violence was seen. That this lesson prevents harm is not proven.
