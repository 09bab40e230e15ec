page = What child trafficking is
    .teaser = What the law calls child trafficking, what forms it takes and what you can do if you notice it
    .lead = Child trafficking is a crime whose aim is to exploit a child. This page says in plain words how it happens. If a child is in danger right now, call 112 or 102.

go = If you are worried about a child
    .do = What you can do
    .numbers = Whom to call

short = In short
    .intro = Somebody sells a child, rents a child out, holds or recruits a child, in order to exploit them. That is child trafficking. To exploit is to use a child's work or body for one's own gain.

        No border has to be crossed and no door locked. It may begin with kind words or the promise of a good job. The one who exploits may be someone the child knows, even a relative.

        The one who exploits is always to blame. Even if the child agreed, it is still a crime.

law = What the law looks at
    .intro = With a child, two things matter: what was done and what for. How the child was talked into it does not decide whether there is a crime.
    .act = The act: what was done
    .act-text = The research paper that Saqbol builds on names three acts: selling, renting out and holding. The law of 2024 adds recruiting.

        If the child is taken across a border, the penalty is heavier. But it is a crime without any border, too.
    .means = The means: how the child was talked into it
    .means-text = Adults may be made to agree by force, by deceit or by having their papers taken. Then their consent does not free the offender from responsibility. A child's consent never counts. This holds even if nobody forced or deceived the child.

        Deceit, abuse of trust or taking the papers away makes the penalty heavier.
    .purpose = The purpose: what it was done for
    .purpose-text = The purpose is exploitation. The Code counts forced labour, sexual services and forced begging as exploitation. Treating a person as property counts, too.

        Forcing somebody to break the law for another's gain is on the list. So making a child carry drugs or help fraudsters is exploitation as well.
    .note = We read an unofficial copy of the Criminal Code. Check the exact words on adilet.zan.kz. The US State Department's report of 2025 advises Kazakhstan to bring its definition in line with the UN protocol.

consent = Why a child cannot consent to exploitation
    .intro = People often say “he went of his own free will” or “she wanted to”. The law sees it otherwise. Article 135 of the Criminal Code has a note. It says that a minor's consent to exploitation is not taken into account. It does not matter how the child was talked into it.

        The reason is plain. A child cannot know what lies behind an offer. The one who offers does. A child's “yes” may only mean that the child believed, was afraid or wanted to help at home.

        So it is better not to ask “Why did you agree?” Say: “It's good that you told me. It is not your fault.”

forms = What forms it takes
    .intro = Both boys and girls are harmed. The paper and the law name these forms.
    .labour = Forced labour: the child works, and somebody else takes the profit.
    .sexual = Sexual exploitation. What is done in front of a camera, over the internet, counts, too.
    .begging = Forced begging: an adult takes what the child has collected.
    .crime = Forcing a child to break the law: to carry drugs, to steal, to help fraudsters.
    .marriage = Forced marriage.
    .adoption = Unlawful adoption for gain.
    .armed = Drawing a child into an armed group.
    .organs = Trafficking for the removal of organs.
    .note = The UN report of 2024 looks at people found to have been trafficked in 2022, worldwide. Of them 38 per cent were children. Of the girls, 60 per cent were sexually exploited. Of the boys, 45 per cent were in forced labour. Another 47 per cent suffered other forms, forced crime and begging among them. These are only the cases that were found; nobody has the true number.

not = What it is not
    .kidnap = Child trafficking is not only kidnapping. A child can be exploited while living at home and going to school.
    .abroad = It does not happen only abroad: the law does not ask for a border to be crossed.
    .girls = It does not threaten girls alone.
    .chores = Helping at home and lawful summer work with a contract are not child trafficking.
    .chat = Not every talk with someone unknown is child trafficking. Online grooming is a harm of its own, but it can open the way to exploitation.
    .abuse = Not all violence against a child counts as trafficking. Such violence may be a crime, too: report it to the same numbers below.
    .label = You do not decide which article of the Code it is; the investigation does. To report it, your worry is enough.

kz = How things stand in Kazakhstan
    .intro = This is a hidden crime. The numbers below speak only of what was found.
    .helped = In 2025, 164 crimes connected with trafficking in persons were registered. Help went to 171 people, 25 of them children.
    .referred = The US State Department's report of 2025 says that only half of the people identified were sent on to services.
    .registered = The paper's table counts 160 registered offences under article 135 from 2014 to November 2024. The most were in 2015 (49), the fewest in 2022 (1).
    .couriers = From January to 13 October 2025, 61 minors were detained in drug cases. On messengers and social networks such teenagers had been offered “easy money” and “remote work”.
    .work = In March 2026 the Ministry of Internal Affairs warned about offers of jobs abroad. There, passports have been taken and people forced into fraud.
    .note = A rising number of registered cases does not mean more crime: perhaps more of it is found. A small number does not mean little danger. Drug cases may not be seen as trafficking, but children are talked into them in similar ways. These numbers were counted in different ways; do not compare them with each other.

signs = What you may notice
    .intro = One sign proves nothing. If several come together, do not look away.
    .free = The child cannot move about freely, and somebody else always speaks for the child.
    .papers = Somebody keeps the child's papers or phone and does not give them back.
    .unpaid = The child works but gets no money, or is “working off a debt”.
    .gifts = New things, money or a second phone have turned up, and nobody knows from where.
    .away = The child misses school, draws away from friends, does not say where they have been.
    .fear = The child is afraid of somebody and jumps at every message.
    .note = All of this may have other causes. The list helps you notice; it is not a tested questionnaire.

do = What you can do
    .now = If there is danger right now, call
    .now-text = Ring 112 or 102. Say what you saw and where. Do not talk to the offender yourself and do not warn them: they may take the child elsewhere. If it may be somebody in the family, do not ring the parents first: ask 111.
    .see = Put no label on the child
    .see-text = The paper says that seeing children as “problem children” or “not ours” gets in the way of help. A child who is poor, new or alone needs help first of all. But trafficking can happen to a child of any family.
    .listen = If the child tells you, listen
    .listen-text = Do not hurry, scold or ask again and again. Say: “It's good that you told me. It is not your fault.” Specialists will ask for the details. For the first evening at home see “Something has happened”.
    .secret = Do not promise to keep a secret
    .secret-text = Say: “I will tell only those who can help.” Let the child know whom you will tell and when.
    .keep = Write down what you saw
    .keep-text = Write down the day, the place and what you saw. Leave the messages and the profile where they are and delete nothing. Do not copy the child's private pictures or send them to anybody. Do not investigate yourself.
    .tell = Report it
    .tell-text = Trafficking is reported to 102 or to the guardianship body. An old letter of the Children's Rights Committee says that a school must report it, too. Which article says so today is still to be checked. If the child was drawn into a crime, ask for a lawyer before the child explains anything. If you do not know what to do, call 111: there are psychologists and lawyers.

        The apps eGov Mobile, Kaspi.kz and Halyk have a section “Law and Order” («Заң мен Тәртіп»). Through it text, pictures and video go straight to the police. It is not anonymous. Never send a private picture of a child through it: describe in words what happened.
    .after = Stay close afterwards
    .after-text = In a criminal case, a minor who was harmed must have a legal representative and a lawyer. If the family cannot pay the lawyer, the state does. Ask about special social services yourself. According to the US report of 2025, only half of the people identified were referred to services.
    .note = 111 keeps what you say private. But if a child is in danger, it tells the police or the guardianship body. The letter about schools is old; we have not yet checked today's law.

numbers = Whom to call
    .danger = The rescue service: if a child is in danger right now. Free from any phone.
    .police = The police: if you think that a child is being exploited.
    .talk = The contact centre for families and children: if you want advice. Free, day and night.

more = Read and play on
    .recruiters = How children are recruited
    .money = Ages 13–17. Checking a job offer: contract, address, pay day.
    .rights = Ages 13–17. What happens after a report, and which rights a child has.
    .friend = Ages 10–12. A friend has changed: hear them out and go to an adult together.
    .line = Ages 13–17. How one line helps somebody who is laughed at in a group.
    .tonight = Something has happened: what to do tonight

