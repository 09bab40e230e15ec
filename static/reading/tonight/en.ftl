page = Something has happened
    .teaser = Six steps for tonight: what to do and whom to call
    .lead = Harm at home? See “Home is not safe”.

steps = What to do now
    .thank = Listen and say thank you
    .thank-text = Sit down beside your child and listen without interrupting. Say: “I'm glad you told me. I believe you.”

        If anger rises, drink some water. Explain: “I'm not angry with you. I'm angry with the person who did this.”
    .fault = Say: “It is not your fault”
    .fault-text = Perhaps your child wrote back, sent a picture or went to a meeting. It is still the fault of the one who deceived or threatened. Say so more than once tonight: your child may not believe it the first time.
    .phone = Do not take the phone away
    .phone-text = Some children keep silent because they are afraid of losing their phone. Promise: “I won't take your phone away for telling me.”

        The proof is on that phone as well. Ask if you may look, and read the messages together. You need not look at a private picture itself. The police may need the phone: then ask them why and for how long.
    .silent = Do not write to the person who did this, and do not pay
    .silent-text = Nobody should answer: not your child, not you, not a relative. Do not write in your child's name. Even if you know this person, do not call, visit or warn them. Do not go to a meeting to catch them yourself.

        After a payment the demands seldom stop. Even if money has already been sent, it is not too late to stop.
    .keep = Keep everything first, block last
    .keep-text = Delete neither the chat nor the account. Take screenshots of the threats and of the profile's name and link, with the date. Never screenshot, copy or send on a private picture of your child.

        Next take step six: tell 102 or 111. Only then report the person in the app, and block last.
    .whom = Decide whom to call
    .whom-text = If there is danger right now, call 112. If your child is threatened, blackmailed, hit, sexually harassed or lured away, report it to 102. If you don't know what to do, ask 111 for advice.

        Tell your child whom you are going to tell. If your child says they don't want to live, stay with them and call 112.
    .intro = If somebody is at the door, your child is hurt, gone or doesn’t want to live, call 112 first. Otherwise take the six steps in order. You need not settle everything tonight.

calls = Call
    .rescue = Rescue
    .police = Police: threats
    .centre = Free advice, 24 h

which = What is it?
    .waits = At the door, child gone
    .life = Doesn’t want to live
    .threat = Threats with pictures
    .asks = Asked for pictures
    .money = Money or a code given
    .met = A meeting took place
    .touch = Touched or hurt
    .home = Home is not safe
    .mocked = Bullied at school
    .silent = My child says nothing
    .report = Where to report

happened = Which of these has happened?
    .intro = Read the one you need. The six steps above hold for most of them. If your child is mocked at school or doesn’t want to live, do what that section says. If there is danger right now, call 112 first.
    .threat = Somebody threatens to spread pictures
    .threat-text = “Pay or send more, or I'll share it” is blackmail. The one who threatens is to blame, not your child. It may be somebody unknown or somebody your child knows.

        Do not pay, send no more pictures, do not answer. Keep the threats and report them to 102. If you do not dare to call the police, ask 111. Stay near your child tonight; if they do not want to live, call 112. All this holds for a fake picture, too.

        If the picture is out already, ask the platform, the school and the police to have it removed. Do not copy it and do not show it around.

        If your child is under 18 in the picture, Take It Down can help too: takeitdown.ncmec.org. It is free and asks for no name, and the picture never leaves the phone. It does not work in encrypted chats. In 2024 it had neither Kazakh nor Russian. We have not checked whether it has them now.
    .waits = Somebody is waiting or coming, or your child has left
    .waits-text = Keep your child inside and do not open the door. Call 112: give your address, where the person is and what car they are in.

        If your child is outside, they should go where people are: a shop, a chemist's, a school. Keep talking on the phone until you are there.

        If your child has left, do not wait for the morning. Call 112 or 102 at once. Say whom your child was writing to and where they were last.
    .money = Money or a code was given
    .money-text = The card's owner should block it in the bank's app, or call the bank on the number on the back. If somebody calls you “from the bank”, tell them nothing.

        Keep the receipt and the messages and report it to 102.

        If a code for a messenger, e-mail or eGov was given away, take a phone that was signed in before. Open the settings and end all sessions you don’t know. Then change the password. If you were signed out, sign in again with your number and write to support. If it was an eGov code, check that no loan was taken out in your name.

        If your child lent somebody a card or a SIM card, or carried something, this has to stop now. Do not open a parcel or carry it anywhere, do not delete messages or hand back money yourselves. Do not go to that person. Ask a lawyer today, your own or one at 111. Report to 102 together with your own lawyer, and stay beside your child. If they threaten you or come, call 112. Since 16 September 2025 giving one's card away for pay can be punished, from the age of 16. An adult who draws a child into a crime has to answer for that, too.
    .met = A meeting has taken place
    .met-text = First find out whether your child is safe and whether anything hurts. If something hurts or your child seems dazed, call 112 or an ambulance, 103. If your child was touched, see a doctor soon, even if nothing hurts. Before you wash clothes or bathe your child, ask the doctor or the police what should be kept.

        Ask only briefly: who, where, when, will they come again? Write it down in your child's own words. A specialist will ask the rest.

        Report it to 102. If you do not know what to do, ask 111. Do not throw presents away, do not delete the chat. If this person knows which school your child goes to, your child should not walk alone for some days.

        If your child was lured away or held, or their papers were taken, it may be human trafficking. Call 102 at once.
    .touch = Somebody touched or hurt your child
    .touch-text = Believe your child.

        From today your child must never be alone with this person. If this person lives with you, read “If home is not safe” above. Do not talk to them or warn them yourself; report it to 102.

        If something hurts or your child seems dazed, call 112 or an ambulance, 103. See a doctor soon, even if nothing hurts. Before you wash clothes or bathe your child, ask the doctor or the police what should be kept.

        Do not ask again and again. In an investigation a child must have a lawyer; if the family cannot pay, the state does. When a child under 14 is questioned, a teacher or a psychologist is called in.

        So that your child need not repeat it, ask for a judge to record what your child says. When it is about a child, this request must be granted. Rooms where a psychologist, a doctor and an investigator help in one place are opening one by one. Ask 111 whether there is one near you. Children are harmed most often by close relatives and people they know. The police of East Kazakhstan said so in 2025.
    .mocked = Classmates mock or shut out your child
    .mocked-text = Write down in your child's words who did what and when, and screenshot the words of the chat, never a private picture. Do not write to those children, do not quarrel with their parents.

        Write to the class teacher or the head. The school has to look into it and act. Since September 2025 schools have had the programme DosbolLIKE: a complaint is looked into, help is planned and followed up later.

        If the children pass on a private or fake picture, read “Somebody threatens to spread pictures” as well. If it goes on online, report it to the platform. You can also apply to the Ministry of Culture and Information. Its experts answer in three working days, sometimes in up to 15 calendar days. If they confirm it, the ministry orders the platform to remove it.

        If the school is silent, write through eotinish.kz or to your region's commissioner for children's rights. If your child is hit or threatened, report it to 102. If you do not know what to do, ask 111. If your child doesn’t want to live, do not leave them alone and call 112.
    .silent = Your child tells you nothing
    .silent-text = Do not press, and do not repeat the same question. Say: “You needn’t say it now. Whenever you want to, I’ll listen. I won’t take your phone for telling me.”

        Offer another person: Grandma, a teacher, the psychologist or 111. Say that they can write it down, too. Do not search the phone in secret. Ask again in two or three days, in another place and in other words.

        If your child self-harms, doesn’t want to live, talks as if saying goodbye, or is leaving to meet somebody, do not wait. Stay with them and call 112. If you do not know what to do, ask 111.

        How to start talking is on the page “Has your child changed?”.
    .report = Where to report online in Kazakhstan
    .report-text = The apps eGov Mobile, Kaspi.kz and Halyk have a section called «Заң мен Тәртіп» or «Закон и Порядок». Text, voice, photos and videos go straight to the police and are registered. The police see who is reporting.

        The app “102” has an SOS button and sends text, photos and where you are.

        Through eotinish.kz you write officially to a state body. You can also write to 111 by the QR code at school.

        Never send a private picture of your child by any of these: describe in words what happened. If there is danger right now, don't write, call 112.
    .life = Your child says they don't want to live
    .life-text = Stay with your child, do not leave them alone. Call 112 first; the six steps can wait. If your child has swallowed something or done something to themselves, tell 112 at once, even if they look well.

        Put away medicines, sharp things and ropes, shut the windows and the balcony. Stay beside your child until help comes, and through the night.

        Do not scold or argue, listen. Say: “I am here, I am not leaving.” Tomorrow take your child to a doctor or a psychologist. If it is hard on you, 111 listens to you, too.
    .asks = Somebody asks for private pictures or writes about sex
    .asks-text = It is not your child’s fault, even if a picture has been sent already. Send no more and do not answer. Keep the messages and the profile, but copy no private picture. Report it to 102. If you are in doubt, ask 111. It may be somebody your child knows: do not warn them.
    .note = We read the Criminal Code and the Criminal Procedure Code in an unofficial copy, as worded in July 2025. What is said about help rooms comes from press reports of March 2026. Before you rely on this, ask a lawyer, your own or one at 111.

unsaid = What is better left unsaid
    .late = Don't say “Why didn't you tell me before?”. Say “I'm glad you're telling me now”.
    .why = Don't ask “Why did you send it, why did you go?”. Your child may be blaming themselves already.
    .told = Don't say “I told you so”. After that a child may not come to you again.
    .device = Don't say “No more phone for you”. It would be a punishment for telling.
    .secret = Don't promise to keep it secret. Say “I'll tell only those who can help”.
    .fine = Don't say “Everything will be all right”: nobody can know that beforehand. Say “I'm here with you”.
    .joke = Don't say “He's not like that, he must have been joking”.
    .shame = Don't say “How shameful! What will people say?”. The shame belongs to the one who did it.
    .revenge = Don't say “I'll show him”. Then your child is afraid for you as well.

unsafe = If home is not safe, or a relative did it
    .read = Open this when you are alone
    .read-text = You don't live with the child? If you are a grandmother, a relative, a neighbour or a teacher, ask 111 for advice first. If there is danger right now, call 112. Before you have asked 111, do not take the child to your home and do not speak to the parents yet. If the child is with you already, call 111 before you send them back. If somebody tries to take them by force, call 112. You, too, may report it to 102 or to the guardianship body. At school, ask the psychologist as well.

        You live with the child? Then what follows is for you. If the one who did harm is one of the family, do not tell this person what the child said. Do not bring the two face to face.

        Tonight the child should sleep somewhere this person is not, with people you trust. Even among relatives, grandmothers included, choose only those who will not defend this person or tell them anything. Do not tell this person where the child is or why. If you are held back or threatened, call 112. If there is nowhere to go, ask 111 or 112 where you can turn.

        Report it to 102 or to the guardianship body. Relatives may say “Keep it in the family”; think of the child's safety first. The family was not broken by the telling, but by what was done to the child.

        If this person checks your phone, call from another. The browser's history also shows that this page was opened. If you are in danger yourself, call 112.

numbers = About these numbers
    .intro = 102 is the police: threats, blackmail, hitting, sexual harassment, luring away. At 111 psychologists and lawyers advise. Danger right now, or your child doesn’t want to live: 112.

        112 is free from any phone, even with no money left on it. The dispatcher can send an ambulance, the fire service and the police. The ambulance has a number of its own, 103 (from an eGov page of 2021, to be checked). 111 listens in confidence. But if a child is in danger, it tells the police or those who protect children. We last checked these numbers against our sources in March 2026. We have not dialled these numbers ourselves. If one does not answer, try the next.

later = Later, when it is calmer
    .signs = How to notice a change in a child and begin to talk
    .never = Ages 10–12. Telling after a mistake, even if the adult is angry.
    .hour = Ages 13–17. What to do in the first hour of blackmail with pictures.
    .law = Ages 13–17. What 111, the police and a psychologist ask, and what rights a child has.
