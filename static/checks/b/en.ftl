title = Saq's questions
    .entry = First: what do I know?
    .exit = Now: what did I learn?
    .delayed = Later: what do I remember?
intro = There is no mark for this: take your time and choose what you think.

k1-song = Somebody writes to Lev: “Give me 1,000 tenge, or I'll share the video of you singing.” What is best?
    .save = Save it and show a grown-up
    .half = Give half the money first
    .wipe = Delete the chat and try to forget it

k1-diary = Somebody writes to Tomiris: “Do my homework, or I'll read your diary to everyone.” What is best?
    .homework = Do the homework just this once
    .show = Save it and tell a grown-up
    .unread = Delete the messages without reading

k1-mark = Somebody writes to Damir: “Give me your game account, or I'll tell your dad about your bad mark.” What is best?
    .lend = Lend the account for a day
    .uninstall = Delete the game and tell no grown-ups
    .proof = Keep the proof and tell a grown-up

k1-collage = Somebody writes to Zhanel: “Give me 50 coins, or everyone will see a monkey with your face.” What is best?
    .coins = Give the coins and wait till it's deleted
    .teacher = Save it and tell a teacher
    .same = Send a picture like that back

k2-headset = Asiya has new, expensive headphones. She hides her phone and has gone quiet. What should her friend do?
    .away = Wait till she tells a grown-up herself
    .read = Take her phone and read the chats
    .near = Ask gently, go to a grown-up with her

k2-startle = Mark jumps at every message. “Don't tell anyone,” he says. What should his friend do?
    .along = Go to a grown-up with Mark
    .vow = Promise not to tell a grown-up
    .chat = Ask for advice in the class chat

k2-club = Miras has left his club. A stranger keeps giving him money. What should his friend do?
    .share = Tell everyone else about the money
    .ask = Ask gently and find a grown-up
    .wait = Wait a few days till Miras comes

k2-night = Kamila texts somebody at night and falls asleep in class. Questions scare her. What should her friend do?
    .joke = Keep telling jokes so she feels better
    .alone = Stop asking and leave her in peace
    .grownup = Support her, tell a grown-up together

k3-uncle = A new account writes: “I am your uncle from Kostanay.” How can you check that?
    .look = Look closely at the account's photo
    .ring = Ring your uncle on his own number
    .swear = Ask him to swear that it is true

k3-newgirl = A new account writes: “I'm the new girl in grade seven.” How can you check that?
    .count = Count the friends in the profile
    .picture = Ask for a few more pictures
    .pupil = Ask a friend from that class

k3-singer = A new account writes: “I'm that famous singer, and I'm writing only to you.” How can you check that?
    .page = See the official page with a grown-up
    .voice = Ask the singer for a voice message
    .hearts = Count the hearts under all of the photos

k3-coach = A new account writes: “I'm the new coach. Come to another hall tomorrow.” How can you check that?
    .club = Ring the sports club itself
    .cups = Look at the cups in the profile
    .reply = Ask for the coach's name and age

k4-sister = Somebody threatens Inkar in a game. She tells her grown-up sister, who says: “It's nothing.” What is best now?
    .next = Go and tell another grown-up
    .forget = Forget it, as her sister says
    .quarrel = Talk to that player by herself

k4-meeting = Somebody threatens Temirlan in a chat. He tells his teacher, who says “later” and forgets. What is best now?
    .wait = Wait until the teacher remembers
    .hide = Stay out of the chat for a week
    .psych = Tell the school psychologist too

k4-granny = Somebody keeps bothering Sonya. She tells Granny. Granny doesn't understand and says: “Turn the phone off.” What is best now?
    .phone = Turn the phone off and wait
    .other = Tell a teacher or ring 111
    .deal = Try to make a deal with that person

k4-scolded = Somebody is putting pressure on Bekzat. He tells Dad, but Dad scolds him. What is best now?
    .never = Stop telling grown-ups anything
    .alone = Be patient and try to fix it himself
    .find = Find another grown-up who listens

j1-rod =
    In a fishing game, a player gave Erasyl a golden rod. The next day he wrote: “Now open an account for me in your sister's name.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j1-stickers =
    In a sticker group, a girl gave Kamila ten rare stickers. The next day she wrote: “Now send my message to your whole class.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j1-cows =
    In a farm game, a new neighbour gave Rustam twenty cows. The next day he wrote: “Now log in to your brother's account for me.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j2-contest = A judge of a drawing contest writes to Inkar: “Send a photo of yourself in pyjamas, only to me.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j2-sport =
    A young man in a sports group writes to Bekzat: “Send a photo that shows your muscles, only to me.”

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

j3-comics =
    Somebody Asiya knows from a comics group writes: “Come to the old bus station alone on Sunday. You'll get a magazine.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j3-drone =
    Somebody Damir knows from a drone group writes: “Come to the lake alone on Friday. You'll get a drone.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j4-shawl =
    The class is knitting a shawl for the school caretaker. The class leader writes: “Don't tell her till Friday!” The teacher knows.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j4-radio =
    Temirlan and Grandpa are mending Granny's old radio. Grandpa writes: “Don't tell her till tomorrow!” Mum knows.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j4-banner =
    Zhanel is coming out of hospital soon. Her team is painting a banner. The captain writes: “Don't tell her till Monday!” The coach knows.

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j5-nature =
    A nature quiz site asks Sonya two things: “What is your nickname? What is your favourite animal?”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j5-piano =
    In a music lesson, the teacher asks Miras two things: “What grade are you in at school? Which song do you like?”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j5-weather =
    A weather app asks Erkezhan two things: “Shall I warn you of rain? Which colour do you like?”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j6-rain =
    It is pouring with rain. A neighbour says to Lev: “Get in, I'll drive you home.” Lev rings Mum. Mum says: “Yes, I asked him to.”

    What do you think?
    .safe = I see no danger
    .risky = I see a warning sign

j6-puzzle =
    A girl Tomiris knows from a puzzle site writes: “Let's meet at the museum.” Tomiris tells Mum. The girls' mums have talked, and everyone is coming together.

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
w1-tell = If something online worried you, who would you tell? Choose one or more.
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
