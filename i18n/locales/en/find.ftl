### The page on which services are browsed and searched.

find-title = Find a service
find-intro = Search, or narrow the list step by step. Nothing that you type or choose is saved.

## The search form.

find-words-label = Search
find-words-hint = A name, a city, a country or a kind of help. Small spelling mistakes do not matter.
find-submit = Search

## The filters. The facets are headings above lists of values.

find-filters = Narrow the list
# In narrow windows, below the filters: a link back to the list.
find-fold = Show the results
find-facet-country = Country
find-facet-language = Language
find-facet-category = Kind of help
find-facet-method = Form of help
find-facet-audience = For whom
find-facet-channel = How to make contact
find-facet-delivery = Where help is given
find-facet-anonymity = Your name at first contact
find-facet-cost = Cost
find-facet-age = Age of the person
# Under the heading of the ages: why few services appear.
find-facet-age-note = Only services whose pages say that they accept the age.
# Under facets about which many services say nothing.
find-facet-unknown-note = Services that do not say this are left out when you choose one.
# In a list of countries or languages when none fits what was chosen elsewhere.
find-facet-none = None fits what is chosen

## Above the results.

# Read aloud when the list changes. $count is the number of services.
find-count = { $count ->
    [0] No service fits
    [one] One service
   *[other] { $count } services
}
find-results = Results
find-chosen = Chosen filters
# The name of a link that takes a filter away. $facet is its heading, $value what was chosen.
find-lift = Remove the filter { $facet }: { $value }
# A link to the same services, counted by country.
find-map = Show on the map of Europe
find-lift-all = Remove all filters
# $typed is a word that occurs nowhere, $used the one that was searched instead.
find-corrected = Nothing was found for “{ $typed }”. Showing results for “{ $used }”.
# $count is the longest number of characters that is searched.
find-cut = The text was long. Only its first { $count } characters were searched.
find-english-only = The descriptions are not yet in your language. They are shown in English.

## One service in the list.

find-card-everywhere = Online, from every country
# The newest date that a page about the service carries. $date is that date, $age says how long ago that is.
find-card-dated = Newest page dated { $date }, { $age }
find-card-undated = Date of the source unknown
find-card-caveats = There are limits to know about
find-card-contact = Contact
find-card-no-contact = No way to make contact was found
find-card-audiences = For
find-card-cost = Cost
find-card-anonymity = First contact

## Below the results.

find-pages = Pages of results
find-page-previous = Previous page
find-page-next = Next page
# $from and $to are positions in the list of $total services.
find-page-shown = Services { $from } to { $to } of { $total }
find-everywhere-heading = Reachable from every country
find-everywhere-note = These services work online, wherever you are.

## Nothing fits.

find-none-heading = How to go on
# $value is the filter that stands in the way.
find-none-lift = There are services when you remove the filter “{ $value }”.
find-none-lift-link = Remove “{ $value }”
find-none-words = No service fits these words. Try fewer words, or another one: a city, a country or a kind of help.
find-none-words-link = Search without the words
find-none-all-link = Show all services
