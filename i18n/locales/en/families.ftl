### The track of families and friends.

## Numbers that stay at the head of the page.

families-pinned = If you need somebody now
# $country: the name of a country.
families-pinned-in = If you need somebody now, in { $country }
families-pinned-choose = Choose your country to see its numbers here.
families-pinned-more = All numbers and what to do first
families-pinned-emergency = Danger now
families-pinned-suicide = Thoughts of ending one’s life
families-pinned-support = Somebody to talk to
families-pinned-child = For children and young people

## Parts of the track.

families-parts = Parts of this page
families-read = To read
families-practise = Exercises
families-first = First hours, first three days
families-first-text = What has to be done first, and what can wait. Apart from safety, nothing has to be decided today.
families-understanding = Understanding
families-understanding-text = What you feel, what such thoughts are and what they are not, and which signs are worth attention.
families-talking = Talking
families-talking-text = Words for the person you worry about, for children and for others.
families-children = Keeping children safe
families-children-text = Clear rules at home, and what to do if a child tells you something. Where there are arrangements by authorities, they come first.
families-self = Looking after yourself
families-self-text = You have been hit as well. Your sleep, your limits and your own help count.
families-help = Help for you
families-help-text = Services that listen to relatives and friends. You need no proof and no permission to ask.
# $country: the name of a country.
families-services-none-in = None is recorded for { $country }. These are in other countries:
families-services-none = None is recorded in this edition.
families-services-all = { $count ->
    [one] See the one service for families and friends
   *[other] See all { $count } services for families and friends
}
families-others = More ways
# $country: the name of a country.
families-duties-in = Secrecy and duties in { $country }
families-duties-text = What is secret and what has to be passed on
