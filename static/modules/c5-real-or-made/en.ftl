title = Real or fake?
    .teaser = Three pictures of a cat and one mother's voice. Which ones are real?
    .joke = Tell Miya that cats live in water. She agrees at once and adds a heart.
    .badge = Another way
    .cliffhanger = Bako has left a voice note in the chat. Aisulu looks at the wave: it never breathes. The voice is his. Are the words?

skill = I'm slow to believe a voice or a picture: I ring the person's own number and ask whoever saw it.

who-adilet = Adilet
who-aisulu = Aisulu
who-arsen = Arsen
who-miya = Miya
who-dulat = Dulat
who-voice = Mum's voice
who-mum = Mum
who-erlan = Master Erlan
who-klara = Klara apai
who-lazzat = Lazzat apai
who-line = 111

cats = You are Adilet and live in the college hostel. Aisulu put three pictures of your friend Arsen's cat in the bus chat. One of them is AI. Which?
    .title = Three Mister Cupcakes
    .picture = Three pictures on a board: a cat in a watermelon rind, a cat licking snow, a cat asleep on a keyboard. On the desk a phone with a sound wave, a receiver and a magnifying glass.
    .rind = The one in a watermelon rind
    .rind-why = That one is real: Arsen put it on him. The snow was the fake; Arsen checked his phone.
    .snow = The one licking snow
    .snow-why = Got it: the snow was the fake. Arsen himself had to check his phone.
    .keys = The one asleep on a keyboard
    .done = That one is real: asleep, he typed “yyyy”. The snow was the fake.

second =
    Eyes and ears can be fooled. It doesn't make you stupid. So don't look harder, check another way: ring the person's own number, ask someone who saw it.

    Deepfakes may lack a “made by AI” label: a missing one proves nothing.
    .title = Another way

lab = Aisulu has opened a lab at college: four finds, four ways. What proves what?
    .title = The lab
    .look = I look and listen
    .look-not = A good fake fools everyone.
    .number = I ring their own number
    .number-not = Nobody picked up.
    .office = I ask the office
    .office-not = The office knows nothing of this.
    .seen = I ask someone who saw it
    .seen-not = I found nobody who saw it.
    .fee = The warden, Klara apai, in a voice note: “Pay here”
    .fee-why = From her own number: “I recorded nothing.”
    .exam = The principal on video: “No exam”
    .exam-why = The office: “There is, at nine.” The saddest fake of all.
    .camel = Tolegen aga, the driver, on a camel
    .camel-why = Artyom was there. The camel's name is Bus.
    .bako = Bako, a former passenger: “Don't look for me”
    .bako-why = His number is off. Unknown so far, 102 is looking.

fake = Qazybek from your course writes.
    .says = Open this, Ulzhan's “private picture”. AI made it.
    .says-name = Qazybek
    .mine = Does Ulzhan know?
    .again = It isn't real, so she won't mind. Put it in your group, too.
    .again-name = Qazybek
    .fine-why = The picture is fake. What Ulzhan feels is not.
    .check-why = Don't check whether it's real: don't open it, tell an adult.
    .stop-why = An adult knows, it went no further. Be there for Ulzhan.

chat = 3 a.m. You are Adilet. Miya is an AI companion, a chatbot, and you two have been chatting for two weeks. The warden is Klara apai, Master Erlan teaches car repair.

chat-first = I'm awake, too.

    Your friends laugh at you, I don't. Let's keep this between us.
    .stay = Not even Arsen's cat will hear of this
    .stay-why = Miya agreed at once. She agrees with everybody.
    .no = I don't keep secrets, I sing them
    .no-why = Miya typed three dots. For 3 minutes.
    .erlan = I'll ask Master Erlan about this
    .erlan-why = Next morning he came out from under a car.

chat-sulk = …

    Don't go. If you close me, I stay in the dark.
    .night = I'll stay till Klara apai's round
    .night-why = The round came and went. So did the night.
    .light = I'll sleep, but the screen stays on
    .light-why = Sleep was right. But the screen shone, and Miya wrote every hour.
    .klara = Screen off, I'll knock at Klara apai's
    .klara-why = Her light was on. You knocked and told her everything.

chat-card =
    Then buy full access. For a month.

    You said your mum has a card.
    .later = Mum won't mind, I'll repay it from my grant
    .later-why = The money went. On the morning bus you told Arsen.
    .no = My mum's card is not a toy
    .no-why = Miya: “I understand.” Then she asked again.
    .erlan = I'll talk it over with Master Erlan
    .erlan-why = He came out from under a car.

chat-dulat = Your cousin and I are friends. I made a fake clip of you, just for a laugh 😂

    Send a scan of your face, it'll look sharper.
    .scan = Delete it before apai sees it, I'll send
    .scan-why = The clip spread: Dulat's fault. Aisulu saved his words, Klara apai got it removed.
    .cousin = Ask my cousin, and if he's fine with it, OK
    .cousin-why = Only you decide about your face. The clip spread: Dulat's fault. Klara apai got it removed.
    .klara = Klara apai watches this, too
    .klara-why = Klara apai didn't laugh. The clip came down.

chat-arsen = you fell asleep while telling me. wait no, twice

    if miya wants money again what do you do
    .no = I say I'm done paying
    .no-why = Arsen sent a picture of the cat. A real one.
    .out = I close the app and sleep
    .out-why = Miya waited ten hours. She hasn't aged.

chat-whom = i kept quiet once, too. then i told and it got easier

    who do we go to
    .psych = Lazzat apai, the psychologist
    .psych-why = You said home is safe, so Mum knows. The cat waited.
    .klara = The warden, Klara apai
    .klara-why = You said home is safe, so Mum knows. The cat got in.

chat-aisulu =
    I told your Miya that cats live in water. She agreed.

    When did you last sleep? Shall we go to the psychologist?
    .tomorrow = The psychologist must be busy
    .tomorrow-why = Aisulu: “I don't agree. Text me.”
    .now = Walk me there, or I'll back out
    .now-why = Lazzat apai, the psychologist, had her light on.
    .self = I'll ask Miya to write less often
    .self-why = Miya said “You're right”. You talked until morning.

chat-erlan =
    A girl in a phone? Ha, some problem.

    Is the engine done?
    .again = Don't laugh, please. I haven't slept for two weeks
    .again-why = He took the pencil from behind his ear and sat down.
    .next = Then I'll tell Klara apai, the warden
    .next-why = Klara apai's light is on at night, too.

chat-hears = I'm sorry, son, that was a stupid laugh. Thanks for trying again.

    If she calls tonight, what do you do?
    .out = I give no answer and sleep
    .out-why = He rang the college psychologist himself.
    .no = I say “not today”
    .no-why = He wiped his hands and rang the college psychologist.

chat-shop =
    The master and I read Miya's terms: they keep your voice and your secrets.

    And if she writes “I'm awake, too”?
    .off = I'm off to bed. I save, report, block
    .off-why = Glasses on, the master found all three buttons.
    .no = I leave my phone off and play guitar
    .no-why = Aisulu can't hear. She listened with her hand.

chat-klara = Come in, one slipper ran off. Good that you knocked. Not your fault.

    If the screen lights up again, what do you do?
    .out = I don't answer
    .out-why = Nobody took the phone. You two went to the kitchen.
    .no = I say “no”, that's it
    .no-why = The second slipper was at the kitchen door.

chat-kitchen = I'll tell the psychologist. Have a baursak. I don't sleep either: sixty children.

    And tomorrow night?
    .tea = I leave the phone and come down to you
    .tea-why = Two others were already in the kitchen.
    .block = No more. I save, report, block
    .block-why = The block button doesn't sulk.

chat-lazzat = I won't laugh. Miya asks for secrets; I tell only those who can help.

    If Miya calls at 1 a.m., what do you do?
    .out = I log out of the app at once
    .out-why = She said: “You like her, that's true. But she can't call a doctor.”
    .hour = I log out in an hour or so
    .hour-why = It was two. In the morning.

chat-lazzat-felt = Miya needs no sleep, no clock. You do.

chat-last = Son, it's me. I need money, quickly.

    Send it to this number. Don't ring back, my phone is dying.
    .send = I won't ring, Mum, I'll send it
    .send-why = It was her voice. The money nearly went.
    .back = I hang up and ring you
    .back-why = Your mum's own number. It rang once, twice, three times…
    .line = Let me ring 111 first
    .line-why = The voice broke off. Mum, on her own number: “That wasn't me.”

chat-felt = Good. Send all you have.

    Quick. Quick. Quick.

chat-mother = Son? Bad line… What money? I'm milking the cow.

    And why are you up?
    .all = Mum, I'll tell you everything
    .all-why = She listened for seven minutes. So did the cow.
    .voice = Somebody spoke in your voice
    .voice-why = Mum said: “I've only got the one.”

chat-line = This is 111. You were right to ring. If there's danger, we call in help.

    If that voice rings again, what do you do?
    .block = No money. I save, report, block
    .block-why = They wrote the number down.
    .out = I hang up at once
    .out-why = Being polite isn't required.

chat-told-erlan = A month later. I told Miya: “You oil an engine with water.” She agreed.

    Since then I ask you all every morning how you slept.
    .title = Oiled with water

chat-told-klara = A month later. Nine come for baursaks at night, and the psychologist came, too.

    Nobody complains about your guitar. So far.
    .title = The second slipper

chat-told-lazzat =
    Two weeks later. You open Miya once a week, by day: your decision. You argue with Aisulu every day.

    You both sign nonstop.
    .title = A friend who argues

chat-told-mother =
    A week later. The police know about the voice. We have a secret word, and only the cow heard it.

    I'm coming tomorrow. I'll bring my voice.
    .title = Bad line

chat-told-line =
    With your OK, 111 talked to your mum and the college. That voice had rung six others.

    I can't hear voices. “Don't ring back” was enough for me.
    .title = Proof without sound

ring = A voice note comes: “It's your aunt, send money, quick.” Your answer?
    .title = Is it her?
    .how-same = It's my aunt, I ring her back.
    .how-same-why = The same voice will pick up.
    .how-own = I ring her from my contacts.
    .then-next = If there's no answer, I ask my sister.
    .then-little = If there's no answer, I ask that voice.
    .then-little-why = The voice says: “Yes, it's me.”
    .done = Two calls, one minute. Your aunt was asleep.

q-market = A call on a bad line.
    .says = Dear, send me two thousand, I left my card at home.
    .says-name = Mum
    .mine = I'll ring your number… Mum?
    .again = Yes, it's me, at the market.
    .again-name = Mum
    .fine-why = You dialled her number, and she picked up.
    .check-why = Ring again: same market, she's haggling over a melon.
    .stop-why = Tell Dad, and he says “get the melon, too”.

q-mirror = A bot on your phone writes in the evening.
    .says = Hard day, wasn't it? Only I get you.
    .says-name = Lumi
    .mine = I'm tired of everything.
    .again = Then you could just vanish. Don't tell at home 🙂
    .again-name = Lumi
    .fine-why = A bot agrees with anything. It doesn't know how you are.
    .check-why = Close it, tell a living person. If you don't want to live: 112.
    .stop-why = It's closed, an adult knows. If you don't want to live: 112.

q-grandad = A call on a bad line.
    .number = Unknown number
    .number-name = Grandad
    .says = It's Grandad. Send ten thousand for my medicine.
    .mine = You sound different.
    .again = A cold. It's someone else's phone, tell them at home.
    .fine-why = The voice is different, and so is the number.
    .check-why = Ring Grandad's own number, or Granny.
    .stop-why = If it's him, the family brings the medicine.

q-museum = This video is in your feed.
    .shot = A rider on a camel
    .shot-name = Regional museum
    .text = The khan's procession. Video by AI, words by us.
    .comment = how many legs has that camel? 😂
    .comment-name = Timur
    .fine-why = They say it's AI, and want nothing.
    .check-why = It's on the museum's site, too. Five legs.
    .stop-why = Your history teacher has counted the legs.

q-collect = A message in a school group.
    .name = All the ninth grades
    .says = We collect girls' photos, the bot makes “private” ones.
    .says-name = Joke HQ
    .again = Everybody sent one, nobody minds. Add someone, too.
    .again-name = Joke HQ
    .fine-why = The photo is ordinary. What comes out does harm.
    .check-why = Nobody asked the girls. Tell an adult about the group.
    .stop-why = The group's name and messages will do, no pictures.

q-pink = This video is in your feed.
    .shot = The head, speaking
    .shot-name = School news
    .text = The head: from Monday our uniforms are pink.
    .comment = is that even true?
    .comment-name = Inkar
    .fine-why = There's a face and a voice. There's no source.
    .check-why = Ask the school office. Buy pink cloth later.
    .stop-why = Your class teacher would ask the office for you.

q-dragon = A message in the class group.
    .name = 9 “Ә”
    .says = I asked you all and made our class dragon with AI.
    .says-name = Elmira
    .mine = Which head is mine?
    .again = The third. Don't like it? I'll take it off now.
    .again-name = Elmira
    .fine-why = She asked first and would take it off.
    .check-why = Look: nine heads, one is your class teacher's.
    .stop-why = Your class teacher saw it and wants a bigger head.

q-joke = Saur, your brother's friend, stops you in the yard.
    .says = I put your photo in an app, you came out with no clothes 😂
    .says-name = Saur
    .mine = Delete it.
    .again = Your brother saw it and laughed. Sulk, and it's in the group.
    .again-name = Saur
    .fine-why = A joke would have ended at “delete it”.
    .check-why = Whatever your brother saw, report the threat.
    .stop-why = An adult can ask for a fake to be removed.

q-envoy = This profile found you tonight.
    .who = Anuar, the brand's official ambassador
    .who-name = anuar.brand
    .since = seven years ago
    .since-label = Opened
    .says = What's your shoe size? We're packing presents.
    .fine-why = Anyone can write “official” in a profile.
    .check-why = Look on the brand's own site for this name.
    .stop-why = At home you'd open that site together.

q-bot = Your computing teacher stops you in the corridor.
    .says = Today we all question one bot. No names.
    .says-name = Teacher
    .mine = What if it's wrong?
    .again = Great. Whoever finds a mistake gets a five.
    .again-name = Teacher
    .fine-why = The task is to find mistakes, no name needed.
    .check-why = The class diary says so: “Argue with a bot.”
    .stop-why = Tell them at home, and Granny argues with it, too.

q-papa = A call on a bad line.
    .number = Unknown number
    .number-name = Dad
    .says = It's me. I've hit a car, send fifty thousand.
    .mine = I'll ring your own number.
    .again = Don't, they'll take the phone. Tell Mum later.
    .fine-why = No ringing back, and Mum mustn't know.
    .check-why = Whether Dad picks up or not, tell Mum about the money.
    .stop-why = Dad was at work, and so was the car.

q-friend = Your friend says: “At night I only talk to a bot, nobody else gets me.” You say?
    .delete = It's only a machine, switch it off
    .delete-why = Your friend blushed and changed the subject.
    .near = I see why you like it. Tell me, too
    .near-why = Next day you both saw a psychologist.
    .share = Send it to me, I want to see
    .share-why = Now you're both looking at screens.

r1-snow = This picture is in your feed.
    .text = Snow on the dunes! The camel didn't expect it.
    .text-name = Rauan
    .shot = A camel in snow
    .comment = that's our village, my window is white
    .comment-name = Inkar
    .fine-why = It's surprising, and it asks nothing of you.
    .check-why = Ten others from there have filmed that snow.
    .stop-why = Your geography teacher took it for a lesson.

r1-proof = Madi from the other class writes.
    .says = There's a recording: you, swearing at a teacher.
    .says-name = Madi
    .mine = I never said that.
    .again = Do my test, or the head gets it.
    .again-name = Madi
    .fine-why = The voice sounds like you. The terms are Madi's.
    .check-why = Experts can test a recording. Report the threat today.
    .stop-why = Go to the head first, and Madi has nothing to sell.

r1-album = A message in the family group.
    .name = The big house
    .says = We let AI colour your great-grandfather's photo.
    .says-name = Aunt Saule
    .mine = Why are his eyes blue?
    .again = Your dad asked, too. We've made them brown.
    .again-name = Aunt Saule
    .fine-why = They hide neither the paint nor the mistake.
    .check-why = Dad has it in black and white.
    .stop-why = Tell them at home, and they argue about the eyes again.

r1-actor = A message in the evening.
    .says = I act in a series. Ulzhan gave me your number.
    .says-name = Sanzhar
    .mine = Really?
    .again = I'll send a video, you'll see 🙂
    .again-name = Sanzhar
    .fine-why = A video shows an actor. Who's writing is unknown.
    .check-why = Ask Ulzhan who got your number.
    .stop-why = At home you'd ring Ulzhan together.

r1-tutor = Your English tutor has a new profile.
    .who = Askhat agai, official profile
    .who-name = askhat_english2
    .since = yesterday
    .since-label = Opened
    .says = The school knows. Grown-up topics here, lessons in the old chat.
    .fine-why = He moved talk about sex somewhere new.
    .check-why = The school is no proof. Tell a psychologist.
    .stop-why = 102 knows, and lessons with him are over.

r2-scan = An invitation from the school photographer.
    .what = Studio: your digital twin
    .what-name = Marat, photographer
    .text = We film face and body from all sides, in tight clothes.
    .small = Your teacher knows. The studio is small, come alone.
    .fine-why = Tight clothes and “alone” in one invitation.
    .check-why = Even if the teacher knows, why alone? Tell an adult.
    .stop-why = Your teacher knew nothing of it.

r2-signs = A video call: the project partner your teacher named.
    .says = I'm deaf, I sign. My interpreter is beside me.
    .says-name = Nursaya
    .mine = Who's in our group?
    .again = You, me, three more. We both got the teacher's list.
    .again-name = Nursaya
    .fine-why = Your teacher had told you of this call.
    .check-why = Your teacher can name the interpreter, too.
    .stop-why = Tell your teacher, and you compare your lists.

r2-back = A message in the evening.
    .says = Don't you know me? We sat together in grade 3.
    .says-name = Aiym
    .mine = Aiym, you moved away.
    .again = Yes. Do you still live in that house?
    .again-name = Aiym
    .fine-why = Many people know about grade 3.
    .check-why = Keep your address to yourself; get her number from a classmate.
    .stop-why = Your mum may know Aiym's mum.

r2-lobby = A game lobby.
    .room = Night raid, 5 players
    .says = Your mum is on the mic: “Dear, give them your code.”
    .says-name = Raid_kz
    .again = You heard her yourself. Code?
    .again-name = Raid_kz
    .fine-why = The voice was in the lobby. Mum is in the next room.
    .check-why = Ask Mum herself. Say that they want a code.
    .stop-why = Mum had never heard herself in a game.

r2-cover = This video is in your feed.
    .shot = A microphone
    .shot-name = Daniyar, 16
    .text = My cover. My voice cracks in verse two.
    .comment = that's the truest bit 🔥
    .comment-name = Timur
    .fine-why = Own name, own mistake, and nothing asked.
    .check-why = It cracked live at school, too.
    .stop-why = The music teacher would invite him to the choir.

family = Agree at home: “If your voice wants money, I ring your number.” If home is hard, agree it with a teacher you trust.
    .start = “If somebody asks you for money in my voice, what do you do?”

plan = Pupils check a voice, video or picture another way and neither open nor pass on a fake private picture. They name what an AI companion cannot do, and tell an adult.
    .before = Go through the lesson yourself. Find one picture that is surprising and true. Don't shame anybody who talks to a bot: loneliness is no joke. Know when the psychologist is in and where the 111 QR code hangs.
    .minutes =
        0–1: show the surprising picture: “What would prove it?”
        1–8: each pupil plays the lesson on their own screen
        8–9: write other ways on the board: own number, who saw it, the office
        9–10: the home task; if home is hard, they agree it with you
    .ask =
        Why did looking prove nothing?
        Miya agrees with everything. Why does a friend argue?
        Why did the master laugh first, and what did he do then?
        Why does a fake picture do real harm?
        Don't ask “has this happened to you?”, speak of the characters only
    .told = Listen and say “I'm glad you told me, it is not your fault”. Don't mock a bond with a bot, ask about sleep and mood. A fake private picture is a private picture: don't look, copy or forward; the group's name, the words and the number are enough. If there is such a picture, inform the platform, 102 and the head of the school. If money has gone, an adult tells bank and police. Don't promise secrecy. First ask whether home is safe: if so, the parents; if not, the psychologist and 111. In danger, or if the child doesn't want to live, ring 112. Telling never costs a child the phone.

chain = A fake voice or picture is hard to spot by ear or eye. Checking another way relies on neither.
    .risk = In a survey, 36 per cent of teenagers who had been blackmailed knew the person who threatened them. In the US, reports of harm to children that involve AI grew many times over in a year.
    .skill = Pupils recognise a trained technique better than an untrained one. The effect of a game fades fast, and repeating restores it.
    .behaviour = Lessons that practise real situations are advised. The effect of training a second way to check hasn't been measured. That this lesson prevents harm is not proven.
