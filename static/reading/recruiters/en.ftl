page = How children are recruited
    .teaser = What an adult can notice, and five skills that can grow in a child
    .lead = This page says how to recognise somebody who talks a child into something by deceit. Then come five skills to grow, and lessons for each age.

rule = A rule that is easy to remember
    .intro = Tell it to the child, too. The lessons practise the same steps: check, stop, tell.
    .one = One sign: take your time and check. Telling an adult is right then, too.
    .two = Two signs together: stop and tell an adult.
    .now = A secret to keep, a private picture, a meeting alone or a threat: tell at once.
    .phone = Do not take the phone from a child who has told you. The fear of losing it may keep children silent. Delete nothing on it, and do not write to that person or warn them.

how = What they do and what you notice
    .intro = There is no fixed order: some things may not happen, some come at once. So look for signs, not for an order. One sign does not make anybody guilty.
    .where = Where they write
    .where-text = The research paper that Saqbol builds on names online platforms, social networks and the dark web. In 2024 Kaspersky asked 1,001 parents about this. Of them 15 per cent said that somebody in a game had invited their child to a social network or messenger.

        What you notice: the child and a new acquaintance have moved to another app, or to vanishing messages.

        What to ask: “Where did you meet? Why did you move somewhere else?”
    .who = Who they say they are
    .who-text = The paper says that such people hide who they are. But they are not all alike. In a study from the US, most who harmed children through the internet did not hide that they were adults. They flattered and sympathised. Police in East Kazakhstan say that children are harmed most often by close relatives and people they know.

        What you notice: the story does not add up, the camera stays off, they say “your mum knows”.

        What to do: ask the very person they name. “Don't write to strangers” alone is not enough.
    .promise = What they promise
    .promise-text = The paper names two promises: a good life and work. The paper says that they are made to families who are short of money. The Ministry of Internal Affairs warned of jobs with “no experience, no language skills needed”.

        What you notice: far too much pay, no contract, no address. First they want papers, a card or money.

        What to say: “Real work has a contract, an address and a pay day. These can be false, too: let's check together.”
    .small = Why they begin small
    .small-text = The first request looks like nothing. If the child agrees, the next is a little bigger. This is how they test how far the child will go. The child thinks “what's the harm” and may not notice how far it has gone.

        What you notice: the child begins to break small rules and makes excuses for it.

        What to say: “You can turn back anywhere. It is never too late to tell.”
    .debt = Where the debt comes from
    .debt-text = At first a present, a game item or money is free. Then they say: “Now you owe me.” The child is ashamed and thinks it must be paid off.

        What you notice: things or money from nowhere, words like “I have to pay somebody back”.

        What to say: “A present is not a debt. We'll sort it out together.”
    .alone = Secrecy and being alone
    .alone-text = They say “just the two of us know” and “only I understand you”. In this way the child draws away from family and friends. Threats may follow. In a study, children who had promised silence told less when asked an open question.

        What you notice: the child hides the screen, wipes chats, drops friends, jumps when messages come.

        What to say: “A promise to keep a heavy secret does not count. You can tell me.” Then ask directly and warmly.
    .hurry = Why they hurry
    .hurry-text = “Only today” and “one place left” leave no time to think or to ask somebody.

        What you notice: the child is uneasy and thinks they must answer this very minute.

        What to say: “We'll decide tomorrow, together.” An honest offer can wait until tomorrow.
    .note = Most studies come from other countries and are about sexual abuse through the internet. There are few on child trafficking, and fewer still in Kazakhstan. Most people who are kind to a child are simply kind people.

kz = Warnings given in Kazakhstan
    .money = “Easy money”, “remote work”: such offers in messengers turned out to mean carrying drugs.
    .card = “Lend your card, I'll pay”: since 16 September 2025 giving one's card for pay is a crime. One case involved a teenager of 17.
    .abroad = “High pay abroad”: there, passports were taken, people could not move freely and were forced into fraud.
    .form = “Fill in a form, install the work app”: the form was false, and the app was harmful.
    .note = A child who was drawn into this needs help, too. Forcing a child to break the law for gain is exploitation. But from 16, and in some cases from 14, teenagers may be held responsible themselves. Speak to a lawyer before speaking to an investigator, for example through 111.

worried = If you are worried
    .talk = The contact centre: a psychologist and a lawyer advise you. Free, day and night.
    .police = The police: if you think that a child is being deceived or exploited.
    .danger = The rescue service: if a child is in danger right now.
    .note = 111 keeps what you say private. But if a child is in danger, it tells the police or the guardianship body.

skills = Five traits, five skills
    .intro = The paper names five traits of children that traffickers use. They are no fault in the child; they are childhood itself. The one who uses them answers for it. And for each trait, an adult can help a skill to grow.
    .notice = To notice and to check
    .notice-text = It is hard for a child to judge danger: a child believes kind words. The skill is to see a sign and to check without hurrying.

        At home: look at one offer together. “Who says so? How could we ask them?” Look at safe ones as well, or the child will suspect everybody.

        Lessons. Ages 7–9: “Someone in the game”. Ages 10–12: “The camel ate my cable!”, “Free dragon, hook included”. Ages 13–17: “He hears me”, “258 cars”, “Real or fake?”.
    .feel = To recognise fear and name it
    .feel-text = A child may not understand that what they feel is fear, or may not find the words. The skill is to notice a feeling, name it and listen to it.

        At home: ask “Where do you feel it: in your tummy, in your hands?” Speak of your own feelings, too. Instead of “don't be afraid” say “it's good that you told me”.

        Lessons. Ages 7–9: “My inner bell”. Ages 10–12: “Me or your friends?”. Ages 13–17: “Two phones”.
    .decide = To say No and leave
    .decide-text = A child is not used to deciding about their own safety: children are taught to obey. The skill is to say No, leave and tell.

        At home: accept a No in small things. If the child does not want a hug, do not insist. Later, in big things, a No may come more easily.

        Lessons. Ages 7–9: “My body, my photo, my No”. Ages 10–12: “A photo? Have a seal!”, “A love song to a samsa”. Ages 13–17: “The first hour”.
    .care = To look after themselves
    .care-text = A child cannot yet look after everything: data, routes and accounts are left to adults. The skill is to know what to show and what to keep.

        At home: open the phone's settings together. Agree who sees where the child is and who picks the child up from school.

        Lessons. Ages 7–9: “My treasure chest”. Ages 10–12: “Where are you now?”. Ages 13–17: “Close the doors”.
    .ask = To lean on more than one adult
    .ask-text = A child always depends on adults, and that is natural. It is harder for a child when one person is the only support. The skill is to know three adults and to go to the next if the first does not listen.

        At home: name the three together, one of them outside the family. If home is not safe, this is a teacher, a psychologist or 111.

        Lessons. Ages 7–9: “Surprise or secret?”, “My helpers”. Ages 10–12: “What's up with Timur?”, “Oops! Is it too late?”. Ages 13–17: “Eight rooms”, “One line”.
    .note = The paper takes these five traits from one work and gives no measurements. After lessons at school, children of 7–9 knew more and scored higher on self-protection. That this keeps anyone from exploitation is not proven yet. A lesson does not take an adult's place.

little = Lessons: ages 7–9
    .a1 = Looking after yourself: what to show and what to keep.
    .a2 = Noticing: seeing the request behind a present.
    .a3 = Leaning on adults: knowing which secret must be told.
    .a4 = Saying No: a photo or camera may be refused.
    .a5 = Knowing fear: hearing the inner bell.
    .a6 = Leaning on more than one adult: if one does not listen, going to the next.

middle = Lessons: ages 10–12
    .b1 = Checking: when told “your mum agreed”, asking Mum.
    .b2 = Noticing: a present, a debt, a hidden chat.
    .b3 = Knowing a feeling: noticing the pressure in “me or your friends”, and keeping the friends.
    .b4 = Saying No: when asked for a private picture, leaving and telling.
    .b5 = Looking after yourself: who may know where you are.
    .b6 = Deciding: when rushed or threatened, stop, save, tell, block.
    .b7 = Leaning on adults: hearing a friend out and going to one together.
    .b8 = Leaning on adults: telling even after a mistake.

teens = Lessons: ages 13–17
    .c1 = Noticing: spotting closeness that comes too fast.
    .c2 = Deciding: when blackmailed, not paying, but saving, telling and blocking.
    .c3 = Checking: contract, address, pay day.
    .c4 = Knowing a feeling: telling care from control.
    .c5 = Checking: is the voice or picture real? Finding out in another way.
    .c6 = Leaning on adults: knowing where to go with a statement.
    .c7 = Seeing it and not keeping silent: writing one line, telling an adult.
    .c8 = Looking after yourself: closing the doors of the account.

more = Read on
    .trafficking = What child trafficking is, and what somebody who notices can do
