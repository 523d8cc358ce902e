### What went wrong, and what to do now. Each problem is two messages; nobody's fault is implied.

## With a page

problem-no-such-page = This page does not exist
problem-no-such-page-advice = The address may have been mistyped. Search for a service, or begin again at the start.
problem-no-such-service = This service is not in this edition
problem-no-such-service-advice = It may have been removed because its facts could no longer be trusted. Search for another service, or look at all of them.
problem-not-understood = That could not be understood
problem-not-understood-advice = The form did not arrive whole. Go back to the start and try again.
problem-no-edition = No edition could be opened
problem-no-edition-advice = Without an edition there are no services to show. Emergency help still works. Install { -waymark } again, or open an edition from a stick.
problem-no-answer = The edition did not answer
problem-no-answer-advice = Close { -waymark } and open it again. If that does not help, install it again or open an edition from a stick.
problem-not-kept = That was not kept
problem-not-kept-advice = Nothing was changed. Go back and try again. If it happens again, lock what is kept and open it anew.
problem-own-fault = Something went wrong in this program
problem-own-fault-advice = It is a fault of the program, not yours. Nothing was saved or sent. Go back to the start and try again. In an emergency, call 112 or your local emergency number.

## With a file that holds an edition. The last good edition stays open.

problem-unreadable = The file could not be read
problem-unreadable-advice = Check that the stick is plugged in and that you may read the file.
problem-truncated = The file ends too early
problem-truncated-advice = It was probably not copied or sent to the end. Copy it again from where it came from.
problem-not-a-bundle = This file is not an edition
problem-not-a-bundle-advice = You may have picked another file. An edition is a single file named “waymark.edition”.
problem-unknown-size-class = The file has a size that no edition has
problem-unknown-size-class-advice = It was changed on the way, or not copied or sent to the end. Copy it again from where it came from.
problem-wrong-padding = The end of the file has been changed
problem-wrong-padding-advice = Something was added to it on the way. Get the edition again from a place you trust.
problem-too-few-signatures = Too few publishers signed this edition
problem-too-few-signatures-advice = An edition needs more than one signature. Get it again from a place you trust, and tell the people who gave it to you.
problem-foreign-keys = This edition was not signed by our publishers
problem-foreign-keys-advice = It may come from somebody who wants to be taken for them. Do not trust it. Get the edition from a place you trust.
problem-older-than-seen = This edition is older than one you already had
problem-older-than-seen-advice = An older one is not used. You need do nothing.
problem-other-channel = This edition is for another group of readers
problem-other-channel-advice = It is encrypted for a clinic or another group. If you belong to it, add its private channel with the identity that you were given. If not, ask the people who gave it to you for the public edition.
problem-wrong-hash = What is in this edition is not what was signed
problem-wrong-hash-advice = It was changed on the way. Get the edition again from a place you trust.
problem-broken-image = This edition is signed, but cannot be opened
problem-broken-image-advice = A mistake was made when it was published. Wait for the next edition.
problem-broken-metadata = The signatures of this edition do not fit together
problem-broken-metadata-advice = It was changed on the way, or put together wrongly. Get the edition again from a place you trust.

## With a renewal: one place that was asked in vain. The edition that was open stays open, and other places are tried.

problem-no-helper = The part of { -waymark } that downloads is not running
problem-no-helper-advice = Close { -waymark } and open it again. Until then you can open an edition from a file or a stick.
problem-unreachable = Nobody answers at that address
problem-unreachable-advice = Check that this computer is connected to the internet. If it is, the mirror may be away for a while: try again later.
problem-silent = The download stopped half-way
problem-silent-advice = Nothing more came, so it was ended. Try again later, or from a place with a better connection.
problem-too-slow = The download was too slow
problem-too-slow-advice = The time for all of it ran out. Try again later, or from a place with a better connection.
problem-no-proxy = Your Tor does not answer
problem-no-proxy-advice = Check that your Tor program is running and that its address is right, as a rule 127.0.0.1:9050. No mirror was asked without it.
problem-bad-certificate = It is not certain that this is the mirror
problem-bad-certificate-advice = Its certificate is not one that this computer trusts. Somebody may be standing in between, for example the network of a hotel or a workplace. Try again from another network, or open a file.
problem-expired-certificate = The mirror’s certificate is past its date, or not valid yet
problem-expired-certificate-advice = Check the date of this computer first. If it is right, try again in a few days: the people who run the mirror have to renew the certificate.
problem-not-a-mirror = What answers there is not a mirror
problem-not-a-mirror-advice = Check the address. In the network of a hotel or a café you may first have to sign in with a browser.
problem-redirected = The mirror sends elsewhere
problem-redirected-advice = { -waymark } does not follow, because nobody said that the other place is one to trust. If it is your own mirror, write its new address.
problem-no-edition-there = There is no edition at that address
problem-no-edition-there-advice = Check the address if it is your own mirror. Otherwise try again later.
problem-mirror-fault = The mirror has a fault of its own
problem-mirror-fault-advice = You can do nothing about it. Try again later.
problem-not-an-edition = What the mirror offers is not an edition
problem-not-an-edition-advice = Check the address if it is your own mirror. Otherwise try again later, or open a file.
problem-too-long = More came than any edition is long
problem-too-long-advice = The download was ended and everything from there is gone. Try again later, or open a file.
problem-cut-short = The download ended too early
problem-cut-short-advice = The connection broke before everything was there. Try again.
problem-no-file-there = There is no edition in that folder
problem-no-file-there-advice = Check that the stick is plugged in and that the folder holds a file named “waymark.edition”.
problem-frozen = The edition there is past its date
problem-frozen-advice = Check the date of this computer first. If it is right, the mirror was left alone, or somebody keeps newer editions from you. Try again later, or from another place.
problem-no-room = There is no room left on this computer
problem-no-room-advice = Make some room, a few megabytes are enough, and renew again.
problem-not-writable = { -waymark } may not write on this computer
problem-not-writable-advice = Perhaps it lies on a stick that cannot be written, or the folder belongs to somebody else. Move it to a folder of your own, or ask the person who set up this computer.
