### Articles, and questions with their answers.

guidance-title = To read
guidance-lead = Short articles in plain language, and answers to questions that many people have. Reading leaves nothing behind: nothing is kept.
guidance-none = This edition has nothing to read.
guidance-parts = Parts of this page
guidance-for-me = For me
guidance-for-families = For families and friends
guidance-for-professionals = For people at work
guidance-families-link = Open the page for families and friends
guidance-all = All there is to read
guidance-all-families = For families and friends
guidance-all-professionals = All for people at work

## Searching in what there is to read.

guidance-search = Search in articles and answers
# $count is the number of articles and answers that were found.
guidance-found = { $count ->
    [0] Nothing to read was found
    [one] One found
   *[other] { $count } found
}
guidance-found-none = Try another word, or fewer words.

## Headings above groups of articles.

guidance-about-understanding = Understanding
guidance-about-hard-times = Hard times
guidance-about-safety = Keeping children safe
guidance-about-help = What help there is
guidance-about-life = Living well
guidance-about-more = More

## Said to people who would rather not say their age.

guidance-closed = Most articles are written for adults. You did not say whether you are 18 or over, so only those for every age are shown.
guidance-closed-link = Change that on the page of exercises

## On an article.

# The line at the head of texts that speak of harm.
guidance-emergency = If a child or anybody else is in danger now, call 112 or your local emergency number.
guidance-in-short = In short
guidance-translation-draft = This text was translated. Nobody has checked the translation yet.
guidance-translation-missing = This text is not yet in your language. It is shown in English.
guidance-categories = Services of each kind
guidance-category-guidance = Helplines, chats, programmes to use alone, and first advice
guidance-category-psychological = Assessment and treatment, alone or in a group
guidance-category-social = Groups, mentors and everyday support
guidance-countries = This differs by country
guidance-countries-text = What is secret and what has to be passed on is not the same everywhere. Ask first.
guidance-countries-link = What is known, country by country
guidance-exercises = Exercises
guidance-services = Services that are named here
guidance-next = Read next
guidance-onward = Where to go from here
guidance-onward-contact = Somebody to contact
guidance-onward-contact-text = Services for people who are worried about themselves
guidance-onward-contact-family = Somebody to contact
guidance-onward-contact-family-text = Services for families and friends
guidance-onward-contact-professional = Somebody to ask
guidance-onward-contact-professional-text = Advice and consultation for people at work
guidance-onward-contact-all = Somebody to contact
guidance-onward-contact-all-text = All services, step by step
guidance-onward-plan = My plan
guidance-onward-plan-text = What helps, and whom I can call, on one page
guidance-onward-finder = Find a service
guidance-onward-finder-text = Search, or narrow the list step by step
guidance-onward-renewal = Renewal
guidance-onward-renewal-text = How the facts in this program are renewed
guidance-onward-kept = What is kept
guidance-onward-kept-text = Nothing, unless you said so; and how to erase it
guidance-onward-youth = I am under 18
guidance-onward-youth-text = Lines, services and calming exercises for young people
guidance-onward-emergency = Emergency page
# $day is a date.
guidance-written = Written on { $day }.
guidance-sources = What was read for this
guidance-sources-text = The words are our own. Addresses are text to copy; nothing here opens them.

## The page of questions.

guidance-questions-title = Questions and answers
guidance-questions-lead = Short answers to questions that many people have.
guidance-questions-link = Open the questions

## On the search page, beside services; and where nothing was found.

guidance-beside = To read
# $count is the number of articles and answers that were found.
guidance-beside-all = See all { $count } to read
# There are articles with the typed word, and no service. $typed is that word, $used the one that services were searched for.
guidance-corrected = No service was found for “{ $typed }”. Showing services for “{ $used }”.
guidance-instead = Or read about it: articles and answers to common questions
guidance-home-text = Articles and answers in plain words
