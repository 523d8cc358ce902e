### The first screen: the first card, three doors, search, and how to leave.

home-title = Find help that fits
home-lead = { -waymark } lists services in Europe that help before a child is harmed. It works without the internet and keeps nothing of what you read or search.

## The first card. It informs and asks nothing.

home-card-heading = If somebody is in danger now
home-card-text = If a child or anybody else is in danger, call the emergency number. In the European Union it is 112. The emergency page has more numbers, country by country.
home-card-link = Open the emergency page

## The three doors, equal in weight

home-doors = Who is the help for?
home-door-me = For me
home-door-me-text = Worries about my own thoughts or behaviour
home-door-someone = For someone I know
home-door-someone-text = Families, partners and friends
home-door-professionals = I work with people
home-door-professionals-text = Health care, counselling, social work, schools

## Search and the ways beside the doors

home-finder = Find support that fits
home-finder-text = A few questions, then suggestions with their reasons. Nothing is kept.
home-search-label = Search by name, place or kind of help
home-search-submit = Search
home-all-services = { $count ->
    [one] Look at the one service
   *[other] Look at all { $count } services
}
home-map = See services by country, on a map
# A link to the page that opens a sheet, or its code, from somebody at work.
home-list-open = Open a list that somebody gave you
home-now = Help right now
home-now-text = Numbers for your country
home-exercises = Exercises
home-exercises-text = What there is to do alone

## How to leave

home-leave-heading = You can leave at any moment
home-leave-text = Press Leave, or the Shift key three times within five seconds. The window goes blank and { -waymark } closes. It cannot erase what other programs or other people have noted.
home-leave-more = More about leaving and privacy
