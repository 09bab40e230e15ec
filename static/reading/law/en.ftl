page = What does the law say?
    .teaser = A child's rights in a case, the Criminal Code, recent laws, international treaties
    .lead = The law is on the child's side: whoever exploits a child has to answer for it. On 28 November 2026 we compared this page with our list of sources; the codes were read as worded in July 2025. This page is no legal advice: for your own case see a lawyer.

short = What matters most
    .consent = Even if a child “agreed”, whoever exploits the child has to answer for it. The law does not count such consent.
    .lawyer = A child who was harmed must have a lawyer. If the family cannot pay, the state does.
    .once = You can ask for a judge to record, once, what the child says. This request must be granted.
    .keep = Keep messages, the account's name and the date. Do not copy private pictures or send them to anybody.
    .report = If you learn that a child is being harmed, tell the police or the guardianship body.

now = Do you need help now?
    .danger = Rescue service: danger right now
    .police = Police: to report what happened
    .talk = Contact centre 111: a psychologist and a lawyer
    .note = What you say to 111 is kept private. But if a child is in danger, it tells the police or the people who protect children.

rights = What rights does a child have in a case?
    .at-once = A child is recognised at once as the one who was harmed
    .at-once-text = The police must not delay this. The law's term for such a person is “injured party”.
    .beside = A child is not alone
    .beside-text = A legal representative and a lawyer are obligatory. The legal representative is an adult who speaks for the child, usually a parent.

        If the child was harmed at home, tell the lawyer or the psychologist at once. Agree with them who will be the representative.
    .asked = A specialist is there when questions are asked
    .asked-text = For a child under 14 a teacher, a psychologist or both are called. From 14 to 17 the investigator decides: ask for it. Parents may be there too.

        As far as we know, both a representative and a teacher must be there in court. This is to be checked.
    .one-time = Telling once can be enough
    .one-time-text = So that a child need not repeat it all, a judge can record what they say. The law calls it “deposition of testimony”. Tell the lawyer that you want this.
    .truth = A child is not made to speak by threats
    .truth-text = A child under 16 is not warned of punishment for refusing to testify. The child is only told to tell the truth. They may refuse to speak against themselves or close relatives.
    .language = A child speaks their own language
    .language-text = If an interpreter is needed, it costs nothing.
    .private = A child's private life is not made public
    .private-text = Courts are usually open. In cases of sexual crime, private life or safety the court can close the doors. This does not happen automatically; ask for it.
    .apart = A child can be kept apart from the suspect
    .apart-text = You can ask for the suspect to be forbidden to come near. If the child or the family is threatened, ask for safety measures. A child can also speak by video, with face and voice changed.
    .support = Compensation and social help
    .support-text = You can claim damages. There is a compensation fund for people harmed by crime. People harmed by trafficking are entitled to special social services.
    .phone = The phone may be taken
    .phone-text = If the proof is on the phone, the police may take it for a time. Ask why and for how long.
    .note = From articles 29, 71, 76, 213, 215, 217 of the Criminal Procedure Code (all but the phone). Unofficial copy, July 2025. This explains the law; it is not its text.


rooms = Help rooms
    .intro = In such a room a psychologist, a doctor and an investigator work side by side. The child need not go from office to office.

        Law No. 245-VIII of 30 December 2025 provides for them. It has been in force since 2 March 2026.

        The rooms are opening one by one. Ask 111 or the police whether there is one near you.
    .note = In March 2026 the rules of these rooms had not yet been approved. We have not yet checked how things stand today.

articles = Criminal Code: what does an offender answer for?
    .intro = Years here are years of imprisonment. Do not frighten a child with them: a child who was harmed is not the one who has to answer for it.
    .exploit = What is exploitation? (article 3)
    .exploit-text = It is forced labour, being forced into sexual services or begging, or being owned like a slave. Forcing somebody into an unlawful act for gain is exploitation too.
    .a135 = Trade in minors (article 135)
    .a135-text = From 5 to 9 years. With deceit, abuse of trust, documents taken, or two or more children: 9 to 12. Across the border: 10 to 15. By a criminal group or with grave results: 12 to 18.

        A child's consent to being exploited is never taken into account.
    .a128 = Trafficking in persons (article 128)
    .a128-text = From 4 to 7 years, in grave cases up to 15. Consent won by force, by deceit or by taking documents does not free the offender from responsibility.
    .a134 = Drawing a child into sexual services (article 134)
    .a134-text = From 3 to 6 years. With blackmail or deceit: 5 to 8. Through the Internet: 6 to 10.
    .a132 = Drawing a child into crime (article 132)
    .a132-text = If an adult does it through the Internet: 4 to 8 years. Into a criminal group: 10 to 15.
    .a121-1 = Sexual harassment of a child under 16 (article 121-1)
    .a121-1-text = Indecent proposals and acts on the Internet count too. The punishment is corrective work, community work or arrest for up to 50 days.

        There seems to be no article that names online grooming. Parts of it fall under 121-1, 123, 124 and 134. This is to be checked with a lawyer. You can report it all the same.
    .a122 = Sexual acts with a child under 16 (articles 122 and 124)
    .a122-text = It is a crime even without force. Article 122: up to 5 years; depraved acts under article 124: 7 to 12. Buying a sexual service from somebody under 18: 3 to 6. Live online services count too.

        With violence, articles 120 and 121 apply. Under article 121: 15 to 17 years. By a parent or teacher, or against two or more: 17 to 20 years or life. Against a small child: life; the exact age is to be checked. In 2024 the press wrote that the only penalty for such crimes is life. The sources differ; this is to be checked as well.
    .a123 = Compelling by blackmail (article 123)
    .a123-text = Whoever compels a child to sexual acts by blackmail faces up to 5 years.
    .a194 = Blackmail for money (article 194)
    .a194-text = “Pay or I send it to everybody” is a crime. The punishment runs from a fine to 4 years. By a group or repeatedly: 3 to 7.
    .a147 = Spreading facts of somebody's private life (article 147)
    .a147-text = Whoever exposes somebody’s private life on the internet or an online platform without consent faces 3 to 7 years.
    .a312 = Images of child sexual abuse (articles 144 and 312)
    .a312-text = Making them, keeping them in order to spread them, or spreading them: 3 to 6 years. An adult who uses a child in making them: 5 to 10. Drawing a child into making erotic material (article 144): up to 5. So do not copy them, not even as evidence: ask the police what to do.
    .a125-1 = Forced marriage (article 125-1)
    .a125-1-text = Compelling a minor to marry, including by blackmail: 3 to 7 years or a fine. In force since 16 September 2025.
    .note = From the Code as worded in July 2025, read in an unofficial copy. Before you rely on an article, open today's text at adilet.zan.kz.

pulled = And if the child was drawn into a crime?
    .intro = Did the child carry a parcel, lend a card or deceive others? Listen first. If somebody forced them, it may be exploitation.

        People are usually responsible for crimes from the age of 16, for some from 14. Giving one's card or account for money has been punished since 16 September 2025. This is article 232-1.

        Ask for a lawyer before the child explains anything. Do not delete messages: they may show that the child was forced.

laws = Laws of recent years
    .intro = The research paper that Saqbol builds on leaves out the laws of April and July 2024. So we added them here.
    .april = 15 April 2024: women's rights and children's safety
    .april-text = Two laws came into force on 16 June 2024. Contact centre 111 works under them. The article on sexual harassment of children under 16 was added then too.
    .july = 5 July 2024: countering trafficking in persons, No. 110-VIII
    .july-text = The law defines trafficking: recruiting and abuse of trust are part of it. Minors have a chapter of their own. Schools and colleges take part in this work too.
    .october = 22 October 2024: referring people to help
    .october-text = A joint order of the ministries of internal affairs and of labour. It sets out how people harmed by trafficking are referred to those who help.
    .stalking = 16 July 2025: stalking, forced marriage, lending cards, No. 210-VIII
    .stalking-text = Since 16 September 2025 stalking somebody is punished too. This is article 115-1.
    .prevention = 30 December 2025: prevention of offences, No. 245-VIII
    .prevention-text = This law provides for the help rooms. It also speaks of finding and helping children harmed by violence or bullying.

world = International treaties
    .palermo = Palermo Protocol, 15 November 2000
    .palermo-text = It adds to the UN Convention against organised crime. It is about preventing and stopping trafficking in persons, above all women and children.
    .child = Convention on the Rights of the Child, 20 November 1989
    .child-text = States undertake to protect children from exploitation, trafficking included. On this basis the research paper calls a child a holder of rights.
    .optional = Optional protocol to the Convention on the sale of children
    .optional-text = The research paper does not name it, and we have not read its text. What it says, its date and its duties are to be checked.
    .rome = Rome Statute of the International Criminal Court
    .rome-text = The research paper mentions it in connection with crimes against humanity. In our copy that sentence is cut off. Which acts count, and when, is to be checked.
    .note = Taken from the research paper. We have not checked when Kazakhstan joined these treaties.

tell = Where can you report in writing?
    .service = The service “Law and Order” («Заң мен Тәртіп») is in the apps eGov Mobile, Kaspi.kz and Halyk. Text, voice, photo and video go straight to the police. It is not anonymous. Never send a private picture of a child through it: describe in words what happened.
    .petition = If a child's rights are violated, you can write through E-Өтініш (eotinish.kz). The Children's Rights Committee names this alongside the police and 111 as a way to report.
    .bullying = Any citizen can apply to the Ministry of Culture and Information about cyberbullying of a child. This is done on paper or with an electronic signature. An expert group answers in three working days, sometimes in up to 15 calendar days. If the experts confirm it, the platform is ordered to remove the post.
    .school = Tell the school: when it learns of bullying, it has to act.
    .note = We have not yet checked which article obliges an ordinary citizen to report. You do not need to know the article in order to report.

limits = What can this page not do?
    .intro = It is not legal advice and does not replace the text of a law. It gives only the main points, in plain words.

        On 28 November 2026 we compared it with our list of sources. No lawyer from Kazakhstan has read it yet.

        Do not rely on anything marked “to be checked”. Ask 111 about a free lawyer.

on = Where to go next
    .rooms = Whom a child meets after making a report: for ages 13–17
    .hour = The first hour of blackmail: for ages 13–17
    .causes = Why does this happen?
    .advice = What does the article advise?
