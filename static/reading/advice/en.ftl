page = What does the article advise?
    .teaser = Six pieces of advice: what does Saqbol do, and what can only people do?
    .lead = An article on child trafficking gives six pieces of advice. Under each one we say what Saqbol does, and what it cannot do.

six = Six pieces of advice
    .law = Make the law stronger
    .law-text = The article: the law should cover every form of child trafficking and protect witnesses and those who were harmed. They need shelter and rehabilitation.

        Saqbol: it tells children their rights in their own language. The lesson “Eight rooms” shows what happens after a report. Adults have a page about the law.

        Only people: members of parliament make laws, courts and police carry them out. The state and organisations open shelters.
    .prevention = Prevention
    .prevention-text = The article: schools and youth organisations should teach children to see danger and protect themselves. Poor families, orphans, refugees and migrant children need support.

        Saqbol: it was made for just this. It has 22 lessons for three ages. A child practises saying no, leaving and telling an adult. It needs no internet and no account.

        Only people: a teacher gives the lesson. An app cannot give a home, a doctor or help in finding work. The talk at home is yours to begin, too. After one similar programme, children knew more, but did not talk more with their parents.
    .police = Better police work
    .police-text = The article: investigators and judges should learn to speak with a child who was harmed. Countries should investigate together. Databases of missing children and artificial intelligence should help.

        Saqbol: it teaches children to keep messages, not delete them, and then tell an adult. It watches nobody.

        Only people: police and courts take reports, investigate and speak gently with a child.
    .recovery = Support a child who was harmed
    .recovery-text = The article: psychologists and social workers should help, and lawyers should open the way to compensation. A child should go back to the family only if it is safe.

        Saqbol: it says “It is not your fault” and “It is never too late to tell”. The page “Help” leads to the numbers. But it does not replace treatment.

        Only people: it takes specialists to listen, to heal and to protect. A US report of 2025 says that in Kazakhstan only half of the trafficked people identified were referred to services. So keep asking: “Who helps next?”
    .countries = Work with other countries
    .countries-text = The article: act together with UNICEF, Interpol, the International Organization for Migration, the International Labour Organization and others.

        Saqbol: it speaks three languages. Its lessons may be translated and shared in any country if the authors are named. That needs no permission and no money.

        Only people: states and international organisations share information and investigate together.
    .media = Media and technology
    .media-text = The article: television and social media should tell people about the danger. Sites that exploit children should be blocked, and platforms monitored.

        Saqbol: children practise making an account private, reporting, and spotting faked pictures and voices. It does not see what happens inside platforms.

        Only people: the state blocks a site, a platform changes its rules, a journalist writes about the danger. You can report cyberbullying of a child yourself. The page “What does the law say?” tells you where to write.
    .note = The advice is the article's, the words are ours. The article is about all child trafficking, not only about the internet.

you = What can you do this week?
    .parent = I am a parent
    .parent-text = Tell your child: “Whatever happens, you can tell me. I will not take your phone for it.” Play one lesson together. Then ask: “Who would you tell?”
    .teacher = I am a teacher
    .teacher-text = Play one module yourself and plan it for a class hour. Ask the head teacher beforehand whom you should tell if a child confides in you.
    .psychologist = I am a psychologist
    .psychologist-text = Write down who helps in your district: psychologist, lawyer, guardianship body, police. Check the numbers of these services by calling. But do not call 112 or 102 as a test.
    .student = I am a student
    .student-text = Choose one piece of advice. Find out who in the district carries it out, and what is missing. Do not ask children about what happened to them.

limits = To be honest
    .intro = Saqbol is built on what research supports. That it prevents harm is not proven.

        Of the six, an app helps with one part only: teaching. The rest depends on people: on a parent who listens, a teacher, a specialist who comes to help.

        If there is danger right now, read no further: call 112.

on = Where to go next
    .late = Telling even after a mistake: for ages 10–12
    .team = Choosing three helpers and saying the first sentence: for ages 7–9
    .doors = Tightening the settings of accounts and chats: for ages 13–17
    .law = What does the law say?
    .causes = Why does this happen?
    .tonight = Something has happened: what to do tonight

