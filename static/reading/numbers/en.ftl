page = What the numbers say, and what they do not
    .teaser = Registered offences, and what children said
    .lead = What was registered, and how far to trust these numbers.

registered = Trade in children: registered offences
    .year = Year
    .cases = Registered offences
    .note = The numbers are those of table 1 in a research article on child trafficking, unchanged. Its authors took them from the legal statistics portal of the Prosecutor General. The table covers only article 135 of the Criminal Code: trade in minors.

        The number for 2024 (*) is not complete: the authors opened the portal on 10 November.

says = What the table shows
    .peak = The most offences were registered in 2015: 49.
    .least = The fewest were registered in 2022: one.
    .total = All numbers of the table add up to 160.
    .uneven = The number goes up and down. It was 20 in 2020, 1 in 2022 and 19 in 2023.

cannot = What the table cannot tell
    .real = The registered number is not the real one. What nobody reported, or nobody recognised, is not in the table.
    .hidden = The article itself says that this crime is hidden. It is even harder to find online.
    .better = If a number grows, there need not be more crime. Perhaps it is noticed and recorded more often.
    .children = The table counts offences, not children. It does not show how many children were harmed.
    .other = Other articles of the code cover some other ways of exploiting a child. They are not in this table.
    .small = Where numbers are small, a few cases change a whole year. So do not be quick to compare two years.
    .part = The 7 beside 2024 does not stand for twelve months. It cannot be put next to the other years.

slips = What to check in the article
    .intro = The article is useful, and we rely on it. As in any text, a few slips got in. It is good to know them before you pass its numbers on.
    .rise = Which year saw the rise?
    .rise-text = The text explains why there was more of this crime in 2014. But its table has 15 for 2014 and 49 for 2015. The rise was in 2015.
    .code = Were there fewer after the new code?
    .code-text = The article says that the number fell after the Criminal Code of 2014. But the table has 49 for 2015, 20 for 2020 and 19 for 2023. These numbers show no steady fall.
    .penalty = Ten to fifteen years: for what?
    .penalty-text = In the text this penalty belongs to kidnapping. The table is about article 135, whose basic penalty is 5 to 9 years. There, 10 to 15 years is only for taking the child across a border.
    .growing = Is this crime growing?
    .growing-text = The article begins by saying that it grows. Later its authors write that a higher number may also mean better recording. The table cannot decide which is right.
    .partial = The year 2024
    .partial-text = Only a footnote says that the portal was opened on 10 November. Nothing beside the table says that the year is not complete.
    .found = 69.6 thousand people
    .found-text = The article calls this the total number of people harmed worldwide in 2022. The UN Office on Drugs and Crime counts only those who were found. Those who were not found are not in it.
    .dates = When was the report published?
    .dates-text = This UN report came out on 11 December 2024. The article says that its authors opened it on 14 November and on 10 December. The dates seem to be a slip.

newer = A newer number: 2025
    .intro = The press reported 164 crimes linked to trafficking in persons for 2025. 171 people received help, 25 of them children. This count includes adults too. So it cannot be compared with the table above.

kids = What children said: Kazakhstan Kids Online, 2023
    .intro = In 2023 UNICEF and the Ministry of Education asked children aged 9 to 17 about their life online. We read press reports about the study, not the study itself.
    .first = 46% were 5 to 8 years old when they first went online. 5% were four or younger.
    .account = 60% of those aged 9–10 have their own account on social media or in a game. At 11–12 it is 66%.
    .adults = 10% talked online with adults they did not know.
    .images = 7% received sexual images.
    .offer = 3% were offered money or gifts for intimate content.
    .meeting = 21% told nobody that they were going to meet somebody they knew from the internet. We do not know whether this is a share of all children, or only of those who went.
    .messages = 35% of girls and 18% of boys got offensive messages.
    .note = These are children's own answers, and not every child tells everything. A percentage does not say what your child has come across. It is better to ask your child calmly.
