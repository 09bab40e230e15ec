title = Close the doors
    .teaser = Seven doors, four of them open, one key.
    .joke = On Granny's phone everything is shut. Except the samsa group.
    .badge = Seven doors
    .cliffhanger = 22:31. Bako: “The first one picked up. Thanks.” The bus has nine seats now.

skill = I close the doors of my account myself. A login code is a key, I give it to nobody.

who-kausar = Kausar
who-sultan = Sultan
who-arsen = Arsen
who-aray = Arai
who-zukhra = Zukhra
who-bako2 = “Bako”
who-cup = “The Cup”
who-azhe = Granny
who-nuria = Nuria apai
who-lazzat = Lazzat apai
who-officer = Aigul Sakenkyzy
who-line = 111

keyrings = You are Kausar, grade 8. A game server, “The Cup”, is in your class group and wants a code. Bako is missing, but his account vouches for it. Your first thought?
    .title = 07:50
    .picture = A phone as big as a house, with seven doors, four of them open. Kausar holds a key to one.
    .found = Bako is back!
    .code = What do they want my code for?
    .code-why = Half the class was too glad to ask.
    .who = Who let it in here?
    .who-why = Glad to see Bako, nobody asked.
    .done = Half the class was just as glad.

which-doors =
    An account has doors. You choose who gets in. If that could anger someone, tell an adult first.

    A login code is a key. No teacher, game or friend needs it.
    .title = Open to whom?

doors = Seven doors on your phone. Shut what's too open.
    .title = Seven doors
    .add = Who adds me to groups
    .add-all = Anyone
    .add-ask = They ask me
    .add-why = Then “The Cup” waits outside.
    .write = Who writes to me
    .write-all = Anyone
    .write-friends = People I know
    .write-why = Let the rest ask first.
    .find = Who finds me by number
    .find-all = Anyone
    .find-friends = People I know
    .find-why = Your number gets around.
    .place = Location seen by
    .place-all = Anyone
    .place-azhe = Granny, for today
    .place-off = Nobody
    .place-why = Why would a server need it?
    .code = Two-step code
    .code-off = Off
    .code-on = On
    .code-why = A password isn't enough.
    .game = Game chat
    .game-all = Anyone
    .game-team = My team
    .game-why = A team is enough.
    .devices = Connected devices
    .devices-three = Keep all three
    .devices-one = Only mine
    .devices-why = One's your brother's. Note the other, tell an adult, log it out.
    .done = Granny's only open door is samsa.

chat = You are Kausar. Sultan is your brother, Nuria apai is a teacher, and Granny is Granny.

chat-first = Hello, little sister. This is, of course, Bako.

    Few places left, send your code.
    .prove = Don't write, sing me a voice note
    .prove-why = Checking is right. But voices can be faked.
    .no = My code is asleep, don't wake it
    .no-why = Your No: a second. His reply: a day.
    .azhe = I'll read it aloud to Granny
    .azhe-why = Granny folds samsa and listens.

chat-cup = [Final] We all move to a hidden room.

    Messages vanish there. Come in. Come in. Come in.
    .look = If Nuria apai is there, I'm in
    .look-why = Ask her yourself: she isn't there.
    .shots = I'll go in, screenshot it and leave
    .shots-why = Keeping proof is right, but the invite is enough.
    .nuria = I'll stay out and go to Nuria apai
    .nuria-why = Nuria apai shut her notebook and listened.

chat-proof = Little sister, it's me, hear that?

    Now turn your camera on, we'll put you on the list.
    .first = You turn yours on, too
    .first-why = They played an old video. Your camera was live.
    .camera = Granny's in the next room, camera on
    .camera-why = One minute. Your school's name was behind you.
    .azhe = Camera off, I'll let Granny hear this
    .azhe-why = Granny listened twice. The dough had to wait.

chat-arsen = im on the bus and your face is on the cup's page. wait no, your school's name too

    if they want your camera on again what do you say
    .no = I won't switch it on twice
    .no-why = Arsen's camera has a cat sticker on it.
    .out = I save the words and say nothing
    .out-why = Nobody noticed. That was the idea.

chat-whom = i spent one night alone with it. don't do that

    who do we go to
    .psych = Lazzat apai, the school psychologist
    .psych-why = Arsen watered the plants. One of them is real now.
    .nuria = Nuria apai, she's a teacher
    .nuria-why = Nuria apai noted the link, then had it taken down.

chat-sultan =
    Bako never says “of course”.

    Nine of your class gave their code. What do we do?
    .write = I'll ask which bus seat was Bako's
    .write-why = A thief may know. Two more gave their code.
    .now = We can make it to school before it shuts
    .now-why = Sultan did the sum: 412 steps. Nuria apai was there.
    .later = Final first, school can wait
    .later-why = There's no game. The codes are going.

chat-azhe = Hands in flour, ears free. Go on, the thief's to blame, not you.

    Your phone is buzzing right in the flour. It's “The Cup”.
    .no = I give my code to nobody
    .no-why = Granny: “You don't know mine either.”
    .out = I don't answer
    .out-why = Granny doesn't answer either. She rings.

chat-samsa = I rang your teacher, she'll tell the class. I wrote to the samsa group, too: no codes.

    And if they just add you?
    .out = I save, report, leave
    .out-why = Two people left the samsa group as well.
    .look-in = I note who's in from our class
    .look-in-why = Good of you, but lists are apai's job. They asked for your code seventeen times.

chat-samsa-felt = You ask “who is it?” through the door, dear.

chat-table = Your class is here, and the samsa is done.

    Which door do you teach first?
    .add = Who adds me to groups
    .add-why = You made the rule: first a door, then samsa.
    .code = The two-step code
    .code-why = Twenty-one people turned away and typed a code.

chat-nuria = The exercise books can wait. I'll tell the psychologist, and your family if that's safe. We all meet tonight.

    And if they write “one place left”?
    .no = I say: no code, no camera
    .no-why = She put it on the board. IN CAPITALS.
    .out = I save it and leave without a word
    .out-why = The whole class left after you.

chat-klass =
    Evening. 29 people, 29 phones, one at 2%.

    Who do we start with?
    .first = With those who gave their code
    .first-why = They came to apai one by one, in private. Nobody asked “why”.
    .all = All at once, with one door
    .all-why = The one with 2% finished first.

chat-lazzat = No shame in it. I'll tell only those who can help, family if it's safe.

    And if they want your camera again?
    .out = Camera off. I save it and go
    .out-why = She wrote down the group's name and the time.
    .block = It stays off. I save, report, block
    .block-why = She'll ask the platform to remove your photo.

chat-last = …

    You're the last. Without your code, no final.
    .no = My class will do fine without a final
    .no-why = Guilt is bait. There is no final.
    .half = I'll give just three digits
    .half-why = Three digits went. Three were left.
    .line = I'll scan the 111 QR code first
    .line-why = It hangs in the corridor. That code you may share.

chat-felt = That's three. Now the others.

    And your mum's code.

chat-late = “The Cup” joined the groups the day Bako vanished. I wrote it down on the bus.

    Who do we take it to?
    .officer = Aigul Sakenkyzy, at the police
    .officer-why = Granny came, too, flour on her hands.
    .line = We ring 111, the two of us
    .line-why = Arai talked, you looked for screenshots.

chat-after = Sit down, my notebook's open. I'm glad you told me, it's not your fault.

    The phone buzzes. It's “Bako”: “Little sister…”
    .block = I save it, report and block
    .block-why = She read it all back.
    .out = Not his sister: I save and leave
    .out-why = Arai left, too. With a full stop.

chat-line = This is 111. Share no code. If there's danger, we call in help.

    And if they call you to the final?
    .block = I stay out. I save, report, block
    .block-why = 111 uses that order, too.
    .out = I save it and leave, no final for me
    .out-why = 111 asked about your classmates.

chat-told-class = A week later. The accounts are back. Your friends' proof is with the police.

    That night 29 people shut 203 doors. You could hear it.
    .title = 203 doors

chat-told-azhe = A week later. Your class came: each shut seven doors and ate two samsas.

    They're looking for that boy, Bako. His share is in the fridge.
    .title = Bako's samsa

chat-told-lazzat =
    Two weeks later. Your picture is gone. Eleven came and told, and nobody lost a phone.

    The words you all kept help the search for Bako.
    .title = A real plant

chat-told-late =
    Two weeks later. The account is shut. We're looking for Bako to help him. He'll have a lawyer, too.

    We ran out of paper for 214 screenshots.
    .title = 214 screenshots

chat-told-line =
    With your OK, 111 told the school. We counted on the bus: ten of eleven accounts are back.

    10:1. Nobody played in this match.
    .title = 10:1

again = “The Cup 2”: “20 seconds! Code or screen share.” One line for apai, one for the group.
    .group-screen = My screen, but no code.
    .group-screen-why = When the code comes, the screen shows it.
    .group-neither = No code and no screen.
    .apai-code = Apai, they want our codes.
    .apai-code-answer = Glad you told me. I'm coming.
    .apai-game = Apai, there's a new game.
    .apai-game-why = “Play at break.” She hasn't heard of a code.
    .done = Report sent. Everyone's at lunch.

team = 22:05. In the bus chat: “Who can I tell?” The police say it's Bako. Who would you tell? At least three.
    .title = “This is Bako”
    .mother = Mum or Dad
    .granny = Granny, sister, brother
    .teacher = A teacher
    .psych = A psychologist
    .coach = Coach, instructor, driver
    .line = 111
    .done = Bako got lists like yours.

q-update = A message on your phone.
    .what = Settings
    .text = After the update, check who sees your profile. Now: friends.
    .fine-why = It came from the settings, with no code and no link.
    .check-why = Open the settings: it says just that.
    .stop-why = Tell them at home, and everyone checks their own.

q-vanish = A game lobby.
    .room = Evening game, 3 players
    .says = You play well. Come to a chat where it all vanishes.
    .says-name = ghost_22
    .again = It's easier there. Which school are you from?
    .again-name = ghost_22
    .fine-why = What he asks would vanish, too.
    .check-why = Who he is, nobody knows. Tell an adult.
    .stop-why = You can report it right here in the lobby.

q-added = You've been added to a new group.
    .name = City players, 58
    .says = I'm Balnur's friend, she thought of you.
    .says-name = Dos_kz
    .again = Read the rules and stay if you like.
    .again-name = Dos_kz
    .fine-why = Balnur's name is there. Balnur isn't.
    .check-why = Ask Balnur who she told, and why.
    .stop-why = Leave, and Balnur can invite you again.

q-brother = Playing with your brother Nartai.
    .room = Evening game, 2 players
    .says = It's me, your brother Nartai. Mic on.
    .says-name = Nartai_07
    .again = I'm knocking on the wall, hear it? Dinner's ready.
    .again-name = Nartai_07
    .fine-why = The knock came through the wall, not the lobby.
    .check-why = Look in: he's eating with a microphone.
    .stop-why = At home they'd say he's been there two hours.

q-hotspot = Askar, your cousin's friend, stops you in the yard.
    .says = Share your internet. Your cousin knows.
    .says-name = Askar
    .mine = OK. How long for?
    .again = One minute. You'll get a code, read it out.
    .again-name = Askar
    .fine-why = He asks for internet and walks off with a code.
    .check-why = Ask your cousin, and say that he wants a code.
    .stop-why = You kept the code. Your cousin knew nothing of it.

q-device = A message on your phone.
    .what = New login
    .text = A new device has logged in. If it wasn't you, tap the link.
    .fine-why = Some of these are real, some aren't.
    .check-why = Leave the link, open connected devices yourself.
    .stop-why = If there's a strange one, an adult helps you log it out.

q-newclass = You've been added to a new group.
    .name = 8 “Ә”, new group
    .says = Here's the group I told you of in class. The list is in the diary.
    .says-name = Class teacher
    .mine = May I leave?
    .again = You may. I'll give you the news on paper.
    .again-name = Class teacher
    .fine-why = She told you in class, and you see who's in.
    .check-why = Open the diary: same list, same signature.
    .stop-why = Mum would say parents have a new one, too.

q-league = You've been added to a new group.
    .name = Young league, selection
    .says = Your captain Symbat is in. Camera on to be listed.
    .says-name = Judge
    .again = Face, room and uniform in view. Sit alone.
    .again-name = Judge
    .fine-why = A game needs no room and no uniform.
    .check-why = Even if she's in, why a camera, and alone? Tell an adult.
    .stop-why = Symbat heard it from you: her name was used unasked.

q-books = A message in the evening.
    .says = The book you wanted is yours. How do I get it to you?
    .says-name = Yrys
    .mine = Can you bring it round?
    .again = No, I'll leave it on the library shelf. Open till seven.
    .again-name = Yrys
    .fine-why = No address wanted, and a busy place.
    .check-why = The library: it's there, your name on it.
    .stop-why = Tell them at home, and they fetch it on the way.

q-test = This profile found you tonight.
    .who = Official character test
    .who-name = mektep.test
    .since = 18 thousand pupils
    .since-label = Taken by
    .says = Your first cat's name, which street, which school?
    .fine-why = A cat's name is a password, a street is the way home.
    .check-why = Who made it? Look with an adult. Say what it asks.
    .stop-why = Don't answer: your character stays the same.

q-school-it = A message in the evening.
    .says = We're checking school accounts. Your teacher knows.
    .says-name = IT office
    .mine = What do I do?
    .again = Come to room 12 tomorrow, or write your login name.
    .again-name = IT office
    .fine-why = Your teacher has said nothing of it so far.
    .check-why = No login yet: ask the computing teacher.
    .stop-why = Tell, and the teacher explains it to the class.

q-friend = A friend: “I gave out my code, my account's gone.” You say?
    .back = Let's look up how to get it back
    .back-why = No blame. With an adult's help it was back by evening.
    .new = I'll set up a new one, two minutes
    .new-why = Now someone texts friends from the old one.
    .write = Let's write and ask for it back
    .write-why = Now they want your code as well.

r1-place = A call: Mum.
    .says = Share your location? Mine's on, too.
    .says-name = Mum
    .mine = Only till I'm home.
    .again = Fine. Then you switch it off, and so do I.
    .again-name = Mum
    .fine-why = Both see, it ends, both can switch it off.
    .check-why = Your settings show it: only Mum looks.
    .stop-why = Tell Dad, and he wants to be in, too.

r1-lost = A message in the evening.
    .says = I've lost my phone. You just got a code, read it to me.
    .says-name = Ulpan
    .mine = Whose account is this?
    .again = My brother's. Quick, or I lose mine.
    .again-name = Ulpan
    .fine-why = A code sent to you opens your own door.
    .check-why = Ring Ulpan at home. Say that a code is wanted.
    .stop-why = Ulpan and her mum are getting her number back.

r1-screen = This post is in your feed.
    .text = I won the tournament! Sign-up is still open.
    .text-name = Winner_kz
    .shot = A picture of a screen with a prize
    .comment = who runs it?
    .comment-name = Balnur
    .fine-why = Anyone can make a screen like that.
    .check-why = Find who runs it, with an adult.
    .stop-why = An adult would ask “who?” first, too.

r1-run = This post is in your feed.
    .text = Race day, 5 km! I cut my home off the map.
    .text-name = Balnur
    .comment = five km, five regrets 😄
    .comment-name = Timur
    .fine-why = You see where she ran, not where she lives.
    .check-why = Open the map: the line begins in the park.
    .stop-why = The coach taught them to do that.

r1-swap = A game lobby.
    .room = Evening game, 2 players
    .says = I'm fourteen, too. Let's swap accounts for a day.
    .says-name = Temir_x
    .again = Tell me your password, I'll tell you mine.
    .again-name = Temir_x
    .fine-why = He'd be writing to your friends as you.
    .check-why = You can't check age or name. Report the swap.
    .stop-why = The password is yours, the lobby is reported.

r2-folder = Your computing teacher stops you in the corridor.
    .says = I've made a class folder, the link is in the diary.
    .says-name = Teacher
    .mine = Who can see it?
    .again = The thirty on the list. Want out? Say so.
    .again-name = Teacher
    .fine-why = Who sees it is on a list, and the answer came at once.
    .check-why = Open it: you know all thirty names.
    .stop-why = Mum would see the same list.

r2-ban = A message on your phone.
    .what = Security office
    .text = Your account goes tonight. To keep it, write your code here.
    .fine-why = A real office needs no code to get in.
    .check-why = Open the app itself. Tell an adult about the code.
    .stop-why = The night passed. The account stayed, the sender is blocked.

r2-number = A message in the evening.
    .says = It's Granny, your mum's mum. New number, save it.
    .says-name = New number
    .mine = I'll ring the old one.
    .again = The oven's on. I'll ring tomorrow.
    .again-name = New number
    .fine-why = New number; who's writing isn't known yet.
    .check-why = Ring her old number, or ask Mum.
    .stop-why = Tell Mum, and she rings Granny herself.

r2-team = An invitation from an e-sports team.
    .what = Meeting: another city, Saturday
    .what-name = Yerlik, manager
    .text = Your parents agreed. I'll drive.
    .small = There's no list. Want a place? Phone off on the road.
    .fine-why = A car, phones off, and no list.
    .check-why = If they agreed, why phones off? Tell a teacher or 111.
    .stop-why = Mum rang the club: there's nothing on Saturday.

r2-badge = This picture is in your feed.
    .text = First day at my new school! Badge turned round.
    .text-name = Nartai
    .shot = Flowers and a badge, no school in view
    .comment = that bouquet is bigger than you 😂
    .comment-name = Ulpan
    .fine-why = You see he's happy, not which school it is.
    .check-why = Zoom in: the badge is white paper.
    .stop-why = At home they'll laugh at the bouquet, too.

family = Go through the seven doors at home, and ask for no codes. Hard at home? Do it with the computing teacher.
    .start = “Which door is open on your phone?”

plan = Pupils set seven settings of an account themselves, keep their login code secret, show someone else how, and tell if an account is taken over.
    .before = Go through the lesson yourself. Check the seven doors of your own phone. Don't ask pupils to show phone, code or screen: each sets their own. Know when the psychologist is in and where the 111 QR code hangs.
    .minutes =
        0–1: ask in general: “What do you think when somebody is added to a group unasked?”
        1–8: each pupil plays the lesson on their own screen
        8–9: in pairs: explain one door to each other in words
        9–10: the home task; if home is hard, the computing teacher helps
    .ask =
        Why did the voice of “Bako” prove nothing?
        Why is closing a door not the same as hiding from friends?
        What can be learnt from Granny's phone?
        What do we say to someone who gave away a code?
        Don't ask “has this happened to you?”, speak of the characters only
    .told = Listen, and say “I'm glad you told me, it is not your fault”. If an account is taken over, nobody deletes the chat: the group's name, the link and the time are enough. Get it back in the app itself, with an adult; if a bank card is linked, an adult rings the bank. If a camera caught something private, don't look, copy or pass it on; for a picture or threats, tell 102 and the head. Don't promise secrecy. First ask if home is safe: if so, the parents; if not, the psychologist and 111. In danger, or if the child doesn't want to live, ring 112. Telling never costs a child the phone.

chain = A stranger comes in by an open door. One's own settings and a code kept secret close it.
    .risk = In a study, most offenders did not hide their age, they praised and helped. In a survey in Kazakhstan one child in ten had talked online with an adult stranger.
    .skill = A UK code asks children's apps for high privacy by default. In a review of 52 studies talking lowered risks more than bans; one study found the opposite.
    .behaviour = In a study, 11–17-year-olds had fewer sexual chats with people they met online after one short lesson. That this lesson prevents harm is not proven.
