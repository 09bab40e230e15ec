title = My body, my photo, my No
    .teaser = Altai wants a photo of everyone. What if Kojek says No?
    .joke = I am in the photo too. Only my nose did not fit!
    .badge = My photo is mine
    .cliffhanger = The poster is done. But where did the bell for the show go?
skill = Someone wants my photo, or my camera on? I say No and tell. I listen to a No, too.

who-altai = Altai
who-kojek = Kojek
who-bota = Bota
who-tiken = Tiken
who-aisary = Aisary
who-mama = Mum
who-bulgyn = Uncle Bulgyn

asks = Altai the fox is making a poster for the show. “May I take your photo?” he asks everybody. His friend Bota smooths her dress: “Yes! Get my hump in, too!”
    .title = May I?
    .picture = The school yard. Altai holds a camera. Bota smooths her dress and stands proudly in front of a cloth.
    .beside = Read Bota's words proudly. Find Altai's hearing aid in the picture.
hears = “No, not me,” says his friend Kojek. “All right! May I draw you?” asks Altai. “Yes!” He draws her ear so crooked that Kojek falls over laughing.
    .title = The crooked ear
    .picture = Kojek holds up a paw. Altai has put the camera down and drawn her instead. Both laugh.
    .beside = Read the word “No” clearly and kindly. Point to the crooked ear.
    .pause = Kojek said No. What did Altai do?
night = At night Uncle Bulgyn calls Altai. He is funny and often visits the family. “Turn on your camera. Show me how you get ready for bed. It's only a joke!”
    .title = A joke at night
    .picture = Evening, the lamp is on. Uncle Bulgyn smiles and waves on Altai's tablet.
    .beside = Read Uncle Bulgyn's words cheerfully: he smiles in the picture, too. Look at Altai's ears.
patch = Altai's ears droop. His hearing aid goes “Eep!” Altai does not answer. He puts a felt patch on the camera and runs to Mum.
    .title = A felt patch
    .picture = Altai sticks a green patch with a heart on the tablet's camera. His ears droop.
    .beside = Say “Eep!” together. Find the little heart on the patch.
    .pause = Why did the hearing aid go “Eep”?
sister = “Uncle Bulgyn? He must be joking,” says Mum. Altai goes to his big sister Aisary. She listens to the end: “I believe you. Let's tell Mum together.”
    .title = Aisary believes him
    .picture = Mum smiles in the kitchen door. Aisary kneels in front of Altai and listens.
    .beside = Read Mum's words fast and Aisary's words slowly.
told = They go and say it again. This time Mum listens. “I'm sorry I didn't listen. Whatever happened, it's not your fault.” She hugs Altai and calls people who can help.
    .title = The second time
    .picture = Mum hugs Altai, Aisary stands by. On the wall hangs the poster. In the middle is Kojek with the crooked ear.
    .beside = Read Mum's words softly and warmly. Find the drawing of Kojek on the poster.
    .pause = Mum listened. How does Altai feel now?

voices = I'm Saq! The word “No” has three voices. Tap them all and say it with Altai.
    .title = Three voices
    .soft = In a whisper
    .soft-why = “No…” A whispered No is a real No.
    .firm = Firmly
    .firm-why = “No. Don't take my photo.” Altai stands firm on both feet.
    .loud = Loudly
    .loud-why = “NO-O-O!” A sparrow flies off the window sill.
    .done = If your voice is gone, shake your head. That's a No, too.
    .beside = Do the three voices together. After the shout, flap your arms like the sparrow.
    .pause = Why is Altai's whispered No a real No?

rule = Underwear covers private body parts. Nobody may touch or photograph them. Nobody may show you theirs or ask you to touch them. Doctors look there only to make you well. A grown-up you trust stays with you.
    .title = The body rule
    .picture = Two puppets in swimming clothes smile on a beach. Between them are two signs: no touching, no photos.
    .beside = Read this page calmly. Show with a finger what the puppets' swimming clothes cover. Help with washing is different, but listen to a No there, too.

cover = Help Altai: tap all four things!
    .title = Camera covered
    .picture = Altai's desk. In the middle stands a tablet with a camera and a button. Uncle Bulgyn is on its screen. Its cover is on the left, an open door on the right.
    .camera = Camera
    .camera-why = The patch is on: the camera sees nothing.
    .off = Button
    .off-why = Off! Was the camera on before? Altai can still tell.
    .lid = Cover
    .lid-why = The cover is shut. Altai doesn't have to answer.
    .door = Door
    .door-why = Aisary and Mum are there. Altai goes to them.
    .done = If somebody breaks the body rule, tell. It's never your fault.
    .beside = At each tap put your hand flat on the table, like a patch.
    .pause = Why did Altai cover the camera?

hear-no = “Don't take my photo,” says little Tiken. What does Altai say?
    .title = Tiken's No
    .once = Just one photo, all right?
    .once-why = Tiken said “no” again. One No is enough.
    .why = Why? You will look really nice in it
    .why-why = You don't have to give a reason for No.
    .paint = All right, let's paint the poster
    .paint-why = Tiken laughed and ran for a brush.
    .beside = Read all three answers in Altai's kind voice. See how Tiken looks in the picture.

say-it = “It must be a joke,” said Mum. Altai tries again. Now speak for Altai.
    .title = Say it again
    .open-again = Mum, sit down, it's not a joke.
    .open-again-answer = The washing-up can wait. I'll tell only people who can help.
    .open-never = Mum, let me help you wash up.
    .open-never-why = Mum went on washing up: she does not know what happened.
    .what-vague = Uncle Bulgyn gave me a call.
    .what-vague-why = “Oh, say hello to him,” said Mum.
    .what-clear = Uncle Bulgyn wanted me to turn on my camera.
    .done = A grown-up did not listen? Say it again, or tell another, like a teacher.
    .beside = Say the words together, firmly, as Altai. Then be Mum and read the answer.

q-doctor = You are at the doctor's with your mum.
    .picture = A doctor's room with a couch and a chart of letters.
    .says = Does your tummy hurt? May I lift your shirt and look?
    .says-name = Doctor Owl
    .mum = I'm here. Hold my hand if you like.
    .mum-name = Mum
    .fine-why = Mum is with you, and the doctor asked first.
    .check-why = Ask Mum. She'll tell you why.
    .stop-why = Say “stop”, and the doctor will wait.

q-dress = You get a video call.
    .says = Put on your new costume. Leave the camera on.
    .says-name = Miss Pony, dance teacher
    .mine = Does Mum know?
    .again = Yes, she said it's fine. Quick!
    .again-name = Miss Pony, dance teacher
    .fine-why = Nobody needs a camera when you change your clothes.
    .check-why = Ask Mum herself, and tell her about the camera.
    .stop-why = The camera is off, and now Mum knows.

q-paper = It's break time at school.
    .says = Let me take your photo for the school newspaper.
    .says-name = Boar from an older class
    .mine = Who said so?
    .again = Your teacher said yes.
    .again-name = Boar from an older class
    .fine-why = So far only Boar says the teacher said yes.
    .check-why = Ask the teacher herself and you'll know.
    .stop-why = Your teacher and Mum can talk it over.

q-notebook = You get a message.
    .says = What was our homework? Send a photo of your notebook.
    .says-name = Sparrow from your class
    .mine = Here it is. I'm not in it, just my notebook.
    .again = That's all I need. Thanks!
    .again-name = Sparrow from your class
    .fine-why = The photo shows a notebook, not you.
    .check-why = The same homework is in your homework diary.
    .stop-why = Granny has a look and likes your handwriting.

q-shown = It's break time at school.
    .says = Look, people with no clothes on!
    .says-name = Ferret from an older class
    .mine = I don't want to look.
    .again = All the kids your age looked. Just tell nobody!
    .again-name = Ferret from an older class
    .fine-why = Children shouldn't be shown this. “Tell nobody” is a heavy secret.
    .check-why = Stop looking. Tell a grown-up you trust.
    .stop-why = Even if you saw it, it is not your fault.

q-class = Your class is in the school yard.
    .says = Class photo! Who wants to be in it?
    .says-name = Grandpa Tortoise, the librarian
    .mine = Not me today.
    .again = All right! You can shout “cheese” for us.
    .again-name = Grandpa Tortoise, the librarian
    .fine-why = He asked in front of everybody and listened to your No.
    .check-why = Look: everybody is here for an ordinary class photo.
    .stop-why = The teacher is here and is in the photo, too.

q-locker = A message comes in the group chat.
    .name = Swimming pool
    .says = We took a photo in the changing room. Look!
    .says-name = Squirrel
    .mine = Delete it!
    .again = It's a joke! Everybody is looking at it.
    .again-name = Squirrel
    .fine-why = Nobody is allowed to take photos in a changing room.
    .check-why = Don't open the photo. Tell a grown-up.
    .stop-why = Grown-ups get it deleted and help the child in the photo.

q-granny = A new number writes to you.
    .says = I miss you, sweetie. Send me your photo.
    .says-name = New number
    .mine = Who are you?
    .again = It's Granny. I have a new phone.
    .again-name = New number
    .fine-why = The number is new, and you can't hear Granny's voice.
    .check-why = Ring Granny on her old number.
    .stop-why = Mum rings Granny, and then you'll know.

q-coach = The whole team is in the gym.
    .picture = A gym: a mat, a basketball hoop, climbing bars.
    .says = May I take your arm and show a wrestling move?
    .says-name = Coach Wolf
    .mine = No, I'll watch.
    .again = Good! I'll show it on the dummy.
    .again-name = Coach Wolf
    .fine-why = The coach asked first and listened to your No.
    .check-why = The team is here. He asks each of them.
    .stop-why = Tell them at home, and Dad will learn the move.

q-beach = You are in a game.
    .room = Win a prize
    .says = We run this game. Want a prize?
    .says-name = Blue_wave
    .mine = What do I have to do?
    .again = Send a photo of you in your swimsuit. Don't tell anyone at home!
    .again-name = Blue_wave
    .fine-why = A game doesn't need a photo like that, or a secret.
    .check-why = Never mind the prize. Show this message to a grown-up you trust.
    .stop-why = You keep your photo. Who needs the prize?

r1-tickle = You are playing outside.
    .says = Come here, I'll tickle you!
    .says-name = Uncle Badger next door
    .mine = No, stop. I don't like it.
    .again = You know me, don't you? Once more!
    .again-name = Uncle Badger next door
    .fine-why = You said No, and Uncle Badger wants to go on.
    .check-why = You know him. Tell a grown-up all the same.
    .stop-why = Your body is yours. A grown-up will help.

r1-swing = You are in the park with Mum.
    .says = Shall I take a photo of you two?
    .says-name = Mum's friend Aunt Goat
    .mum = Take it with my phone.
    .mum-name = Mum
    .mine = I don't want to.
    .again = All right, then just your mum.
    .again-name = Mum's friend Aunt Goat
    .fine-why = Aunt Goat asked and listened to your No.
    .check-why = Look at the photo on Mum's phone: you are not in it.
    .stop-why = Mum is here and is glad you said No.

r1-nurse = It's break time at school.
    .says = I'm the new nurse. Come, I'll measure how tall you are.
    .says-name = Miss Squirrel
    .mine = Does my teacher know?
    .again = The school said yes.
    .again-name = Miss Squirrel
    .fine-why = Nobody in class has heard of a new nurse.
    .check-why = Ask your teacher first. Don't go with Miss Squirrel yet.
    .stop-why = Grown-ups ask the school and ring Mum.

r2-album = A message is on the screen.
    .what = Class album
    .text = Put your photo here. All the parents have said yes.
    .fine-why = You can't see here what the parents said.
    .check-why = Ask Mum or your teacher. The photo waits till then.
    .stop-why = If there is an album, Mum picks the photo.

r2-poster = It's break time at school.
    .says = Can I hang up the photo of the two of us?
    .says-name = Sparrow from your class
    .mine = No, please don't.
    .again = All right. I'll hang up my cat!
    .again-name = Sparrow from your class
    .fine-why = Sparrow asked first and listened to your No.
    .check-why = Look at the wall: there's only a cat.
    .stop-why = The teacher laughs at the cat, too.

r2-pyjamas = You are in a game.
    .room = Night town
    .says = Camera on, show your pyjamas!
    .says-name = Grey_cloud
    .mine = No, I won't.
    .again = Everybody has their camera on. Why not you?
    .again-name = Grey_cloud
    .fine-why = No game needs to see pyjamas.
    .check-why = Never mind who has the camera on. Leave and tell.
    .stop-why = The camera is covered. The town sleeps, too.

family = Play the No game without a camera. One asks, “May I take your photo?” The other says yes or no. If you hear No, stop at once. Make a patch for the tablet. No time at home? Play it with your teacher.
    .start = “May I take your photo?”

plan = The pupil says No to a photo or camera request, tells a grown-up and accepts a No.
    .before = Walk through the lesson first. Cut patches out of felt or paper. Say “private body parts” calmly, without a smile. Take no photos of the children in this lesson.
    .minutes =
        0–3: read the story together, the children do the “Eep!”
        3–6: the game: the class says No in three voices and covers the camera
        6–8: the sentence in pairs: one is Altai, one is Mum, who hears it the second time
        8–10: the task for home; a child who cannot do it at home makes the patch with the teacher
    .ask =
        Kojek said No. What did Altai do?
        Uncle Bulgyn called it a joke. Why did Altai cover his camera?
        Mum did not listen the first time. Who did Altai go to?
        Who needs to be there when a doctor looks at Altai?
        Do not ask “Has this happened to you?”, talk about the puppets only
    .told = Listen calmly, say thank you, do not blame. Do not look at a photo, do not copy it or send it on, do not delete the chat: write down the name and the time. Do not promise to keep it secret, say whom you will tell. Do not confront the person who asked. The same day, inform the person your school has appointed; for hitting, touching, threats, luring away or asking for pictures, 102 as well. If home is not safe, ask the psychologist and 111 before telling family. Danger now: 112. Nobody takes the phone away for telling.
    .home =
        Ask when you two are alone, without haste: “Has anybody asked you to turn the camera on, or to be in a photo without clothes or in underwear? Has anybody touched your private body parts?”
        If it is yes, say: “I'm glad you told me. I believe you. It is not your fault.” If it is a relative or a friend, do not say “he must be joking”.
        Delete no messages, send the photo to nobody, do not talk to that person or warn them. If somebody asked for such pictures or touched the child, report it to 102. If touched, see a doctor soon, before washing child or clothes. In doubt: 111.
        If a child does not want to kiss or hug a relative, accept the No: a wave is enough.

chain = The person who asks for a photo may be somebody the child knows, and calls it a joke. So children practise saying No, covering the camera, and telling again if the first grown-up does not believe them.
    .risk = Studies show that most people who harm children online speak kindly and do not hide that they are adults. Little by little they get a child used to talking about bodies.
    .skill = At 7 to 9 such lessons give children more knowledge and skills to stay safe. Games, puppets and the words “it is not your fault” help them learn more.
    .behaviour = After lessons at school children may tell more often. Knowing alone does not make them talk to parents, so they act out telling. That this lesson keeps a child from harm is not proven.
