# How the bands call the warning signs F1 to F22 (.a: ages 7–9, .b: 10–12, .c: 13–17). A sign that a band does not teach
# has no name there. Ids are for ever: results speak of them.

F1 =
    .a = too nice too fast
    .b = fast flattery
    .c = love-bombing

F2 =
    .a = a present with a catch
    .b = a gift, then a favour
    .c = a gift, then a debt

F3 =
    .a = a secret from your grown-up
    .b = asks to keep it secret
    .c = delete the chat, hide it

F4 =
    .a = come to another game
    .b = come to a private chat
    .c = disappearing messages

F5 =
    .a = are you alone?
    .b = asks who is near you
    .c = checking the risk

F6 =
    .a = asks where you live
    .b = asks for school, address, route
    .c = piecing your data together

F7 =
    .a = asks for your picture
    .b = a private picture
    .c = private images, pressure

F8 =
    .a = just one tiny rule break
    .b = dares
    .c = testing how far you go

F9 =
    .a = says friends are bad
    .b = against the family
    .c = isolation

F10 =
    .a = makes you feel bad for No
    .b = guilt, sulking
    .c = emotional blackmail

F11 =
    .a = hurry!
    .b = now or never
    .c = a deadline

F12 =
    .a = asks again
    .b = does not take No
    .c = persistence

F13 =
    .b = excuses, the story does not fit
    .c = fake profile, AI picture

F14 =
    .a = someone older who wants only kids as friends
    .b = says that age does not matter
    .c = “mature for your age”

F15 =
    .a = body talk that feels yucky
    .b = uncomfortable questions
    .c = sexual talk

F16 =
    .a = come, don't tell
    .b = meet alone, a ride
    .c = pick-up, tickets

F17 =
    .b = easy money
    .c = no contract, passport kept, fees, courier

F18 =
    .b = you owe me
    .c = control by debt

F19 =
    .a = says they'll tell on you
    .b = threats
    .c = blackmail with pictures

F20 =
    .a = asks for a parent's code
    .b = asks for money, codes, cards
    .c = makes you pay again and again

F21 =
    .a = a friend has changed
    .b = new gifts, hides, is scared
    .c = new gifts, hides, is scared

F22 =
    .a = says “your mum knows”
    .b = says that an adult agreed
    .c = forged proof, a borrowed account, a cloned voice
