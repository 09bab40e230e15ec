page = Family promise
    .teaser = One sheet of paper: the adult promises first, then the child.
    .lead = Choose together, then print. The adult reads first.

adult = The adult promises
    .intro = Read this to your child in your own voice. Tick only what you can keep.
    .phone = I will never take your phone away because you told me.
    .listen = First I hear you out. Only then do I ask.
    .fault = Whatever happens, I will not put the blame on you.
    .angry = If I get angry, I say sorry and listen again.
    .whom = I do not promise secrecy. I tell only those who can help, and I let you know first.
    .hidden = I do not go through your phone in secret. If we have to look, I tell you and we look together.
    .help = If I cannot help, we look for somebody who can, together.
    .note = Why does the phone come first? A study from Israel found that fear of losing the phone keeps children silent. It is based on interviews, not on numbers.

child = The child promises
    .intro = Let your child choose. If your child begins to tell, put the sheet aside and listen. If your child could not tell at once, the adult's promise still holds. Say thank you even if they tell you late.
    .tell = If something worries or scares me, I tell a grown-up. Even if some time has passed.
    .secret = If somebody says “don't tell a grown-up”, I tell a grown-up just that. Even if I gave my word.
    .picture = If somebody wants a private picture, I don't send it, and I tell a grown-up. I tell even if I have sent one already.
    .code = I never send anybody codes or passwords. If I have sent one, I tell a grown-up.
    .claim = If somebody says “your mum knows”, I ask Mum herself.
    .meet = If I meet somebody I know from the internet, a grown-up comes with me. If that person asks me to come, or if I have already gone, I tell a grown-up.
    .next = If the first grown-up does not listen, I tell the next: family, a teacher, a psychologist or 111.
    .body = If somebody touches my private body parts, I tell a grown-up, whoever it was. Washing and the doctor are different, but if that feels wrong, I tell a grown-up, too.
    .note = Do not ask a child to promise silence. In a study, children who had promised a parent secrecy told less when asked open questions. 111 keeps what is said private. But if a child is in danger, it tells the police or the people who protect children.

together = Devices at home: we all promise
    .intro = These rules are the same for adults and children. They don't count minutes: they say what we do.
    .ask = Before we post a picture, we ask the person in it. A No means we don't.
    .new = We open a new game together the first time: who can write there, does it want money?
    .hurry = If somebody hurries us, we don't answer. Tea first, then we decide together.
    .money = If somebody we know asks for money in a chat, we call their own number. We give nobody our codes.
    .camera = A camera that nobody is using is covered.
    .mock = We mock nobody in chats, and we pass on nobody's private pictures.
    .note = In one study, children were better at keeping rules about what to do than about when and where. It matters that parents keep them, too.

date = The day to look again
    .intro = Write these lines on the paper by hand. Together, choose a day about a month from now.

        Today: ______________

        We look again on: ______________

        On that day ask three things. What did we keep? What was hard? What do we change? The adult answers first.
    .note = Paper alone protects nobody. In a study with 1,520 pairs of parent and child, a written media plan changed nothing by itself. The sheet is only where the talk begins.

teacher = At school: the teacher promises
    .intro = This sheet is for a class and its teacher. A child with nobody at home to sign it fills it in with a teacher, psychologist or carer. Do not ask the child why.
    .phone = I do not take your phone and do not punish you for telling me.
    .time = If I am in a hurry, I name the exact time that day when I will listen.
    .fault = Whatever happens, I will not put the blame on a child.
    .front = I never ask anybody in front of the class: “Has this happened to you?”
    .whom = I do not promise secrecy. I tell only those who can help, and I let you know first.
    .home = Before I tell your family, I ask you: is that safe for you?
    .ask = Before I publish your picture, I ask you and your family.

class = At school: the class promises
    .intro = The class chooses by a show of hands. Put the sheet on the wall and write down the day to look again.
    .tell = If something worries us, we tell a grown-up. Nobody who tells is called a telltale.
    .friend = We don't swear to a friend that we will tell nobody. We go to a grown-up together.
    .picture = We pass on nobody's private or fake pictures. We don't copy them as “proof” either.
    .line = If somebody is mocked in the group, we write one line: “I don't find it funny.”
    .group = We don't add outsiders to the class group.
    .next = If the first grown-up does not listen, we tell the next.

more = What next?
    .cards = Questions for five minutes of talk. Without talk a promise is soon forgotten.
    .devices = How to look through the phone and the computer together.
    .tonight = Something has happened: what to do tonight
