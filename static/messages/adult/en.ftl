# The pages for teachers and parents.

teach-title = For teachers
teach-lead = Ten-minute modules for the personal-safety lesson. No internet, no sign-up, no pupils' names.
teach-how = How to run it
teach-how-steps = Play the module yourself beforehand: ten minutes are enough.

    Play it with the whole class and a projector, or let pupils play on their own devices.

    Read out the task for home at the end.
teach-offline = Copy the file saqbol.html to a USB stick and open it with a double click on any computer. No internet is needed.
teach-plans = One-page plans of the modules
teach-plan-goal = Goal
teach-plan-before = Before the lesson
teach-plan-minutes = Minute by minute
teach-plan-ask = Questions to ask
teach-plan-told = If a child tells you something
teach-plan-chain = Why we believe in it
teach-plan-risk = Risk factor
teach-plan-skill = Skill
teach-plan-behaviour = Measured behaviour
teach-plan-sources = Sources
teach-honest = Saqbol is built on what research supports. That it prevents harm is not proven.
teach-later = Assignments and the class report are still being made.

family-title = At home
family-lead = The child plays, you sit beside. Each module ends with a five-minute talk.
family-how-steps = Choose a lesson for the child's age. After each answer ask: “Why?”

    If the child gets one wrong, do not hurry: the lesson itself gives the reason.

    Do the “task for home” at the end together. Five minutes are enough.
family-calm = If the child tells of a mistake: do not scold, say thank you, solve it together.
