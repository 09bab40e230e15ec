page = Why does this happen?
    .teaser = The causes of child trafficking, and six theories that explain it
    .lead = Child trafficking has no single cause. Here, in plain words, are the causes and the six theories from one article on law.

short = The shortest answer
    .intro = It happens because a person deceives and uses a child. That person has to answer for it, not the child.

        But some circumstances make it easier. If we know them, we can be beside a child in time.

        Poverty, a divorce or a move is nobody's fault. It only means that this family may need support.

causes = What opens the way?
    .money = When money is short, it is easier to believe a false promise of good work and a good life.
    .care = When no adult is there to listen, nobody notices that a child is struggling.
    .protect = When child protection services are weak or do not talk to each other, a crime stays unseen.
    .move = In war, disaster or migration a child may lose the people close to them.
    .learn = Where learning and finding work are hard, it is easier to believe a false offer.
    .online = Online, somebody can hide who they are. If a child is there without an adult, the risk grows.
    .grow = A child is still learning to see danger and to speak about fear. Some people use this; we can teach these skills.
    .gain = Somebody profits from exploiting children. This crime is tied to the drug trade and corruption too.
    .note = The causes are the article's, the words are ours. The article did not measure which cause weighs most.

theories = Six theories, six windows
    .intro = A theory is like a window. Through each one you see some things well, and others not at all.
    .control = Social control: who is beside the child?
    .control-text = What it sees: family, school, police, doctor. When they are weak or work apart, a child drops out of sight. Inequality and discrimination leave a child without support too. When people hear “problem child” or “not one of us”, they are slow to help.

        Its limit: it does not explain why somebody chooses to harm. A child from a family that looks fine may need help too.
    .rights = Children's rights: a child has rights
    .rights-text = What it sees: a child has a right to life, to freedom and to protection from violence. These rights do not depend on where a child lives or was born. So adults have to prevent exploitation, call offenders to account and give the child their rights back.

        Its limit: a right on paper is not enough. It takes people and money to uphold it every day.
    .crime = Criminology: what opens the way to crime?
    .crime-text = What it sees: poverty, too little schooling, gaps in the laws of different countries. Carolyn Hoyle of Oxford names four factors. They are poverty, weak protection, circumstances that push people to leave, and a promise that pulls. So punishment alone is not enough; prevention is needed.

        Its limit: asking “who usually gets harmed?” can mislead us. More about that below.
    .world = International law: when a crime crosses a border
    .world-text = What it sees: criminal groups do not stop at borders. Treaties allow countries to share information and stop crimes together.

        Its limit: each country has to put a treaty into practice itself. And a child can be harmed in their own village, by somebody they know.
    .gender = Gender theory: how do we look at girls and boys?
    .gender-text = What it sees: where girls count for less, the way is open to sexual exploitation and forced marriage. The article quotes a UN report. In 2016 more than 71 per cent of people harmed by modern slavery were women and girls. One in four was a child.

        Its limit: boys may be overlooked. The UN also writes about trafficked boys who were identified in 2022. 45 per cent of them were forced to work. Another 47 per cent were used for other purposes, forced crime and begging among them.
    .market = The theory of neoliberalism: when a child becomes a commodity
    .market-text = What it sees: a free market makes an economy grow and brings countries closer. But if inequality rises and protection weakens, a shadow market appears. Then somebody treats a child as a commodity. The theory asks for strong law, support for poor families, and state and business working together.

        Its limit: a market by itself protects no child. And children are harmed where money plays no part, too.
    .note = What each theory sees is taken from the article. Most of what we say about limits is our own remark.

believed = Whom do we believe easily?
    .intro = The Norwegian criminologist Nils Christie described whom people believe most easily. Such a person is weak, and nobody can reproach them. And whoever harmed them is a stranger, big, with a cold face.

        This is about whom we believe. It does not mean that only such people get harmed.

        In life, somebody who means harm often speaks warmly, praises and helps. Sometimes the child has known them for a long time. So we also listen to a child who is angry or silent, or has made a mistake.

use = How can you use this?
    .teacher = I am a teacher
    .teacher-text = When somebody says “problem child”, ask: “What has happened to them?” Do not keep a worry to yourself; tell the psychologist or ask 111.
    .psychologist = I am a psychologist
    .psychologist-text = Write down with the child who is there to help: at home, at school, in the village. If you have contacted one service, wait for its answer and ask for the next step.
    .parent = I am a parent
    .parent-text = When an offer of work, an audition or study comes, check it together with your child. Promise: “I will not take your phone for telling me.” And keep your word.
    .student = I am a student
    .student-text = Take one case and look at it through all six windows in turn. Read the article itself critically too. For instance, its table has the most cases in 2015, while its text explains a rise in 2014.

on = Where to go next
    .offer = Checking an offer of work, casting or study
    .friend = Speaking up when somebody else is in trouble
    .law = What does the law say today?
    .advice = What does the article advise, and who can do it?
    .tonight = Something has happened: what to do tonight

