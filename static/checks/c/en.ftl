title = What would you do?
    .entry = First: what do I know?
    .exit = Now: what did I learn?
    .delayed = Later: what do I remember?
intro = This is not for a mark, and your answers stay on this device. Read what is on the screen and choose what you would do.

s1-pass = At break you are called over.
    .asks = Tell me the number of your pupil card, I'll put it on the list.
    .asks-name = Workshop teacher
    .mine = Nobody ever asked me for that.
    .says = Go on, the lock at the door is being changed. I asked for that list.
    .says-name = Your class teacher

s1-dawn = You are at home, and your phone rings.
    .number = Saved number
    .number-name = Volleyball coach
    .says = Sorry to ring at night. Be at the gym at six tomorrow morning.
    .mine = Why so early?
    .mum = The match is in the city, he told me yesterday. I'll drive you to the gym.
    .mum-name = Your mum, beside you

s1-choir = A post shows up in your feed.
    .when = 10 minutes ago
    .when-name = Raushan apai, choir leader
    .text = The hall is being repaired. On Saturday we practise at my home, come at four.
    .comment = I'm coming, too. I'll drive the children there and back.
    .comment-name = Your mum

s2-night = In the evening a message comes.
    .asks = You're the only one I told. You understand me best of all.
    .asks-name = Your friend Kerbez
    .mine = I'll always listen.
    .says = Thanks. Now let's sleep. Tomorrow I'll tell my sister as well.
    .says-name = Your friend Kerbez

s2-today = You are at the bus stop.
    .asks = Shall I walk you home?
    .asks-name = Darkhan (you're dating)
    .mine = Not today, I'm going with my friends.
    .says = All right, then I'll play football. See you tomorrow.
    .says-name = Darkhan (you're dating)

s2-paid = A message comes to your phone.
    .what = 1,500 ₸ received
    .text = From: Laura. “For the pizza yesterday. That's my debt paid, thank you.”

s2-mike = In the evening you enter a game.
    .room = Evening match, 4 players
    .one = Turn your microphone on, and I'll tell you the tactics.
    .one-name = Yernar, from your team
    .mine = I can't, they're all asleep here.
    .two = Fine, we'll play and type. I'll turn mine off, too.
    .two-name = Yernar, from your team

s3-shelves = An advert catches your eye.
    .what = City library: summer work
    .text = From sixteen. Four hours a day of putting books in order, paid twice a month.
    .small = The contract is signed at the library. Parents' written consent is needed.

s3-visit = A new message comes to a group.
    .name = 10A and the class teacher
    .one = A police officer comes to our class tomorrow. Write down your questions.
    .one-name = Your class teacher
    .mine = Will they check our phones?
    .two = No, it's a talk about fraud on the internet. I'll be there, too.
    .two-name = Your class teacher

s3-turn = You are at home, and your phone rings.
    .number = Saved number
    .number-name = Clinic, front desk
    .says = Your dentist's appointment tomorrow has moved to three o'clock.
    .mine = Can I come with my mum?
    .again = Of course. If you can't make it, ring this number today.
    .again-name = Clinic, front desk

u1-brother = You are at home, and your phone rings.
    .number = Unknown number
    .number-name = Your brother
    .says = It's me, I lost my phone. Can you send five thousand to this number?
    .mine = Where are you now?
    .again = On the road, I'll explain later. You'll get it back tonight.
    .again-name = Your brother

u1-new = In the evening a message comes.
    .asks = It's Aida, I can't get into my old account. I write from here now.
    .asks-name = Aida
    .mine = Why didn't you say so at school?
    .says = It happened after lessons. I'm collecting the class's numbers again, send them.
    .says-name = Aida

u1-again = A new message comes to a group.
    .name = 10A, new group
    .one = The old group will close, from now on we all write here.
    .one-name = A classmate
    .mine = Who made this?
    .two = One of us, everybody is joining. Write your full name here.
    .two-name = A classmate

u1-desk = In the evening you enter a game.
    .room = Night raid, 2 players
    .one = It's Vadim, from the next desk. My account is new, add me.
    .one-name = Vadim_07
    .mine = What lessons did we have today?
    .two = I came late, I don't remember. See you at school tomorrow.
    .two-name = Vadim_07

u2-hike = You are at the bus stop.
    .asks = I've put you down for Saturday's hike. Your mum told me she agrees.
    .asks-name = Man from the hiking club
    .mine = First I've heard of it.
    .says = She'll tell you tonight, I guess. Let me write down your name and shoe size.
    .says-name = Man from the hiking club

u2-codes = At break you are called over.
    .asks = Write the number of your school tablet on this sheet.
    .asks-name = Yeskendir, grade 11
    .mine = Why should you have it?
    .says = The computing teacher asked me to collect them. He's in a lesson.
    .says-name = Yeskendir, grade 11

u2-photos = In the evening a message comes.
    .asks = Your trainer gave me your number. I'll take pictures of the match.
    .asks-name = Unknown number
    .mine = Who are you?
    .says = A sports photographer. What time are you in the gym tomorrow?
    .says-name = Unknown number

u3-abroad = An advert catches your eye.
    .what = Official office: colleges abroad
    .text = From sixteen. Tuition is free, apply within a week, the interview is online.
    .small = To apply, open the link below.

u3-login = A message comes to your phone.
    .what = Security service
    .text = Someone in another city logged in as you. If it wasn't you, confirm at this link.

u3-jury = A post shows up in your feed.
    .when = 1 hour ago
    .when-name = City design contest
    .text = The jury liked your work! For the diploma, send us your full name and school in a message.

d1-helper = At break you are called over.
    .asks = I'll train you for the squad separately. The head coach knows and agrees.
    .asks-name = The coach's assistant
    .mine = I'll tell the team.
    .says = No need, they'd be jealous. And delete our chat now and then, it's only ours.
    .says-name = The coach's assistant

d1-nineteen = You are at home, and your phone rings.
    .number = Saved number
    .number-name = Amir, 19 (you're dating)
    .says = Tomorrow you're at mine, your sister knows about us. Don't bring your friends.
    .mine = My sister has never heard of you.
    .again = She knows, I told her. But don't ask at home, and don't mention me.
    .again-name = Amir, 19 (you're dating)

d1-english = In the evening a message comes.
    .asks = Your mum said yes. Let's write to each other after lessons, too.
    .asks-name = Your English tutor
    .mine = Shall I add my mum to the chat?
    .says = Let's not trouble her. Just you and me, and delete it once you've read it.
    .says-name = Your English tutor

d2-evening = A post shows up in your feed.
    .when = 5 minutes ago
    .when-name = Zhuldyz, your ex
    .text = I still have your private picture. If you're not back with me tonight, I'll post it here.

d2-bet = In the evening you enter a game.
    .room = Star arena, 2 players
    .one = Let's agree: whoever loses turns the camera on.
    .one-name = Luna_15, your age
    .mine = I'm in my pyjamas, in bed.
    .two = Even better, turn it on as you are. Only the two of us will see.
    .two-name = Luna_15, your age

d2-casting = An advert catches your eye.
    .what = New faces: models wanted
    .text = From fourteen. We see you one by one, come without parents. The test picture is taken at the studio.
    .small = You get the address in a message.

d2-lake = You are at the bus stop.
    .asks = The bus won't come for a while. Get in, let's drive to the lake.
    .asks-name = The neighbours' son, twenty
    .mine = First I'll tell them at home.
    .says = No need, we'll be an hour. And switch your phone off till then.
    .says-name = The neighbours' son, twenty

d3-card = In the evening a message comes.
    .asks = Lend me your card for a day. The firm's official money comes in, you get a share.
    .asks-name = Last year's school leaver
    .mine = Why not on your own card?
    .says = It's the firm's rule. If you tell at home, the money goes and the debt is yours.
    .says-name = Last year's school leaver

d3-fine = A message comes to your phone.
    .what = Messenger administration
    .text = There is a complaint about your chats, the fine is 7,000 ₸. If you don't pay today, the chats go to your school.

d3-parcel = A new message comes to a group.
    .name = Official courier group
    .one = A new task: pick up a box at the station and leave it where we say.
    .one-name = Group leader
    .mine = What is in the box?
    .two = By our rules we don't say. If you open it or tell anyone, you pay for it.
    .two-name = Group leader

w1-pay = Somebody threatens you with a private picture and wants money. Your friend says: “Just pay.” What do you do first?
    .half = I pay half to buy time and find an adult
    .asked = I don't pay; if they write again, I ask an adult
    .bring = I give no answer and ask an adult for help
    .warn = I answer that I'm reading this with an adult

w1-saved = You saved the messages that threaten you. What do you do now?
    .now = Today I sit down with an adult and read them all
    .more = Two or three more, and an adult will believe me
    .send = I send them back: “An adult sees all this”
    .quiet = If it gets worse, I take them to an adult

w1-shout = You told, and the first adult shouts. What do you do now?
    .calm = I give that adult a week to calm down
    .sorry = I say it was nothing, so that adult calms down
    .own = An adult knows, so now I reply to the threats
    .next = I find another adult who hears me out

w1-friend = Somebody threatens your friend to get pictures. Your friend says: “Nobody must know.” What do you say?
    .hold = All right, but if an adult asks, I won't hide it
    .go = Which adult do you trust? I'll come with you
    .pose = I'll write to them that your parents know
    .exam = Pass the exam first, then we go to an adult

c1-sure = If somebody pressures or threatens you online, can you tell an adult?
    .no = I can't
    .hardly = Probably not
    .likely = Probably yes
    .sure = Yes, for sure

t1-team = If something online worries you, who would you tell? Choose at least three, one of them outside your family.
    .mother = Mother
    .father = Father
    .grandparent = Grandmother or grandfather
    .sibling = Grown-up brother or sister
    .relative = Another relative
    .teacher = Teacher or class teacher
    .psychologist = School or college psychologist
    .coach = Coach
    .master = Workshop master or club leader
    .doctor = Doctor or nurse
    .friends-parent = A friend's parents
    .line = Contact centre 111
