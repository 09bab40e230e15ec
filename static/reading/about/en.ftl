page = About Saqbol
    .teaser = What it is, what it keeps, what is proven
    .lead = What has been done, and what we do not know yet.

what = What it is and for whom
    .lessons = Twenty-two lessons for children in Kazakhstan: for ages 7–9, 10–12 and 13–17.
    .trains = In playable stories, the child practises saying No, leaving, checking and telling a grown-up.
    .where = It can be played at home with parents, and at school in the class hour. One lesson takes about eight minutes.
    .languages = The lessons are in Kazakh, Russian and English. Once on the device they need no internet, and there is nothing to sign up for.

version = Version, makers, publisher
    .number = Version
    .day = Date
    .day-none = No date is given.
    .makers = Made by the authors of the project “Saqbol”. Code and texts are open, and anybody can offer a correction.
    .publisher = This copy is published by
    .publisher-none = It is not stated who publishes this copy.
    .contact = Contact
    .contact-none = If you have questions, ask whoever gave you Saqbol.
    .next = A new version comes from whoever gave you this copy, or from its publisher.
    .note = A version with “dev” at its end is not released yet and is being worked on.

keeps = What it keeps and sends
    .nothing = Saqbol sends nothing about you or your child to anybody. It has no server and no accounts. If a lesson is opened in a school’s learning platform, only that platform gets the answers.
    .device = Until the child hands in a result, the answers, like your ticks, stay on this device alone. The child's answers can be deleted on the page “My things”.
    .names = Neither a child's name nor a child's own words are kept. The child only chooses a picture and a number.
    .teacher = A teacher sees a result only if the child hands it in: as a QR code, digits or a file. There is no name in it, but the register number tells the teacher which child it is. It stays on the teacher's device until the teacher deletes it.
    .camera = Only the teacher turns on the camera, on the page “Collect results”. No picture is kept.
    .history = One thing Saqbol cannot hide: the browser's history shows that the page was opened. If you got it from a website, its server may note that.
    .note = If several people use the device, they can see which lessons are done, which endings were found and the chosen helpers.

proof = What is proven and what is not
    .intro = Saqbol itself has not been tested in a study. Nobody has measured whether it keeps a child from harm. So we do not promise that.

        The lessons build on studies of similar programmes. Below we say plainly where those helped and where they did not.

helped = Where similar programmes helped
    .school = After such programmes at school children knew more and scored higher on self-protection. Knowledge was measured in 34 studies, self-protection in 22.
    .games = With games, quizzes, puppets and the words “it is not your fault” children learnt more. Their scores on self-protection did not rise any further.
    .calm = Children were not more anxious after such lessons. They may tell more often afterwards.
    .hour = After a lesson of under an hour, 11–17-year-olds were drawn into fewer sexual conversations online. 856 pupils took part.
    .finished = One game taught something to children aged 8–10, but only to those who played it to the end.
    .bystander = After programmes for bystanders, young people stepped in more often. But no fewer of them used violence.

failed = Where they did not help
    .online = Online programmes increased knowledge, but did not change risky behaviour. Nine studies showed this.
    .parents = After the programme Be Internet Awesome, children knew more, but did not talk more with their parents.
    .tricks = After playing Bad News, people were better at spotting the tricks they had practised, but only a little better at others. So our stories vary.
    .fades = What was learnt in a game fades faster than what was read, and short reviews bring it back. Saqbol has such reviews.
    .dating = Programmes against violence in couples improved knowledge and attitudes. The number of those who were hurt did not clearly fall.
    .paper = A family plan on paper changed nothing by itself. 1,520 pairs of parent and child took part.
    .trafficking = There is too little evidence on lessons against the exploitation of children. The World Health Organization says so.
    .note = Of many studies we read only the summary. None of them tested Saqbol.

people = What only people can still do
    .dial = Dial the help numbers
    .dial-text = We took the numbers from our sources. Somebody has to dial 111 and note, with the date, who answered and in what language. Nobody dials 112 or 102 as a test: ask these services in another way. The list shows what has been checked.
    .kazakh = A reading by a native Kazakh teacher
    .kazakh-text = A teacher whose mother tongue is Kazakh needs to go through the language of all lessons. Such a reader notices a word that sounds foreign to a child.
    .psychologist = A reading by a psychologist
    .psychologist-text = A psychologist who works with children needs to look through each lesson. Does anything frighten a child, or touch a sore spot?
    .lawyer = A reading by a lawyer
    .lawyer-text = A lawyer needs to compare the pages about law with the official texts. We read some laws in an unofficial copy.
    .pilot = A pilot in schools
    .pilot-text = Several schools need to teach the lessons and compare classes with and without them. Only then will it be known whether Saqbol is of use. A plan for that is ready: it is in the kit for schools.
    .voice = A human voice
    .voice-text = No voice is recorded yet. Where the device has a voice for the language, it reads aloud; otherwise a grown-up does. Adults who read well can record the lessons, and a second person has to listen. We never pass a machine’s voice off as a person’s.
    .note = Which of these has been done? Ask the one who gave you Saqbol.

mistake = If you find a mistake
    .place = Note where it is
    .place-text = The name of the lesson or page, the language, and the words on the screen.
    .better = Say what is wrong
    .better-text = If you know how it should be, write that, too. If a fact is wrong, add where you saw the right one.
    .send = Send it to the one who gave you Saqbol
    .send-text = That may be a teacher, a school or somebody you know. They pass it on to the publisher.
    .note = Do not write a child's name or what a child went through. If a child is in danger right now, do not write: call 112.

licences = May it be copied? The licences
    .code = The program's code: MIT or Apache-2.0, as you like.
    .words = Lessons and pictures: CC BY 4.0. You may copy, change and share them if you name the authors.
    .font = The font Nunito: SIL Open Font License 1.1.
    .others = The licences of all other parts are in the file licences.txt, or at the end of saqbol.html.
    .article = The project began with a research article on law, in Kazakh: «Балалар саудасының себептерін және оны болдырмаудың құқықтық механизмдерін талдау: қазіргі құқық теориялары». Our copy names no author, journal or year. The background pages retell it in our own words.
