page = My first lesson on one page
    .teaser = Read it in five minutes, print it, put it on your desk
    .lead = A computer with a projector and a USB stick with the file saqbol.html are enough. You need no internet.

evening = The evening before
    .play = Play the module yourself
    .play-text = Open saqbol.html with a double click, press “I teach”, then “With the whole class”. A module for ages 10–12 comes first; other ages are below.
    .safe = Read the page “Before you start”
    .safe-text = Find out whom to tell at your school if a child confides in you, and write the name here: ____________________
    .room = Open the file from the stick on the classroom computer
    .room-text = If it does not open, try another browser. Check that the text can be read from the back row, then close the page. If you went on past the first screen, press “From the beginning” tomorrow. Print “Tasks on paper”, too.

minutes = The ten minutes
    .here = First minute: how many children, and the rules
    .here-text = Press “The class” at the top right and type how many children are here. Say: “If you don’t want to answer, say ‘pass’. We don’t laugh at each other. We talk about characters, not people we know.”
    .hands = Read aloud, ask for a show of hands
    .hands-text = Press the answer with the most hands, even if it is wrong: the screen says why. Where several answers may be chosen, press “Open the reasons” afterwards.
    .hero = Talk about the characters only
    .hero-text = Do not ask “Has this happened to you?”, and do not call on anyone by name. Stop where the character tells a grown-up: the whole class says the character’s first sentence together.
    .home = Last minute: the task for home
    .home-text = Read out “A task for home” from the last screen. If there is nobody at home to do it with, the child does it at school with a trusted grown-up.

trouble = If …
    .told = If a child tells you something, listen in private and say thank you. Say: “It’s not your fault.” Do not ask for details, and do not promise secrecy. On the same day, tell the person your school has appointed. If the child was hit, touched, threatened, lured away or asked for pictures, call 102 as well. Talk to the psychologist before you speak to the parents. If there is danger right now or the child does not want to live, call 112.
    .laughs = If somebody laughs, do not scold. Say “We agreed not to laugh”, and go back to the character.
    .projector = If the projector fails, hand out “Tasks on paper”, or read the messages aloud from the sheet.
    .time = If you run out of time, press “Leave”: your place is kept, and the teachers’ page lets you continue from there.

after = After the lesson
    .keep = The result is saved automatically. On the last screen choose or type which class it was.
    .save = On the teachers’ page open “Classes” and press “Save all classes to one file”. Copy the file to the stick.
    .next = The next module is at the top of the page “For teachers”.
