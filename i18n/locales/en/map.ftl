### The page with a map of Europe and the number of services in each country.

map-title = Services by country
map-intro = See where there is help, and open the list of a country. Nothing that you choose is saved.

## What can be chosen.

map-filters = What is counted
map-any = All
# A value in a select field, with how many services would fit. $value is its name.
map-option = { $value } ({ $count })
map-submit = Show
# A tag for words that were searched. $words is what was typed.
map-words = “{ $words }”
map-words-lift = Remove the search words “{ $words }”

## Above list and map: sentences that stand one after the other.

# When nothing is chosen.
map-total-all = { $count ->
    [one] This catalogue has one service.
   *[other] This catalogue has { $count } services.
}
map-total = { $count ->
    [0] No service fits what is chosen.
    [one] One service fits what is chosen.
   *[other] { $count } services fit what is chosen.
}
# $with countries have services, out of $all countries that are looked at.
map-countries-with = They are in { $with } of { $all } countries.
map-everywhere = { $count ->
    [one] One of them works online, from every country.
   *[other] { $count } of them work online, from every country.
}
map-all = Show all as a list
# In narrow windows: a link to the map, which stands below the list.
map-jump = Go to the map

## The list of countries.

map-list = List of countries
# The name of a link on the map, as it is read aloud.
map-label = { $country }, { $count ->
    [0] none found here
    [one] { $count } service
   *[other] { $count } services
}
map-label-general = { $country }, { $count ->
    [one] only { $count } general line
   *[other] only { $count } general lines
}
# Beside the name of a country ($country, not said here) in the list.
map-count = { $count ->
    [0] None found here
    [one] { $count } service
   *[other] { $count } services
}
map-count-general = { $count ->
    [one] Only { $count } general line
   *[other] Only { $count } general lines
}
map-general-note = For adults worried about a child. Nothing made for this subject was found here.
# A kind of help and how many services give it.
map-category = { $category }: { $count }
map-elsewhere = { $count ->
    [0] No offer from elsewhere fits what is chosen.
   *[other] Offers from elsewhere, online from every country: { $count }
}
# How many of its services are for other countries too. $countries is a list of their names.
map-shared = Also for other countries: { $count } ({ $countries })
# A neighbouring country and how many services it has in a shared language.
map-across-one = { $country } ({ $count })
map-across = Across the border, in a shared language: { $countries }
map-across-note = No page says that services across a border help people from abroad. Ask them first.

## The map.

map-heading = Map of Europe
map-legend = What the map shows
map-shade-none = Nothing made for this subject found
map-shade-few = 1 or 2 services
map-shade-some = 3 to 5 services
map-shade-many = 6 to 10 services
map-shade-most = 11 services or more
map-mark-shared = Some services are also for another country
map-mark-across = A neighbouring country has services in a shared language
map-quiet = Not in this catalogue
map-how = The number on a country is the number of its services. Where no number fits, the list has it. “None found” means that this catalogue knows of none, not that there is none.
map-borders = Borders: Natural Earth
