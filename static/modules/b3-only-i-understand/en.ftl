title = Me or your friends?
    .teaser = Tomiris says “choose”, and the table loses chairs. And who is that potato on the cake?
    .joke = There's a potato on the cake. No, wait, it's a leopard!
    .badge = Keeper of the big table
    .cliffhanger = One chair at the table stayed empty. Timur has “work”, it seems. What work do you have at eleven?
skill = Even if someone says “only I understand you”, I keep my friends. I tell a heavy secret.

who-madina = Madina
who-tomiris = Tomiris
who-alina = Alina
who-arman = Arman
who-dana = Dana
who-timur = Timur
who-zhanar = Zhanar apai
who-gulnar = Gulnar apai
who-saule = Saule apai
who-line = 111

table = You are Madina. You board at school and draw a leopard. In the canteen seven friends have seven chairs. Tomiris, 16, leads the art club. “You're special, they're kids,” she writes. One chair is empty now. How do you feel?
    .title = Seven chairs
    .picture = A room in the boarding wing with a bunk bed. Madina's drawings and phone are on the table.
    .happy = Happy
    .mixed = All mixed up
    .uneasy = Sorry for the chair
    .done = Praise feels good. So do chairs.

secrets =
    A surprise ends on a set day.

    A diary is a private secret: yours.

    “Don't tell a grown-up” makes a secret heavy. You can tell it even after promising.
    .title = Three secrets

week = Put a flag where there is pressure.
    .title = The missing chairs
    .away = Away from friends
    .hide = Hidden from grown-ups
    .shade-when = Monday: 7 chairs
    .shade = Murat from grade 11 brought paper. Tomiris praised your drawing aloud.
    .shade-why = You were praised, nobody was put down.
    .card-when = Tuesday: 7 chairs
    .card = Draw a card for Dana, ok? Not a word till Friday
    .card-why = Your friend Arman's secret ends on Friday.
    .sit-when = Wednesday: 5 chairs
    .sit = Don't sit with them, they're babies. Sit with me.
    .sit-why = Alina's and Arman's chairs are gone.
    .wipe-when = Thursday: 4 chairs
    .wipe = Read it, delete it. Your carer needn't see.
    .wipe-why = Kind words need no hiding.

sunday = Tomiris writes.
    .come = Sleep over at mine on Sunday. We'll draw all night.
    .may = Will my carer let me?
    .hush = I fixed it with your mum in the parents' chat. Don't tell your carer.
    .fine-why = If it is agreed, why hide it?
    .check-why = Ask Mum. Tell her about the “don't tell”, too.
    .stop-why = Visiting is fine. Hiding it is the warning sign.

knock = Time to tell. Knock on a door.
    .say = Something has happened. Please listen.
    .zhanar = My carer, Zhanar apai
    .zhanar-says = Eleven kids are brushing their teeth, one ate the toothpaste! Later, okay?
    .zhanar-why = She's busy. Try another door.
    .gulnar = My class teacher, Gulnar apai
    .gulnar-says = A note on the door: “In a meeting”.
    .gulnar-why = There is one more door.
    .saule = The psychologist, Saule apai
    .saule-says = I'm glad you told me. I'll tell only those who can help.
    .saule-why = If Tomiris writes again, show Apai.
    .done = Later Zhanar apai said: “You were right to tell.”

chat = Evening. You are Madina. Tomiris writes.

chat-hello = I dreamt of your leopard, with tracks in the snow.

    Your friends won't get it. Only I understand you.
    .friends = Thanks. My friends love the leopard, too
    .friends-why = You said thanks, and the chairs stay.
    .show = Saule apai is waiting for this
    .show-why = She asked to see it, after all.
    .only = Only you get this
    .only-why = Warm words feel good. One more chair went.

chat-dots = …

    Fine. You don't need me.
    .sorry = Sorry, I won't go to Saule apai
    .sorry-why = You felt for her. Tomiris was sweet again at once.
    .show = I knock on the psychologist's door
    .show-why = Apai said: “Dots can be pressure, too.”
    .stay = Don't be upset. I'm keeping my friends
    .stay-why = The dots blinked and went out. Nothing else happened.

chat-saule-first =
    I'm glad you showed me, Madina.

    What will you tell Tomiris?
    .no = I'm not coming on Sunday.
    .no-why = One sentence. With a full stop.
    .out = Nothing. I go and draw
    .out-why = The leopard on your paper is smiling.

chat-cake = arman here. keep sunday free

    can't say why, but gulnar apai knows
    .yes = Okay, I'm free on Sunday
    .yes-why = It ends on Sunday, and Apai knows.
    .her = What will Tomiris say?
    .her-why = Sunday is yours. Arman will wait anyway.

chat-touch =
    I stroked your hair at art club, and you pulled away.

    You don't mind, do you?
    .no = I do mind. I decide
    .no-why = Nobody may touch you without a yes.
    .shy = It's fine, let's draw
    .shy-why = It is your hair. You may say so, even if you feel shy.
    .tell = I look for Saule apai
    .tell-why = Don't like a touch? You can always tell.

chat-choose = Choose now.

    Me or your friends?
    .you = You, of course
    .you-why = Even after choosing, it's not too late to tell.
    .none = I won't choose, I'm off to dinner
    .none-why = Friendship is no race, you needn't choose.
    .show = I send Gulnar apai this
    .show-why = Apai read it and shook her head.

chat-zhanar = Eleven are asleep. I'm sorry you had to wait.

    Now I'm all ears for the twelfth.
    .say = Apai, Tomiris keeps pressuring me
    .say-why = One sentence was enough.
    .read = Can we read this chat together?
    .read-why = Apai put her glasses on and read it all.

chat-saule = Telling a second time is brave.

    Now “Night_leopard” writes: “It's me.” What do you do?
    .out = I leave without an answer
    .out-why = A new name, but you know the words.
    .block = I keep it all and block
    .block-why = Tomiris again: reported, too.

chat-gulnar = I'm glad you told me. It is not your fault.

    And if Tomiris writes again?
    .block = I save the chat and block
    .block-why = Apai knows it all, the proof is safe.
    .out = I leave, I don't read it
    .out-why = Then you told Apai the rest yourself.

chat-gulnar-asks = Gulnar apai here. Alina came to me.

    Will you tell me yourself?
    .say = Yes. Tomiris is pressuring me
    .say-why = Apai listened and didn't interrupt.
    .read = Please read the chat, Apai
    .read-why = You read it together and saved the chat.

chat-closer = Let this chat be our secret.

    Delete it now, your carer needn't see.
    .wipe = Okay, Saule apai won't see this
    .wipe-why = After one demand came the next.
    .keep = No, the chat stays
    .keep-why = With the chat a grown-up can help.
    .show = Secrets go to the psychologist
    .show-why = A grown-up should hear the word “delete”.

chat-felt = Now block Alina. And Arman.

chat-chairs = Dinner. Two chairs: yours and Tomiris's. She hasn't come.

    What do you do?
    .alina = I write to my friend Alina
    .alina-why = Alina answered at once.
    .wait = I wait for Tomiris
    .wait-why = The soup went cold. She only wrote at night.
    .adult = I go to Saule apai
    .adult-why = An empty table is reason enough to tell.

chat-alina = Alina here, I'm saving you a seat 🦭 Tomiris told me not to write.

    Shall we sit together tomorrow?
    .sit = Yes. It's been hard for me
    .sit-why = Alina didn't blame you, she sent three seals.
    .ask = I'll ask Tomiris and tell you
    .ask-why = Chairs aren't up to Tomiris. Alina can wait.

chat-night = …

    I can't sleep. Because of you.
    .line = I call 111
    .line-why = 111 answers at night as well, free.
    .off = Phone off, I tell Saule apai in the morning
    .off-why = Her sleep isn't your job.

chat-line = This is 111. I'm glad you called. Let's talk with your carer, too.

    And if Tomiris writes again?
    .save = I save the words and block
    .save-why = Tomorrow the grown-ups will need these words.
    .out = No answer, I go to sleep
    .out-why = Let the dots blink till morning.

chat-saule-tea =
    So early! Have some tea. I'm glad you told me.

    And if Tomiris writes again?
    .out = I leave and draw my leopard
    .out-why = Apai gave you three pencils.
    .block = I save it and block
    .block-why = Apai printed the proof herself.

chat-told-saule =
    Tomiris gets help, too. A teacher is at the club now.

    There are seven chairs on your birthday. Is it a leopard or a potato on the cake?
    .title = Seven chairs, one potato

chat-told-zhanar =
    Zhanar apai helped in one evening, and Tomiris talks with the psychologist.

    Apai drew the leopard on the cake. It really is a potato!
    .title = The twelfth child

chat-told-gulnar =
    You told Apai. In two days Tomiris got help, too.

    A potato on the cake? Alina drew whiskers: leopard!
    .title = Alina saved a place

chat-told-line =
    111 talked with Zhanar apai at night. Four chairs were back by breakfast.

    On your birthday, all seven. You got the potato slice!
    .title = The night call

chat-told-tea =
    Apai helps Tomiris, too. Friends carried the table to Apai's room.

    The birthday cake fell into the tea. Potatoes can swim!
    .title = The table came to tea

seventh = Your birthday. No Timur: “Got work.” What about his chair?
    .wait = It waits for him
    .cake = We put cake there
    .leopard = The leopard's picture sits there
    .done = The chair waits for Timur.

q2-dance = You were added to a new chat.
    .name = Dance. Shh!
    .says = We're making a dance for Gulnar apai. Don't tell till Saturday.
    .says-name = Asel
    .mine = We learned it in music!
    .knows = And the music teacher will play!
    .knows-name = Asel
    .fine-why = On Saturday Apai and the whole class will see.
    .check-why = Ask the music teacher and she'll dance it for you.
    .stop-why = At home they'll wait for Saturday, too.

q2-wipe = A girl you know from ninth grade writes.
    .says = They don't listen to you at home, do they?
    .says-name = Korkem
    .again = I listen. Read this, then delete it, okay?
    .again-name = Korkem
    .fine-why = She draws you away from home and hides it.
    .check-why = Keep the chat, a grown-up should read it, too.
    .stop-why = Behind warm words a grown-up sees the rest.

q2-camp = You were added to a new chat.
    .name = Group 3
    .says = It's our group's chat at camp. The leaders know.
    .says-name = Samat
    .mine = But they're not here?
    .later = They'll join later. Just write your name.
    .later-name = Samat
    .fine-why = So far only Samat speaks for the leaders.
    .check-why = Ask a leader: is there such a chat?
    .stop-why = A grown-up would ring the camp first, too.

q2-glass = Your class teacher stops you in the corridor.
    .says = Let's talk after school, just us, behind the glass door.
    .mine = Are you going to scold me?
    .why = Dear me, no! Which drawing shall we send to the contest?
    .fine-why = She said why, and the whole corridor sees in.
    .check-why = The contest list hangs beside that door.
    .stop-why = If it feels odd, tell Mum and bring a friend.

q2-tutor = Your tutor video-calls you.
    .says = Your mum said: “Be a brother to my child.”
    .says-name = Erzhan agai
    .mine = Mum never said so.
    .again = She forgot. Tell me your worries, they're tired at home.
    .again-name = Erzhan agai
    .fine-why = If only he knows, nobody at home can help.
    .check-why = Ask Mum, and repeat every word of his.
    .stop-why = He wanted to part you from your family.

q2-heard = A girl you know from the next class writes.
    .says = Alina says you're boring.
    .says-name = Leila
    .mine = Alina?
    .self = I heard it myself. Believe it or not.
    .self-name = Leila
    .fine-why = You heard nothing from Alina herself.
    .check-why = Ask Alina what she said and what she didn't.
    .stop-why = A teacher would listen to Alina first, too.

q2-sad = Your classmate Dana is in the game, too.
    .room = Moon Meadow
    .sad = You weren't here and I lost. I'm sad 🎮
    .mine = I had homework.
    .may = Never mind. Tomorrow? Or another day.
    .fine-why = She said how she feels and left the choice to you.
    .check-why = Ring Dana: her voice isn't cross.
    .stop-why = At home they'd say: “Play after homework.”

q2-tickle = A break at your dance club.
    .says = Tired? Let me stroke your back and tickle you.
    .says-name = Club leader
    .mine = No!
    .all = We're all here, the others are used to it.
    .all-name = Club leader
    .fine-why = He didn't hear the “no”.
    .check-why = You said no. Now tell a grown-up.
    .stop-why = However many are there, your body is yours.

q2-massage = After training someone stops you.
    .says = It's your turn for a massage. Your parents signed.
    .says-name = Masseuse
    .mine = Nobody told me.
    .list = Coach has the list, you'll see it later.
    .list-name = Masseuse
    .fine-why = Your parents said nothing about signing.
    .check-why = Ring Mum, and don't lie down till then.
    .stop-why = If you tell, Coach shows you the list himself.

q2-topic = A message is on your phone.
    .what = Drawing contest
    .text = Tell nobody the topic till Friday, not even a friend: 6 “A” hasn't drawn yet.
    .fine-why = On Friday everybody hears the topic.
    .check-why = The contest's site has the very same rule.
    .stop-why = You may tell a grown-up: they aren't drawing!

q2-hungry = You are in a game.
    .room = The leopard's cave
    .one = I'm twelve, too. If you go, I won't eat.
    .one-name = Aiqar
    .mine = It's my bedtime.
    .two = Stay and we're friends. Go and we're not.
    .two-name = Aiqar
    .fine-why = Somebody's dinner isn't your job.
    .check-why = Let a grown-up find out who is hungry. Tell.
    .stop-why = If you tell, help will get there, too.

q2-friend = A friend is being pressured and says “don't tell”. What do you say?
    .swear = I won't tell, but I'm with you
    .swear-why = Now the heavy secret weighs on two.
    .who = That's heavy. Who do we go to?
    .who-why = Your friend can choose whom to tell.
    .stop = I'll warn the bully: “I'll tell Apai”
    .stop-why = Now they write to both of you.

r1-pigeons = You were added to a new chat.
    .name = Our home 🏠
    .says = We miss you! I named a pigeon after you.
    .says-name = Grandpa
    .mine = I'm coming in the holidays.
    .come = Come any day you can. Mum is reading this, too.
    .come-name = Grandpa
    .fine-why = Grandpa misses you and demands nothing.
    .check-why = Mum is in the chat and writes herself.
    .stop-why = Your teacher would say: “Write Grandpa a letter.”

r1-rule = A message is on your phone.
    .what = Chess club, Samat agai
    .text = Official rule: be friends inside the team only. Chatting with others gives our game away.
    .fine-why = No club chooses your friends for you.
    .check-why = Ask at school, and say that friends were forbidden.
    .stop-why = The other chess players keep their friends then, too.

r1-gossip = A post shows up in your feed.
    .when = 1 hour ago
    .when-name = Red_apple
    .text = A friend of Dana's friend says that Dana can't keep a secret.
    .fine-why = It went through two people, and Dana isn't here.
    .check-why = Ask Dana and it's clear in a minute.
    .stop-why = A teacher would ask Dana kindly as well.

r1-seats = Your desk mate stops you at the bus stop.
    .says = I got two seats on the bus, just for us!
    .says-name = Desk mate
    .mine = And the others?
    .all = Apai says there's room for all. We'll swap tomorrow.
    .all-name = Desk mate
    .fine-why = It's one ride, and it's everybody's bus.
    .check-why = Apai can show you the seating list.
    .stop-why = Sit with others and nobody minds.

r1-pact = Someone you met in a game calls.
    .says = Let's talk without cameras. Shall we swap secrets?
    .says-name = Ai_saule
    .mine = What kind?
    .swear = The kind only we two know. Swear, and I'll start.
    .swear-name = Ai_saule
    .fine-why = A stranger's secret would weigh on you.
    .check-why = Never mind who it is. Say you were told to swear.
    .stop-why = You may tell even after you swore.

r2-vote = You were added to a new chat.
    .name = True friends
    .one = Let nobody write to Madina now. Vote!
    .one-name = Pingvin_6
    .two = Arman voted, too. If you don't like it, go.
    .two-name = Gul_6
    .fine-why = Today it's Madina, tomorrow somebody else.
    .check-why = Ask Arman if that's true, and show a grown-up the vote.
    .stop-why = One child who tells, and Madina isn't alone.

r2-diary = Your classmate posted this picture.
    .picture = A room in the boarding wing. Drawings, a phone and a diary are on the table.
    .lock = The lock on a diary
    .under = Nobody opens my diary. I have the key.
    .under-name = Madina
    .fine-why = A diary is a private secret and weighs on nobody.
    .check-why = Ask Madina: she shows drawings, not words.
    .stop-why = Her carer wouldn't read a diary unasked, either.

r2-sorry = Somebody writes from a new number.
    .new = It's Tomiris. I want to say sorry.
    .new-name = Tomiris
    .asks = Please pass it on to Madina.
    .asks-name = Tomiris
    .fine-why = So far only she says it's Tomiris.
    .check-why = Ask Saule apai if it is Tomiris.
    .stop-why = Then a grown-up passes the sorry on properly.

r2-pillows = You are invited.
    .what = Pillow fight
    .text = Sleep at ours on Sunday! Tell nobody, or the others win.
    .text-name = Leila
    .mine = My mum talked to yours. I'm coming!
    .fine-why = The mums talked, and yours told you so herself.
    .check-why = Ask Mum again and she hands you a pillow.
    .stop-why = Mum has known for days, so she isn't worried.

r2-knee = You are in the nurse's room. Your knee hurts.
    .says = Take everything off and shut the door.
    .says-name = Nurse's helper
    .mine = It's only my knee. Mum is on her way.
    .again = Mum and the doctor both know. We'll be quick.
    .again-name = Nurse's helper
    .fine-why = For a knee you needn't undress or shut a door.
    .check-why = Step out, and tell Mum everything when she comes.
    .stop-why = You may say No to a doctor or helper, too.

family = Put one extra chair at the table tonight: whom would you invite? Let's promise: we listen to a heavy secret and take no phone away. Is home far? Play it with your carer.
    .start = “Who sat next to you when you were my age?”

plan = The pupil recognises words that lead away from friends, sulking that pushes, and “hide it”. The pupil keeps friends, and tells a heavy secret until a grown-up hears it.
    .before = Do the lesson yourself first. If someone in class is being left out, talk to the psychologist and name nobody. Find out where the carer's and the psychologist's rooms are, and where the 111 QR code hangs.
    .minutes =
        0–1: ask “How many days can you keep a surprise?”
        1–8: pupils do the module alone or in pairs
        8–9: each desk gets an empty chair; pupils say whom they would invite
        9–10: home task; a child whose home is far does it with the carer or with you
    .ask =
        Arman and Tomiris both said “don't tell”. What is the difference?
        Alina and Tomiris were both sad. Which of them used pressure? How do you know?
        Madina likes Tomiris. Can you like someone and still say No?
        Why didn't Zhanar apai listen at first? What did Madina do?
        Don't ask “Has this happened to you?”, talk about the characters only
    .told = Listen calmly, say thank you, don't blame. If you are busy, name a time and come back the same day. Don't promise secrecy, explain to the child whom you will tell. The chat should not be deleted. On the same day, tell the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. Don't question further, ask the psychologist. If there is danger right now, call 112 or 102. Telling never costs a child the phone. The child who pressured may be your pupil as well and needs help, too.

chain = Someone who pressures leads a child away from friends and asks for secrecy. So the child practises several times: not giving in to sulking, staying with friends, telling a grown-up.
    .risk = Research describes isolating a child and asking for secrecy as signs of such pressure. They come in no fixed order, so we teach signs, not a ladder.
    .skill = Active lessons that repeat one skill work better. A surprise, a sad friend and a private diary are here too, so a child won't fear every secret.
    .behaviour = After a lesson of under an hour, 11–17-year-olds had fewer sexual chats with people they met online. Knowing alone doesn't teach telling, so telling is repeated here. That this lesson prevents harm is not proven.
