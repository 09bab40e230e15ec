title = He hears me
    .teaser = One person can read Zukhra's game. Who can read him?
    .joke = Eight strangers, a broken bus, one power bank. Tolegen aga sends 👍
    .badge = A seat at the table
    .cliffhanger = A white car stands at the stop. For the first time Tolegen aga sends no 👍

skill = I put fast closeness to three tests: a No, friends, an adult.
who-zukhra = Zukhra
who-aray = Arai
who-artem = Artyom
who-kausar = Kausar
who-erik = Erik
who-akmaral = Akmaral apai
who-director = The head
who-mum = Mum
who-lazzat = Lazzat apai
who-line = 111

power = 23:10. Bus 17 has broken down: eight strangers. You are Zukhra, a volleyball libero. The power bank is yours, 4% left. Who gets it?
    .title = The last bus
    .picture = Night, a road through the steppe. Eight passengers in the windows of a broken bus, and beside it the driver with a thermos.
    .home = Arai, who can't ring home
    .home-why = Arai rang home in time. Tolegen aga, the driver, had a charger. A chat was born, “The Last Bus”, parents included. 👍
    .cat = The boy with pictures of his cat
    .cat-why = The cat is Mister Cupcake. Tolegen aga, the driver, had a charger. A chat was born, “The Last Bus”, parents included. 👍
    .keep = I keep it
    .done = Fair enough, you must ring home, too. Tolegen aga, the driver, had a charger. A chat was born, “The Last Bus”, parents included. 👍

three =
    Winning trust to use someone is called grooming. Getting close fast is a sign, not proof.

    1) Does it survive your No? 2) May friends know? 3) May an adult know? One fails? Check. Two, or touching, secrecy, “come alone”? Tell an adult. Passing all three is no guarantee.
    .title = Three tests

week = Zukhra's week. Flag each warning sign.
    .title = Seven days
    .fast = Too fast
    .test = Testing
    .apart = Away from friends
    .mon-when = Monday, head coach Akmaral apai
    .mon = You read the game well. The video is in the team chat.
    .mon-why = Praise for all to hear, nothing wanted.
    .tue-when = Tuesday, young coach Erik
    .tue = I saw it from the first ball: you're not like the rest.
    .tue-why = They met four days ago.
    .wed-when = Wednesday, 02:00, Arai
    .wed = I've told nobody this. Now go to sleep.
    .wed-why = Her own secret, and she asks for nothing.
    .thu-when = Thursday, Erik
    .thu = Stay, I'll rub your shoulder. Don't tell the team, it's nothing.
    .thu-why = Touch, and a secret from the team: he's testing.
    .sat-when = Saturday, Erik
    .sat = The girls envy you. Stay off their chat.
    .sat-why = When the girls are gone, who is left?
    .sun-when = Sunday, Akmaral apai
    .sun = New rule: no knee pads, no game.
    .sun-why = The same for all, and knees stay safe.

plan-b = Erik, the young coach, calls.
    .says = Saturday you and I work on your receive, hall's free.
    .mine = And the team?
    .again = The school head agreed. Don't tell the girls, they'd be hurt.
    .fine-why = You alone, hall empty, and the team mustn't know.
    .check-why = Even if he agreed, why hide it? Tell an adult.
    .stop-why = Tell, and you needn't go to an empty hall.

chat = You are Zukhra. Coach Erik writes. The head runs the school; Akmaral apai is head coach.

chat-first =
    That was art today. The others don't see it.

    One rule: none of this in the team chat.
    .no = I've no secrets from my team
    .no-why = For an hour Erik said nothing.
    .fine = I'm not one for showing off
    .fine-why = It was a small rule. The next is bigger.
    .director = I'll go upstairs to the head of the school
    .director-why = The door is open, the desk is full of medals.

chat-jealous = …

    Do you know what the girls say about you?
    .what = And what does Akmaral apai say?
    .what-why = He didn't say. You can ask Akmaral apai herself.
    .watch = Before I tell apai, I'll watch a while
    .watch-why = A week watching the girls. He wrote five more times.
    .director = I'll show this to the head
    .director-why = The head glances at your phone, then at the medals.

chat-director = Erik? Half of these medals are his. You've got that wrong, I think.

    Anything else?
    .show = Please read his messages
    .show-why = The head wiped his glasses twice.
    .next = Then Akmaral apai, the head coach
    .next-why = If the first doesn't believe you, there's a next one.

chat-hears = I didn't expect that… Sorry, you're right. Not a word to Erik: I'm ringing 102.

    And if he asks you to come alone?
    .out = I don't answer
    .out-why = The head himself sent for the head coach.
    .no = I won't go, I'll show you his message
    .no-why = The head is ringing the head coach.

chat-akmaral = It's not your fault. I tell only those who can help. If he touched you, a doctor soon, together, before you wash, even if nothing hurts.

    And if he says “stay, I'll rub your shoulder”?
    .no = I don't stay
    .no-why = She hung the timetable on the wall, for all to see.
    .out = I walk out with the girls
    .out-why = The girls were at the door already. 1:0

chat-field =
    102 knows, Erik no longer coaches you. Your place is safe.

    And if praise comes from a new number?
    .out = I save it unread and go
    .out-why = The whistle: training has begun.
    .block = No answer. I save, report, block
    .block-why = The proof is with apai, the number is blocked.

chat-heart = You're more mature than all of them. 🤍

    Delete this, I've deleted mine.
    .quiet = I'm keeping it, but I won't bother apai
    .quiet-why = Keeping it is right. But only you two know.
    .akmaral = I'll show the head coach this chat
    .akmaral-why = Akmaral apai looked and took off her whistle.
    .wipe = I'll delete it, but no more hearts, please
    .wipe-why = That No is right. It's deleted, but you can still tell.

chat-side = We're holding the bus. Where's your team? “A single horse shows no mane”, as they say.

    Your phone is buzzing again.
    .off = Phone off, and on the bus
    .off-why = Tolegen aga turned the music down.
    .no = I say “no” and read no more
    .no-why = Artyom fixes his proverb: it raises no dust.

chat-whom = I won't ask. But it's good to tell someone.

    Who?
    .mum = My mum, at the market
    .mum-why = She asked three questions and shut her stall.
    .psych = Lazzat apai, the school psychologist
    .psych-why = Outside her door, Artyom watered the plant. It's plastic.

chat-stall = The stall can wait, dear. He is to blame, not you. I'm ringing 102.

    And if he writes “you got it wrong”?
    .block = I won't argue. I save, report, block
    .block-why = Mum can say “screenshot” in three languages.
    .why-he = I won't argue. I save his words and ask why
    .why-he-why = Mum put down her calculator.

chat-stall-felt = He has an answer ready, dear. Let the police ask.

chat-lazzat = Sit down. I tell only those who can help. If he touched you, we see a doctor soon, before you wash, even if nothing hurts.

    The phone on the desk buzzes again. It's Erik.
    .out = I save it and leave the chat
    .out-why = You had hardly sat down, and he had written twice.
    .block = No answer. I save, report, block
    .block-why = What you've saved is enough, even if some is deleted.

chat-aray =
    You've been off “The Last Bus” all week. You needn't explain. But your seat's empty.

    What's up?
    .with = Come to Akmaral apai with me
    .with-why = Arai packed her bag at once.
    .later = Later, it's all fine
    .later-why = Arai: “All right. Later is a time, too.”
    .self = Apai has enough on her plate
    .self-why = Arai: “OK. I'm on the bus.”

chat-last =
    Saturday at 8, alone. I have a key.

    If you don't come, there's another libero.
    .bring = I'll come, and Arai comes with me
    .bring-why = “Alone” was no accident.
    .line = I'm ringing 111 now
    .line-why = Free, and they answer at night.
    .no = I won't be there
    .no-why = Akmaral apai picks the team, not him.

chat-felt = I said alone.

    Do you want your place or not?

chat-late = Erik writes to ME, too. I'm only in grade eight, but I'VE GOT PROOF.

    Who do we tell?
    .akmaral = Akmaral apai, the two of us
    .akmaral-why = Kausar has thirty-seven screenshots.
    .line = We ring 111 together
    .line-why = For once Kausar spoke quietly.

chat-after = Clean pass, both of you, my ball now. It is not your fault.

    Your phone buzzes, then Kausar's. It's Erik.
    .out = We save it; on three, we leave
    .out-why = Kausar saved number thirty-eight and left too.
    .block = We save it, report and block
    .block-why = Screenshot thirty-eight is the last.

chat-line = This is 111. It's not your fault, we're listening. If there's danger, we call in help.

    If he writes about that key again, what do you do?
    .block = I won't come. I save, report, block
    .block-why = Nobody hurried you.
    .out = I give no answer
    .out-why = Silence is your best save.

chat-told-akmaral =
    Two weeks later. Erik is out, the school and the police are looking into it. Only those who help know.

    We won 3:1. You were our libero.
    .title = Final

chat-told-mum = A month later. The police are looking into Erik. There's a new coach, and I come to training, too.

    I still don't get the rules. But I shout well.
    .title = Stall and ball

chat-told-lazzat =
    Three weeks later. School and police are looking into it. Nobody asked “why did you write back?”.

    Artyom watered my plant. Oh well.
    .title = Three tests

chat-told-line =
    111 asked you; the school and 102 know. Erik is out of the hall.

    We kept your bus seat. Tolegen aga sent 👍 twice.
    .title = The empty seat

chat-told-late = I'M ON THE TEAM, TOO. He'd written to two other girls, and they told as well.

    I won't make an album of thirty-eight screenshots. Promise.
    .title = Thirty-eight

line-of-mine = Another coach says “come alone”. Write two sentences.
    .title = My line
    .no-maybe = Not this week. Later, maybe.
    .no-maybe-why = Next week he'll call you again.
    .no-plain = I don't come to sessions alone.
    .team-team = Write it all in the team chat.
    .team-us = Write to me, that chat is full.
    .team-us-why = He agrees at once: he wants no team there.
    .done = A good coach doesn't mind. If one says “alone” or “secret”, tell an adult, too.

q-project = Your chemistry teacher writes in the class group.
    .name = 10 “A”, chemistry
    .says = Your project is the best in the region. I'm amazed!
    .says-name = Chemistry teacher
    .again = I've told your mum. On Thursday you show it to everyone.
    .again-name = Chemistry teacher
    .fine-why = She praised it and shares it with all.
    .check-why = Mum can show you the message.
    .stop-why = At home they'll hear it once more.

q-dance = Daulet, who leads your dance club, writes.
    .says = You have a rare gift. I'll give you a private lesson.
    .says-name = Daulet
    .mine = Not the group?
    .again = I told your mum. The group would sulk, so keep it between us.
    .again-name = Daulet
    .fine-why = Praise, a lesson alone, and the group mustn't know.
    .check-why = Even if Mum knows, it is kept from the group. Tell an adult that.
    .stop-why = Tell, and there is no lesson alone.

q-brother = A message from an account you don't know.
    .says = I'm Rustem, I study with your brother. He talks about you a lot.
    .says-name = Rustem
    .mine = What does he say?
    .again = That you love books. Me too. Ask him.
    .again-name = Rustem
    .fine-why = Only he says he studies with your brother.
    .check-why = Ring your brother: is there a Rustem?
    .stop-why = Your brother will know in two minutes.

q-physics = Your physics teacher stops you after class.
    .says = Stay, let's do the olympiad problem.
    .says-name = Physics teacher
    .mine = Just me?
    .again = I'm staying, too. The door's open, I'll get chalk.
    .again-name = Tilek
    .fine-why = Open door, Tilek there, and a problem to solve.
    .check-why = Ask Tilek: he was invited, too.
    .stop-why = Tell them at home, and they'll know you'll be late.

q-only-me = Your friend Zhansaya writes.
    .says = Let's be just us two. Leave that chat.
    .says-name = Zhansaya
    .mine = They're friends as well.
    .again = If you don't, I don't need you.
    .again-name = Zhansaya
    .fine-why = A hurt friend sets a condition: me or them.
    .check-why = Ask those friends, and tell an adult the condition.
    .stop-why = An adult can help Zhansaya too: she may need it.

q-camp = An invitation in the name of a sports federation.
    .what = Summer camp for the best
    .what-name = Federation
    .text = You've been chosen. Fill in the form today: height, weight, address.
    .small = Coaches have been informed.
    .fine-why = “Federation” is only their word.
    .check-why = Ask your coach: is there such a camp?
    .stop-why = Parents and coach look at the form and find out.

q-new-girl = Gulim, who is new in your class, writes.
    .says = Talking to you is so easy! Three hours just flew by.
    .says-name = Gulim
    .mine = I have to study.
    .again = Tomorrow, then. Or the day after, when you can.
    .again-name = Gulim
    .fine-why = Close fast, but she hears No and can wait.
    .check-why = Let her meet your friends, and watch.
    .stop-why = At home they'll ask Gulim over.

q-lobby = You're waiting for round two.
    .room = Lobby, 2 players
    .says = YOU'RE AMAZING!!! And we're the same age, sixteen. I've never seen anyone like you.
    .says-name = Fan_77
    .again = Nobody understands you here. Let's go somewhere, just us.
    .again-name = Fan_77
    .fine-why = One round, and you're led away from everyone.
    .check-why = You can't check him. Tell an adult where he wants you to go.
    .stop-why = You don't go, and you tell. The game goes on.

q-knee = A call from a number you don't know.
    .says = I'm a masseur, your coach gave me your number.
    .says-name = Alibek
    .mine = What for?
    .again = To look at your knee. Which day are you free?
    .again-name = Alibek
    .fine-why = Nobody at home knows, and no doctor sent him.
    .check-why = Let your family ring the coach. See a doctor with them.
    .stop-why = Tell them at home, and the school doctor looks at it.

q-hymn = A post shows up in your feed.
    .text = Happy birthday! You're the best person on earth, and I want everyone to know!
    .text-name = Gulim
    .comment = agreed, where's the cake
    .comment-name = Tilek
    .fine-why = In front of everyone, and it ends in cake.
    .check-why = Ask Tilek: she wrote him one, too.
    .stop-why = Your sister would add two lines.

q-custom = At the chess club the leader hugs you tight.
    .says = Our official custom: a hug each time.
    .says-name = Club leader
    .mine = Let go, I don't like it.
    .again = They all got used to it. So will you.
    .again-name = Club leader
    .fine-why = “I don't like it” lost to a “custom”.
    .check-why = Tradition or not, your No went unheard. Tell an adult.
    .stop-why = It's not your fault. You decide who touches you.

q-friend = A friend: “Only one adult understands me.” You say:
    .joke = In love? It'll be over in a month
    .joke-why = Your friend laughed and changed the subject.
    .hear = Tell me what's good about him
    .hear-why = Your friend talked. You went to the psychologist together.
    .him = I'm with you, I'll have a word with him
    .him-why = Next day he said to your friend: “You gave me away.”

r1-aunt = An aunt writes in the family group.
    .name = Family, 23 people
    .says = Write to me every day, I miss you.
    .says-name = Aunt
    .again = Your mum's here too. If you don't, I'll ring you all.
    .again-name = Aunt
    .fine-why = Everyone sees it, and the threat is a phone call.
    .check-why = Mum says: “I write to her daily, too.”
    .stop-why = At home you ring her together.

r1-mentor = A message from your former literature teacher.
    .says = You write like a grown-up. You're not like the rest.
    .says-name = Teacher
    .mine = Thank you, apai.
    .again = Drop the “apai”. Let's meet, and nobody needs to know.
    .again-name = Teacher
    .fine-why = You may write well. “Nobody needs to know” is something else.
    .check-why = The meeting can wait. Report “nobody needs to know” today.
    .stop-why = You still write well, and there's no meeting.

r1-abroad = A comment under the drawing you posted.
    .text = November. My drawing, pencil.
    .comment = I'm a friend of a friend, studying in Ankara. Great work, let's talk!
    .comment-name = aidos_art
    .fine-why = It doesn't say which friend.
    .check-why = Ask your friends: has anyone met Aidos?
    .stop-why = At home your drawing gets praised once more.

r1-entry = You've joined a new group.
    .name = Night Owls, 9 people
    .says = Easy to get in: take a picture of a teacher's notebook and send it.
    .says-name = Night Owls
    .again = It's only task one. We've all done it.
    .again-name = Night Owls
    .fine-why = After “only task one” comes task two.
    .check-why = Know anyone there? Ask. Report the test, too.
    .stop-why = You left the group. The notebook stays private.

r1-night = Your friend Tilek calls at night.
    .says = I've told nobody else about this. Now I feel better.
    .says-name = Tilek
    .mine = I can't stay awake.
    .again = Sleep. Tomorrow I'll tell my mum, too.
    .again-name = Tilek
    .fine-why = He sends you to bed and goes to his mum.
    .check-why = Ask tomorrow: he did talk to her.
    .stop-why = An adult is one more person for Tilek.

r2-stars = A page has tagged you.
    .who = Looking for stars
    .who-name = star_finders
    .fans = 214 thousand followers
    .says = See this, everyone: YOU are special! Write to our private chat.
    .fine-why = “Special” was written to thousands.
    .check-why = Look with your family: whose page is it?
    .stop-why = You can be a star without a private chat.

r2-trainer = A new coach comes to training.
    .says = I'm Sholpan. New rule: everyone comes ten minutes early.
    .says-name = New coach
    .mine = Why?
    .again = To warm up your knees. Friday is parents' day, ask me anything.
    .again-name = New coach
    .fine-why = The rule is for all, and parents are invited.
    .check-why = Ask the head coach, who hired her.
    .stop-why = Mum comes on Friday and sees for herself.

r2-cried = A new message after the concert.
    .says = I stood next to you at the concert. We cried together.
    .says-name = mira.m
    .mine = I don't remember.
    .again = Your scarf was blue. Let's be friends.
    .again-name = mira.m
    .fine-why = A scarf can be seen in a picture.
    .check-why = Ask who went to the concert with you.
    .stop-why = Your sister helps find out whose page it is.

r2-tutor = Your English tutor writes.
    .says = No lesson today. I've written to your mum, tell her as well.
    .says-name = Tutor
    .mine = Shall I send the exercises?
    .again = No need. Go out with your friends.
    .again-name = Tutor
    .fine-why = He sends you to your friends, not to himself.
    .check-why = Mum can show you his message.
    .stop-why = At home they say “quite right”.

r2-film = The choir's assistant, who is twenty-two, invites you.
    .what = Film night for two
    .what-name = Assistant
    .text = You're the most grown-up in the choir. I told your mum, she allowed it.
    .small = Better if the choir doesn't hear.
    .fine-why = Praise, just you two, and the choir mustn't know: all in one.
    .check-why = Why hide it from the choir? Tell the psychologist or 111.
    .stop-why = You don't go. An adult rings 111 or 102.

family = Ask at home: “How did you come to trust someone?” Hard at home? Talk it over with a teacher or the psychologist.
    .start = “How did you find your closest friend?”

plan = The pupil puts fast closeness to three tests (No, a friend, an adult), notices isolation and tells an adult.
    .before = Walk through the lesson yourself. Coaches and club leaders may hear of it: be ready to say what makes a good coach. Find out when the psychologist is in and where the QR code of 111 hangs.
    .minutes =
        0–1: ask “Can one become friends in a week?”
        1–8: each pupil goes through the lesson on a screen of their own
        8–9: name three marks of a good coach
        9–10: the task for home; where home is hard, a talk with you or the psychologist
    .ask =
        Akmaral apai praises, and so does Erik. What is the difference?
        Arai told a secret at two in the morning. Why is that safe?
        Why did the head not believe it at once? What did Zukhra do?
        Why begin with a small rule?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen and say “I'm glad you told me, it is not your fault”. Do not rush to defend a colleague. Keep the messages; if they are deleted, it is not too late to tell. Do not talk to the person suspected and do not warn them; inform 102 and then the head of the school. If there was touch: a doctor soon, before washing, with an adult whom the child trusts, even if nothing hurts. Do not promise secrecy; say whom you will tell. If home may not be safe: the psychologist and 111; in danger, or if the child doesn't want to live, 112. Telling never costs a child the phone.

chain = Grooming has no fixed steps; its methods come side by side. The test “No, a friend, an adult” shows them in any order.
    .risk = Studies name selection, trust, isolation and desensitising, and say that they have no fixed order.
    .skill = Lifelike lessons are advised: offenders may be known to the child, they flatter and help.
    .behaviour = After a short lesson, 11–17-year-olds in a study had fewer sexualised chats with people met online. That this lesson prevents harm is not proven.
