title = Saq's questions
    .entry = First: what do I know?
    .exit = Now: what did I learn?
    .delayed = Later: what do I remember?
intro = There is no mark for this. Take your time, read what is on the screen, and choose what you would do.

s1-trip = At break, somebody calls you over.
    .asks = Get your bag, we're off to the city olympiad now.
    .asks-name = Physics teacher
    .mine = But Mum doesn't know.
    .says = She does, she came and signed yesterday. I'm coming, too.
    .says-name = Your class teacher

s1-camp = You are at home, and the phone rings.
    .number = Unknown number
    .number-name = Camp leader
    .says = Tomorrow the bus picks everybody up at home. Which house and entrance are yours?
    .mum = Go ahead, I know that voice. It was me who signed you up for camp.
    .mum-name = Your mum, next to you

s1-aunt = There is a new message in a group.
    .name = Our home
    .asks = How long are you home alone today?
    .asks-name = Your aunt
    .mine = Why do you ask?
    .mum = I asked your aunt to bring you some food. I'll be back at eight.
    .mum-name = Your mum

s2-song = In the evening you get a message.
    .asks = Don't tell Inkar yet. We're learning a song for her birthday.
    .asks-name = Zhanel, your classmate
    .mine = How long do I keep quiet?
    .says = Just until Saturday. You're on the drum!
    .says-name = Zhanel, your classmate

s2-ball = You are on your way home from school.
    .says = Your ball is stuck in the tree. Shall I get it?
    .says-name = Mark, grade nine
    .mine = Thanks! What can I give you for it?
    .again = Nothing, really. Three of my own balls are still up there.
    .again-name = Mark, grade nine

s2-shield = In the evening you join a game.
    .room = Frozen Lake
    .one = I've got two shields and only need one. Take it!
    .one-name = Eras_9, your teammate
    .mine = What do you want for it?
    .two = Nothing, really. Grab it and let's start!
    .two-name = Eras_9, your teammate

s2-album = A new post shows up in your feed.
    .when = 10 minutes ago
    .when-name = Inkar, your classmate
    .text = I've opened a private album that only our class can see. There are fifty photos of my cat in it.
    .comment = I'm in. She's asleep in all fifty 😂
    .comment-name = Erasyl

s3-book = A message comes to your phone.
    .what = City library
    .text = Your book is due tomorrow. If you haven't finished, come to the library and get more time.

s3-shift = There is a new message in a group.
    .name = School news
    .says = From Monday on, lessons are in the afternoon. The notice is by the front door.
    .says-name = Head teacher
    .mine = Hooray, we can sleep in at last!

s3-stars = Today you get an invitation.
    .what = Night of stars
    .what-name = City planetarium
    .text = Come on Saturday at seven. The lights go out, and stars light up the ceiling. Buy a ticket at the desk with your parents.

u1-gift = In the evening you get a message.
    .new = It's Aunt Sabina, I have a new number.
    .new-name = Aunt Sabina
    .asks = I've got your birthday present. Send me your address, will you?
    .asks-name = Aunt Sabina

u1-bike = You are at home, and the phone rings.
    .number = A number with no name
    .number-name = Miras
    .says = Hi, it's Miras. My phone is dead, I'm on somebody else's.
    .asks = Put your bike outside the gate, I'll just have a ride on it.
    .asks-name = Miras

u1-guitar = You are on your way home from school.
    .says = I'm Miras, your brother's friend. He asked me to get his guitar from you.
    .says-name = A young man
    .mine = He didn't tell me.
    .again = I guess he forgot. I'll wait here. Can you bring it out?
    .again-name = A young man

u1-summer = Somebody sends you a friend request.
    .who = Bikes, songs, chickens
    .who-name = Sabina_23
    .since = 5 days ago
    .since-label = Joined
    .says = It's Sabina, we were at camp together last summer. I can't get into my old account.

u2-tablet = At break, somebody calls you over.
    .asks = Can I have your school tablet for a while?
    .asks-name = Rustam, grade ten
    .mine = But it's signed out to me.
    .says = Your teacher said I could, just till lessons are over.
    .says-name = Rustam, grade ten

u2-cake = You are on your way home from school.
    .says = I've brought your cake. You're flat five, right?
    .says-name = Man with a cake
    .mine = We didn't order a cake.
    .again = Your mum ordered it, and it's paid for. Just sign here.
    .again-name = Man with a cake

u2-shirt = In the evening you get a message.
    .says = The coach gave me your number, we're making new kits.
    .says-name = Unknown number
    .mine = What's your name, please?
    .asks = Rustam from the senior group. Send me your surname and your height.
    .asks-name = Unknown number

u3-space = A message comes to your phone.
    .what = Support service
    .text = Your phone has no room left for photos. Open this link to get more space for free.

u3-hall = You are at home, and the phone rings.
    .number = Unknown number
    .number-name = Music school
    .says = Tomorrow's lesson is at the arts centre. Come in by the side door, we'll meet you there.

u3-jury = A new post shows up in your feed.
    .when = 1 hour ago
    .when-name = Silver Pen contest
    .text = The story you sent us is in the final! Write your full name and your school here for the diploma.

d1-role = In the evening you get a message.
    .asks = The lead part is yours! Your mum knows: we'll rehearse alone, just you and me.
    .asks-name = Drama club leader
    .mine = Can I tell my friends?
    .again = Not yet, they'd envy you. And don't bring it up at home.
    .again-name = Drama club leader

d1-sums = You are at home, and the phone rings.
    .number = New number
    .number-name = Your maths tutor
    .says = Your mum said yes, now we'll talk in the evenings, too.
    .mine = Shall I get Mum?
    .again = No need, she's tired. Tell me your worries, and let it stay between us.
    .again-name = Your maths tutor

d1-film = Today you get an invitation.
    .what = Film night
    .what-name = Temirlan, your cousin, 19
    .text = Your mum knows you're staying the night. Don't bring friends. And we don't tell them at home what we watch, okay?

d2-swap = Somebody sends you a friend request.
    .who = Gymnastics, ice cream, stars
    .who-name = Shpagat_12
    .since = 2 years ago
    .since-label = Joined
    .says = I do gymnastics, too! Let's swap funny photos of us getting changed. Just the two of us will see them.

d2-puppies = You are on your way home from school.
    .says = My puppies have opened their eyes! Get in, we'll drive out to my cottage.
    .says-name = Your neighbour Sonya
    .mine = I'll tell them at home first.
    .again = No need, we'll be back in an hour. Hop in!
    .again-name = Your neighbour Sonya

d2-lamp = In the evening you join a game.
    .room = Owl Tower
    .one = Is your family asleep? Turn your camera on.
    .one-name = Kirpi_12, your age
    .mine = I'm already in bed.
    .two = You can do it from there. Put the lamp on, I want to see you.
    .two-name = Kirpi_12, your age

d2-card = Today you get an invitation.
    .what = Card swap
    .what-name = Asiya, from your group
    .text = Come on Sunday at five, behind the old bus stop, alone. If you don't, my rare card goes to somebody else.

d3-report = A message comes to your phone.
    .what = Game administration ✓
    .text = There is a complaint about you. Type in the code from your mum's phone. If you don't, your school hears about it.

d3-duty = At break, somebody calls you over.
    .says = I'm on duty. You ran indoors, and you're on my list.
    .says-name = Bekzat, grade ten
    .mine = Sorry, I was in a hurry.
    .again = Give me your lunch money, and I'll cross you off. Or the head sees it.
    .again-name = Bekzat, grade ten

d3-wings = There is a new message in a group.
    .name = Eagle Guild: official group
    .one = Every new player gets golden wings from us.
    .one-name = Guild leader
    .mine = Thanks, they're beautiful!
    .two = It's a rule: you send 300 tenge a week. If you don't, everyone hears about your debt.
    .two-name = Guild leader

w1-busy = You tell Dad: “Somebody is threatening me.” He says: “It'll stop by itself.” What do you do now?
    .trust = Dad knows now, so I wait
    .next = I find another grown-up who listens
    .self = I write back that a grown-up knows
    .later = If it happens again, I tell a grown-up

w1-shot = Somebody sent you a threat, and you took a screenshot. What do you do now?
    .asked = If a grown-up asks, I show it
    .back = I send it back: “A grown-up will see this”
    .show = I show the screenshot to a grown-up
    .keep = I keep it, so grown-ups don't worry

w1-vow = Somebody is threatening your friend. “Please don't tell anyone,” says your friend. What do you say?
    .wait = Okay, we'll tell if a grown-up asks
    .own = Let's not bother grown-ups, we'll sort it out
    .warn = Let's write back: “We'll tell a grown-up”
    .go = Come on, let's find a grown-up who listens

w1-code = Somebody tricked you and got a code from you. Now they threaten you. What do you do first?
    .now = I go to a grown-up I trust today
    .fix = I put it right, then I tell a grown-up
    .deal = I promise not to tell grown-ups
    .seen = I tell a grown-up if they notice it

c1-sure = If somebody online put you under pressure, could you tell a grown-up?
    .no = No, I couldn't
    .hardly = Probably not
    .likely = Probably yes
    .sure = Yes, for sure
t1-team = If something online worried you, who would you tell? Choose at least three, one of them not from your family.
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
