page = Talk starters
    .teaser = Thirty cards for five minutes over evening tea.
    .lead = Think together: this is about people in the lessons, not about your child.

young = Ages 7–9
    .intro = These are puppets. Bota is a camel, Kojek a hare, Altai a fox, Tiken a hedgehog.
    .chest = Bota's chest only says “creak”. If it could talk, what would it say first?
    .wings = Suyr gave Kojek wings, and they became heavy. Which presents are light, and which are heavy?
    .everybody = Suyr says: “Everybody does it.” Who is this “everybody”?
    .cake = Somebody said “don't tell” about the cake, and about the shiny watch, too. How are the two secrets different?
    .dark = Kojek is afraid of the dark, and Bota told nobody. Is it all right to keep such a secret?
    .drawing = Kojek said “don't take my photo”, so Altai drew her. What else can you offer a friend after a No?
    .voices = Altai's No has three voices: a whisper, a firm one, a shout. How would a bear say No? And a mouse?
    .doors = Tiken knocked at two doors and nobody listened. What do you think helped him knock at the third?
    .scarf = Uncle Ayu frowns, and Sauysqan talks sweetly. Who helped Bota? Can you tell from a face what somebody is like?
    .sorry = Miss Karlygash said sorry to Tiken. How does it feel when a grown-up says sorry?

middle = Ages 10–12
    .intro = These are seven friends: Timur, Aizhan, Dana, Sanzhar, Madina, Alina and Arman.
    .camel = Beka writes: “The camel ate my cable.” What true stories sound made up?
    .dragon = A golden dragon came to Dana for free. How would you notice that its tail is a hook?
    .choose = Tomiris tells Madina: “Only I understand you.” Why is that nice to hear? And why is it dangerous?
    .seal = Diyar wants a photo, and Alina sends him a seal. What other funny No could there be? And what if he won't accept that No either?
    .word = Whoever picks Arman up must say the family's secret word. Arman still calls Dad to check. Why is one word not enough?
    .zero = A player called Tezbay counted down to zero, and nothing happened. Why does a countdown make people hurry?
    .four = Stop – Save – Tell – Block. Which one do you think was hardest for Sanzhar?
    .oath = Aizhan did not swear to Timur that she would tell nobody. Is she a good friend?
    .mother = Sanzhar's mum shouted first and said sorry later. In her place, what would you say first?
    .chair = Madina's friends kept her chair free. How do you invite back a friend who has drifted away?

older = Ages 13–17
    .intro = These are eight teenagers from a night bus. No right answer is needed: say what you think, and argue.
    .power = A broken bus, eight strangers, four per cent in the power bank. Who should get it, to be fair?
    .praise = The head coach praises Zukhra, and so does the young coach. How can you notice the difference?
    .father = Arsen's dad opened the door and shouted first. Which one sentence from a father would help at once?
    .cars = Sultan has 258 cars to wash, and Bako offers easy money. Is it enough to say “that's a scam”?
    .bako = Bako deceived people and was deceived himself. What help does he need now?
    .where = Two phones got the same words: “Where are you?” When is that care, and when is it control?
    .code = Ramazan wants to check Aisulu's phone. Should people in love know each other's codes?
    .miya = Miya, the AI friend, agrees with everything. Is a friend who never argues a friend?
    .line = In the group chat 23 people saw somebody being laughed at, and nobody wrote anything. Why is the first line so hard to write?
    .parents = Should parents read their child's chats? When should they, and when not?

how = How to make it a real conversation
    .character = While a card is on the table, do not ask “has this happened to you?”. The page “Has your child changed?” says how to ask directly.
    .right = Do not look for the right answer, ask “why do you think so?”.
    .stop = If your child is tired, stop: one card is enough.
    .own = If your child begins to talk about themselves, put the card down and listen. Say: “I'm glad you're telling me. It is not your fault.” Do not promise secrecy. Then open “Something has happened”.

evenings = Three evenings, five minutes each
    .intro = At the table, in the car or at bedtime. Put the phones aside, yours too.
    .first = First evening: one card
    .first-text = Draw a card for your child's age. Let the child speak first. If you think otherwise, say so, but do not correct your child.
    .second = Second evening: change roles
    .second-text = Now your child draws a card and asks you. Then tell your child about a mistake you made at their age. Whom did you tell, and what did they say? Choose a light, funny story.
    .third = Third evening: a game of doors
    .third-text = Knock at doors, like Tiken. Your child speaks for the character: “Please listen, I need help.” Say “I'm busy” once, and let your child knock at the next door. It is you again, but now you listen. Then change places. End with your own sentence: “I won't take your phone for telling me.”
    .note = In one study, children knew more after lessons on internet safety. They did not talk more with their parents. Conversation at home has to be started separately. Nobody has studied these three evenings yet. If there is no adult to talk to at home, a teacher or psychologist can begin.

more = What next?
    .promise = Write down on one sheet what you have agreed: the adult promises first.
    .chest = The first lesson for ages 7–9: what may be shown, what stays in the chest.
    .camel = The first lesson for ages 10–12: ask the very person who was named.
    .bus = The first lesson for ages 13–17: notice closeness that comes too fast.
    .tonight = Something has happened: what to do tonight
    .signs = A child has changed: how to begin
