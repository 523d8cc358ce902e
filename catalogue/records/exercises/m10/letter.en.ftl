### Words of m10.letter: a letter for a hard day.

title = A letter for a hard day
purpose = On a hard day your own voice may reach you best. You write it now, while you can see further.
never = Only what helps you. No names of others, nothing sexual, nothing that has happened. Do not threaten yourself.

prompts = Think of yourself on a hard day.

    What do you know on a good day? What do you want for your life, and for the safety of children? Whom will you call (a role, no name)? What has passed before, and may pass again?

    If you are thinking of ending your life, do not write now. Open the emergency page.
    .heading = Four things to say

letter = Write to yourself
    .hint = Three sentences are enough. Say what to do first, where the number is, and one kind, honest thing. You may also say it aloud.

kept = If you save it, you will find your letter with the tools for hard moments. On a hard day, read it slowly, then do the first thing in it. Staying safe with children is your responsibility, on hard days too, and you may ask for help with it.
    .heading = Where to find it
