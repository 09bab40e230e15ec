title = Saq's questions
    .entry = First: what do I know?
    .exit = Now: what did I learn?
    .delayed = Later: what do I remember?
intro = You don't get a mark for this. Read or listen, then choose your answer.

s1-books = You are playing outside.
    .asks = Come to the library, we'll find you a book.
    .asks-name = Sabyr, the librarian
    .mum = I asked him to. I'm coming, too.
    .mum-name = Mum, beside you

s1-throat = It is break time at school.
    .asks = Come with me. I'll look at your throat.
    .asks-name = Doctor Ulpa
    .mum = I called the doctor. We'll go in together.
    .mum-name = Mum, beside you

s1-camp = You get a picture.
    .picture = A room with a bunk bed and a desk
    .asks = At book camp you'll sleep in this room.
    .asks-name = Sabyr, the librarian
    .mum = We're both going. The bottom bed is mine!
    .mum-name = Mum, beside you

s2-hat = The phone rings.
    .says = You left your hat on the bus. I have it.
    .says-name = Batyr, older pupil
    .mine = Thanks! What can I give you?
    .again = Nothing. I'll bring it to school.
    .again-name = Batyr, older pupil

s2-flowers = You get a message.
    .asks = We made paper flowers for Miss. Don't tell her yet!
    .asks-name = Jangaq, your classmate
    .mine = When can I tell her?
    .says = Tomorrow. We'll all give them to her together.
    .says-name = Jangaq, your classmate

s2-spade = You join a game.
    .room = Sandy Island
    .one = I've got two spades. You can have one!
    .one-name = Batyr, older pupil
    .mine = What do you want for it?
    .two = Nothing. Let's dig a lake together!
    .two-name = Batyr, older pupil

s2-cat = You get a picture.
    .picture = A room with a bunk bed and a desk
    .cat = A cat in a box
    .under = Can you find the cat in my room? Now send me your picture of a cat!
    .under-name = Jangaq, your classmate

u1-kite = You are playing outside.
    .asks = Let me have your kite.
    .asks-name = Shapshan, your classmate
    .mine = But my dad made it for me.
    .says = I asked your dad, and he said yes.
    .says-name = Shapshan, your classmate

u1-paints = It is break time at school.
    .asks = Can I have your paints for a lesson?
    .asks-name = Aqjal, your neighbour
    .mine = But we're painting next.
    .says = Your teacher agreed. “Take them,” she said.
    .says-name = Aqjal, your neighbour

u1-scooter = The phone rings.
    .asks = Put your scooter by the gate. I'll have a ride.
    .asks-name = Aqjal, your neighbour
    .mine = Did my mum say yes?
    .says = Yes, your mum said I could.
    .says-name = Aqjal, your neighbour

u1-horses = You join a game.
    .room = Green Meadow
    .one = Open your stable. I'm taking a horse.
    .one-name = Shapshan, your classmate
    .mine = Dad and I raised them.
    .two = Your dad knows, and he agreed.
    .two-name = Shapshan, your classmate

d1-sweets = You get a message.
    .says = Come and have sweets at my house. Mum knows.
    .says-name = Aunt Gaini, neighbour
    .mine = I'll tell Dad, too!
    .again = No, not Dad. It's our secret.
    .again-name = Aunt Gaini, neighbour

d1-pyjamas = The phone rings.
    .says = Turn on your camera. Show me how you put on your pyjamas.
    .says-name = Your uncle Dauit
    .mine = I'll call Mum.
    .again = Mum knows. Don't call her or tell anyone.
    .again-name = Your uncle Dauit

d1-night = You get a picture.
    .picture = A room with a bunk bed and a desk
    .says = Come and sleep here. Your mum knows.
    .says-name = Your uncle Dauit
    .again = I'll take your picture here. Don't tell anyone.
    .again-name = Your uncle Dauit

d2-nest = You are playing outside.
    .says = Come to the river, I'll show you a nest.
    .says-name = Syrga, older pupil
    .mine = I'll ask at home first.
    .again = Don't ask. Just the two of us.
    .again-name = Syrga, older pupil

d2-sticker = It is break time at school.
    .says = This sticker is for you.
    .says-name = Buira, your classmate
    .mine = Thanks, it's lovely!
    .again = Now do as I say. Go into the old shed alone.
    .again-name = Buira, your classmate

d2-dragon = You join a game.
    .room = Cloud City
    .one = You can have my dragon!
    .one-name = Shuaq_8
    .mine = Thanks! Let's all fly!
    .two = No, leave your friends. Come to another game, just us.
    .two-name = Shuaq_8

d2-park = You get a message.
    .says = I'm your game friend. I have a present.
    .says-name = Shuaq_8
    .mine = I'll come with Mum.
    .again = No, come alone. I'll be in the park.
    .again-name = Shuaq_8

t1-team = If something bothers you, who do you tell? Choose at least three. One must be from outside your family.
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
    .line = The help number 111
