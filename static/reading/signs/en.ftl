page = Has your child changed?
    .teaser = What you may notice, and how to start talking
    .lead = One sign proves nothing: children change for many reasons. If you see several signs at once, or a sudden change, ask.

where = What do you need?
    .silent = If they say nothing
    .begin = How to begin
    .questions = Questions by age
    .near = If you are not the parent

signs = What you may notice
    .mood = Withdraws, gets angry fast, or drops what used to be fun.
    .screen = Hides the screen when you come in, and tenses up when a message arrives.
    .gifts = Has presents, money, game coins or a phone, and nobody knows where from.
    .older = Has an older “friend” and does not want to talk about them.
    .friends = Drifts away from old friends and listens to one person only.
    .avoids = Avoids one person, one house or one club, and does not say why.
    .body = Sleeps badly, eats little, often has a headache or a stomach ache, or has unexplained cuts or bruises.
    .money = Money goes missing at home, or the child worries about owing somebody.
    .leaving = Is away for a long time without saying where, or is suddenly in a hurry to go off somewhere.
    .note = Such changes have many reasons: perhaps your child is growing, is tired, has quarrelled or is in love. Draw no conclusion from one sign. If you see cuts or bruises, take the child to a doctor.

        Several at once, or a sudden change, are a reason to talk. They are no reason to interrogate a child or to search the phone in secret.

        This list proves nothing. Something may have happened to a child even if nothing shows. So ask now and then, even without any sign.

        If there is danger right now, call 112. If your child has told you already, open “Something has happened”.

begin = How to begin
    .moment = Choose a moment when you two are alone
    .moment-text = It is easier on the way somewhere, over the dishes, at bedtime. There, your child need not look you in the eye. Put your phone away. Ten minutes are enough. If you fear somebody at home, talk where that person cannot hear.
    .ask = Ask directly, but gently
    .ask-text = “How are you?” gets “fine”. A child who has promised to keep quiet tells less when the question is general. So ask about something specific.

        Ask one question and wait. Do not fill the silence. In studies, school lessons about this made children no more anxious. The studies say nothing about parents' questions, so ask gently.
    .thank = Whatever you hear, say thank you
    .thank-text = Say: “Thank you for telling me. It is not your fault. I won't take your phone for it.” A child may tell a little and watch how you take it. If you stay calm, the rest may come later. Do not dig for details: what to do next is on the page “Something has happened”. Don't promise secrecy: “I'll tell only those who can help.”

questions = What to ask at which age
    .intro = Don't ask everything at once, one question a day is enough. After a Yes, stop. Ask only who it is and whether your child is safe now. Say thank you, write down your child's own words and open “Something has happened”. A specialist asks for details.
    .small = Ages 7–9
    .small-text = “Has anybody said to you, don't tell your mum about this?”

        “Has somebody in a game or a chat asked you for a photo or to switch on the camera?”

        “Has anybody's touch ever felt wrong to you?”

        Explain how a secret differs from a surprise: soon everybody will know about a surprise and be glad. A heavy secret may be told, even after a promise.
    .middle = Ages 10–12
    .middle-text = “Has somebody from a game or a chat asked you to come to another app?”

        “Has somebody given you something and wanted a favour afterwards?”

        “Has anybody asked you for a private photo? I mean one without clothes or in underwear.”

        “Has anybody threatened to tell on you or to share something about you?”

        “Does somebody from a chat want to meet you? If so, I won't scold. Let's think together.”
    .teen = Ages 13–17
    .teen-text = Begin with others: “I hear a lot about blackmail with pictures. Has that happened to people you know?” Then: “Has anybody written to you like that?”

        “Does the person you like check your phone? Do they want you to drop your friends?”

        “Has somebody offered you easy money, a casting, a job abroad? Asked for your card or your SIM?”

        “Even if you think it was your mistake, you can tell me. I'll listen first. Then we decide together.”

        The one who threatens may be a former boyfriend, girlfriend or friend. So don't ask only about strangers.

silent = If the child says nothing
    .press = Do not press, and do not repeat the same question.
    .door = Leave the door open: “You needn't say it now. Whenever you want to, I'll listen.”
    .other = Offer another person: “If it's hard to tell me, you can tell Grandma, a teacher, the psychologist or 111.”
    .paper = Say that it can be written: a message or a piece of paper will do.
    .again = Ask again in two or three days, in another place and in other words.
    .search = Do not search the phone in secret. If your child finds out, they will hide things deeper.
    .promise = Say on ordinary days, too: “I won't take your phone for telling me.”
    .danger = If a child self-harms, doesn't want to live, talks as if saying goodbye, or is leaving to meet somebody, do not wait. Stay with them and call 112.

near = If you are a relative, a neighbour or a teacher
    .believe = Take what you see seriously
    .believe-text = Children are harmed most often by close relatives and people they know. The police of East Kazakhstan said so in 2025. Nobody likes to step into another family. But you may be the only adult who can help from outside.
    .words = Say something warm to the child
    .words-text = “You seem a bit low lately. If you like, I'll listen.” Do not interrogate, do not look for proof, do not suggest answers.

        If the child tells you, say: “I'm glad you told me. I believe you. It is not your fault.” Do not promise secrecy: “I'll tell somebody who can help, and you will know who.”
    .advice = Ask for advice before you speak to the parents
    .advice-text = If the danger comes from home, a call home may make it worse for the child. First ask 111 or the school psychologist. Write down what you saw, the child's own words and the day.
    .report = Report it
    .report-text = If there is danger right now, call 112 or 102. If you think that somebody is harming the child, tell the police or the guardianship body, even without such danger. You need not be certain: it is for specialists to find out.

        If you are a teacher, tell the head. If the danger may be at home, ask them not to call home yet. An old letter of the Children's Rights Committee says that the school must report it. Which article says so today is still to be checked. If the head is silent or involved, report it to 102 yourself. Do not talk to the person you suspect.
    .stay = Stay near
    .stay-text = Afterwards, treat the child as before: pour some tea, ask about school. Let the child know that your door stays open.
    .note = The letter about schools is old; we have not yet checked today's law.

calls = Whom to call
    .centre = Contact centre 111: ask for advice here, even if you only suspect something. Day and night, free.
    .police = Police: if a child is hit, sexually harassed, blackmailed or lured away.
    .rescue = Rescue service: if there is danger right now.
    .note = 111 listens in confidence. But if a child is in danger, it tells the police or those who protect children. We last checked these numbers against our sources in March 2026. We have not dialled these numbers ourselves.

on = More to look at
    .tonight = My child has told me: six steps for tonight
    .secrets = Ages 7–9. Knowing a surprise from a heavy secret, and speaking up in spite of a promise.
    .friend = Ages 10–12. Supporting a friend who has changed.
    .love = Ages 13–17. Telling care from control.
