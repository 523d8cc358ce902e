### Private channels: services that a clinic or another group lists for its own people.

channels-title = Private channels
channels-lead = A private channel adds services that a clinic, a practice or another group lists for its own people.
# A link from the page on renewal, and beside a file that is for others.
channels-link = Private channels of a clinic or a group

## The channels that are open

channels-open = Your channels
channels-none = None yet.
# $day: a date; $age: how long ago; $services: how many services it adds.
channels-edition = { $services ->
    [one] It adds { $services } service. Facts as of { $day } ({ $age }).
   *[other] It adds { $services } services. Facts as of { $day } ({ $age }).
}
channels-edition-none = None of its editions is open yet. Open the file that you were given.
channels-kept = Kept on this computer until you remove it.
channels-not-kept = Only until { -waymark } closes. Nothing of it is kept.
channels-remove = Remove
channels-file-text = The edition of a channel is a file named “waymark.edition”, like the public one. Open it here; { -waymark } finds out for which channel it is.

## Adding one

channels-add = Add a channel
channels-identity = Its identity
channels-identity-hint = The text that you were given, with a line that begins with AGE-SECRET-KEY-1. It is a secret: it is not shown again.
channels-name = A name for it
channels-name-hint = It stands beside every service of the channel. Leave it empty if the text says a name.
channels-keep = Remember on this computer
channels-keep-text = Its identity is then kept in the settings file, and its edition beside the public one. A program that searches files cannot tell what they are about. They are not secret from somebody who has this program and this computer.
channels-wrong-link = Fill it in again
channels-wrong-no-identity = This is not an identity
channels-wrong-no-identity-advice = Copy the whole text, with the line that begins with AGE-SECRET-KEY-1, and paste it again. It may hold one such line only.
channels-wrong-no-name = The channel needs a name
channels-wrong-no-name-advice = The text does not say one that can be shown. Write a short name of one line, and paste the identity again.
channels-wrong-name-taken = Another channel has this name
channels-wrong-name-taken-advice = Write another name, and paste the identity again.
channels-wrong-already-there = This channel is open already
channels-wrong-already-there-advice = You need do nothing. To give it another name, remove it first and add it again.
channels-wrong-too-many = There is no room for another channel
channels-wrong-too-many-advice = Four can be open at once. Remove one first, and paste the identity again.

## What it keeps secret

channels-secret = What is secret, and what is not
channels-secret-mirror = The edition of a channel comes as a file, from a stick or from a folder. It never comes from a mirror, because the mirror would learn who belongs to the group.
channels-secret-here = When you remove a channel, its identity and its edition are removed from this computer. Copies elsewhere stay, for example on a stick or in a backup.
channels-secret-shown = Its services stand among the public ones, in search as well. Each says from which channel it comes. Emergency numbers are always those of the public edition.

## On services and outcomes

# $channel: the name of a private channel. Stands beside the name of a service.
channels-from = From: { $channel }
# Beside a service of the public edition, while a private channel is open as well.
channels-from-public = From: the public edition
# After the words on who said a fact. $said: a sentence; $from: for example "From: Practice on the hill".
channels-said = { $said } · { $from }
channels-renewed = The edition of the channel is open
# $number: the number of the edition; $day: a date; $age: how long ago.
channels-renewed-text = Its facts are of { $day } ({ $age }). Its number is { $number }. The page “Private channels” says how long it stays.
# Above how a renewal ended. $channel: the name of a private channel.
channels-outcome = This is about the private channel “{ $channel }”.
