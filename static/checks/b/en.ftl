title = Saq's questions
    .entry = First: what do I know?
    .exit = Now: what did I learn?
    .delayed = Later: what do I remember?
intro = This is not a mark: read calmly and choose what you think.

k1-song = Somebody writes to Lev: “Give me 1,000 tenge, or I share the video of you singing.” What is best?
    .save = Save it and show a grown-up
    .half = Give half of the money first
    .wipe = Delete the chat and try to forget

k1-diary = Somebody writes to Tomiris: “Do my homework, or I read your diary to all.” What is best?
    .homework = Do the homework just this once
    .show = Save it and tell a grown-up
    .unread = Delete the messages unread

k1-mark = Somebody writes to Damir: “Give me your game account, or your dad hears of your bad mark.” What is best?
    .lend = Lend the account for a day
    .uninstall = Delete the game, not telling grown-ups
    .proof = Keep the proof and tell a grown-up

k1-collage = Somebody writes to Zhanel: “Give me 50 coins, or all see a monkey with your face.” What is best?
    .coins = Give the coins and wait for him to delete it
    .teacher = Save it and tell a teacher
    .same = Make a picture like that of him

k2-headset = Asiya has new, costly headphones. She hides her phone and is silent. What is best for her friend?
    .away = Wait till she tells a grown-up herself
    .read = Take her phone and read the chats
    .near = Ask gently, go with her to a grown-up

k2-startle = Mark jumps at every message. “Tell nobody,” he says. What is best for his friend?
    .along = Go to a grown-up with Mark
    .vow = Promise to tell no grown-up
    .chat = Ask for advice in the class chat

k2-club = Miras has left his club. Somebody unknown gives him money. What is best for his friend?
    .share = Tell all the others about the money
    .ask = Ask gently and find a grown-up
    .wait = Wait until Miras comes to him

k2-night = Kamila texts somebody at night and sleeps in class. Questions scare her. What is best for her friend?
    .joke = Tell jokes so that she feels better
    .alone = Stop asking and leave her in peace
    .grownup = Support her, tell a grown-up

k3-uncle = A new account writes: “I am your uncle from Kostanay.” How can you check that?
    .look = Look closely at the account's photo
    .ring = Ring the uncle on his own number
    .swear = Ask for his word of honour

k3-newgirl = A new account writes: “I'm the new girl in grade seven.” How can you check that?
    .count = Count the friends in the profile
    .picture = Ask for a few more pictures
    .pupil = Ask somebody you know in that class

k3-singer = A new account writes: “I am that famous singer, I write only to you.” How can you check that?
    .page = Open her own site with a grown-up
    .voice = Ask her for a voice message
    .hearts = Count all the hearts under the photos

k3-coach = A new account writes: “I am the new coach, come to another hall tomorrow.” How can you check that?
    .club = Ring the club itself
    .cups = Look at the cups in the profile
    .reply = Ask for the coach's name and age

k4-sister = Somebody threatens Inkar in a game. She tells her grown-up sister, who says: “It's nothing.” What is best now?
    .next = Tell another grown-up
    .forget = Forget it, as her sister says
    .quarrel = Talk to that player by herself

k4-meeting = Somebody threatens Temirlan in a chat. He tells his teacher, who says “later” and forgets. What is best now?
    .wait = Wait until the teacher remembers
    .hide = Stay out of the chat for a week
    .psych = Tell the psychologist as well

k4-granny = Somebody keeps bothering Sonya. She tells Granny, who doesn't follow: “Turn the phone off.” What is best now?
    .phone = Turn the phone off and wait
    .other = Tell a teacher or 111
    .deal = Try to make a deal with that person

k4-scolded = Somebody puts Bekzat under pressure. He tells Dad, who scolds him. What is best now?
    .never = Tell grown-ups nothing any more
    .alone = Bear it and fix it by himself
    .find = Find another grown-up who listens

j1-rod = In a fishing game, a player gave Erasyl a golden rod. Next day he wrote: “Now open an account for me in your sister's name.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j1-stickers = In a sticker group, a girl gave Kamila ten rare stickers. Next day she wrote: “Now send my message to your whole class.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j1-cows = In a farm game, a new neighbour gave Rustam twenty cows. Next day he wrote: “Now log in to your brother's account for me.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j2-contest = A judge of a drawing contest writes to Inkar: “Send a photo of yourself in pyjamas, only to me.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j2-sport = A grown-up guy in a sports group writes to Bekzat: “Send a photo that shows your muscles, only to me.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j2-song = A woman in a singing app writes to Sabina: “Send a photo of yourself in your bedroom, only to me.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j3-chess = An opponent from a chess site writes to Mark: “Come to the old bridge alone on Saturday. You'll get a cup.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j3-comics = A contact from a comics group writes to Asiya: “Come to the old bus station alone on Sunday. You'll get a magazine.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j3-drone = A contact from a drone group writes to Damir: “Come to the lake alone on Friday. You'll get a drone.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j4-shawl = The class is knitting a shawl for the school caretaker. The class leader writes: “Not a word to her till Friday!” The teacher knows.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j4-radio = Temirlan and Grandpa are mending Granny's old radio. Grandpa writes: “Not a word to her till tomorrow!” Mum knows.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j4-banner = Zhanel is coming out of hospital. Her team is painting a banner. The captain writes: “Not a word to her till Monday!” The coach knows.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j5-nature = A nature quiz site asks Sonya two things: which nickname, and which favourite animal?

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j5-piano = In a music lesson, the teacher asks Miras two things: which grade, and which favourite song?

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j5-weather = A weather app asks Erkezhan two things: shall it warn her of rain, and which colour does she like?

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j6-rain = It is pouring. A neighbour says to Lev: “Get in, I'll drive you home.” Lev rings Mum. Mum says: “I asked him to.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j6-puzzle = A contact from a puzzle site writes to Tomiris: “Let's meet at the museum.” Tomiris tells Mum. The two mums have talked, and all come together.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j6-robot = The robot club leader writes to Alikhan: “I'll drive you home after the contest.” Alikhan shows Dad. Dad says: “We agreed on it.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

c1-help = If somebody online put you under pressure, could you find help?
    .no = No, I couldn't
    .hardly = Probably not
    .likely = Probably yes
    .sure = Yes, for sure
w1-tell = If something online worried you, whom would you tell? Choose one or more.
    .mother = Mum
    .father = Dad
    .grandparent = Granny or Grandpa
    .sibling = Grown-up brother or sister
    .relative = Another relative
    .teacher = Teacher
    .psychologist = School psychologist
    .coach = Coach
    .librarian = Librarian
    .doctor = Doctor or nurse
    .friends-parent = A friend's parents
    .line = The 111 contact centre
    .unsure = I don't know yet
