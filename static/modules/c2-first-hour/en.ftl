title = The first hour
    .teaser = The phone buzzed fourteen times in a minute. Arsen did not look again.
    .joke = Arsen's cat sat on the keyboard and nearly answered the blackmailer: “ffffff”.
    .badge = Cool head
    .cliffhanger = The blackmailer's bank card leads close to home. Its owner is from our Tasotkel.

skill = If someone blackmails me, I send nothing and don't answer. I save, tell, block.
who-arsen = Arsen
who-aray = Arai
who-zukhra = Zukhra
who-artem = Artyom
who-lera = “Lera”
who-sayan = Sayan
who-meruert = Aunt Meruert
who-lazzat = Lazzat apai
who-tolegen = Tolegen aga
who-line = 111

buzz = You are Arsen; your cat sleeps on the keyboard. A month of texting “Lera”, and you like her. Now she threatens you with a private picture and wants money. What does your hand reach for?
    .title = 22:04. Fourteen buzzes
    .picture = Night, a lamp. A phone buzzes face down on the desk. A cat sleeps on the keyboard.
    .off = The off button
    .off-why = The screen goes dark, the messages stay.
    .pay = Money, to end it
    .pay-why = You want it over. But they ask again.
    .tell = Someone to tell
    .done = Right. When you are scared, that is not easy.

before-paying =
    This is blackmail. It is not your fault, even if you sent the picture.

    Give in, and they usually want more. No money, no pictures: get help. Save the words and the profile. Don't copy or send the picture, not even “as proof”.
    .title = Stop – Save – Tell – Block

zero = “Lera” writes again.
    .sum = twenty thousand. you have twenty seconds
    .me-too = i'm fifteen too, it's hard for me as well. quick
    .zero = 22:12. Even if it's sent, there's help.
    .fine-why = Money and a countdown: that's blackmail.
    .check-why = Fifteen or fifty: report the threat.
    .stop-why = Once you tell, it's no longer just you two.

doors = Your family's down the corridor. Knock.
    .title = 22:14. The corridor
    .say = Something has happened to me. Please listen.
    .dad = Dad
    .dad-says = What happened?! What have you been doing?!
    .dad-why = He got a fright. Say it again, or try the next door.
    .dad-again = Sorry, son, I panicked. It is not your fault.
    .sister = My sister Aidana
    .sister-says = Twenty thousand? Couldn't we just pay?
    .sister-why = She means well. Tomorrow it would be thirty.
    .line = 111
    .line-says = Good that you rang. Don't pay, don't answer. Is it safe to tell at home?
    .line-why = 111 is free, day and night. Save the texts; tell 102, too.
    .done = 22:41. Words and profile saved, 102 told, “Lera” reported and blocked, an adult here. If it's all too much, 111 listens. If you don't want to live: 112.

stop = Next day. You're Arai; bus 17 is packed. Your ex Sayan writes.
    .title = 15:40. Another hour
    .answer = Answer before the next stop. I've got your picture.
    .brother = Your brother Nurkhan is online. He knows me.
    .zero = Past the stop. Someone dropped a watermelon.
    .fine-why = “I've got your picture”: that's blackmail.
    .check-why = Maybe Nurkhan does know him. Report the threat.
    .stop-why = Tell, even on the bus: someone close, or 111.

chat = 15:43. You are Arai. Your brother is hard to talk to. Your aunt Meruert, a nurse, is not.

chat-first = From today we're together again.

    Or your brother sees your picture.
    .evening = I'll decide tonight
    .evening-why = He's already writing again.
    .no = I say nothing: we've split up
    .no-why = Silence is hard to argue with. He repeats himself.
    .aunt = I'll text Aunt Meruert
    .aunt-why = Your aunt: “I'm on duty, but I'm here.”

chat-flood = Answer me. I see you're there. Arai. Arai.

    Your brother is still online.
    .calm = I won't block you, but don't tell my brother
    .calm-why = You needn't keep that promise.
    .why = Stop. My aunt will see this
    .why-why = Tell her, not him. Now he has an answer.
    .show = I won't reply, I'll send my aunt his words
    .show-why = Your aunt: “Save it, don't send the picture.”

chat-aunt = I'm free in two hours. It is not your fault. Don't send the picture, not even to me.

    If he writes, what do you do?
    .quiet = I sit tight, no reply
    .quiet-why = “OK.” from her: she's in a hurry.
    .once = I save it unread
    .once-why = What's saved is proof. You needn't read it.

chat-terms = I won't wait till tonight.

    Come to the station alone, or send a new picture.
    .aunt = No reply, I'll text my aunt
    .aunt-why = Your aunt: “Free in two hours. Stay on the bus.”
    .phone = I'm not coming, I'll send one picture
    .phone-why = It's sent, and Sayan is to blame. Send no second one, save his words, tell. The bus reached its last stop.
    .crowd = Not the station. My aunt's hospital, then
    .crowd-why = Not meeting alone is right, but the terms are his. The bus reached its last stop.

chat-bus =
    Last stop, engine off, and four of you are still here.

    There's tea in the flask. Is that phone at it again?
    .tea = I won't answer, I'll have tea
    .tea-why = The tea is sweet. You couldn't say that of Sayan.
    .bag = I put it at the bottom of my bag
    .bag-why = Exercise book, apple, Sayan. In that order.

chat-seat = I won't ask. I can turn round just ahead, dispatch knows.

    Who shall I take you to?
    .school = To school, to Lazzat apai, the psychologist
    .school-why = Bus 17 turned back for the first time. Nobody grumbled.
    .ward = To the hospital, to Aunt Meruert
    .ward-why = The driver took you in by the back door and fetched her himself.

chat-zukhra =
    Sayan wrote to me about the picture, too. I'm with you. His words are saved. 1:0

    What do we do?
    .talk = You tell him, he listens to you
    .talk-why = He set her a condition, too. Now both of you worry.
    .psych = Walk me to the school psychologist
    .psych-why = Zukhra wrote “2:0” and came to meet you.
    .hush = I'd rather not tell the psychologist
    .hush-why = Zukhra: “I'll tell only those who help. I won't promise silence.”

chat-last =
    …

    Send a new one, I'll delete the old.
    .one = No. Show me the old one's gone
    .one-why = Copies don't show.
    .no = No more pictures, no answer
    .no-why = Silence is a No, too.
    .line = I close the chat and ring 111
    .line-why = Free, day and night, even from a bus.

chat-felt = Let's say it's deleted. Now send two.

    Three tomorrow.

chat-late =
    I ride your bus. Sayan sent me your picture. I didn't open it: noted his name, reported it.

    Who do we tell? “A single tree makes no house.”
    .aunt = Aunt Meruert
    .aunt-why = Artyom: “I'll be a witness.”
    .line = We ring 111 together
    .line-why = Artyom stayed by your side.

chat-after =
    I ran out in my scrubs. Thank Artyom. We'll ask to have the picture removed and tell 102. Sayan is to blame, not you.

    And if he sets new terms?
    .block = I save, report, block
    .block-why = Three moves, half a minute.
    .out = I save it and leave
    .out-why = Leaving is an answer, too.

chat-lazzat =
    Sit down. I tell only those who can help, family if it's safe.

    On screen, Sayan: “I'm asking one last time.”
    .out = I save it, log out
    .out-why = While you watered her plant, he wrote eight times.
    .block = No. I save, report, block
    .block-why = She noted his profile's link, you watered her plant.

chat-yard =
    I'm waiting at the gate. Even if a picture went out, it's not your fault. I tell only those who can help, family if it's safe.

    Your phone is buzzing again. It's Sayan.
    .block = No answer. I save, report, block
    .block-why = The proof is in her safe, Sayan is blocked.
    .out = I save his words and leave the chat
    .out-why = The gate is shut. The bus is still waiting.

chat-ward =
    I swapped my shift, and I'm not cross. Whether we tell your brother is up to you.

    And if Sayan threatens you with him?
    .out = I save his words and put the phone away
    .out-why = Your aunt brought two glasses of juice. One is hers.
    .brother = I answer him just once, for my brother's sake
    .brother-why = Sayan threatened you with your brother again.

chat-ward-felt = Answering won't stop Sayan. Whether we tell your brother is up to you.

chat-line = This is 111. Thanks for ringing. If there's danger, we call in help.

    And if he wants a picture again?
    .block = No. Save, report, block
    .block-why = Nobody hurried you.
    .out = No picture, no answer
    .out-why = Saying nothing is doing something.

chat-told-lazzat = Two weeks later. The picture went no further, and 102 knows. Sayan is seeing a psychologist, too.

    Thank you for watering my plant. It's plastic, but thank you.
    .title = 16:40. The plant

chat-told-bus =
    The bus was twenty minutes late. Not one complaint.

    From apai: all is well, she'll tell you the rest herself. I don't ask. 👍
    .title = 16:20. The bus that turned back

chat-told-aunt =
    A week later. 102 knows, it went no further. You agreed, so Nurkhan knows: he didn't go to Sayan.

    And the owner of the watermelon turned out to be my patient.
    .title = 17:10. The watermelon

chat-told-line =
    With your OK, 111 talked to your aunt and the school. Sayan's account is closed, the picture went no further.

    3:0. Nobody asked “why did you send it?”.
    .title = 16:55. Three sets

chat-told-late =
    The first report failed. We quoted its number: the picture's down. They still look for copies.

    I checked the proverb: not a house, a forest.
    .title = Next day. Nobody laughed

say-it = The first two lines are the hardest. Build them.
    .title = Any hour
    .open-maybe = Apai, it's probably nothing…
    .open-maybe-why = That works, too. But you may hear “later, then”.
    .open-listen = Something has happened. Please listen.
    .what-clear = Someone's threatening me with a picture.
    .what-net = There's something on the internet.
    .what-net-why = It's a start. They'll ask what it is.
    .done = Words are enough. Under 18, you can ask for the picture's removal, too.

q-wedding = Your granny Bibi writes in the family group.
    .says = I'll show everyone your baby pictures at the wedding 😄
    .says-name = Granny Bibi
    .mine = Not the one in the bath.
    .again = Of course not. Your mum has the list, have a look.
    .again-name = Granny Bibi
    .fine-why = She heard “not that one” at once.
    .check-why = Ask Mum for the list: there is no bath on it.
    .stop-why = Tell Mum, and you read the list together.

q-ex = You split up yesterday. Quanysh writes.
    .says = No hard feelings.
    .says-name = Quanysh
    .mine = Thanks.
    .again = You've got till Wednesday. Come back, or our pictures go to the group.
    .again-name = Quanysh
    .fine-why = After “no hard feelings” came a deadline and a threat.
    .check-why = It's not your deadline. Report it today.
    .stop-why = His feelings may be real. The threat with pictures is.

q-hospital = A message from your classmate Togzhan's account.
    .asks = Mum's in hospital, I need ten thousand fast. Send it here.
    .asks-name = Togzhan
    .mine = I'll ring you.
    .again = Can't talk now, please understand.
    .again-name = Togzhan
    .fine-why = It's her name; who's writing isn't known.
    .check-why = Ring her home, or ask your class teacher.
    .stop-why = If it's true, an adult helps more than money.

q-pass = A message on your phone.
    .what = Bus app
    .text = Your monthly pass ends today. To renew, pay in the app: 3,200 ₸.
    .fine-why = Same price as last month, no link, no card number asked for.
    .check-why = Open the app yourself: the sum is the same.
    .stop-why = Your family have passes and know the price.

q-partner = Someone you practise English with calls.
    .says = You changed your clothes on camera yesterday. I recorded it.
    .says-name = Liam
    .mine = Delete it.
    .again = Fifty dollars. I've found your mum's page.
    .again-name = Liam
    .fine-why = Pay, and on the next call the sum grows.
    .check-why = Recording or not, it's a threat. Report it.
    .stop-why = Once an adult knows, he has no secret to sell.

q-appeal = A message on your phone.
    .what = Support
    .text = Your account was reported. Reply within 24 hours: link below.
    .fine-why = Anyone can call themselves “Support”.
    .check-why = Skip the link, open the app: a real warning shows there.
    .stop-why = With an adult you find out without any link.

q-fee = Azamat aga, who runs your club, calls.
    .says = The fee was due today by six.
    .says-name = Azamat aga
    .mine = Dad's on the road till late.
    .again = Tomorrow, then. I've written to your dad.
    .again-name = Azamat aga
    .fine-why = He moved the date at once and didn't ask you for money.
    .check-why = The same message is on Dad's phone.
    .stop-why = Tell Dad, and he pays it himself tomorrow.

q-fixer = Erkhan, your brother's friend, stops you outside the shop.
    .says = Your picture is out. Your brother knows, he sent me.
    .says-name = Erkhan
    .mine = What picture?
    .again = Fifteen thousand, and it's gone today. Keep it quiet.
    .again-name = Erkhan
    .fine-why = No proof, only money and “keep it quiet”.
    .check-why = Never mind your brother. Mention the money.
    .stop-why = Removal is free; you can ask.

q-leaked = A comment appears under your post about the cat.
    .hi = Your picture is in some group. I've reported it.
    .hi-name = akniet_04
    .shot = A blurred screenshot. The group's name can't be read
    .asks = Shall I send you the link?
    .asks-name = akniet_04
    .fine-why = A blurred screenshot shows neither a picture nor a group.
    .check-why = Don't open the link. Find out with an adult or 111.
    .stop-why = If it's true, an adult can report it today.

q-collage = A boy who is making the leavers' film stops you in the corridor.
    .says = We've got a picture of you. May it go into the film?
    .says-name = Aibek
    .mine = Take mine out.
    .again = It's out. I'm not asking why.
    .again-name = Aibek
    .fine-why = He asked openly and accepted the No.
    .check-why = Watch the film: you're not in it.
    .stop-why = Your class teacher has seen the film, too.

q-fine = The phone rings.
    .number = Unknown number
    .number-name = “Cyberpolice”
    .says = A private picture of you has been registered.
    .again = Pay the fine now, and we won't inform your parents.
    .fine-why = Money for silence is no fine. It's blackmail.
    .check-why = 102 can find out who it is. Report this demand now.
    .stop-why = Once you tell an adult, the “fine” is pointless.

q-friend = A friend: “I'm being blackmailed.” You say:
    .collect = I've got savings, take them
    .collect-why = A blackmailer who got money comes back.
    .beside = Let's work out who to go to
    .beside-why = Your friend chooses, and is not alone.
    .find = Give me the profile, I'll text them
    .find-why = Now they have two to threaten.

r1-scooter = You bring back a rented scooter.
    .says = Ten minutes late, that's three hundred tenge more.
    .says-name = Attendant
    .mine = Where does it say so?
    .again = On this board. If you don't have it, bring it tomorrow.
    .again-name = Attendant
    .fine-why = The price is on a board for everyone, and tomorrow will do.
    .check-why = Read the board: it says just that.
    .stop-why = Tell them at home, and three hundred tenge will turn up.

r1-list = A message in your game team's group.
    .name = Night raid
    .shot = A screenshot: the list of your friends
    .shot-name = Raid leader
    .says = The picture goes to these seven. Five thousand each, and the list gets shorter.
    .says-name = Raid leader
    .fine-why = That the list is real is no reason to pay.
    .check-why = Real list or not, the threat is real. Report it.
    .stop-why = Decide with an adult whether to tell your friends, and what.

r1-together = The lobby of a game.
    .room = Waiting, 4 players
    .says = I'm at your school, too. A boy once threatened me with a picture.
    .says-name = Nomad_kz
    .again = The psychologist runs a group on Saturdays. Coming?
    .again-name = Nomad_kz
    .fine-why = The school, the group: so far just words in a lobby.
    .check-why = Ask the psychologist: is there a Saturday group?
    .stop-why = If it's true, the psychologist will welcome you.

r1-locker = A classmate stops you outside the changing room.
    .says = I'll say it in front of everyone: I filmed you.
    .says-name = Saniya
    .mine = Delete it.
    .again = Do my homework for a month, and I will.
    .again-name = Saniya
    .fine-why = Even in front of everyone, it's blackmail with a video.
    .check-why = The police will find out if she filmed. Tell a teacher what she said.
    .stop-why = A month of homework is a price, too, and it never ends either.

r1-album = Your class teacher writes in the group of parents and pupils.
    .name = 10 “A” and parents
    .says = May your picture go into the class album? Tell me by tonight.
    .says-name = Class teacher
    .mine = Please leave me out.
    .fine-why = The deadline isn't for taking something. It's for saying No.
    .check-why = Your mum is in that group and saw the message.
    .stop-why = At home they'll just say “all right”.

r2-colleague = The phone rings.
    .number = Unknown number
    .number-name = Gulsara
    .says = I work with your mum. She forgot her card and wants five thousand sent to this number.
    .fine-why = “Your mum says”, and Mum herself has said nothing.
    .check-why = Ring Mum on her own number: if it's true, she'll say so.
    .stop-why = Your dad or sister will find Mum quickly, too.

r2-tease = The friend you share a desk with writes.
    .says = I'll tell everyone your secret 😈
    .says-name = Asem
    .mine = Which one?
    .again = The two slices of cake. Say “don't”, and I won't.
    .again-name = Asem
    .fine-why = A joke about cake, no condition, and “don't” is enough.
    .check-why = Write “don't”: that's the end of it.
    .stop-why = At home they'll even tell you who baked it.

r2-studio = An invitation from the photographer of your sister's wedding.
    .what = Studio: collect your picture
    .what-name = Nurlan, photographer
    .text = One shot of you is embarrassing. Your parents agreed: come alone and I'll delete it.
    .small = If you don't come, it goes into the wedding album.
    .fine-why = To delete it he wants you alone, and says what happens otherwise.
    .check-why = Even if the studio is real, why alone? Tell an adult.
    .stop-why = You don't go, and you tell. An adult takes the invitation to 102.

r2-post = A post shows up in your feed.
    .text = I was blackmailed with a picture. I didn't pay. I told and reported it. Here's the answer.
    .text-name = Dastan, 16
    .shot = The app's answer: “Account blocked”
    .comment = with you bro
    .comment-name = One of 12 comments
    .fine-why = He says how it went for him and asks for nothing.
    .check-why = The comments show it: his friends know him.
    .stop-why = An adult will say that he did well.

r2-oath = A girl from the other class sits down beside you at lunch.
    .says = Thanks for the three thousand. Only I have the picture.
    .says-name = Aru
    .mine = You said you'd delete it.
    .again = Three more. I swear it's the last.
    .again-name = Aru
    .fine-why = She took money once and asks again.
    .check-why = Don't wait to see if she means it. Tell someone what she wants.
    .stop-why = You gave three thousand, and you can still tell today.

family = Ask them at home to promise aloud: “Telling at home never costs you your phone.” Hard at home? With the psychologist, write down who you would ring.
    .start = “Arsen was threatened with a picture. What should his family do first?”

plan = When blackmailed with private pictures, the pupil sends no money or picture, does not answer, keeps proof, and tells; if the first adult does not help, the next.
    .before = Walk through the lesson yourself: first a boy's story, then a girl's. Find out where the QR code of 111 hangs and when the psychologist is in. Write to parents about the promise “telling never costs you your phone”. Keep half an hour free afterwards: somebody may come.
    .minutes =
        0–1: ask “What do people want to do in the first ten minutes of blackmail?”
        1–8: each pupil goes through the lesson on a screen of their own, with headphones
        8–9: write the four steps on the board together: stop, save, tell, block
        9–10: the task for home; where home is hard, the school gives the promise: telling never costs you your phone
    .ask =
        What is the same in Arsen's and Arai's stories, and what is different?
        Why does paying seldom help?
        If a friend does not promise to keep quiet, what does that do to the friendship?
        If Nurkhan had gone to Sayan himself, for whom would it have become harder?
        Do not ask “Has this happened to you?”; speak of the characters only
    .told = Listen and say “I'm glad you told me, it is not your fault”. Do not ask “Why did you send it?”. Do not look at, copy or pass on the picture: messages and the profile are enough. Let nobody pay or delete the account. Do not promise secrecy; say whom you will tell. If home may not be safe, talk to the psychologist and 111 first. Let no brother or friend go to the blackmailer. Inform 102 and the head of the school; in danger, or if the child doesn't want to live, call 112. Telling never costs a child the phone; if the police need it, ask together for how long.

chain = Blackmail lives on shame and hurry. The skill of telling before paying weakens both.
    .risk = Demands seldom end after paying. In a survey 36 per cent of the teenagers who were blackmailed had known the person before, so the lesson has somebody unknown and an ex.
    .skill = Child protection organisations name these steps: help before paying, do not answer, keep, report, block. They are repeated in play.
    .behaviour = After lessons of this kind at school children may tell more often. Programmes alone do not bring more talks with parents, so telling is set as a task at home. That this lesson prevents harm is not proven.
