page = The lessons: how to play together
    .teaser = A plan for eight minutes, and what each lesson is about
    .lead = You can play one lesson with your child in eight minutes.

play = Play it together in eight minutes
    .intro = The lesson itself takes about eight minutes. If talking takes longer, that is fine. When you are tired, stop and open it again another day.
    .promise = Before you play, make a promise
    .promise-text = Choose one lesson for your child's age and sit down beside them. The child holds the phone or the mouse. Then say: “Whatever you tell me, I won't take your phone for it.” Keep that promise later, too.
    .beside = The child plays, you sit beside them
    .beside-text = Take turns reading aloud. If the child is thinking, do not give the answer. If it goes wrong, do not step in: the lesson itself says why.
    .ask = After each answer ask “Why?”
    .ask-text = One question is enough: “What makes you think so?” Hear the child out. Then read the reason on the screen together. Do not scold the character: the one who deceived or pressured is responsible.
    .aloud = Let your child say the first sentence aloud
    .aloud-text = In the lesson the character tells a grown-up what happened. Let your child say that sentence to you, aloud. Answer as you would in real life: “I'm so glad you're telling me. I'm listening.” In one study children knew more after lessons, but did not talk more with their parents. So telling is worth practising at home.
    .task = Finish with the task for home
    .task-text = It is on the lesson's last page. Five minutes are enough, over a cup of tea in the evening if you like. If there is no time today, the child can do it with a teacher at school.
    .own = If your child tells you of something real
    .own-text = Stop the game and listen. Say: “Thank you for telling me. It is not your fault.” Do not scold, do not take the phone, do not let anyone delete messages. Do not promise secrecy. Open the page “Help” together, and read “Something has happened” yourself.
    .note = We do not promise that the lessons keep a child from harm: that is not proven. They help you to begin to talk.

told = If your child tells you of something real
    .tonight = Something has happened: what to do tonight

band-a = Ages 7–9: a tale and a game
    .intro = First comes a picture story, then the game. If your child reads slowly, you read aloud. If the device can read aloud, there is a “Listen” button, too. Up to the quiz there are hints for grown-ups.
    .a1 = About addresses, codes and passwords. The child learns what may be shown and what stays “in the chest”.
    .a2 = Somebody in a game gives a present, then asks for something. The child learns to notice such a present, say No and leave the game.
    .a3 = How a surprise differs from a heavy secret. The child learns to tell a heavy secret, even after a promise.
    .a4 = Somebody asks for a photo, or to turn on the camera. The child learns to say No, tell a grown-up and accept somebody else's No.
    .a5 = In a hard moment the tummy tightens and hands go cold. The child learns to notice the body's alarm and take three steps: Stop – Go – Tell.
    .a6 = What if the first grown-up has no time? The child learns to name three helpers and knock at the next door.

band-b = Ages 10–12: games and chats
    .intro = In these lessons the child chooses the answers in a chat. Much of it is funny. Some situations are safe, because the aim is not to suspect everybody.
    .b1 = Is it really the person they say they are? The child learns to check “your mum agreed” with Mum herself.
    .b2 = First comes a free gift, then the words “you owe me”. The child learns to see the hook, say No and tell a grown-up.
    .b3 = Someone leads the main character away from friends and wants a secret kept. It is someone she knows. The child practises keeping friends and telling a heavy secret.
    .b4 = Somebody asks for a private picture and won't hear a No. The child learns to leave the chat and tell, even if the picture got out.
    .b5 = Who knows where the child is, and who picks them up? The child checks “your dad sent me” with Dad himself.
    .b6 = Somebody rushes or threatens the main character. While a countdown runs, the child practises four steps: Stop – Save – Tell – Block.
    .b7 = What do you say to a friend who has suddenly changed? The child learns to listen, not to promise silence, and to go to a grown-up together.
    .b8 = The main character was tricked and typed in a card code. The child learns to tell after a mistake, even if the grown-up is angry: it is never too late.

band-c = Ages 13–17: chats, work, love
    .intro = If your teenager would rather play alone, let them. Play the lesson yourself first, then ask one question. Private pictures and blackmail are named plainly, but nothing is shown.
    .c1 = How an adult wins a teenager's trust. When somebody gets close too fast, the teenager watches three things. How is a No taken? Are friends welcome? Does an adult know?
    .c2 = The first hour of blackmail with a private picture. The teenager practises not paying, not answering, saving proof and telling at once.
    .c3 = About easy money, job offers and one's bank card. The teenager checks contract, address and pay day with an adult, and gives away neither card nor papers.
    .c4 = Is it care or control? The teenager watches what comes after a No, and learns how to leave safely.
    .c5 = About voices and pictures made by AI, and chatbots as friends. The teenager learns to ring people back on their own number.
    .c6 = When you make a statement, who asks what, and what do they do? The teenager learns to ask questions too, and not to give in when pressed to drop the case.
    .c7 = When a group laughs at someone, nobody has to keep quiet. The teenager learns to write one line, support that person and tell an adult.
    .c8 = About the settings of accounts, chats and location. The teenager closes seven “doors” and gives nobody the login code.
