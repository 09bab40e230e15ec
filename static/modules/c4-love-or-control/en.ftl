title = Two phones
    .teaser = Two screens, the same words: “Where are you?” The difference comes later.
    .joke = The fine for a voice note to Aisulu is a stick of gum. Artyom owes two packs.
    .badge = My own key
    .cliffhanger = Ramazan has lent somebody his card “for a month”, too. That somebody is Bako.

skill = I tell care from control by what comes after my No. If I leave, I don't leave alone.

who-aisulu = Aisulu
who-zukhra = Zukhra
who-artem = Artyom
who-aray = Arai
who-ramazan = Ramazan
who-klara = Klara apai
who-lazzat = Lazzat apai
who-line = 111

mornings = Two boys sent “Where are you?” at night. Both girls were asleep. Now one phone says “haha”, the other has eleven calls. Which do you open first?
    .title = Two mornings
    .picture = Morning. Two phones side by side: a laugh on one, eleven calls on the other. Between them lie a ring and chewing gum.
    .one = The haha
    .one-why = No hurry there. Both boys are in love.
    .eleven = The eleven calls
    .eleven-why = A twelfth call comes. Both boys are in love.
    .neither = Both can wait
    .done = One rings again. Both boys are in love.

after-no = Missing you, being jealous, asking “where are you?” – love does that.

    The difference comes after a No. Care hears it. Control punishes: it sulks, checks, sets conditions. Staying or leaving is your choice. Pressure is not your fault.
    .title = After a No

phones = The messages got mixed up. Put them back.
    .title = Two phones
    .hears = Phone 1: hears a No
    .punishes = Phone 2: punishes
    .arrive = Text me when you're there. If not, you're asleep.
    .arrive-why = Nothing happens if you don't.
    .girls-too = Out with the girls? Go on, I'll just sit here.
    .girls-too-why = It sounds like yes but makes you feel bad.
    .hurt = No private picture? Got it, I won't ask again.
    .hurt-why = He shouldn't have asked. But he heard the No.
    .arrive-or = Text me when you're there. If not, we're done.
    .arrive-or-why = Same words, a condition at the end.
    .code = No private picture? Got it, you don't trust me.
    .code-why = A No is not mistrust. That's pressure.
    .girls = Out with the girls? Save me some cake.
    .girls-why = Jealous or not, he just wants cake.

dot = Now you are Zukhra, coming home late from town. Your boyfriend Artyom writes.
    .asks = Want to share your location? I'll share mine.
    .mine = Not today.
    .again = OK. Text me when you get home, if you like 👍
    .fine-why = He offered his and accepted the No.
    .check-why = Think back: last time, too, he said OK.
    .stop-why = Mum hears of it and asks Artyom to tea. Again.

chat = You are Aisulu, and deaf. Your boyfriend Ramazan learnt to sign. At home you don't mention him: Dad would hit you. Klara apai runs the hostel.

chat-first = I've been writing for an hour. Nothing.

    Do you want me to worry?
    .sorry = Sorry, from now on I'll keep you posted
    .sorry-why = A heart came. Then another request.
    .ask = I'll ask Zukhra if it's normal
    .ask-why = Zukhra answers straight away.
    .class = I'm in class, I'll write tonight
    .class-why = In your bag the phone buzzed again.

chat-sulk = …

    Fine. I mean nothing to you.
    .dear = You matter to me, you know that
    .dear-why = A warm word is fine. But two hours later he wants your camera on.
    .prove = Here's a photo: class, apai at the board
    .prove-why = That's what Ramazan was waiting for.
    .klara = I'll see Klara apai, she won't bite
    .klara-why = Eleven at night. There's light under her door.

chat-codes = Clever girl.

    Now your phone code. You've nothing to hide, have you?
    .klara = Phone stays here, tea at Klara apai's
    .klara-why = Eleven at night, but Klara apai's light is on.
    .swap = Send yours first, then I will
    .swap-why = Codes swapped. But only Ramazan reads.
    .show = I'll show you my phone, not the code
    .show-why = Keeping the code is right. But now he wants to see your room.

chat-zukhra = When I don't answer, Artyom writes “enjoy your meal”.

    Are you afraid of Ramazan?
    .yes = Yes. Let's go to Klara apai together
    .yes-why = Zukhra walked you to the door.
    .loves = But he loves me
    .loves-why = Zukhra: “I know. Write any time.”
    .self = Apai's asleep, I'll talk to him
    .self-why = Zukhra: “All right. I'm here.”

chat-klara = Eleven at night! I've got my keys and one slipper.

    Bed! What is it?
    .say = Apai, my boyfriend checks up on me. I'm scared
    .say-why = Klara apai put her keys down. A first.
    .next = Then I'll write to Lazzat apai, the psychologist
    .next-why = If one won't listen, try the next.

chat-tea = Forgive me, dear, I'm tired. Sit down, I'll pour tea. The one who checks is to blame, not you.

    What if he says “come down” now?
    .no = I'm staying up here, let him write
    .no-why = Bread came to join the tea.
    .minute = I'll go down for just a minute
    .minute-why = Klara apai looked at the door.

chat-tea-felt = That minute lasts an hour. Calming him is not your job.

chat-morning =
    Morning. He's at the gate, but I have the key.

    What do you do now?
    .inside = I stay in. Please ring 112
    .inside-why = Klara apai rang. Once Ramazan was gone, you left together.
    .block = No answer. I save, report, block
    .block-why = Seventeen messages are proof. He's still at the gate: Klara apai rings 112.

chat-call = Camera on, let me see where you are.

    If you love me, you will.
    .show = I'll turn it on for a minute, till apai comes
    .show-why = The minute came back every ten minutes.
    .no = I'm resting, and so is the camera
    .no-why = You owe him no explanation.
    .lazzat = I'll text Lazzat apai, the psychologist
    .lazzat-why = Lazzat apai: “Come with Klara apai.”

chat-felt = Whose jacket is that behind you?

    Camera on every ten minutes.

chat-threat = You want to leave? If you do, I'll do something to myself.
    .adult = I'm telling an adult about it
    .adult-why = That's no betrayal. The adult rang 112 at once.
    .line = I'll scan the QR code of 111
    .line-why = Good. 112 and an adult are faster. The operator rang 112.
    .stay = Don't say that, I'm not leaving
    .stay-why = You wrote till morning, nobody felt better. Such words mean 112 and an adult, at once.

chat-reads = Ramazan reads this, let's sign. I got “artyom don't write again”. No full stop: not you.

    What do you do?
    .out = I tell an adult, then log him out
    .out-why = Right order: he'll notice the logout.
    .code = First I tell, then change the code
    .code-why = Yes: by then an adult is beside you.

chat-whom = Tonight we all walk to the stop. “If everyone spits, it's a sea”, as they say.

    Who do you tell?
    .psych = Not home: Lazzat apai, the psychologist
    .psych-why = Artyom waited outside and fixed his proverb: a lake.
    .klara = Klara apai, who runs the hostel
    .klara-why = Klara apai told the psychologist and came along. With her keys.

chat-lazzat =
    Sign slowly, I'm learning. Being hit at home isn't your fault. I tell only those who protect you, and 111.

    The screen lights up again. It's Ramazan.
    .mute = I save it all and turn the screen off
    .mute-why = Screenshots saved, screen dark.
    .out = I save it, then leave the chat
    .out-why = The two of you watered her plant. It's plastic.

chat-plan = Staying or leaving is your choice. Don't meet him alone. If he uses force, we see a doctor soon, before you wash, even if nothing hurts.

    If you leave, how?
    .one = I save, write “it's over”, block
    .one-why = The longer you explain, the longer you argue.
    .out = I leave without explaining
    .out-why = You may give a reason. Or not.

chat-stop =
    We're at the stop. Lazzat apai, the psychologist, knows. Neither you nor Ramazan is alone.

    Your screen lights up: “Where are you?”
    .out = I get on the bus and don't answer
    .out-why = Eight people fit on four seats.
    .block = I won't say. I save, report, block
    .block-why = The proof is yours, and so is the window seat.

chat-line =
    This is 111. I'm glad you wrote. We'll call in help for you, and for Ramazan, too.

    What if he comes to your door?
    .inside = I stay in and text Klara apai
    .inside-why = She's opposite, and she rings 112.
    .out = I stay in my room and don't answer
    .out-why = The door is locked, and 111 stays in the chat.

chat-late =
    Aisulu, I was on the bus. Ramazan asked where you get off. Tolegen aga, the driver, kept quiet.

    Who do we tell?
    .klara = Klara apai, every word
    .klara-why = Arai waited outside the door.
    .line = Let's write to 111 together
    .line-why = Arai checked every comma.

chat-after = Don't worry, dear. We've found help for Ramazan, and that help isn't you.

    What if he stands in your way?
    .past = I go back to my friends
    .past-why = Five of them, one watermelon, and a call to 112.
    .no = No talk: I go into a shop
    .no-why = You owe him no answer. The shop rings 112.

chat-told-lazzat =
    Three weeks later. 111 knows about home. Ramazan sees a specialist, you see films.

    I sent you a voice note. The fine: a stick of gum.
    .title = Stick of gum

chat-told-klara = A month later. The college psychologist helps Ramazan. I put up a note: “Tea after eleven, too.”

    Twenty rooms came. We're out of tea.
    .title = Tea after eleven

chat-told-stop = A month later. Specialists look after Ramazan, and he doesn't write.

    Artyom meant to sign “thank you” and signed “bread”. Our driver brought bread 👍
    .title = Bread

chat-told-line = After 111 rang, I sat at the door all night. Ramazan had his brother and a doctor with him.

    You fell asleep. Quite right.
    .title = Door opposite

chat-told-late =
    Two months later. Ramazan gets help and doesn't take our bus.

    You ride with us again. The window seat is yours.
    .title = Window seat

last-words = Aisulu's leaving Ramazan. Klara apai's with her, his brother with him. All saved, new passwords, location off. Write him two lines.
    .title = Leaving safely
    .end-break = Let's take a month apart.
    .end-break-why = He'll count the days and write on each of them.
    .end-over = We're not together any more.
    .after-quiet = Don't write, I won't answer.
    .after-quiet-answer = That'll do, dear. Silence would, too. I'll walk with you for now.
    .after-meet = Don't write, I'll explain when we meet.
    .after-meet-why = Face to face he'll talk her round. She needn't explain.
    .done = In order: tell, save, new passwords, location off, say it, block.

q-arrive = You and Ayana have been together two months. She calls at night.
    .says = Are you home? I rang five times.
    .says-name = Ayana
    .mine = My battery died.
    .again = Oh, OK. Eat something.
    .again-name = Ayana
    .fine-why = Five calls out of worry: she heard why, and that was it.
    .check-why = Think of the last time: “eat”, and that was it.
    .stop-why = At home they'll say “she was worried”.

q-without = Your ex Ersin writes.
    .says = Everything feels empty without you.
    .says-name = Ersin
    .mine = We talked about this.
    .again = Come back today, or I'll do something to myself. It'll be on you.
    .again-name = Ersin
    .fine-why = His pain may be real. He frightens you to get you back.
    .check-why = True or not, don't check. 112 first, and an adult now.
    .stop-why = 112 and adults help him. You don't have to go back.

q-number = A message at night.
    .says = It's me, Dinmukhamed from class. New number. Where are you?
    .says-name = New number
    .mine = I'll ring the old one.
    .again = Not now. I'll tell you when we meet.
    .again-name = New number
    .fine-why = The name is his. The sender is unproven.
    .check-why = Ring his old number, or ask him tomorrow.
    .stop-why = Show it at home: it can wait.

q-hear = Dana answers your invitation to dance.
    .says = Thanks, but I don't want to.
    .says-name = Dana
    .mine = OK, fine.
    .again = Not cross with me? Then football tomorrow?
    .again-name = Dana
    .fine-why = She said No, you heard it.
    .check-why = In a week, you two still say hello.
    .stop-why = Your sister says “good”.

q-code = You've been together a week. Nazgul writes.
    .says = Come over tomorrow, nobody's home.
    .says-name = Nazgul
    .mine = Too soon for me.
    .again = If you loved me, you would. If not, we're finished.
    .again-name = Nazgul
    .fine-why = The No was punished on the spot.
    .check-why = Don't go there. Tell an adult about the pressure.
    .stop-why = An adult will tell you: love can wait.

q-app = A message on your phone.
    .what = App for couples
    .text = Your partner invites you to share locations. The link is inside.
    .fine-why = Who's inviting, where the link leads: unknown.
    .check-why = Ask your partner. Even then you can say No.
    .stop-why = With an adult you see what the app collects.

q-concert = Your classmate Dinmukhamed sends an invitation.
    .what = Concert, Saturday, 6 pm
    .what-name = Dinmukhamed
    .text = I've got two tickets. Ask your mum, you'll be home at nine.
    .small = If you don't come, Akzhol gets the ticket.
    .fine-why = The time is set, and nobody sulks.
    .check-why = Ask Mum: nine suits her.
    .stop-why = Tell Mum, and she'll meet you at nine.

q-sleep = Sayat, nineteen, calls. You've been dating a month.
    .says = Leave the camera on till you're asleep.
    .says-name = Sayat
    .mine = I'm tired.
    .again = You're so mature for your age. Your sister knows, she's fine with it.
    .again-name = Sayat
    .fine-why = He didn't hear “tired”, and the camera runs at night.
    .check-why = Even if your sister knows, he ignored your No. Tell an adult.
    .stop-why = Camera off, you told. Being mature doesn't mean giving in.

q-rumour = A comment under your post.
    .text = The two of us, ice rink, three falls 😄
    .comment = You're only a game to them. A friend of a friend told me.
    .comment-name = sulu_qyz09
    .fine-why = Nobody knows who said so: friends have friends.
    .check-why = Ask friends who see you both. A friend of a friend saw nothing.
    .stop-why = Your sister will help you see the truth.

q-roast = Jokes in the class group.
    .name = 11 “B”
    .says = Sholpan won't let me go out, says I have to study 😂
    .says-name = Nurlybek
    .again = You said “if I run, catch me”!
    .again-name = Sholpan
    .fine-why = Nurlybek started it, and both laugh.
    .check-why = Ask him alone: it was his joke.
    .stop-why = Your class teacher laughed at this, too.

q-grab = Arlan, whom you're dating, twists your arm and takes your phone.
    .says = Let's all see who you write to 😄
    .says-name = Arlan
    .mine = That hurt. Give it back.
    .again = Nothing to hide? Then why aren't you laughing?
    .again-name = Arlan
    .fine-why = Twisting an arm is violence, not fun.
    .check-why = Friends saw it. Tell a teacher or 102.
    .stop-why = A teacher takes you to a doctor today, even if it stops hurting.

q-friend = A friend: “He wants my code, but he loves me.” You say:
    .drop = Drop him, you'll find someone better
    .drop-why = Now she defends him.
    .beside = And is that what you want?
    .beside-why = You two went to the psychologist.
    .talk = Want me to text him for you?
    .talk-why = Tomorrow he blames you as well.

r1-ride = The film is over. Your friend's mum is there with her car.
    .says = I'll drop you both off.
    .says-name = Friend's mum
    .mine = I can take the bus.
    .again = As you like. Ring your mum first, either's fine.
    .again-name = Friend's mum
    .fine-why = You choose, and your friend's there.
    .check-why = Mum says: “You choose.”
    .stop-why = Mum is glad you rang and waits at the door.

r1-leader = Your dance leader, 25, writes in the group, then to you.
    .name = “Tolqyn” dancers, official
    .says = Rule: no dating until the contest.
    .says-name = Leader
    .again = You're more mature than them. Only I understand you.
    .again-name = Leader
    .fine-why = The “rule” cuts you off from all but him.
    .check-why = Ask the school about the rule. Mention “only I”.
    .stop-why = The psychologist knows: there's no such rule.

r1-couple = Your ex Ersin stops you in the corridor.
    .says = The psychologist wants us both to come.
    .says-name = Ersin
    .mine = When?
    .again = Tomorrow at three, in her room.
    .again-name = Ersin
    .fine-why = Only he says that she said so.
    .check-why = Ask the psychologist herself. Don't walk there alone with him.
    .stop-why = Your class teacher will walk you to her room.

r1-thirty = You're dating Aruzhan, who is your age. She calls.
    .says = Send me a private picture. Only I will see it.
    .says-name = Aruzhan
    .mine = No, I don't send those.
    .again = Everyone does. If you trusted me, you would.
    .again-name = Aruzhan
    .fine-why = You said No, and she asks again.
    .check-why = You can't check who sees it. Tell an adult she insists.
    .stop-why = Trust isn't a picture. Even if it's sent, you can tell.

r1-photo = A classmate you like, Almas, writes to you.
    .says = Send me a picture.
    .says-name = Almas
    .mine = Not today, my hair's a mess.
    .again = Then describe it in words. Two paragraphs at least.
    .again-name = Almas
    .fine-why = He heard the No and asked for paragraphs.
    .check-why = Think of your last No: he didn't sulk then, either.
    .stop-why = Your sister would write three about your hair.

r2-team = The lobby of a game.
    .room = Squad, 3 players
    .says = Three hours with another team yesterday. I counted.
    .says-name = Wolf_77
    .again = Don't log in without me. Or I'll call you a traitor.
    .again-name = Wolf_77
    .fine-why = He counts your hours and picks your friends.
    .check-why = The team can wait. Report the threat today.
    .stop-why = You left the game and told. Counting hours isn't friendship.

r2-part = Bekarys, whom you've dated for three months, writes.
    .says = I've thought a lot. Let's split up.
    .says-name = Bekarys
    .mine = Why?
    .again = My feelings have changed. I deleted your pictures. Thank you.
    .again-name = Bekarys
    .fine-why = Sad news, with no condition and no threat.
    .check-why = Show a friend: they see no threat and bring tea.
    .stop-why = Your sister once got a message like it.

r2-shot = A screenshot in a group.
    .name = School 9, gossip
    .shot = A screenshot: a long message under Sholpan's name
    .shot-name = nameless account
    .says = See what your friend writes about you.
    .says-name = nameless account
    .fine-why = Anyone can put a name on a screenshot.
    .check-why = Ask Sholpan, not in the group, face to face.
    .stop-why = Your class teacher finds out who runs the group.

r2-week = Nurali, whom you're dating, walks you to the stop.
    .says = Can I kiss you?
    .says-name = Nurali
    .mine = No, I don't want to.
    .again = OK. Ice cream, then. It's sweet, too.
    .again-name = Nurali
    .fine-why = He asked, heard the No and didn't sulk.
    .check-why = Ask friends: with him a No costs nothing.
    .stop-why = Your sister will say: “Mine asked, too.”

r2-dinner = An invitation from the manager of the café where you work evenings. He's twenty-four.
    .what = Dinner for two
    .what-name = Manager
    .text = I know your family, they agreed. I'll pick you up at eight.
    .small = Don't mention it at the café, people talk.
    .fine-why = Just you two, his car, “don't mention it”: all in one.
    .check-why = Why “don't mention it”? Tell the psychologist or 111.
    .stop-why = You don't go. With an adult, you ring 111 or 102.

family = Ask at home: “How do we say No to each other when we're angry?” Hard at home? Talk it over with the psychologist.
    .start = “How do we hear each other's No?”

plan = The pupil tells care from control by what comes after a No, names the steps of leaving safely, and tells an adult.
    .before = Walk through the lesson yourself. Find out when the psychologist is in, who is responsible for the hostel and where the QR code of 111 hangs. There may be couples in the class: look at nobody when you give an example.
    .minutes =
        0–1: ask “When is one and the same word care, and when is it control?”
        1–8: each pupil goes through the lesson on a screen of their own
        8–9: what does one who respects a No say? Make up three sentences
        9–10: the task for home; where home is hard, you or the psychologist listen
    .ask =
        Why do the same words sound different on two phones?
        Ramazan really learnt to sign. Does that excuse the control?
        Why did Zukhra not say “leave him”?
        Who should help somebody who says “I'll do something to myself”?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen and say “I'm glad you told me, it is not your fault”. Do not order anyone to split up; the choice stays with the young person. Nobody goes to a last meeting alone; plan the leaving with the psychologist. If either one does not want to live or threatens self-harm: 112 first, then the psychologist. Do not promise secrecy; say whom you will tell. Followed: 102. Someone at the door: 112. If there was force: before washing a doctor, with an adult the child trusts, even if nothing hurts. First ask whether home is safe: if so, the parents; if not, the psychologist and 111. If it is about an adult: 111 or 102. Telling never costs a child the phone.

chain = Control begins by cutting off friends and by guilt. The skill of watching what comes after a No helps to notice it early.
    .risk = In the “lover-boy” method the steps are similar: attention, dependence, isolation from friends, threats. The lesson helps to recognise them before there is violence.
    .skill = Lessons with practice close to real life are advised. That is why good love is here as well.
    .behaviour = Programmes against dating violence improved knowledge and attitudes, but no drop in harm was seen. That this lesson prevents harm is not proven.
